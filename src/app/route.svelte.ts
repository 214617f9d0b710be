/** Where the person is in the app. The hash carries it, so that a reload and the back button do what they should. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'exercise'; readonly id: string }
  | { readonly at: 'programme'; readonly id: string }
  | { readonly at: 'live'; readonly id: string }
  | { readonly at: 'set'; readonly id: string }
  /** After an exercise that hurt. */
  | { readonly at: 'hurt'; readonly id: string };

/** The places that are of something. */
const AT = ['exercise', 'programme', 'live', 'set', 'hurt'] as const;

/** The route that a hash such as `#/exercise/prone-t-raise` names; home for any other. */
export function routeOf(hash: string): Route {
  const [, at, id] = hash.replace(/^#/, '').split('/');
  const place = AT.find((one) => one === at);
  if (id && place) return { at: place, id: decodeURIComponent(id) };
  return { at: 'home' };
}

/** The hash that names a route. */
export const hashOf = (route: Route): string =>
  route.at === 'home' ? '#/' : `#/${route.at}/${encodeURIComponent(route.id)}`;

class Router {
  current = $state.raw<Route>(routeOf(location.hash));

  constructor() {
    addEventListener('hashchange', () => (this.current = routeOf(location.hash)));
  }

  go(route: Route): void {
    location.hash = hashOf(route);
  }

  /** Goes there without leaving the present place in the history: back skips it. */
  replace(route: Route): void {
    location.replace(hashOf(route));
  }
}

export const router = new Router();
