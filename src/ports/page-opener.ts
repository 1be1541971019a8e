/** The week that a page opens on. */
export interface WeekPlace {
  readonly partnershipId: string;
  readonly week: string;
}

/** Opens the product's page where there is more room than in the sidebar. */
export interface PageOpener {
  openWide(place: WeekPlace): void;
  /** Where files are imported and exported. */
  openExchange(): void;
}
