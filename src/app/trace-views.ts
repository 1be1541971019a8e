/** Answers of traceability, as the sidebar shows them. */

/** Somebody to call. */
export interface TracedPartner {
  readonly partnerId: string;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
}

export interface TracedBalance {
  readonly delivered: number | null;
  readonly refused: number;
  readonly accepted: number | null;
  readonly distributed: number;
  readonly transferred: number;
  readonly lost: number;
  readonly stock: number;
  readonly untold: number;
  readonly possiblyLeft: number;
}

/** One fact of the log, in words. */
export interface TracedFact {
  readonly eventId: string;
  /** `24/11/2026 09:10` */
  readonly when: string;
  readonly kind: string;
  readonly meals: number | null;
  /** `2,8 °C entre deux conditionnements, conforme`, null without a reading. */
  readonly reading: string | null;
  readonly comment: string | null;
}

/** One delivery of a lot. */
export interface TracedDelivery {
  readonly lineId: string;
  /** `24/11/2026` */
  readonly day: string;
  readonly partnershipId: string;
  readonly recipient: TracedPartner | null;
  readonly carrierName: string | null;
  /** The lot it bears now, when that is another one. */
  readonly renamedTo: string | null;
  readonly dishName: string | null;
  readonly balance: TracedBalance;
  readonly facts: readonly TracedFact[];
  /** Who got some of it afterwards. */
  readonly transfers: readonly { readonly name: string; readonly meals: number }[];
  /** Other lots of the same day and partnership. */
  readonly besides: readonly string[];
}

export interface TracedLotView {
  readonly lotRef: string;
  readonly kitchen: TracedPartner | null;
  readonly dishNames: readonly string[];
  readonly producedOn: readonly string[];
  readonly useByDates: readonly string[];
  /** The incident that holds it. */
  readonly heldBy: string | null;
  readonly balance: TracedBalance;
  readonly deliveries: readonly TracedDelivery[];
  /** Reference samples of it. */
  readonly samples: readonly TracedFact[];
  /** Everybody it went to. */
  readonly recipientCount: number;
}

export interface TraceView {
  readonly lots: readonly TracedLotView[];
  /** Lots found; only the first ones are told when there are too many. */
  readonly lotCount: number;
  readonly deliveryCount: number;
  /** To read the log and work the trace out. */
  readonly milliseconds: number;
}

export interface TraceAsked {
  readonly lotRef: string;
  readonly dishName: string;
  readonly kitchenId: string;
  readonly partnershipId: string;
  /** ISO days; '' for any. */
  readonly from: string;
  readonly until: string;
}
