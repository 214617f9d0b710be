/** How a set begins: who plays the person in front of the camera. */
export type Start =
  { readonly by: 'camera' } | { readonly by: 'athlete' } | { readonly by: 'file'; readonly file: File };
