import { drawChart } from "./draw-chart";
import type { DrawnChart } from "./drawn-chart";

/** The rows that scroll, and the part of them that is in sight. */
const scrollers = (grid: HTMLElement) => ({
  rows: grid.querySelector(".rgCol .vertical-inner"),
  columns: grid.querySelector("revogr-viewport-scroll.rgCol"),
});

/** The charts of a sheet, over its cells: they scroll with them, and the mouse goes through them to the cells. */
export class ChartLayer {
  readonly element = document.createElement("div");
  readonly #moved = document.createElement("div");
  #charts = "";

  constructor(readonly grid: HTMLElement) {
    this.element.className = "charts";
    this.#moved.className = "charts-moved";
    this.element.append(this.#moved);
  }

  /** Draws the charts, where they are others than those that are drawn. */
  draw(charts: readonly DrawnChart[]): void {
    const now = JSON.stringify(charts);
    if (now === this.#charts) return;
    this.#charts = now;
    this.#moved.replaceChildren(
      ...charts.map((chart) => {
        const made = drawChart(chart);
        made.style.transform = `translate(${Math.round(chart.left)}px, ${Math.round(chart.top)}px)`;
        return made;
      }),
    );
  }

  /** Puts the charts over the cells that are in sight; so many pixels of frozen rows stand above those that scroll. */
  place(container: HTMLElement, frozen: number): void {
    const { rows, columns } = scrollers(this.grid);
    this.element.hidden = this.#moved.childElementCount === 0 || !rows || !columns;
    if (!rows || !columns) return;
    const around = container.getBoundingClientRect();
    const shown = rows.getBoundingClientRect();
    const across = columns.getBoundingClientRect();
    Object.assign(this.element.style, {
      left: `${across.left - around.left}px`,
      top: `${shown.top - around.top}px`,
      width: `${columns.clientWidth}px`,
      height: `${rows.clientHeight}px`,
    });
    this.#moved.style.transform = `translate(${-columns.scrollLeft}px, ${-rows.scrollTop - frozen}px)`;
  }
}
