/** Gives a text to the person as a file. It is made in this page and goes nowhere else. */
export function saveFile(name: string, type: 'application/json' | 'text/csv' | 'text/plain', text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the file after this task.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
