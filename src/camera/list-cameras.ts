/** A camera to choose from. */
export interface CameraChoice {
  readonly deviceId: string;
  /** The camera's name, or "" until the person has given leave to use one. */
  readonly label: string;
}

/** The cameras of this machine; none where the browser can't tell. */
export async function listCameras(): Promise<CameraChoice[]> {
  // The property is missing where the page is not secure, whatever its declared type says.
  const mediaDevices: MediaDevices | undefined = navigator.mediaDevices;
  const devices = (await mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
  return devices.filter(({ kind }) => kind === 'videoinput').map(({ deviceId, label }) => ({ deviceId, label }));
}
