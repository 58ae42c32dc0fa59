/** The place of the cursor in a grid, and the keys that move it. */

export interface Place {
  row: number;
  column: number;
}

/** The place after a key; null when the key does not move. page: rows that are seen at once. */
export function moved(
  at: Place,
  key: string,
  command: boolean,
  rows: number,
  columns: number,
  page: number,
): Place | null {
  const clamp = (row: number, column: number): Place => ({
    row: Math.max(0, Math.min(rows - 1, row)),
    column: Math.max(0, Math.min(columns - 1, column)),
  });
  switch (key) {
    case "ArrowUp":
      return clamp(command ? 0 : at.row - 1, at.column);
    case "ArrowDown":
      return clamp(command ? rows - 1 : at.row + 1, at.column);
    case "ArrowLeft":
      return clamp(at.row, command ? 0 : at.column - 1);
    case "ArrowRight":
      return clamp(at.row, command ? columns - 1 : at.column + 1);
    case "PageUp":
      return clamp(at.row - page, at.column);
    case "PageDown":
      return clamp(at.row + page, at.column);
    case "Home":
      return clamp(command ? 0 : at.row, 0);
    case "End":
      return clamp(command ? rows - 1 : at.row, columns - 1);
    default:
      return null;
  }
}

/** Which rows are drawn: those that are seen, and some around them. */
export function seen(top: number, height: number, rowHeight: number, rows: number): [number, number] {
  const around = 8;
  const first = Math.max(0, Math.floor(top / rowHeight) - around);
  return [first, Math.min(rows, Math.ceil((top + height) / rowHeight) + around)];
}
