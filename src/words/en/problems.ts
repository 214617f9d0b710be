import type { Words } from '../words';

export const problems: Words['problems'] = {
  'no-camera-support': {
    what: 'This browser gives the page no camera.',
    next: 'Open the page in a current Chrome, Edge, Firefox or Safari over https or localhost, or try it without a camera.',
  },
  'camera-denied': {
    what: 'The browser has not let the page use the camera.',
    next: 'Allow the camera at the address bar, then try again. The picture stays on this machine.',
  },
  'camera-missing': {
    what: 'No camera is connected.',
    next: 'Plug one in and try again, use a video file, or try it without a camera.',
  },
  'camera-busy': {
    what: 'Another program is using the camera.',
    next: 'Close video calls and other tabs that use it, then try again.',
  },
  'camera-unplugged': {
    what: 'The camera was disconnected. What you did so far is kept.',
    next: 'Plug it in again, or choose another camera, then start again.',
  },
  'file-unreadable': {
    what: 'This is no video that I can read to its end.',
    next: 'Choose it again, or choose an MP4 or WebM file.',
  },
  'file-format': {
    what: 'This browser cannot play that kind of video.',
    next: 'Choose an MP4 or WebM file.',
  },
  'file-nobody': {
    what: 'I saw nobody in this video.',
    next: 'Choose one that shows the whole person in good light.',
  },
  'file-no-start': {
    what: 'I saw somebody in this video, but not in the start position of this exercise.',
    next: 'Choose one that shows it held still for a second before the first rep, from the angle in the picture.',
  },
  'no-webgl': {
    what: 'This browser cannot draw the athlete in 3D.',
    next: 'Turn on hardware acceleration, or use a camera or a video file.',
  },
  'engine-load': {
    what: 'The pose model did not load.',
    next: 'Reload the page. If it stays so, serve the app again from its folder.',
  },
  'engine-died': {
    what: 'The pose model stopped. What you did so far is kept.',
    next: 'Start the exercise again; close other heavy programs if it returns.',
  },
  'engine-stalled': {
    what: 'The pose model has stopped answering. What you did so far is kept.',
    next: 'Start the exercise again; close other heavy programs if it returns.',
  },
  'voice-missing': {
    what: 'This machine has no voice of its own for English.',
    next: 'Tones and captions go on without it. A voice can be added in the system settings.',
  },
  'voice-erred': {
    what: 'The voice did not answer.',
    next: 'Tones and captions go on without it.',
  },
  'voice-stalled': {
    what: 'The voice stopped in mid-sentence.',
    next: 'Tones and captions go on without it.',
  },
  'storage-denied': {
    what: 'The browser keeps nothing for this page.',
    next: 'Your sets stay here until you close it; export them to keep them.',
  },
  'storage-full': {
    what: 'There is no room left to keep this set.',
    next: 'It stays here until you close the page; export it, or remove older sets.',
  },
  'storage-broken': {
    what: 'Your earlier sets could not be opened.',
    next: 'New ones stay here until you close the page; export them to keep them.',
  },
};
