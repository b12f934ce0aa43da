/** Names of the menus, by which the browser tells which was clicked. */
export const SELECTION = 'check-selection';
export const LINK = 'check-link';
export const REMEMBER = 'remember-selection';
