/**
 * Says what RevoGrid leaves unsaid to who cannot see the sheet: that it is a grid and not a tree, and that its
 * headings stand in a row. The parts that scroll take the focus, and the grid hands it on to its field.
 */
export function giveRoles(grid: HTMLRevoGridElement): void {
  grid.role = "grid";
  grid.tabIndex = -1;
  for (const row of grid.querySelectorAll(".rgCol .header-rgRow")) row.role = "row";
  for (const part of grid.querySelectorAll<HTMLElement>(".vertical-inner")) {
    part.role = "rowgroup";
    part.tabIndex = 0;
  }
}
