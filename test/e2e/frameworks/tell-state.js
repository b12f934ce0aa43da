/** Writes what an editor holds to where the tests read it: each editor knows its text, and the page only repeats it. */
export function tellState(text) {
  const state = document.querySelector('#state');
  if (state !== null) state.textContent = text;
}

/** Where an application is put. */
export function mountPoint() {
  const place = document.querySelector('#app');
  if (place === null) throw new Error('the page has no place for the application');
  return place;
}
