import type { GridPlace } from './grid/grid-place';
import { host } from './host-client';

/** Tells the host which cells are selected, for scripts that ask; while it is told, only the last selection waits. */
export class SelectionTeller {
  private next: GridPlace | undefined;
  private isTelling = false;
  private last = '';

  constructor(private readonly onTold: () => void) {}

  tell(place: GridPlace | undefined): void {
    const text = JSON.stringify(place);
    if (!place || text === this.last) return;
    this.last = text;
    this.next = place;
    if (!this.isTelling) void this.work();
  }

  private async work(): Promise<void> {
    this.isTelling = true;
    try {
      while (this.next) {
        const { sheetId, ...area } = this.next;
        this.next = undefined;
        await host.sheet({ action: 'select', sheetId: Number(sheetId), area });
      }
      this.onTold();
    } catch {
      // The host is away: the page says so elsewhere, and the next selection is told anew.
      this.last = '';
    } finally {
      this.isTelling = false;
    }
  }
}
