function onOpen() {}

function onInstall() {}

function onEdit(event) {}

function openSidebar() {}

function followFromMenu() {}

function openExchange() {}

function checkFromMenu() {}

function journalFromMenu() {}

function settingsFromMenu() {}

function prepareFromMenu() {}

function recalculateFromMenu() {}

function showHelp() {}

function verifyFromMenu() {}

function sendWeeklyDigest() {}

function handleRpc(requestJson) {}

/**
 * Coût d’un repas, en euros par repas distribué, tel que Passe-plat l’a calculé la dernière fois.
 *
 * @preserve
 * @param {string|Array<Array<string>>} partenariat Numéro (PT-0001) ou nom du partenariat, "tous", ou une plage.
 * @param {string|Array<Array<string>>} période Semaine (2026-S12), mois (2026-03), trimestre (2026-T1), année, date, ou une plage.
 * @param {string} niveau A (sortie cuisine), B (livré), C (servi), COMPLET ou AJOUTE. COMPLET si absent.
 * @param {any} témoin Facultatif : une cellule qui change à chaque calcul, pour que Sheets recalcule (Synthèse des coûts!A2).
 * @return {number} Euros par repas distribué, ou « non calculable ».
 * @customfunction
 */ function COUT_REPAS(partenariat, période, niveau) {}

/**
 * Nombre de repas d’un partenariat sur une période.
 *
 * @preserve
 * @param {string|Array<Array<string>>} partenariat Numéro (PT-0001) ou nom du partenariat, "tous", ou une plage.
 * @param {string|Array<Array<string>>} période Semaine (2026-S12), mois (2026-03), trimestre (2026-T1), année, date, ou une plage.
 * @param {string} lesquels livrés, acceptés ou distribués. Distribués si absent.
 * @param {any} témoin Facultatif : une cellule qui change à chaque calcul, pour que Sheets recalcule.
 * @return {number} Nombre de repas, ou « non calculable ».
 * @customfunction
 */ function REPAS(partenariat, période, lesquels) {}

(() => {
 "use strict";
 const __webpack_require__ = {
  n: module => {
   const getter = module && module.__esModule ? () => module.default : () => module;
   __webpack_require__.d(getter, {
    a: getter
   });
   return getter;
  },
  cw: body => {
   var mod;
   return () => {
    if (body) {
     var fn = body;
     body = 0;
     mod = {
      exports: {}
     };
     fn.call(mod.exports, mod, mod.exports);
    }
    return mod.exports;
   };
  },
  d: (exports, definition) => {
   for (var key in definition) __webpack_require__.o(definition, key) && !__webpack_require__.o(exports, key) && Object.defineProperty(exports, key, {
    enumerable: !0,
    get: definition[key]
   });
  }
 };
 __webpack_require__.g = globalThis;
 __webpack_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
 var src_namespaceFn = __webpack_require__.cw(module => {
  function _defineProperty(obj, key, value) {
   key in obj ? Object.defineProperty(obj, key, {
    value,
    enumerable: !0,
    configurable: !0,
    writable: !0
   }) : obj[key] = value;
   return obj;
  }
  var addDays = function(date, days) {
   return new Date(date.getTime() + 24 * days * 60 * 60 * 1e3);
  }, lundiDePaques = function(year) {
   return addDays(paques(year), 1);
  }, vendrediSaint = function(year) {
   return addDays(paques(year), -2);
  }, ascension = function(year) {
   return addDays(paques(year), 39);
  }, lundiDePentecote = function(year) {
   return addDays(paques(year), 50);
  }, paques = function(year) {
   var a = year % 19, b = parseInt(year / 100), c = year % 100, d = (19 * a + b - parseInt(b / 4) - parseInt((parseInt(b - (b + 8) / 25) + 1) / 3) + 15) % 30, e = (32 + b % 4 * 2 + 2 * parseInt(c / 4) - d - c % 4) % 7, f = d + e - 7 * parseInt((a + 11 * d + 22 * e) / 451) + 114, month = parseInt(f / 31);
   return new Date(year, month - 1, f % 31 + 1);
  }, fetes = {
   "Jour de l'an": function(year) {
    return new Date(year, 0, 1);
   },
   "Fête du travail": function(year) {
    return new Date(year, 4, 1);
   },
   "Victoire des alliés": function(year) {
    return new Date(year, 4, 8);
   },
   "Fête Nationale": function(year) {
    return new Date(year, 6, 14);
   },
   Assomption: function(year) {
    return new Date(year, 7, 15);
   },
   Toussaint: function(year) {
    return new Date(year, 10, 1);
   },
   Armistice: function(year) {
    return new Date(year, 10, 11);
   },
   Noël: function(year) {
    return new Date(year, 11, 25);
   },
   "Lundi de Pâques": lundiDePaques,
   Ascension: ascension,
   "Lundi de Pentecôte": lundiDePentecote,
   "Vendredi Saint": vendrediSaint,
   "Saint Étienne": function(year) {
    return new Date(year, 11, 26);
   }
  }, fetesAlsace = [ "Vendredi Saint", "Saint Étienne" ], getJoursFeries = function(year) {
   var alsace = (arguments.length > 1 && void 0 !== arguments[1] ? arguments[1] : {
    alsace: !1
   }).alsace;
   return Object.keys(fetes).filter(function(fete) {
    return alsace || !fetesAlsace.includes(fete);
   }).map(function(fete) {
    return _defineProperty({}, fete, fetes[fete](parseInt(year)));
   }).reduce(function(acc, fete) {
    return Object.assign(acc, fete);
   }, {});
  };
  module.exports = getJoursFeries;
 });
 const LARGEST = Number.MAX_SAFE_INTEGER;
 function productQuotient(a, b, divisor) {
  const product = a * b;
  if (product <= LARGEST) {
   const whole2 = Math.floor(product / divisor), rest = product - whole2 * divisor;
   return rest < 0 ? {
    whole: whole2 - 1,
    rest: rest + divisor
   } : {
    whole: whole2,
    rest
   };
  }
  const exact = BigInt(a) * BigInt(b), by = BigInt(divisor), whole = Number(exact / by);
  if (whole > LARGEST) throw new RangeError(`too large: ${a} × ${b} ÷ ${divisor}`);
  return {
   whole,
   rest: Number(exact % by)
  };
 }
 function scaledProduct(a, b, divisor) {
  for (const number of [ a, b, divisor ]) if (!Number.isSafeInteger(number)) throw new RangeError(`not an integer: ${number}`);
  const {whole, rest} = productQuotient(Math.abs(a), Math.abs(b), divisor), rounded = whole + (rest >= divisor - rest ? 1 : 0);
  return 0 === rounded ? 0 : Math.sign(a) * Math.sign(b) * rounded;
 }
 function splitCents(totalCents, weights) {
  if (!Number.isSafeInteger(totalCents)) throw new RangeError(`not an integer: ${totalCents}`);
  let weightSum = 0;
  for (const weight of weights) {
   if (!Number.isSafeInteger(weight) || weight < 0) throw new RangeError(`bad weight: ${weight}`);
   weightSum += weight;
  }
  if (!Number.isSafeInteger(weightSum)) throw new RangeError(`weights too large: ${weightSum}`);
  if (0 === weightSum) return null;
  const magnitude = Math.abs(totalCents), parts = [], remainders = [];
  let left = magnitude;
  for (const weight of weights) {
   const {whole, rest} = productQuotient(magnitude, weight, weightSum);
   parts.push(whole);
   remainders.push(rest);
   left -= whole;
  }
  left > 0 && giveCentsLeft(parts, {
   left,
   weights,
   remainders
  });
  return totalCents > 0 ? parts : parts.map(part => 0 === part ? 0 : -part);
 }
 function giveCentsLeft(parts, given) {
  const {left, weights, remainders} = given, isBefore = (a, b) => ((remainders[a] ?? 0) - (remainders[b] ?? 0) || (weights[a] ?? 0) - (weights[b] ?? 0) || b - a) > 0;
  if (1 === left) {
   let first = 0;
   for (let index = 1; index < parts.length; index += 1) isBefore(index, first) && (first = index);
   parts[first] = (parts[first] ?? 0) + 1;
   return;
  }
  const order = [ ...parts.keys() ].sort((a, b) => isBefore(a, b) ? -1 : 1);
  for (const index of order.slice(0, left)) parts[index] = (parts[index] ?? 0) + 1;
 }
 function remembered(answer) {
  const known = new Map;
  return key => {
   const found = known.get(key);
   if (void 0 !== found) return found;
   const fresh = answer(key);
   known.set(key, fresh);
   return fresh;
  };
 }
 const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/, DAY_MS = 864e5, dayNumber = remembered(day => {
  const match = ISO_DAY.exec(day);
  if (!match) return null;
  const time = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return dayText(time / DAY_MS) === day ? time / DAY_MS : null;
 }), dayText = remembered(number => new Date(number * DAY_MS).toISOString().slice(0, 10));
 function isLocalDate(text) {
  return null !== dayNumber(text);
 }
 function requireDay(day) {
  const number = dayNumber(day);
  if (null === number) throw new RangeError(`not a day: ${day}`);
  return number;
 }
 function local_date_addDays(day, count) {
  return dayText(requireDay(day) + count);
 }
 function daysBetween(from, until) {
  return requireDay(until) - requireDay(from);
 }
 function weekdayIndex(day) {
  return ((requireDay(day) + 3) % 7 + 7) % 7;
 }
 const WEEK = /^(\d{4})-S(\d{2})$/, isoWeekOf = remembered(day => {
  const thursday = local_date_addDays(day, 3 - weekdayIndex(day)), year = thursday.slice(0, 4), firstOfYear = dayNumber(`${year}-01-01`) ?? 0, week = Math.floor(((dayNumber(thursday) ?? 0) - firstOfYear) / 7) + 1;
  return `${year}-S${String(week).padStart(2, "0")}`;
 }), mondayOf = remembered(week => {
  const match = WEEK.exec(week);
  if (!match) return null;
  const fourth = `${match[1]}-01-04`;
  if (null === dayNumber(fourth)) return null;
  const firstMonday = (dayNumber(fourth) ?? 0) - weekdayIndex(fourth), monday = dayText(firstMonday + 7 * (Number(match[2]) - 1));
  return isoWeekOf(monday) === week ? monday : null;
 });
 function weekNumber(week) {
  const monday = mondayOf(week);
  if (null === monday) throw new RangeError(`not a week: ${week}`);
  return Math.floor(((dayNumber(monday) ?? 0) + 3) / 7);
 }
 function addWeeks(week, count) {
  const monday = mondayOf(week);
  if (null === monday) throw new RangeError(`not a week: ${week}`);
  return isoWeekOf(local_date_addDays(monday, 7 * count));
 }
 function daysOfWeek(week) {
  const monday = mondayOf(week);
  if (null === monday) throw new RangeError(`not a week: ${week}`);
  return [ 0, 1, 2, 3, 4, 5, 6 ].map(count => local_date_addDays(monday, count));
 }
 function keyWeightFinder(weights, readDay) {
  const groups = new Map;
  for (const one of weights) {
   const name = `${one.key} ${one.costId ?? ""}`, group = groups.get(name) ?? [], from = one.startsOn ? readDay(one.startsOn) : Number.NEGATIVE_INFINITY;
   group.push({
    ...one,
    from
   });
   groups.set(name, group);
  }
  const known = new Map, inForce = (name, day) => {
   const group = groups.get(name);
   if (!group) return null;
   const starts = group.map(({from}) => from).filter(from => from <= day), place = `${name} ${Math.max(...starts)}`, found = known.get(place) ?? weightsOn(group, day);
   known.set(place, found);
   return found;
  };
  return ({allocationKey, costId}, day) => inForce(`${allocationKey} ${costId}`, day) ?? inForce(`${allocationKey} `, day);
 }
 function weightsOn(group, day) {
  const latest = new Map;
  for (const {partnershipId, from, weight} of group) {
   if (from > day) continue;
   const other = latest.get(partnershipId);
   if (other && other.from > from) continue;
   const sum = other?.from === from ? other.weight + weight : weight;
   latest.set(partnershipId, {
    from,
    weight: sum
   });
  }
  return 0 === latest.size ? null : new Map([ ...latest ].map(([partnershipId, {weight}]) => [ partnershipId, weight ]));
 }
 function weekOfDay(day) {
  return Math.floor((day + 3) / 7);
 }
 function dayReader() {
  const known = new Map;
  return date => {
   const found = known.get(date);
   if (void 0 !== found) return found;
   const number = dayNumber(date);
   if (null === number) throw new RangeError(`not a day: ${date}`);
   known.set(date, number);
   return number;
  };
 }
 function mealCalendar(days, read) {
  const rows = [ ...days ];
  rows.every((row2, index) => 0 === index || (rows[index - 1]?.date ?? "") <= row2.date) || rows.sort((a, b) => a.date < b.date ? -1 : a.date > b.date ? 1 : 0);
  const numbers = [], weeks = [], weekStarts = [], meals = new Float64Array(rows.length + 1), trips = new Float64Array(rows.length + 1), untold = new Float64Array(rows.length + 1);
  let row = 0;
  for (const {date, delivered, deliveries} of rows) {
   const day = read(date), week = weekOfDay(day);
   if (0 === weeks.length || weeks[weeks.length - 1] !== week) {
    weeks.push(week);
    weekStarts.push(row);
   }
   numbers.push(day);
   meals[row + 1] = (meals[row] ?? 0) + (delivered ?? 0);
   trips[row + 1] = (trips[row] ?? 0) + deliveries;
   untold[row + 1] = (untold[row] ?? 0) + (null === delivered ? 1 : 0);
   row += 1;
  }
  weekStarts.push(rows.length);
  return {
   rows,
   days: numbers,
   weeks,
   weekStarts,
   meals,
   trips,
   untold
  };
 }
 function lowerBound(sorted, sought) {
  let low = 0, high = sorted.length;
  for (;low < high; ) {
   const middle = low + high >>> 1;
   (sorted[middle] ?? 0) < sought ? low = middle + 1 : high = middle;
  }
  return low;
 }
 function sumOfRows(calendar, running, rows) {
  return (calendar[running][rows.end] ?? 0) - (calendar[running][rows.start] ?? 0);
 }
 function rowsBetween(calendar, from, until) {
  const start = lowerBound(calendar.days, from);
  return {
   start,
   end: Math.max(start, lowerBound(calendar.days, until + 1))
  };
 }
 function rowsOfWeek(calendar, week) {
  const place = lowerBound(calendar.weeks, week);
  return calendar.weeks[place] !== week ? {
   start: 0,
   end: 0
  } : {
   start: calendar.weekStarts[place] ?? 0,
   end: calendar.weekStarts[place + 1] ?? 0
  };
 }
 function weeksOfRows(calendar, rows, running) {
  const weeks = [], weights = [];
  if (rows.end <= rows.start) return {
   weeks,
   weights
  };
  const {weekStarts} = calendar, sums = calendar[running];
  let start = rows.start;
  for (let place = lowerBound(weekStarts, start + 1) - 1; start < rows.end; place += 1) {
   const end = Math.min(rows.end, weekStarts[place + 1] ?? rows.end), weight = (sums[end] ?? 0) - (sums[start] ?? 0);
   if (weight > 0) {
    weeks.push(calendar.weeks[place] ?? 0);
    weights.push(weight);
   }
   start = end;
  }
  return {
   weeks,
   weights
  };
 }
 const WHOLE = 1e4, TOLERANCE = 1, NO_PAYER = {
  payerIds: [ null ],
  weights: [ WHOLE ],
  entered: 0
 };
 function isWhole(entered) {
  return Math.abs(entered - WHOLE) <= TOLERANCE;
 }
 function payersByItem(shares) {
  const groups = new Map;
  for (const {costId, payerId, sharePercent} of shares) {
   const group = groups.get(costId) ?? new Map;
   group.set(payerId, (group.get(payerId) ?? 0) + sharePercent);
   groups.set(costId, group);
  }
  return new Map([ ...groups ].map(([costId, group]) => [ costId, itemPayers(group) ]));
 }
 function itemPayers(shares) {
  const known = [ ...shares ].filter(([, share]) => share > 0).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0), entered = known.reduce((sum, [, share]) => sum + share, 0);
  if (0 === entered) return NO_PAYER;
  const short = isWhole(entered) ? 0 : Math.max(0, WHOLE - entered), payerIds = known.map(([id]) => id), weights = known.map(([, share]) => share);
  return 0 === short ? {
   payerIds,
   weights,
   entered
  } : {
   payerIds: [ ...payerIds, null ],
   weights: [ ...weights, short ],
   entered
  };
 }
 function payerSplitter(payers) {
  const {weights} = payers;
  if (weights.length < 2) return null;
  const weightSum = weights.reduce((sum, weight) => sum + weight, 0), owed = weights.map(() => 0);
  return cents => {
   const sign = cents < 0 ? -1 : 1, magnitude = Math.abs(cents);
   weights.forEach((weight, payer) => {
    owed[payer] = (owed[payer] ?? 0) + magnitude * weight;
   });
   const parts = owed.map(due => Math.max(0, Math.floor(due / weightSum)));
   let left = magnitude - parts.reduce((sum, part) => sum + part, 0);
   parts.forEach((part, payer) => owed[payer] = (owed[payer] ?? 0) - part * weightSum);
   for (;0 !== left; ) {
    const payer = left > 0 ? mostOwed(owed, weights) : leastOwed(owed, parts);
    parts[payer] = (parts[payer] ?? 0) + Math.sign(left);
    owed[payer] = (owed[payer] ?? 0) - Math.sign(left) * weightSum;
    left -= Math.sign(left);
   }
   return parts.map(part => 0 === part ? 0 : sign * part);
  };
 }
 function mostOwed(owed, weights) {
  let best = 0;
  owed.forEach((due, payer) => {
   (due - (owed[best] ?? 0) || (weights[payer] ?? 0) - (weights[best] ?? 0)) > 0 && (best = payer);
  });
  return best;
 }
 function leastOwed(owed, parts) {
  let best = -1;
  owed.forEach((due, payer) => {
   (parts[payer] ?? 0) > 0 && (best < 0 || due < (owed[best] ?? 0)) && (best = payer);
  });
  return best;
 }
 const indexes = new WeakMap;
 function bookIndexOf(book) {
  const known = indexes.get(book);
  if (known) return known;
  const index = buildIndex(book);
  indexes.set(book, index);
  return index;
 }
 function shareIndex(book, like) {
  const items = new Map(book.items.map(item => [ item.costId, item ]));
  indexes.set(book, {
   ...bookIndexOf(like),
   items,
   payers: payersByItem(book.shares)
  });
 }
 function buildIndex(book) {
  const readDay = dayReader(), {byPartnership, strayDays} = daysByPartnership(book), flows = [ ...book.partnerships ].sort((a, b) => compareText(a.partnershipId, b.partnershipId)).map(partnership => ({
   id: partnership.partnershipId,
   partnership,
   calendar: mealCalendar(byPartnership.get(partnership.partnershipId) ?? [], readDay)
  }));
  return {
   flows,
   items: new Map(book.items.map(item => [ item.costId, item ])),
   payers: payersByItem(book.shares),
   readDay,
   weekText: weekWriter(),
   flowsInScope: scopeFinder(flows),
   keyWeights: keyWeightFinder(book.keyWeights ?? [], readDay),
   strayDays
  };
 }
 function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
 }
 function daysByPartnership(book) {
  const byPartnership = new Map;
  for (const {partnershipId} of book.partnerships) byPartnership.set(partnershipId, []);
  const strayDays = new Map;
  for (const day of book.days) {
   const days = byPartnership.get(day.partnershipId);
   days ? days.push(day) : strayDays.set(day.partnershipId, (strayDays.get(day.partnershipId) ?? 0) + 1);
  }
  return {
   byPartnership,
   strayDays
  };
 }
 function weekWriter() {
  const known = new Map;
  return week => {
   const found = known.get(week);
   if (void 0 !== found) return found;
   const text = isoWeekOf(local_date_addDays(dayText(7 * week), -3));
   known.set(week, text);
   return text;
  };
 }
 function scopeFinder(flows) {
  const byKitchen = new Map, byPartner = new Map, byTerritory = new Map, byId = new Map, add = (groups, id, flow) => {
   const group = groups.get(id);
   group ? group.push(flow) : groups.set(id, [ flow ]);
  };
  for (const flow of flows) {
   const {territory, kitchenId, recipientId, carrierId} = flow.partnership;
   null !== territory && add(byTerritory, territory, flow);
   add(byId, flow.id, flow);
   add(byKitchen, kitchenId, flow);
   for (const id of new Set([ kitchenId, recipientId, carrierId ])) null !== id && add(byPartner, id, flow);
  }
  return ({scope, scopeId}) => "PROJET" === scope ? flows : (null === scopeId ? void 0 : {
   TERRITORY: byTerritory,
   KITCHEN: byKitchen,
   PARTNER: byPartner,
   FLOW: byId
  }[scope].get(scopeId)) ?? [];
 }
 function addMonths(day, count) {
  const [year = 0, month = 1, date = 1] = dayText(day).split("-").map(Number), first = new Date(Date.UTC(year, month - 1 + count, 1)), last = new Date(Date.UTC(year, month + count, 0)).getUTCDate(), text = new Date(first.getTime() + 864e5 * (Math.min(date, last) - 1)).toISOString();
  return dayNumber(text.slice(0, 10)) ?? day;
 }
 function lifeDays({from, years}) {
  return Math.max(1, addMonths(from, Math.max(1, Math.round(12 * years / 1e3))) - from);
 }
 function costOfFirstDays(asset, days) {
  const life = lifeDays(asset);
  return scaledProduct(asset.cents, Math.min(Math.max(days, 0), life), life);
 }
 function depreciationSlices(asset) {
  const lastDay = Math.min(asset.until, asset.from + lifeDays(asset) - 1), slices = [];
  for (let from = asset.from; from <= lastDay; ) {
   const firstOfMonth = dayNumber(`${dayText(from).slice(0, 7)}-01`) ?? from, until = Math.min(addMonths(firstOfMonth, 1) - 1, lastDay), before = costOfFirstDays(asset, from - asset.from);
   slices.push({
    from,
    until,
    cents: costOfFirstDays(asset, until - asset.from + 1) - before
   });
   from = until + 1;
  }
  return slices;
 }
 function aboutItem(item, code, params = {}) {
  return {
   code,
   params: {
    label: item.label,
    ...params
   },
   ref: {
    record: "costItem",
    id: item.costId
   }
  };
 }
 function periodOf(item, index) {
  return {
   from: index.readDay(item.periodStart),
   until: index.readDay(item.periodEnd)
  };
 }
 const PRICE_PER_CENT = 100, QUANTITY = 1e3;
 function itemCharges(item, index) {
  const period = periodOf(item, index), lack = code => ({
   charges: [],
   missing: [ aboutItem(item, code) ]
  }), whole = (cents, missing = []) => ({
   charges: [ {
    ...period,
    cents: signed(item, cents)
   } ],
   missing
  });
  if ("CHARGE" === item.kind && isNegative(item)) return lack("NEGATIVE_CHARGE");
  switch (item.entryMode) {
  case "TOTAL":
   return null === item.amountCents ? lack("COST_AMOUNT_MISSING") : whole(item.amountCents);

  case "PER_MEAL":
   {
    if (null === item.unitPrice) return lack("COST_PRICE_MISSING");
    const {meals, untold} = mealsInScope(index.flowsInScope(item), period);
    return whole(scaledProduct(item.unitPrice, meals, PRICE_PER_CENT), untold > 0 ? [ aboutItem(item, "COST_MEALS_UNTOLD", {
     days: untold
    }) ] : []);
   }

  case "PER_KM":
  case "PER_HOUR":
  case "VOLUNTEER":
  case "PER_UNIT":
   return null === item.unitPrice ? lack("COST_PRICE_MISSING") : null === item.quantity ? lack("COST_QUANTITY_MISSING") : whole(scaledProduct(item.unitPrice, item.quantity, PRICE_PER_CENT * QUANTITY));

  case "DEPRECIATION":
   {
    const fault = depreciationFault(item, period);
    return null !== fault ? lack(fault) : {
     charges: depreciationSlices(assetOf(item, period)).map(slice => ({
      ...slice,
      cents: signed(item, slice.cents)
     })),
     missing: []
    };
   }
  }
 }
 function depreciationFault(item, period) {
  return null === item.amountCents ? "COST_AMOUNT_MISSING" : null === item.depreciationYears || 0 === item.depreciationYears ? "COST_YEARS_MISSING" : period.until < period.from ? "PERIOD_REVERSED" : (item.grantCents ?? 0) > item.amountCents ? "GRANT_OVER_PRICE" : null;
 }
 function assetOf(item, period) {
  return {
   ...period,
   cents: (item.amountCents ?? 0) - (item.grantCents ?? 0),
   years: item.depreciationYears ?? 0
  };
 }
 function mealsInScope(flows, {from, until}) {
  let meals = 0, untold = 0;
  for (const {calendar} of flows) {
   const rows = rowsBetween(calendar, from, until);
   meals += sumOfRows(calendar, "meals", rows);
   untold += sumOfRows(calendar, "untold", rows);
  }
  return {
   meals,
   untold
  };
 }
 function signed(item, cents) {
  return "SAVING" === item.kind && 0 !== cents ? -Math.abs(cents) : cents;
 }
 function isNegative({amountCents, unitPrice, quantity}) {
  return [ amountCents, unitPrice, quantity ].some(value => null !== value && value < 0);
 }
 const WHOLE_PERCENT = 1e4;
 function weighCharge(item, period, index) {
  if (period.until < period.from) return {
   reason: "PERIOD_REVERSED"
  };
  const flows = index.flowsInScope(item);
  if (0 === flows.length) return {
   reason: "NO_PARTNERSHIP_IN_SCOPE"
  };
  const run = {
   flows,
   period
  };
  switch (item.allocationKey) {
  case "MEALS":
   return weighing(run, "meals", (_, meals) => meals);

  case "DELIVERIES":
   return weighing(run, "trips", (_, trips) => trips);

  case "KM":
   return byKm(run);

  case "EQUAL":
   return weighing(run, "trips", () => 1);

  case "HOURS":
  case "SURFACE":
  case "PERCENT":
   return byKeyWeights(item, run, index);
  }
 }
 function weighing({flows, period}, weekBy, weigh) {
  const slots = [];
  for (const flow of flows) {
   const rows = rowsBetween(flow.calendar, period.from, period.until), running = sumOfRows(flow.calendar, weekBy, rows), weight = running > 0 ? weigh(flow, running) : 0;
   weight > 0 && slots.push({
    flow,
    rows,
    weight
   });
  }
  return 0 === slots.length ? {
   reason: "meals" === weekBy ? "NO_MEALS" : "NO_DELIVERIES"
  } : {
   slots,
   weekBy,
   outside: 0
  };
 }
 function byKm(run) {
  const equal = weighing(run, "trips", () => 1);
  return "reason" in equal || 1 === equal.slots.length ? equal : equal.slots.some(({flow}) => null === flow.partnership.distanceKm) ? {
   reason: "DISTANCE_MISSING"
  } : weighing(run, "trips", (flow, trips) => (flow.partnership.distanceKm ?? 0) * trips);
 }
 function byKeyWeights(item, run, index) {
  const weights = index.keyWeights(item, run.period.from);
  if (null === weights) return {
   reason: "KEY_WEIGHTS_MISSING"
  };
  const entered = run.flows.reduce((sum, flow) => sum + (weights.get(flow.id) ?? 0), 0);
  if (0 === entered) return {
   reason: "KEY_WEIGHTS_MISSING"
  };
  const isPercent = "PERCENT" === item.allocationKey;
  if (isPercent && entered > WHOLE_PERCENT) return {
   reason: "PERCENT_OVER_100"
  };
  const weighed = weighing(run, "trips", flow => weights.get(flow.id) ?? 0);
  if ("reason" in weighed) return weighed;
  const borne = weighed.slots.reduce((sum, {weight}) => sum + weight, 0);
  return {
   ...weighed,
   outside: (isPercent ? WHOLE_PERCENT : entered) - borne
  };
 }
 function allocateCosts(book, period) {
  const index = bookIndexOf(book), fromWeek = weekOfDay(index.readDay(period.from)), untilWeek = weekOfDay(index.readDay(period.until)), found = {
   fromWeek,
   untilWeek,
   parts: [],
   unallocated: [],
   missing: []
  }, items = [ ...book.items ].sort((a, b) => compareText(a.costId, b.costId));
  for (const item of items) allocateItem(item, index, found);
  for (const [partnershipId, days] of index.strayDays) found.missing.push({
   code: "DAYS_OF_UNKNOWN_PARTNERSHIP",
   params: {
    partnershipId,
    days
   }
  });
  return {
   ...found,
   fromWeek: index.weekText(fromWeek),
   untilWeek: index.weekText(untilWeek)
  };
 }
 function touches({from, until}, found) {
  const [first, last] = from <= until ? [ from, until ] : [ until, from ];
  return weekOfDay(last) >= found.fromWeek && weekOfDay(first) <= found.untilWeek;
 }
 function allocateItem(item, index, found) {
  const period = periodOf(item, index);
  if (!touches(period, found)) return;
  const {charges, missing} = itemCharges(item, index);
  found.missing.push(...missing);
  for (const charge of charges) touches(charge, found) && allocateCharge(item, charge, {
   index,
   found
  });
  if ("PER_MEAL" === item.entryMode || "DEPRECIATION" === item.entryMode) return;
  const lastDay = lastKnownDay(item, index);
  charges.length > 0 && null !== lastDay && period.until > lastDay + DAYS_OF_GRACE && found.missing.push(aboutItem(item, "COST_PERIOD_OPEN", {
   until: item.periodEnd
  }));
 }
 const DAYS_OF_GRACE = 7;
 function lastKnownDay(item, index) {
  let last = null;
  for (const {calendar} of index.flowsInScope(item)) {
   const day = calendar.days[calendar.days.length - 1];
   void 0 !== day && (null === last || day > last) && (last = day);
  }
  return last;
 }
 function allocateCharge(item, charge, {index, found}) {
  const weighed = weighCharge(item, charge, index), {costId} = item;
  if ("reason" in weighed) {
   const {reason} = weighed;
   0 !== charge.cents && found.unallocated.push({
    costId,
    cents: charge.cents,
    reason
   });
   found.missing.push(aboutItem(item, reason));
   return;
  }
  const weights = weighed.slots.map(({weight}) => weight);
  weights.push(weighed.outside);
  const shares = splitCents(charge.cents, weights) ?? [], outside = shares[weighed.slots.length] ?? 0;
  0 !== outside && found.unallocated.push({
   costId,
   cents: outside,
   reason: "OUTSIDE_SHARE"
  });
  const splitPayers = payerSplitter(index.payers.get(costId) ?? NO_PAYER);
  weighed.slots.forEach(({flow, rows}, slot) => {
   const inside = weeksOfRows(flow.calendar, rows, weighed.weekBy), cents = splitCents(shares[slot] ?? 0, inside.weights) ?? [];
   inside.weeks.forEach((week, place) => {
    const weekCents = cents[place] ?? 0, payerCents = splitPayers?.(weekCents);
    if (week < found.fromWeek || week > found.untilWeek) return;
    const partnershipId = flow.id, isoWeek = index.weekText(week);
    found.parts.push(payerCents ? {
     costId,
     partnershipId,
     isoWeek,
     cents: weekCents,
     payerCents
    } : {
     costId,
     partnershipId,
     isoWeek,
     cents: weekCents
    });
   });
  });
 }
 const PARTNER_KINDS = [ "CUISINE_CENTRALE", "CUISINE_SUR_PLACE", "RESTAURANT_SATELLITE", "ASSOCIATION", "CCAS_CIAS", "ETABLISSEMENT_SOCIAL", "COLLECTIVITE", "TRANSPORTEUR_SOLIDAIRE", "PRESTATAIRE", "FINANCEUR", "COORDINATEUR" ], LEGAL_FORMS = [ "ASSOCIATION_1901", "ASSOCIATION_ALSACE_MOSELLE", "COMMUNE", "EPCI", "SYNDICAT", "CCAS", "CIAS", "ETABLISSEMENT_PUBLIC", "SOCIETE", "AUTRE" ], MANAGEMENT_MODES = [ "DIRECTE", "CONCEDEE" ], SANITARY_STATUSES = [ "AGREE", "DEROGATION", "DECLARE", "NON_CONCERNE", "INCONNU" ], AUTHORISATION_TYPES = [ "NATIONALE", "REGIONALE", "PAR_TETE_DE_RESEAU", "DROIT_PUBLIC", "EN_COURS", "AUCUNE" ], LIFE_CYCLES = [ "BROUILLON", "ACTIF", "A_CONFIRMER", "INACTIF" ], SITE_TYPES = [ "PRODUCTION", "LIVRAISON", "STOCKAGE", "DISTRIBUTION" ], CONTACT_ROLES = [ "REFERENT_DON", "RESPONSABLE_QUALITE", "RESPONSABLE_ALERTES", "CHAUFFEUR", "SIGNATAIRE", "AUTRE" ], HOLIDAY_BEHAVIOURS = [ "OUI", "NON", "PARTIEL" ], FLOW_TYPES = [ "PRODUIT_EXPRES", "EXCEDENT", "DETOURNE" ], LINK_TYPES = [ "FROIDE", "CHAUDE", "AMBIANTE" ], WEEKDAYS = [ "LU", "MA", "ME", "JE", "VE", "SA", "DI" ], VEHICLE_TYPES = [ "FRIGORIFIQUE", "ISOTHERME", "CAISSONS_ISOTHERMES", "VEHICULE_ORDINAIRE", "SUR_PLACE" ], DELIVERY_STATUSES = [ "PLANIFIEE", "COMMANDEE", "PREPAREE", "EN_COURS", "RECEPTIONNEE", "REFUSEE", "ANNULEE", "CLOTUREE" ], PRODUCT_CLASSES = [ "FROID_RC", "FROID", "CHAUD", "SURGELE", "AMBIANT" ], PRODUCT_NATURES = [ "PCEA", "EXCEDENT", "PREEMBALLE", "BRUT" ], PRESENTATION_STATUSES = [ "NON_PRESENTE", "PRESENTE_PROTEGE", "PRESENTE_NON_PROTEGE" ], ALLERGEN_MODES = [ "LISTE", "NON_GARANTI", "AUCUN_DECLARE" ], ALLERGENS = [ "GLUTEN", "CRUSTACES", "OEUFS", "POISSONS", "ARACHIDES", "SOJA", "LAIT", "FRUITS_A_COQUE", "CELERI", "MOUTARDE", "SESAME", "SULFITES", "LUPIN", "MOLLUSQUES" ], REFUSAL_REASONS = [ "CAPACITE_TRANSPORT", "CAPACITE_STOCKAGE", "CAPACITE_DISTRIBUTION", "ASPECT", "TEMPERATURE", "ETIQUETAGE", "DLC", "EMBALLAGE", "BESOIN_INSUFFISANT", "HYGIENE_VEHICULE", "AUTRE" ], LOSS_REASONS = [ "ABSENCE_BENEFICIAIRES", "DLC_DEPASSEE", "RUPTURE_FROID", "CASSE", "PRODUIT_NON_APPRECIE", "ERREUR_COMMANDE", "RAPPEL", "AUTRE" ], TRACE_EVENT_KINDS = [ "PRODUCTION", "CHARGEMENT", "DEPART", "ARRIVEE", "RECEPTION", "REFUS", "STOCKAGE", "REMISE_EN_TEMPERATURE", "DISTRIBUTION", "TRANSFERT", "DESTRUCTION", "PLAT_TEMOIN", "RETRAIT", "RAPPEL", "DEFAUT_QUALITE", "SORTIE_CONTENANTS", "RETOUR_CONTENANTS", "RELEVE_ENCEINTE", "CORRECTION" ], MEASURE_TYPES = [ "AIR", "ENTRE_CONDITIONNEMENTS", "COEUR", "SURFACE" ], CONFORMITIES = [ "CONFORME", "TOLERE", "COEUR_OBLIGATOIRE", "NON_CONFORME", "NON_MESURE" ], CHANNELS = [ "SIDEBAR", "FORMULAIRE", "IMPORT", "FEUILLE", "DEMONSTRATION" ], COST_STAGES = [ "A", "P", "B", "S", "C", "D", "G", "I" ], COST_SCOPES = [ "PROJET", "TERRITORY", "KITCHEN", "PARTNER", "FLOW" ], VAT_RATES = [ "TVA_0", "TVA_21", "TVA_55", "TVA_100", "TVA_200" ], RETAINED_BASES = [ "HT", "TTC" ], COST_KINDS = [ "CHARGE", "SAVING" ], COST_BASES = [ "CASH", "VALUED" ], COST_ENTRY_MODES = [ "TOTAL", "PER_MEAL", "PER_KM", "PER_HOUR", "VOLUNTEER", "PER_UNIT", "DEPRECIATION" ], ALLOCATION_KEYS = [ "MEALS", "DELIVERIES", "KM", "HOURS", "SURFACE", "PERCENT", "EQUAL" ], WEIGHT_KEYS = [ "HOURS", "SURFACE", "PERCENT" ], COST_NATURES = [ "DENREES", "PERSONNEL", "ENERGIE", "FOURNITURES", "ENTRETIEN", "TRANSPORT", "LOCAUX", "EQUIPEMENT", "SERVICES", "BENEVOLAT", "AUTRE" ], RECURRENCES = [ "MENSUEL", "TRIMESTRIEL", "ANNUEL" ], INCOME_KINDS = [ "SUBVENTION", "PARTICIPATION_USAGER", "PRIX_CONVENTION", "MECENAT", "AUTRE" ], INCOME_ENTRY_MODES = [ "TOTAL", "PER_MEAL", "PER_UNIT" ], CONFIDENCES = [ "REEL", "ESTIME", "FORFAIT" ], AGREEMENT_TYPES = [ "DON", "FOURNITURE", "TRIPARTITE" ], AGREEMENT_STATUSES = [ "BROUILLON", "EN_RELECTURE", "SIGNEE", "ACTIVE", "SUSPENDUE", "EXPIREE", "RESILIEE", "ARCHIVEE" ], DOCUMENT_KINDS = [ "CONVENTION", "AVENANT", "ATTESTATION", "BILAN" ], RENEWALS = [ "NONE", "TACIT", "EXPRESS" ], SCHOOL_ZONES = [ "A", "B", "C", "CORSE", "GUADELOUPE", "GUYANE", "MARTINIQUE", "MAYOTTE", "REUNION" ];
 function costsInView(allocation, view) {
  const {flows, weeks, index} = view, weekTexts = new Set([ ...weeks ].map(index.weekText)), found = new Map, parts = view.isWhole ? allocation.parts : flows.flatMap(({id}) => partsOf(allocation, id));
  for (const part of parts) {
   if (!weekTexts.has(part.isoWeek)) continue;
   const cost = found.get(part.costId) ?? {
    cents: 0,
    byPayer: new Map
   };
   cost.cents += part.cents;
   const {payerIds} = index.payers.get(part.costId) ?? NO_PAYER;
   payerIds.forEach((payerId, place) => {
    const cents = part.payerCents ? part.payerCents[place] ?? 0 : part.cents;
    cost.byPayer.set(payerId, (cost.byPayer.get(payerId) ?? 0) + cents);
   });
   found.set(part.costId, cost);
  }
  return [ ...found ].sort(([a], [b]) => compareText(a, b)).flatMap(([costId, cost]) => {
   const item = index.items.get(costId);
   return item ? [ {
    item,
    ...cost
   } ] : [];
  });
 }
 const partsByPartnership = new WeakMap;
 function partsOf(allocation, partnershipId) {
  const known = partsByPartnership.get(allocation);
  if (known) return known.get(partnershipId) ?? [];
  const groups = new Map;
  for (const part of allocation.parts) {
   const group = groups.get(part.partnershipId);
   group ? group.push(part) : groups.set(part.partnershipId, [ part ]);
  }
  partsByPartnership.set(allocation, groups);
  return groups.get(partnershipId) ?? [];
 }
 function requireAllocated(allocation, weeks) {
  const from = weekNumber(allocation.fromWeek), until = weekNumber(allocation.untilWeek);
  for (const week of weeks) {
   const number = weekNumber(week);
   if (number < from || number > until) throw new RangeError(`week not allocated: ${week}`);
  }
 }
 function celsiusText(deciCelsius) {
  return String(deciCelsius / 10).replace(".", ",");
 }
 function french_formats_dayText(day) {
  return day.split("-").reverse().join("/");
 }
 const VAT = {
  TVA_0: 0,
  TVA_21: 21,
  TVA_55: 55,
  TVA_100: 100,
  TVA_200: 200
 };
 function invoicedCents({amountHtCents, vatRate, retainedBasis}) {
  return null === amountHtCents ? null : "HT" === retainedBasis ? amountHtCents : null === vatRate ? null : Math.round(amountHtCents * (1e3 + VAT[vatRate]) / 1e3);
 }
 function withRetainedAmount(item) {
  return null === item.amountCents ? {
   ...item,
   amountCents: invoicedCents(item)
  } : item;
 }
 function chargeIssues(item, context) {
  return [ ...periodIssues(item), ...scopeIssues(item, context), ...amountIssues(item), ...keyIssues(item, context) ];
 }
 function costIssues(item, shares, context) {
  return [ ...chargeIssues(withRetainedAmount(item), context), ...vatIssues(item), ...overlapIssues(item, context), ...shareIssues(shares, context) ].map(one => ({
   ...one,
   params: {
    label: item.label,
    ...one.params
   }
  }));
 }
 function issue(severity, code, at) {
  return {
   severity,
   code,
   ...at
  };
 }
 const MOST_YEARS = 10;
 function isTooLong({periodStart, periodEnd, entryMode}) {
  const lastDay = `${Number(periodStart.slice(0, 4)) + MOST_YEARS}${periodStart.slice(4)}`;
  return "DEPRECIATION" !== entryMode && periodEnd > lastDay;
 }
 function periodIssues(item) {
  const {periodStart, periodEnd} = item;
  return isTooLong(item) ? [ issue("BLOCK", "COST_PERIOD_TOO_LONG", {
   path: "periodEnd",
   params: {
    until: french_formats_dayText(periodEnd),
    years: MOST_YEARS
   }
  }) ] : periodEnd >= periodStart ? [] : [ issue("BLOCK", "COST_PERIOD_REVERSED", {
   path: "periodEnd",
   params: {
    from: french_formats_dayText(periodStart),
    until: french_formats_dayText(periodEnd)
   }
  }) ];
 }
 function partnershipsInScope({scope, scopeId}, {partnerships}) {
  return partnerships.filter(({partnershipId, territory, kitchenId, recipientId, carrierId}) => {
   switch (scope) {
   case "PROJET":
    return !0;

   case "TERRITORY":
    return null !== territory && scopeId === territory;

   case "KITCHEN":
    return scopeId === kitchenId;

   case "PARTNER":
    return [ kitchenId, recipientId, carrierId ].includes(scopeId);

   case "FLOW":
    return scopeId === partnershipId;
   }
  });
 }
 function scopeIssues(item, context) {
  const {scope, scopeId} = item, path = "scopeId";
  if ("PROJET" !== scope && null === scopeId) return [ issue("BLOCK", "SCOPE_ID_MISSING", {
   path
  }) ];
  if (partnershipsInScope(item, context).length > 0) return [];
  const isPartnerKnown = null !== scopeId && context.partnerIds.has(scopeId);
  return "TERRITORY" === scope ? [ issue("BLOCK", "SCOPE_TERRITORY_UNKNOWN", {
   path,
   params: {
    scopeId: scopeId ?? ""
   }
  }) ] : "PROJET" === scope || "FLOW" !== scope && isPartnerKnown ? [ issue("WARN", "SCOPE_WITHOUT_PARTNERSHIP", {
   path
  }) ] : [ issue("BLOCK", "FLOW" === scope ? "SCOPE_PARTNERSHIP_UNKNOWN" : "SCOPE_PARTNER_UNKNOWN", {
   path,
   params: {
    scopeId: scopeId ?? ""
   }
  }) ];
 }
 const VAT_TOLERANCE = 2;
 function vatIssues(item) {
  const {amountCents, amountHtCents, vatRate, retainedBasis} = item;
  if (null === amountHtCents) return [];
  if (null === vatRate && "HT" !== retainedBasis) return [ issue("BLOCK", "VAT_RATE_MISSING", {
   path: "vatRate"
  }) ];
  const expected = invoicedCents(item);
  return null === amountCents || null === expected || Math.abs(amountCents - expected) <= VAT_TOLERANCE ? [] : [ issue("BLOCK", "VAT_MISMATCH", {
   path: "amountCents",
   params: {
    euros: amountCents / 100,
    expected: expected / 100
   }
  }) ];
 }
 const NEEDED = {
  TOTAL: [ "amountCents" ],
  PER_MEAL: [ "unitPrice" ],
  PER_KM: [ "unitPrice", "quantity" ],
  PER_HOUR: [ "unitPrice", "quantity" ],
  VOLUNTEER: [ "unitPrice", "quantity" ],
  PER_UNIT: [ "unitPrice", "quantity" ],
  DEPRECIATION: [ "amountCents", "depreciationYears" ]
 }, MONEY_AND_QUANTITY = [ "amountCents", "amountHtCents", "unitPrice", "quantity", "grantCents" ], MISSING_CODES = {
  amountCents: "COST_AMOUNT_MISSING",
  unitPrice: "COST_PRICE_MISSING",
  quantity: "COST_QUANTITY_MISSING",
  depreciationYears: "COST_YEARS_MISSING"
 };
 function amountIssues(item) {
  const {entryMode, amountCents, grantCents, kind} = item, found = NEEDED[entryMode].filter(field => null === item[field] || "depreciationYears" === field && 0 === item[field]).map(field => issue("WARN", MISSING_CODES[field], {
   path: field
  }));
  for (const field of MONEY_AND_QUANTITY) "CHARGE" === kind && (item[field] ?? 0) < 0 && found.push(issue("BLOCK", "NEGATIVE_CHARGE", {
   path: field
  }));
  null !== grantCents && grantCents > 0 && ("DEPRECIATION" !== entryMode ? found.push(issue("WARN", "GRANT_NOT_DEDUCTED", {
   path: "grantCents"
  })) : null !== amountCents && grantCents > amountCents && found.push(issue("BLOCK", "GRANT_OVER_PRICE", {
   path: "grantCents"
  })));
  return found;
 }
 function keyIssues(item, context) {
  const path = "allocationKey", {allocationKey: key} = item, inScope = partnershipsInScope(item, context);
  if ("KM" === key) {
   const count = inScope.filter(({distanceKm}) => null === distanceKm).length;
   return inScope.length > 1 && count > 0 ? [ issue("WARN", "DISTANCE_MISSING", {
    path,
    params: {
     count
    }
   }) ] : [];
  }
  if ("HOURS" !== key && "SURFACE" !== key && "PERCENT" !== key) return [];
  const ids = new Set(inScope.map(({partnershipId}) => partnershipId)), read = day => dayNumber(day) ?? 0, total = [ ...keyWeightFinder(context.keyWeights ?? [], read)(item, read(item.periodStart)) ?? [] ].filter(([partnershipId]) => ids.has(partnershipId)).reduce((sum, [, weight]) => sum + weight, 0);
  return 0 === total ? [ issue("WARN", "KEY_WEIGHTS_MISSING", {
   path
  }) ] : "PERCENT" === key && total > 1e4 ? [ issue("BLOCK", "PERCENT_OVER_100", {
   path,
   params: {
    percent: total / 100
   }
  }) ] : [];
 }
 function overlapIssues(item, {otherItems = []}) {
  const twin = otherItems.find(other => other.costId !== item.costId && other.label === item.label && other.stage === item.stage && other.scope === item.scope && other.scopeId === item.scopeId && other.periodStart <= item.periodEnd && other.periodEnd >= item.periodStart);
  return twin ? [ issue("WARN", "OVERLAPPING_COST", {
   path: "periodStart",
   params: {
    label: twin.label,
    costId: twin.costId
   }
  }) ] : [];
 }
 function shareIssues(shares, {partnerIds}) {
  if (0 === shares.length) return [ issue("WARN", "PAYER_MISSING", {
   path: "payers"
  }) ];
  const found = [], seen = new Set;
  shares.forEach(({payerId}, row) => {
   const path = `payers.${row}.payerId`;
   partnerIds.has(payerId) || found.push(issue("BLOCK", "PAYER_UNKNOWN", {
    path,
    params: {
     payerId
    }
   }));
   seen.has(payerId) && found.push(issue("WARN", "PAYER_TWICE", {
    path
   }));
   seen.add(payerId);
  });
  const percent = shares.reduce((sum, {sharePercent}) => sum + sharePercent, 0);
  if (!isWhole(percent)) {
   const params = {
    percent: percent / 100
   };
   found.push(issue("BLOCK", "SHARES_NOT_100", {
    path: "payers",
    params
   }));
  }
  return found;
 }
 const MONTHS = {
  MENSUEL: 1,
  TRIMESTRIEL: 3,
  ANNUEL: 12
 };
 function seriesOf(items) {
  const series = new Map, sorted = [ ...items ].sort((a, b) => compareText(a.periodStart, b.periodStart) || compareText(a.costId, b.costId));
  for (const item of sorted) {
   if ("DEPRECIATION" === item.entryMode || item.periodEnd < item.periodStart) continue;
   const key = [ item.label.trim().toLowerCase(), item.stage, item.scope, item.scopeId ].join("|");
   series.set(key, [ ...series.get(key) ?? [], item ]);
  }
  return series;
 }
 function expectedCosts(items, until, readDay) {
  const found = [];
  for (const series of seriesOf(items).values()) series.forEach((item, place) => {
   if (null === item.recurrence) return;
   const months = MONTHS[item.recurrence], next = series[place + 1], last = next ? readDay(next.periodStart) - 1 : until, covered = series.slice(0, place + 1).map(({periodEnd}) => readDay(periodEnd));
   let from = Math.max(...covered) + 1;
   for (;from <= last; ) {
    const end = addMonths(from, months) - 1;
    (!next || 2 * (Math.min(end, last) - from + 1) >= end - from + 1) && found.push({
     item,
     from,
     until: end,
     month: dayText(from).slice(0, 7)
    });
    from = end + 1;
   }
  });
  return found;
 }
 const EXPECTED_STAGES = [ "A", "B", "C" ];
 function viewMissing(view, found) {
  const {allocation, costs, divisor} = found, items = [ ...view.index.items.values() ].filter(item => concernsView(item, view)), concerned = new Map(items.map(item => [ item.costId, item ])), expected = expectedInView(view), stages = new Set([ ...items, ...expected.map(({item}) => item) ].map(({stage}) => stage)), general = [ ...divisor.missing ], byStage = new Map, add = (stage, lack) => byStage.set(stage, [ ...byStage.get(stage) ?? [], lack ]);
  for (const stage of EXPECTED_STAGES) "B" === stage && isOnTheSpot(view) || stages.has(stage) || add(stage, {
   code: `NO_COST_STAGE_${stage}`
  });
  for (const item of items) for (const lack of vatMissing(item)) add(item.stage, lack);
  for (const lack of allocation.missing) {
   const item = lack.ref ? concerned.get(lack.ref.id) : void 0;
   item ? add(item.stage, lack) : !lack.ref && view.isWhole && general.push(lack);
  }
  const payers = costs.flatMap(({item}) => payerMissing(item, view)), said = [ ...byStage.values() ].flat();
  for (const {item, month} of expected) add(item.stage, aboutItem(item, "COST_EXPECTED", {
   month
  }));
  return {
   all: distinct([ ...general, ...monthByMonth(expected), ...said, ...payers ]),
   ofStage: stage => byStage.get(stage) ?? []
  };
 }
 function expectedInView(view) {
  const {index, weeks} = view, lastDay = 7 * Math.max(...weeks) + 3, inTime = ({from, until}) => [ ...weeks ].some(week => week >= weekOfDay(from) && week <= weekOfDay(until));
  return expectedCosts([ ...index.items.values() ], lastDay, index.readDay).filter(expected => inTime(expected) && (view.isWhole || index.flowsInScope(expected.item).some(({id}) => view.holds(id))));
 }
 function monthByMonth(expected) {
  const months = new Map;
  for (const {item, month} of [ ...expected ].sort((a, b) => a.from - b.from || compareText(a.item.label, b.item.label))) months.set(month, [ ...months.get(month) ?? [], item.label ]);
  return [ ...months ].map(([month, labels]) => ({
   code: "COSTS_EXPECTED",
   params: {
    count: labels.length,
    month,
    labels: labels.join(", ")
   }
  }));
 }
 function concernsView(item, {index, weeks, isWhole: isWhole2, holds}) {
  const {from, until} = periodOf(item, index), [first, last] = from <= until ? [ weekOfDay(from), weekOfDay(until) ] : [ weekOfDay(until), weekOfDay(from) ], isInTime = [ ...weeks ].some(week => week >= first && week <= last);
  return !!isInTime && (isWhole2 || index.flowsInScope(item).some(({id}) => holds(id)));
 }
 function isOnTheSpot({flows}) {
  return flows.length > 0 && flows.every(({partnership}) => "SUR_PLACE" === partnership.vehicleType);
 }
 function vatMissing(item) {
  return vatIssues(item).map(({code, params}) => aboutItem(item, code, params));
 }
 function payerMissing(item, {index}) {
  const payers = index.payers.get(item.costId);
  return payers && 0 !== payers.entered ? isWhole(payers.entered) ? [] : [ aboutItem(item, "SHARES_NOT_100", {
   percent: payers.entered / 100
  }) ] : [ aboutItem(item, "PAYER_MISSING") ];
 }
 function distinct(missing) {
  return [ ...new Map(missing.map(lack => [ JSON.stringify(lack), lack ])).values() ];
 }
 function given(value, unit, facts) {
  return {
   inputs: [],
   missing: [],
   illustrative: !1,
   ...facts,
   value,
   unit
  };
 }
 function viewOf(index, asked) {
  const {partnershipId, place} = asked, weeks = new Set(asked.weeks.map(weekNumber)), isWhole = null === partnershipId && void 0 === place;
  if (isWhole) return {
   index,
   flows: index.flows,
   isWhole,
   holds: () => !0,
   weeks
  };
  const flows = index.flows.filter(({id}) => null === partnershipId || id === partnershipId).filter(({partnership}) => void 0 === place || isOfPlace(partnership, place)), ids = new Set(flows.map(({id}) => id));
  return {
   index,
   flows,
   isWhole,
   holds: id => ids.has(id),
   weeks
  };
 }
 function isOfPlace({kitchenId, territory}, {kind, id}) {
  return id === ("KITCHEN" === kind ? kitchenId : territory);
 }
 const COUNTED = {
  PRODUCED: day => day.produced ?? null,
  DELIVERED: day => day.delivered,
  ACCEPTED: day => day.accepted ?? (0 === day.delivered ? 0 : null),
  DISTRIBUTED: day => day.distributed ?? (0 === day.delivered ? 0 : null)
 };
 function viewMeals(view) {
  const days = view.flows.flatMap(({calendar}) => [ ...view.weeks ].flatMap(week => {
   const {start, end} = rowsOfWeek(calendar, week);
   return calendar.rows.slice(start, end);
  })), count = denominator => {
   const told = days.map(COUNTED[denominator]).filter(meals2 => null !== meals2), meals = 0 === told.length ? null : told.reduce((sum, one) => sum + one, 0);
   return {
    meals,
    untoldDays: days.length - told.length
   };
  };
  return {
   counts: {
    PRODUCED: count("PRODUCED"),
    DELIVERED: count("DELIVERED"),
    ACCEPTED: count("ACCEPTED"),
    DISTRIBUTED: count("DISTRIBUTED")
   },
   isIllustrative: days.some(day => !0 === day.isIllustrative) || view.flows.some(({partnership}) => !0 === partnership.isIllustrative)
  };
 }
 function denominatorNode(denominator, meals) {
  const {meals: count, untoldDays} = meals.counts[denominator], missing = [];
  null === count ? missing.push({
   code: `MEALS_UNTOLD_${denominator}`
  }) : 0 === count && missing.push({
   code: `MEALS_ZERO_${denominator}`
  });
  null !== count && untoldDays > 0 && missing.push({
   code: `DAYS_UNTOLD_${denominator}`,
   params: {
    days: untoldDays
   }
  });
  return given(count, "meals", {
   rule: `meals${denominator}`,
   missing,
   illustrative: meals.isIllustrative
  });
 }
 function incomeAsCost(income) {
  const {incomeId, label, periodStart, periodEnd, scope, scopeId, entryMode} = income, {amountCents, unitPrice, quantity, allocationKey, sourceNote, isIllustrative} = income;
  return {
   costId: incomeId,
   label,
   periodStart,
   periodEnd,
   scope,
   scopeId,
   entryMode,
   amountCents,
   unitPrice,
   quantity,
   allocationKey,
   sourceNote,
   isIllustrative,
   stage: income.restrictedStage ?? "G",
   kind: "CHARGE",
   basis: "CASH",
   isSunk: !1,
   confidence: "REEL",
   amountHtCents: null,
   vatRate: null,
   retainedBasis: null,
   grantCents: null,
   depreciationYears: null,
   stageServed: null,
   nature: null,
   recurrence: null
  };
 }
 const incomeBooks = new WeakMap;
 function incomeBookOf(book) {
  const known = incomeBooks.get(book);
  if (known) return known;
  const made = {
   ...book,
   items: (book.incomes ?? []).map(incomeAsCost),
   shares: []
  };
  shareIndex(made, book);
  incomeBooks.set(book, made);
  return made;
 }
 const allocations = new WeakMap;
 function incomeAllocation(book, costs) {
  const known = allocations.get(costs);
  if (known?.book === book) return known.incomes;
  const from = mondayOf(costs.fromWeek) ?? "", until = local_date_addDays(mondayOf(costs.untilWeek) ?? "", 6), incomes = allocateCosts(incomeBookOf(book), {
   from,
   until
  });
  allocations.set(costs, {
   book,
   incomes
  });
  return incomes;
 }
 const NO_INCOME = {
  parts: [],
  missing: []
 };
 function incomesInView(book, costs, asked) {
  const incomes = new Map((book.incomes ?? []).map(income => [ income.incomeId, income ]));
  if (0 === incomes.size) return NO_INCOME;
  const allocation = incomeAllocation(book, costs), view = viewOf(bookIndexOf(incomeBookOf(book)), asked), parts = costsInView(allocation, view).flatMap(({item, cents}) => {
   const income = incomes.get(item.costId);
   return income ? [ {
    income,
    cents
   } ] : [];
  });
  return {
   parts,
   missing: allocation.missing.flatMap(lack => {
    const item = lack.ref ? view.index.items.get(lack.ref.id) : void 0;
    return item && concernsView(item, view) ? [ {
     ...lack,
     ref: {
      record: "income",
      id: item.costId
     }
    } ] : [];
   })
  };
 }
 function incomesByWeek(book, costs) {
  const found = new Map, outside = (book.incomes ?? []).filter(({giverId}) => null === giverId);
  if (0 === outside.length) return found;
  const ids = new Set(outside.map(({incomeId}) => incomeId));
  for (const {costId, isoWeek, partnershipId, cents} of incomeAllocation(book, costs).parts) {
   const place = `${isoWeek} ${partnershipId}`;
   ids.has(costId) && found.set(place, (found.get(place) ?? 0) + cents);
  }
  return found;
 }
 function payerParts(costs, incomes, meals) {
  const totals = new Map, sumsOf = payerId => {
   const sums = totals.get(payerId) ?? {
    cents: 0,
    received: 0,
    given: 0
   };
   totals.set(payerId, sums);
   return sums;
  };
  for (const {byPayer} of costs) for (const [payerId, cents] of byPayer) sumsOf(payerId).cents += cents;
  for (const {income, cents} of incomes) {
   sumsOf(income.receiverId).received += cents;
   null !== income.giverId && (sumsOf(income.giverId).given += cents);
  }
  const perMeal = cents => meals ? cents / meals : null;
  return [ ...totals ].map(([payerId, {cents, received, given}]) => {
   const netCents = cents + given - received;
   return {
    payerId,
    cents,
    centsPerMeal: perMeal(cents),
    receivedCents: received,
    givenCents: given,
    netCents,
    netCentsPerMeal: perMeal(netCents)
   };
  }).sort((a, b) => Number(null === a.payerId) - Number(null === b.payerId) || b.cents + b.givenCents - (a.cents + a.givenCents) || compareText(a.payerId ?? "", b.payerId ?? ""));
 }
 const price_gap_PRICE_PER_CENT = 100;
 function priceGap(flows, totalCents, deliveredMeals) {
  const prices = new Set(flows.map(({partnership}) => partnership.mealPrice)), [price] = prices;
  if (1 !== prices.size || null == price) return null;
  const priceCentsPerMeal = price / price_gap_PRICE_PER_CENT, costCentsPerMeal = deliveredMeals ? totalCents / deliveredMeals : null;
  return {
   priceCentsPerMeal,
   costCentsPerMeal,
   gapCentsPerMeal: null === costCentsPerMeal ? null : priceCentsPerMeal - costCentsPerMeal
  };
 }
 function isSunk(item, index) {
  if (null !== item.isSunk) return item.isSunk;
  if ("A" !== item.stage) return !1;
  const flows = index.flowsInScope(item);
  return flows.length > 0 && flows.every(({partnership}) => "EXCEDENT" === partnership.flowType);
 }
 function traceAmount(item, charges, index) {
  const amount = chargedAmount(item, charges, index);
  if ("SAVING" !== item.kind) return amount;
  const {value} = amount;
  return {
   ...amount,
   value: value ? -value : value,
   rule: "saving",
   inputs: [ amount ]
  };
 }
 function chargedAmount(item, charges, index) {
  const cents = Math.abs(charges.reduce((sum, charge) => sum + charge.cents, 0)), price = cell(item, "unitPrice", {
   value: (item.unitPrice ?? 0) / 100,
   unit: "cents",
   rule: "unitPrice"
  }), quantity = (item.quantity ?? 0) / 1e3;
  switch (item.entryMode) {
  case "TOTAL":
   return cell(item, "amountCents", {
    value: cents,
    unit: "cents",
    rule: "amountTotal"
   });

  case "PER_MEAL":
   {
    const {meals} = mealsInScope(index.flowsInScope(item), periodOf(item, index));
    return computed("amountPerMeal", cents, [ price, given(meals, "meals", {
     rule: "mealsInScope"
    }) ]);
   }

  case "PER_KM":
  case "PER_HOUR":
  case "VOLUNTEER":
   {
    const read = cell(item, "quantity", {
     value: quantity,
     unit: "PER_KM" === item.entryMode ? "km" : "hours",
     rule: "quantity"
    });
    return computed("PER_KM" === item.entryMode ? "amountPerKm" : "amountPerHour", cents, [ price, read ]);
   }

  case "PER_UNIT":
   return {
    ...computed("amountPerUnit", cents, [ price ]),
    params: {
     quantity
    }
   };

  case "DEPRECIATION":
   return depreciation(item, charges, {
    index,
    cents
   });
  }
 }
 function depreciation(item, charges, {index, cents}) {
  const asset = assetOf(item, periodOf(item, index)), first = Math.min(...charges.map(({from}) => from)), last = Math.max(...charges.map(({until}) => until)), before = first - asset.from, after = last + 1 - asset.from, days = (value, rule) => given(value, "days", {
   rule
  }), read = (field, rule) => cell(item, field, {
   value: item[field] ?? 0,
   unit: "cents",
   rule
  });
  return computed("amountDepreciation", cents, [ read("amountCents", "purchasePrice"), read("grantCents", "grant"), days(lifeDays(asset), "lifeDays"), days(after, "daysUntilEnd"), days(before, "daysBefore") ]);
 }
 function cell(item, field, read) {
  const ref = {
   record: "costItem",
   id: item.costId,
   field
  };
  return given(read.value, read.unit, {
   rule: read.rule,
   ref
  });
 }
 function computed(rule, value, inputs) {
  return {
   value,
   unit: "cents",
   rule,
   inputs,
   missing: [],
   illustrative: !1
  };
 }
 const ITEM_RULES = {
  MEALS: "itemByMeals",
  DELIVERIES: "itemByDeliveries",
  KM: "itemByKm",
  HOURS: "itemByHours",
  SURFACE: "itemBySurface",
  PERCENT: "itemByPercent",
  EQUAL: "itemByEqualParts"
 };
 function itemLeaf(item, cents) {
  return given(cents, "cents", {
   rule: ITEM_RULES[item.allocationKey],
   params: {
    label: item.label
   },
   ref: {
    record: "costItem",
    id: item.costId
   },
   illustrative: !0 === item.isIllustrative
  });
 }
 function traceItem(item, cents, view) {
  const charges = chargesOfView(item, view), amount = traceAmount(item, charges, view.index), share = shareOfView(item, charges, view), plain = Math.round((amount.value ?? 0) * (share.value ?? 0) / 100), adjustment = given(cents - plain, "cents", {
   rule: "centsAdjustment"
  }), inputs = cents === plain ? [ amount, share ] : [ amount, share, adjustment ];
  return {
   ...itemLeaf(item, cents),
   inputs
  };
 }
 function chargesOfView(item, {index, weeks}) {
  const first = Math.min(...weeks), last = Math.max(...weeks);
  return itemCharges(item, index).charges.filter(({from, until}) => weekOfDay(until) >= first && weekOfDay(from) <= last);
 }
 function shareOfView(item, charges, view) {
  const weighed = charges.flatMap(charge => {
   const weighing = weighCharge(item, charge, view.index);
   return "reason" in weighing ? [] : [ {
    charge,
    weighing
   } ];
  }), total = charges.reduce((sum, {cents}) => sum + cents, 0), [only, ...others] = weighed;
  if (only && 0 === others.length && 1 === charges.length) {
   return plainShare(item, only.weighing, view) || given(100 * fractionOfView(only.weighing, view), "percent", {
    rule: "shareByKey",
    params: {
     partnerships: only.weighing.slots.length
    }
   });
  }
  const exact = weighed.reduce((sum, {charge, weighing}) => sum + charge.cents * fractionOfView(weighing, view), 0);
  return given(0 === total ? 0 : 100 * exact / total, "percent", {
   rule: "shareByMonths",
   params: {
    months: charges.length
   }
  });
 }
 function fractionOfView(weighing, view) {
  const {slots, weekBy, outside} = weighing, whole = slots.reduce((sum, {weight}) => sum + weight, outside);
  return slots.filter(slot => isInView(slot, view)).reduce((sum, slot) => {
   const inPeriod = sumOfRows(slot.flow.calendar, weekBy, slot.rows);
   return sum + slot.weight / whole * (runningInView(slot, weekBy, view) / inPeriod);
  }, 0);
 }
 function isInView({flow}, view) {
  return view.holds(flow.id);
 }
 function runningInView(slot, weekBy, view) {
  const {weeks, weights} = weeksOfRows(slot.flow.calendar, slot.rows, weekBy);
  return weights.reduce((sum, weight, place) => sum + (view.weeks.has(weeks[place] ?? 0) ? weight : 0), 0);
 }
 function plainShare(item, weighing, view) {
  const plain = PLAIN_SHARES[item.allocationKey], isAlone = 1 === weighing.slots.length;
  if (!plain || "KM" === item.allocationKey && isAlone) return null;
  const sum = (slots, weigh) => slots.reduce((total, slot) => total + plain.perUnit(slot) * weigh(slot), 0), inView = sum(weighing.slots.filter(slot => isInView(slot, view)), slot => runningInView(slot, weighing.weekBy, view)), inAll = sum(weighing.slots, slot => sumOfRows(slot.flow.calendar, weighing.weekBy, slot.rows)), share = given(100 * inView / inAll, "percent", {
   rule: plain.rule
  }), {unit} = plain;
  if (null === unit) return {
   ...share,
   params: {
    inView,
    inAll
   }
  };
  const inputs = [ given(inView, unit, {
   rule: `${unit}OfView`
  }), given(inAll, unit, {
   rule: `${unit}OfItem`
  }) ];
  return {
   ...share,
   inputs
  };
 }
 const PLAIN_SHARES = {
  MEALS: {
   rule: "shareByMeals",
   unit: "meals",
   perUnit: () => 1
  },
  DELIVERIES: {
   rule: "shareByDeliveries",
   unit: null,
   perUnit: () => 1
  },
  KM: {
   rule: "shareByKm",
   unit: "km",
   perUnit: ({flow}) => (flow.partnership.distanceKm ?? 0) / 1e3
  }
 }, LEVEL_STAGES = {
  A: [ "A", "P" ],
  B: [ "A", "P", "B" ],
  C: [ "A", "P", "B", "S", "C" ],
  FULL: [ "A", "P", "B", "S", "C", "D", "G", "I" ]
 };
 function totalNode(rule, items) {
  return {
   value: items.reduce((sum, {value}) => sum + (value ?? 0), 0),
   unit: "cents",
   rule,
   inputs: items,
   missing: [],
   illustrative: items.some(({illustrative}) => illustrative)
  };
 }
 function perMeal(rule, total, meals) {
  return {
   value: null !== total.value && null !== meals.value && meals.value > 0 ? (total.value ?? 0) / (meals.value ?? 1) : null,
   unit: "centsPerMeal",
   rule,
   inputs: [ total, meals ],
   missing: meals.missing,
   illustrative: total.illustrative || meals.illustrative
  };
 }
 function stageNode(stage, given) {
  const {costs, view, divisor, isDeep, missing} = given, lacks = missing.ofStage(stage);
  if (0 === costs.length) return {
   value: null,
   unit: "centsPerMeal",
   inputs: [],
   illustrative: !1,
   rule: `stage${stage}`,
   missing: lacks
  };
  const items = costs.map(({item, cents}) => isDeep ? traceItem(item, cents, view) : itemLeaf(item, cents)), node = perMeal(`stage${stage}`, totalNode("stageTotal", items), divisor);
  return {
   ...node,
   missing: distinct([ ...node.missing, ...lacks ])
  };
 }
 function levelNodes(denominator, stageOf) {
  const level = name => {
   const stages = LEVEL_STAGES[name].map(stageOf), entered = stages.filter(({inputs}) => inputs.length > 0);
   return {
    value: entered.length > 0 && entered.every(({value}) => null !== value) ? entered.reduce((sum, {value}) => sum + (value ?? 0), 0) : null,
    unit: "centsPerMeal",
    rule: `level${name}Per${denominator}`,
    inputs: entered.map(stage => ({
     ...stage,
     missing: []
    })),
    missing: inShort(distinct(stages.flatMap(({missing}) => missing))),
    illustrative: entered.some(({illustrative}) => illustrative)
   };
  };
  return {
   A: level("A"),
   B: level("B"),
   C: level("C"),
   FULL: level("FULL")
  };
 }
 function inShort(missing) {
  const general = missing.filter(({ref}) => void 0 === ref), costs = new Set(missing.flatMap(({ref}) => ref ? [ ref.id ] : [])).size;
  return 0 === costs ? general : [ ...general, {
   code: "COSTS_INCOMPLETE",
   params: {
    costs
   }
  } ];
 }
 function marginalNode(denominator, given) {
  const {full, totalCents, sunk, divisor} = given, total = {
   ...totalNode("fullTotal", []),
   value: totalCents
  }, left = totalNode("sunkTotal", sunk.map(({item, cents: cents2}) => itemLeaf(item, cents2))), node = perMeal(`marginalPer${denominator}`, {
   ...totalNode("marginalTotal", [ total, left ]),
   value: totalCents - (left.value ?? 0)
  }, divisor), value = null === full.value ? null : node.value;
  return {
   ...node,
   value,
   missing: full.missing,
   illustrative: full.illustrative
  };
 }
 function mealCost(book, allocation, asked) {
  requireAllocated(allocation, asked.weeks);
  const denominator = asked.denominator ?? "DISTRIBUTED", index = bookIndexOf(book), view = viewOf(index, asked), meals = viewMeals(view), divisor = denominatorNode(denominator, meals), costs = costsInView(allocation, view), sunk = costs.filter(({item}) => isSunk(item, index)), missing = viewMissing(view, {
   allocation,
   costs,
   divisor
  }), stageOf = (stage, isDeep) => stageNode(stage, {
   costs: costs.filter(({item}) => item.stage === stage),
   view,
   divisor,
   isDeep,
   missing
  }), stages = byStage(stage => stageOf(stage, !0)), levels = levelNodes(denominator, stage => stageOf(stage, !1)), totalCents = sum(costs), incomes = incomesInView(book, allocation, asked), outsideIncomeCents = incomes.parts.filter(({income}) => null === income.giverId).reduce((total, {cents}) => total + cents, 0);
  return {
   partnershipId: asked.partnershipId,
   weeks: asked.weeks,
   denominator,
   produced: meals.counts.PRODUCED.meals,
   delivered: meals.counts.DELIVERED.meals,
   accepted: meals.counts.ACCEPTED.meals,
   distributed: meals.counts.DISTRIBUTED.meals,
   stageCents: byStage(stage => sum(costs.filter(({item}) => item.stage === stage))),
   totalCents,
   cashCents: sum(costs.filter(({item}) => "CASH" === item.basis)),
   valuedCents: sum(costs.filter(({item}) => "VALUED" === item.basis)),
   marginalCents: totalCents - sum(sunk),
   stages,
   levels,
   marginal: marginalNode(denominator, {
    full: levels.FULL,
    totalCents,
    sunk,
    divisor
   }),
   payers: payerParts(costs, incomes.parts, divisor.value),
   natures: natureParts(costs),
   incomes: incomes.parts,
   outsideIncomeCents,
   netCents: totalCents - outsideIncomeCents,
   price: priceGap(view.flows, totalCents, meals.counts.DELIVERED.meals),
   missing: distinct([ ...missing.all, ...incomes.missing ]),
   isIllustrative: meals.isIllustrative || costs.some(({item}) => !0 === item.isIllustrative)
  };
 }
 function sum(costs) {
  return costs.reduce((total, {cents}) => total + cents, 0);
 }
 function byStage(make) {
  return Object.fromEntries(COST_STAGES.map(stage => [ stage, make(stage) ]));
 }
 function natureParts(costs) {
  return [ ...COST_NATURES, null ].flatMap(nature => {
   const own = costs.filter(({item}) => (item.nature ?? null) === nature);
   return 0 === own.length ? [] : [ {
    nature,
    cents: sum(own)
   } ];
  });
 }
 function numberText(value) {
  const text = String(value).replace("-", "−");
  return Number.isInteger(value) ? text.replace(/\B(?=(\d{3})+$)/g, " ") : text;
 }
 function formatMessage(sentence, params = {}) {
  return sentence.replace(/\{(\w+)(?:\?([^:}]*):([^}]*))?\}/g, (whole, ...[name = "", singular, plural]) => {
   const value = params[name];
   return void 0 === value ? whole : void 0 === singular ? "number" == typeof value ? numberText(value) : value : Math.abs(Number(value)) < 2 ? singular : plural ?? "";
  });
 }
 function foldedText(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[’']/g, "'").replace(/\s+/g, " ").trim().toLowerCase();
 }
 const codesOfLists = new WeakMap;
 function codesOf(list) {
  const known = codesOfLists.get(list);
  if (known) return known;
  const entries = Object.entries(list).reverse(), codes = new Map(entries.map(([code, word]) => [ foldedText(word), code ]));
  for (const word of Object.values(list)) codes.set(word, codes.get(foldedText(word)) ?? word);
  codesOfLists.set(list, codes);
  return codes;
 }
 function codeOfWord(words, list, text) {
  const known = words[list];
  if (!known) return text;
  const codes = codesOf(known);
  return codes.get(text) ?? codes.get(foldedText(text)) ?? text;
 }
 function wordOfCode(words, list, code) {
  return words[list]?.[code] ?? code;
 }
 const HOUR_MS = 36e5, paris_time_DAY_MS = 864e5, MINUTE_MS = 6e4, timeText = remembered(minutes => {
  const two = number => String(number).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
 });
 function lastSundayUtc(year, month) {
  const lastDay = 3 === month ? `${year}-03-31` : `${year}-10-31`, sunday = local_date_addDays(lastDay, -(weekdayIndex(lastDay) + 1) % 7);
  return (dayNumber(sunday) ?? 0) * paris_time_DAY_MS + HOUR_MS;
 }
 const summerStart = remembered(year => lastSundayUtc(year, 3)), summerEnd = remembered(year => lastSundayUtc(year, 10));
 function seasonOf(utcMs) {
  const year = new Date(utcMs).getUTCFullYear(), [start, end] = [ summerStart(year), summerEnd(year) ];
  return utcMs >= start && utcMs < end ? {
   from: start,
   until: end,
   hours: 2
  } : utcMs < start ? {
   from: Date.UTC(year, 0),
   until: start,
   hours: 1
  } : {
   from: end,
   until: Date.UTC(year + 1, 0),
   hours: 1
  };
 }
 let season = {
  from: 0,
  until: 0,
  hours: 1
 };
 function offsetHours(utcMs) {
  utcMs >= season.from && utcMs < season.until || (season = seasonOf(utcMs));
  return season.hours;
 }
 function parisInstant(day, time = "00:00") {
  const [hours = "0", minutes = "0"] = time.split(":"), wall = (dayNumber(day) ?? NaN) * paris_time_DAY_MS + Number(hours) * HOUR_MS + 6e4 * Number(minutes), summer = wall - 2 * HOUR_MS;
  return 2 === offsetHours(summer) ? summer : wall - HOUR_MS;
 }
 function parisWallClock(instantMs) {
  const wall = instantMs + offsetHours(instantMs) * HOUR_MS, number = Math.floor(wall / paris_time_DAY_MS);
  return {
   day: dayText(number),
   time: timeText(Math.floor((wall - number * paris_time_DAY_MS) / MINUTE_MS))
  };
 }
 const two = number => String(number).padStart(2, "0");
 function monthsOf(year, first, last) {
  const start = `${year}-${two(first)}-01`, next = 12 === last ? `${year + 1}-01-01` : `${year}-${two(last + 1)}-01`;
  return {
   fromWeek: isoWeekOf(local_date_addDays(start, 3)),
   untilWeek: addWeeks(isoWeekOf(local_date_addDays(next, 3)), -1)
  };
 }
 const oneWeek = day => ({
  fromWeek: isoWeekOf(day),
  untilWeek: isoWeekOf(day)
 });
 function ofWeeks(text) {
  const found = /^(\d{4}-S\d{2})(?:\s*(?:à|a|to|:|\.\.|–|-)\s*(\d{4}-S\d{2}))?$/i.exec(text), fromWeek = found?.[1]?.toUpperCase() ?? "", untilWeek = found?.[2]?.toUpperCase() ?? fromWeek;
  return null === mondayOf(fromWeek) || null === mondayOf(untilWeek) ? null : weekNumber(fromWeek) <= weekNumber(untilWeek) ? {
   fromWeek,
   untilWeek
  } : null;
 }
 function ofDay(text) {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [], iso = day ? `${year ?? ""}-${month ?? ""}-${day}` : text;
  return /^\d{4}-\d{2}-\d{2}$/.test(iso) && isLocalDate(iso) ? oneWeek(iso) : null;
 }
 function ofMonth(text) {
  const [, year, month] = /^(\d{4})-(\d{1,2})$/.exec(text) ?? [], [, otherMonth, otherYear] = /^(\d{1,2})\/(\d{4})$/.exec(text) ?? [], number = Number(month ?? otherMonth);
  return number >= 1 && number <= 12 ? monthsOf(Number(year ?? otherYear), number, number) : null;
 }
 function ofQuarterOrYear(text) {
  const [, year, quarter] = /^((?:19|20)\d{2})(?:-[TQ]([1-4]))?$/i.exec(text) ?? [];
  if (void 0 === year) return null;
  if (void 0 === quarter) return monthsOf(Number(year), 1, 12);
  const last = 3 * Number(quarter);
  return monthsOf(Number(year), last - 2, last);
 }
 function cellPeriod(value) {
  if ("[object Date]" === Object.prototype.toString.call(value)) return oneWeek(parisWallClock(Number(value)).day);
  const text = String(value).trim();
  return ofWeeks(text) ?? ofDay(text) ?? ofMonth(text) ?? ofQuarterOrYear(text);
 }
 function acceptedMealsOf(delivery) {
  const {acceptedMeals, deliveredMeals, refusedMeals} = delivery;
  return null !== acceptedMeals ? acceptedMeals : null === deliveredMeals || null === refusedMeals ? null : refusedMeals <= deliveredMeals ? deliveredMeals - refusedMeals : null;
 }
 function hasFood(delivery) {
  const {deliveredMeals, acceptedMeals, refusedMeals, distributedMeals} = delivery;
  return [ deliveredMeals, acceptedMeals, refusedMeals, distributedMeals ].some(count => null !== count && count > 0);
 }
 function isWhollyRefused(delivery) {
  return 0 === acceptedMealsOf(delivery) && 0 === (delivery.distributedMeals ?? 0);
 }
 function isKnownAccepted(delivery) {
  return (acceptedMealsOf(delivery) ?? 0) > 0 || (delivery.distributedMeals ?? 0) > 0;
 }
 const FNV_OFFSET = 2166136261, FNV_PRIME = 16777619;
 function shortPrint(text) {
  let print = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) print = Math.imul(print ^ text.charCodeAt(index), FNV_PRIME);
  return (print >>> 0).toString(36);
 }
 const UNTOLD = [ "isoWeek", "partnershipName", "forecastMeals", "orderedMeals", "producedMeals", "weightGrams", "donorSignatory", "recipientSignatory", "signedAt", "isIllustrative", "channel", "recordedAt" ];
 function deliveryPrint(row) {
  const told = Object.entries(row).filter(([key, value]) => null !== value && !UNTOLD.some(untold => untold === key));
  return shortPrint(JSON.stringify(told.sort(([a], [b]) => a < b ? -1 : 1)));
 }
 function recordId(prefix, number) {
  return `${prefix}-${String(number).padStart(4, "0")}`;
 }
 function recordNumber(prefix, id) {
  if (!id.startsWith(`${prefix}-`)) return null;
  const digits = id.slice(prefix.length + 1);
  return /^\d+$/.test(digits) ? Number(digits) : null;
 }
 function weekdayOf(date) {
  return WEEKDAYS[weekdayIndex(date)] ?? "LU";
 }
 function deliveryLineId(partnershipId, date, lineNumber) {
  const number = recordNumber("PT", partnershipId), partnership = null === number ? partnershipId : String(number).padStart(4, "0");
  return `D-${isoWeekOf(date)}-${partnership}-${weekdayOf(date)}-${lineNumber}`;
 }
 function plannedDates(partnership, week) {
  const {weekdays, startsOn, endsOn} = partnership;
  return daysOfWeek(week).filter(date => weekdays.includes(weekdayOf(date)) && (null === startsOn || date >= startsOn) && (null === endsOn || date <= endsOn));
 }
 function expectedDates(planned, closed, deliveries = []) {
  const opened = new Set(deliveries.filter(row => "ANNULEE" !== deliveryStatusOf(row)).map(({date}) => date));
  return planned.filter(date => !closed.has(date) || opened.has(date));
 }
 function deliveryStatusOf(delivery) {
  return "CLOTUREE" === delivery.status ? "CLOTUREE" : hasFood(delivery) ? isWhollyRefused(delivery) ? "REFUSEE" : null !== acceptedMealsOf(delivery) || null !== delivery.distributedMeals ? "RECEPTIONNEE" : "EN_COURS" : 0 === delivery.deliveredMeals || "ANNULEE" === delivery.status ? "ANNULEE" : null !== delivery.departureTime || null !== delivery.departureTemperature ? "EN_COURS" : null !== delivery.productionDate || null !== delivery.lotRef ? "PREPAREE" : null === delivery.orderedMeals ? "PLANIFIEE" : "COMMANDEE";
 }
 function isAnswered(delivery) {
  return hasFood(delivery) || 0 === delivery.deliveredMeals || "ANNULEE" === deliveryStatusOf(delivery);
 }
 function weekMissing(deliveries, plannedDays) {
  const answered = new Set(deliveries.filter(isAnswered).map(({date}) => date));
  return [ ...plannedDays.filter(date => !answered.has(date)).map(date => ({
   code: "DAY_UNANSWERED",
   params: {
    date: french_formats_dayText(date)
   }
  })), ...deliveries.filter(row => hasFood(row) && !isWhollyRefused(row) && null === row.distributedMeals).map(row => ({
   code: "DISTRIBUTED_UNTOLD",
   params: {
    date: french_formats_dayText(row.date)
   },
   ref: {
    record: "delivery",
    id: row.lineId,
    field: "distributedMeals"
   }
  })) ];
 }
 function weekState(deliveries, plannedDays, closed = new Set) {
  const expected = expectedDates(plannedDays, closed, deliveries);
  return deliveries.some(isAnswered) ? weekMissing(deliveries, expected).length > 0 ? "INCOMPLETE" : deliveries.some(hasFood) ? "DELIVERED" : deliveries.some(row => 0 === row.deliveredMeals) ? "ZERO_DECLARED" : "CLOSED" : plannedDays.length > 0 && 0 === expected.length ? "CLOSED" : "NO_ANSWER";
 }
 const week_index_COUNTS = [ "deliveredMeals", "acceptedMeals", "distributedMeals", "lostMeals" ];
 function added(sum, value) {
  return null === value ? sum : (sum ?? 0) + value;
 }
 function dayCountsOf(deliveries) {
  const days = {};
  for (const delivery of deliveries) {
   const before = days[delivery.date] ?? [ null, null, null, null, 0 ], [delivered, accepted, distributed, lost] = week_index_COUNTS.map((key, index) => added(before[index] ?? null, "acceptedMeals" === key ? acceptedMealsOf(delivery) : delivery[key])), hasTrip = 1 === before[4] || (delivery.deliveredMeals ?? 0) > 0, produced = added(before[5] ?? null, delivery.producedMeals), counts = [ delivered ?? null, accepted ?? null, distributed ?? null, lost ?? null, hasTrip ? 1 : 0 ];
   days[delivery.date] = null === produced ? counts : [ ...counts, produced ];
  }
  return days;
 }
 function runsOf(rowNumbers) {
  const runs = [];
  for (const row of [ ...rowNumbers ].sort((a, b) => a - b)) {
   const last = runs[runs.length - 1];
   last && last[0] + last[1] === row ? last[1] += 1 : runs.push([ row, 1 ]);
  }
  return runs;
 }
 function weekCellOf(rows, given) {
  const deliveries = rows.map(placed => placed.row), {partnership, week, closedDates} = given, planned = partnership ? plannedDates(partnership, week) : [], closed = partnership ? closedDates(partnership, week) : new Set;
  return {
   version: given.version,
   runs: runsOf(rows.map(placed => placed.rowNumber)),
   days: dayCountsOf(deliveries),
   state: weekState(deliveries, planned, closed),
   missing: weekMissing(deliveries, expectedDates(planned, closed, deliveries)),
   isIllustrative: deliveries.some(delivery => !0 === delivery.isIllustrative),
   versions: given.versions,
   prints: Object.fromEntries(deliveries.map(row => [ row.lineId, deliveryPrint(row) ]))
  };
 }
 function weekIndexOf(rows, known) {
  const groups = new Map;
  for (const placed of rows) {
   const key = `${placed.row.isoWeek} ${placed.row.partnershipId}`, group = groups.get(key);
   group ? group.push(placed) : groups.set(key, [ placed ]);
  }
  const partnerships = new Map(known.partnerships.map(each => [ each.partnershipId, each ])), weeks = new Map;
  for (const [key, group] of groups) {
   const [week = "", partnershipId = ""] = key.split(" "), before = known.previous.get(week)?.[partnershipId], cells = weeks.get(week) ?? {};
   cells[partnershipId] = weekCellOf(group, {
    week,
    partnership: partnerships.get(partnershipId),
    closedDates: known.closedDates,
    version: before?.version ?? 1,
    versions: before?.versions ?? versionsOfRows(group, known.loggedVersions)
   });
   weeks.set(week, cells);
  }
  keepEmptied(weeks, known);
  return weeks;
 }
 function keepEmptied(weeks, known) {
  for (const [week, cells] of known.previous) for (const [partnershipId, {version, versions}] of Object.entries(cells)) {
   if (weeks.get(week)?.[partnershipId]) continue;
   const partnership = known.partnerships.find(each => each.partnershipId === partnershipId), {closedDates} = known, cell = weekCellOf([], {
    week,
    partnership,
    closedDates,
    version,
    versions
   });
   weeks.set(week, {
    ...weeks.get(week),
    [partnershipId]: cell
   });
  }
 }
 function recordedWeeks(weeks) {
  return [ ...weeks ].filter(([, cells]) => Object.values(cells).some(({runs}) => runs.length > 0)).map(([week]) => week);
 }
 function versionsOfRows(rows, logged) {
  const prefixes = rows.map(placed => `${placed.row.lineId.replace(/^D-/, "")}-`), own = Object.entries(logged).filter(([key]) => prefixes.some(prefix => key.startsWith(prefix)));
  return Object.fromEntries(own);
 }
 function mealDaysOf(weeks) {
  const days = [];
  for (const cells of weeks.values()) for (const [partnershipId, cell] of Object.entries(cells)) for (const [date, counts] of Object.entries(cell.days)) {
   const [delivered, accepted, distributed, , deliveries, produced = null] = counts, {isIllustrative} = cell;
   days.push({
    partnershipId,
    date,
    produced,
    delivered,
    accepted,
    distributed,
    deliveries,
    isIllustrative
   });
  }
  return days;
 }
 function keyWeightOf({key, costId, partnershipId, weight, startsOn}) {
  return {
   key,
   costId,
   partnershipId,
   weight: "PERCENT" === key ? Math.round(weight / 10) : weight,
   startsOn
  };
 }
 const books = new WeakMap;
 function costBookOf(state, reference) {
  const known = books.get(state.weeks);
  if (known?.reference === reference) return known.book;
  const book = {
   items: reference.costItem.map(withRetainedAmount),
   shares: reference.payerShare,
   partnerships: reference.partnership,
   days: mealDaysOf(state.weeks),
   keyWeights: reference.keyWeight.map(keyWeightOf),
   incomes: reference.income
  };
  books.set(state.weeks, {
   reference,
   book
  });
  return book;
 }
 function costIssueContext(reference) {
  return {
   partnerIds: new Set(reference.partner.map(({partnerId}) => partnerId)),
   partnerships: reference.partnership,
   otherItems: reference.costItem,
   keyWeights: reference.keyWeight.map(keyWeightOf)
  };
 }
 function keyWeightContext(reference) {
  return {
   partnershipIds: new Set(reference.partnership.map(({partnershipId}) => partnershipId)),
   costItems: reference.costItem,
   others: reference.keyWeight
  };
 }
 class AppError extends Error {
  constructor(code, params = {}, issues = []) {
   super(`${code} ${JSON.stringify(params)}`);
   this.code = code;
   this.params = params;
   this.issues = issues;
   this.name = "AppError";
  }
 }
 const BETWEEN_MARKS = "\n", BETWEEN_PARTS = "\t", MOST_TEXT = 2e4, LONGEST_VALUE = 60;
 function part(value = "") {
  const text = value.replace(/\s/g, " ");
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
 }
 function markText({tab, a1, before, after}) {
  return void 0 === a1 ? tab : [ tab, a1, ...[ after, before ].slice(0, void 0 === after ? 0 : void 0 === before ? 1 : 2).map(part) ].join(BETWEEN_PARTS);
 }
 function withEditMark(text, mark) {
  const isFull = text.length > MOST_TEXT;
  if (isFull && parseEditMarks(text).some(({tab}) => tab === mark.tab)) return text;
  const line = markText(isFull ? {
   tab: mark.tab
  } : mark);
  return "" === text ? line : text + BETWEEN_MARKS + line;
 }
 function parseEditMarks(text) {
  const lines = text.split(BETWEEN_MARKS).filter(line => "" !== line);
  return lines.map(line => {
   const [tab = "", a1, after, before] = line.split(BETWEEN_PARTS);
   return {
    tab,
    ...void 0 === a1 ? {} : {
     a1
    },
    ...void 0 === before ? {} : {
     before
    },
    ...void 0 === after ? {} : {
     after
    }
   };
  });
 }
 function formatEditMarks(marks) {
  return marks.map(markText).join(BETWEEN_MARKS);
 }
 const EMPTY_HEADER = {
  schemaVersion: 0,
  topWeek: "",
  tabs: {},
  reportRows: 0,
  damage: [],
  lastNumbers: {},
  submissions: []
 };
 function toJsonCell(cell) {
  return cell instanceof Date ? {
   date: cell.getTime()
  } : cell;
 }
 function fromJsonCell(cell) {
  return "object" == typeof cell ? new Date(cell.date) : cell;
 }
 const SYSTEM_TAB = "_Passe-plat", SYSTEM_COLUMNS = 5, EDIT_MARKS_CELL = {
  tab: SYSTEM_TAB,
  row: 1,
  column: 2,
  rowCount: 1,
  columnCount: 1
 }, HEADER_ROW = 2, CHUNK = 45e3;
 function joined(rows) {
  return rows.flatMap(cells => cells.map(String)).join("");
 }
 function chunks(text, count) {
  if (text.length > count * CHUNK) throw new RangeError(`system state too large: ${text.length}`);
  return Array.from({
   length: count
  }, (_, index) => text.slice(index * CHUNK, (index + 1) * CHUNK));
 }
 function chunkRows(text, rowCount) {
  const cells = chunks(text, rowCount * SYSTEM_COLUMNS);
  return Array.from({
   length: rowCount
  }, (_, row) => cells.slice(row * SYSTEM_COLUMNS, (row + 1) * SYSTEM_COLUMNS));
 }
 function stateBlock(store, rowCount, columnCount = SYSTEM_COLUMNS) {
  return store.block({
   tab: SYSTEM_TAB,
   row: 1,
   column: 1,
   rowCount,
   columnCount
  });
 }
 function journalCell(store) {
  return store.block({
   tab: SYSTEM_TAB,
   row: HEADER_ROW,
   column: 2,
   rowCount: 1,
   columnCount: 1
  });
 }
 const LAST_CHANGE_CELLS = 3;
 function parseJson(text) {
  if ("" === text) return null;
  try {
   const value = JSON.parse(text);
   return "object" == typeof value && null !== value ? value : null;
  } catch {
   return null;
  }
 }
 const columnsOf = ({columns = 5}) => columns;
 function parseState(grid) {
  const top = grid.slice(0, 7).map(cells => cells.slice(0, 5)), told = top[1] ?? [], header = parseJson(String(told[0] ?? "")) ?? EMPTY_HEADER, weeks = new Map;
  for (const cells of grid.slice(7, 8e3)) {
   const week = String(cells[0] ?? ""), text = joined([ cells.slice(1, columnsOf(header)) ]);
   "" !== week && "" !== text && weeks.set(week, parseJson(text) ?? {});
  }
  return {
   header,
   journal: parseJson(String(told[1] ?? "")) ?? [],
   lastChange: parseJson(joined([ told.slice(2) ])),
   pending: wholePending(grid, parseJson(joined(top.slice(2, 3)))),
   snapshot: joined(top.slice(3)),
   editMarks: parseEditMarks(String(grid[0]?.[1] ?? "")),
   weeks
  };
 }
 function wholePending(grid, pending) {
  return void 0 === pending?.spilledLength || grid.length < 8001 ? pending : parseJson(joined(grid.slice(8e3).map(cells => cells.slice(0, 5))).slice(0, pending.spilledLength)) ?? pending;
 }
 function stateRowsOf(grid) {
  const rows = grid.slice(0, 8e3);
  for (;rows.length > 0 && "" === String(rows[rows.length - 1]?.[0] ?? ""); ) rows.pop();
  return rows.length;
 }
 function headerRow({header, journal, lastChange}) {
  const kept = null === lastChange ? "" : JSON.stringify(lastChange), told = kept.length > 45e3 * LAST_CHANGE_CELLS ? JSON.stringify({
   ...lastChange,
   rows: null,
   keys: {}
  }) : kept, lines = 0 === journal.length ? "" : JSON.stringify(journal);
  return [ JSON.stringify(header), lines, ...chunks(told, LAST_CHANGE_CELLS) ];
 }
 function formatTop(state) {
  return [ [ "", formatEditMarks(state.editMarks), "", "", "" ], headerRow(state), ...chunkRows(null === state.pending ? "" : JSON.stringify(state.pending), 1), ...chunkRows(state.snapshot, 4) ];
 }
 function formatState(state, rowCount) {
  const columns = columnsOf(state.header), beside = Array.from({
   length: columns - 5
  }, () => ""), rows = formatTop(state).map(cells => [ ...cells, ...beside ]);
  for (let index = 0; rows.length < rowCount; index += 1) {
   const week = addWeeks(state.header.topWeek, -index), cells = state.weeks.get(week);
   rows.push([ week, ...chunks(cells ? JSON.stringify(cells) : "", columns - 1) ]);
  }
  return rows;
 }
 function readState(store, rowCount, columnCount = 5) {
  const block = stateBlock(store, rowCount, columnCount), state = parseState(block.read()), columns = columnsOf(state.header);
  return columns > columnCount ? readState(store, rowCount, columns) : {
   block,
   rowCount,
   state
  };
 }
 function withRoomFor(header, weeks) {
  const lengths = [ ...weeks ].map(cells => JSON.stringify(cells).length), columns = 1 + Math.ceil(Math.max(0, ...lengths) / 45e3);
  return columns > columnsOf(header) ? {
   ...header,
   columns
  } : header;
 }
 function blockFor(store, header, rowCount) {
  const columns = columnsOf(header);
  columns > 5 && store.ensureColumns(SYSTEM_TAB, columns);
  return stateBlock(store, rowCount, columns);
 }
 function stateRowCount(topWeek, oldestWeek) {
  return 8 + weekNumber(topWeek) - weekNumber(oldestWeek);
 }
 function topWeekFor(today) {
  return isoWeekOf(`${Number(isoWeekOf(today).slice(0, 4)) + 1}-12-28`);
 }
 function layoutOf(keyRow) {
  const keys = keyRow.map(cell => String(cell).trim()), columnOf = new Map;
  keys.forEach((key, index) => {
   "" === key || columnOf.has(key) || columnOf.set(key, index);
  });
  return {
   keys,
   columnOf
  };
 }
 const ID = "partnershipId", NAME = "partnershipName";
 function columnOf(grid, key) {
  return layoutOf(grid[0] ?? []).columnOf.get(key) ?? -1;
 }
 function partnershipNames(store, names) {
  const partnerships = store.readAll(names.tabOf("partnership")) ?? [], idColumn = columnOf(partnerships, ID), nameColumn = columnOf(partnerships, "name");
  if (idColumn < 0 || nameColumn < 0) return;
  const nameOf = new Map(partnerships.slice(2).map(row => [ String(row[idColumn]), row[nameColumn] ?? "" ]));
  for (const record of [ "delivery", "traceEvent" ]) fillNames(store, names.tabOf(record), nameOf);
 }
 function fillNames(store, tab, nameOf) {
  const grid = store.readAll(tab) ?? [], rows = grid.slice(2), idColumn = columnOf(grid, ID), nameColumn = columnOf(grid, NAME);
  if (0 === rows.length || idColumn < 0 || nameColumn < 0) return;
  const cells = rows.map(row => {
   const name = row[nameColumn] ?? "";
   return [ "" === name ? nameOf.get(String(row[idColumn])) ?? "" : name ];
  });
  if (cells.every(([name], index) => name === (rows[index]?.[nameColumn] ?? ""))) return;
  const area = {
   tab,
   row: 3,
   column: nameColumn + 1
  };
  store.block({
   ...area,
   rowCount: cells.length,
   columnCount: 1
  }).write(cells);
 }
 const MIGRATIONS = [ {
  to: 2,
  run: partnershipNames
 } ], CURRENT_VERSION = MIGRATIONS.reduce((version, step) => Math.max(version, step.to), 1);
 function migrate(store, names, version) {
  if (version > CURRENT_VERSION) throw new AppError("WORKBOOK_NEWER", {
   version
  });
  const steps = MIGRATIONS.filter(step => step.to > version);
  for (const step of steps) step.run(store, names);
  return {
   version: CURRENT_VERSION,
   steps: steps.length
  };
 }
 function noCost(partnershipId, isoWeek) {
  return {
   partnershipId,
   isoWeek,
   stageCents: {
    A: null,
    P: null,
    B: null,
    S: null,
    C: null,
    D: null,
    G: null,
    I: null
   },
   totalCents: 0,
   cashCents: 0,
   valuedCents: 0,
   marginalCents: 0,
   isIllustrative: !1
  };
 }
 function weeklyCosts(book, allocation) {
  const index = bookIndexOf(book), items = new Map(book.items.map(item => [ item.costId, {
   item,
   isSunk: isSunk(item, index)
  } ])), found = new Map;
  for (const {costId, partnershipId, isoWeek, cents} of allocation.parts) {
   const known = items.get(costId);
   if (!known) continue;
   const weeks = found.get(partnershipId) ?? new Map;
   0 === weeks.size && found.set(partnershipId, weeks);
   const sums = weeks.get(isoWeek) ?? noCost(partnershipId, isoWeek);
   0 === sums.totalCents && weeks.set(isoWeek, sums);
   const {stage, basis, isIllustrative} = known.item;
   sums.stageCents[stage] = (sums.stageCents[stage] ?? 0) + cents;
   sums.totalCents += cents;
   "CASH" === basis ? sums.cashCents += cents : sums.valuedCents += cents;
   known.isSunk || (sums.marginalCents += cents);
   sums.isIllustrative || (sums.isIllustrative = !0 === isIllustrative);
  }
  return [ ...found.values() ].flatMap(weeks => [ ...weeks.values() ]);
 }
 function getEnumValues(entries) {
  const numericValues = Object.values(entries).filter(v => "number" == typeof v);
  return Object.entries(entries).filter(([k, _]) => -1 === numericValues.indexOf(+k)).map(([_, v]) => v);
 }
 function jsonStringifyReplacer(_, value) {
  return "bigint" == typeof value ? value.toString() : value;
 }
 class Cached {
  constructor(getter) {
   this._getter = getter;
   this._value = void 0;
  }
  get value() {
   const getter = this._getter;
   if (void 0 !== getter) {
    this._value = getter();
    this._getter = void 0;
   }
   return this._value;
  }
 }
 function cached(getter) {
  return new Cached(getter);
 }
 function nullish(input) {
  return null == input;
 }
 function cleanRegex(source) {
  const start = source.startsWith("^") ? 1 : 0, end = source.endsWith("$") ? source.length - 1 : source.length;
  return source.slice(start, end);
 }
 function assignProp(target, prop, value) {
  Object.defineProperty(target, prop, {
   value,
   writable: !0,
   enumerable: !0,
   configurable: !0
  });
 }
 const captureStackTrace = "captureStackTrace" in Error ? Error.captureStackTrace : (..._args) => {};
 function util_isObject(data) {
  return "object" == typeof data && null !== data && !Array.isArray(data);
 }
 function isPlainObject(o) {
  if (!1 === util_isObject(o)) return !1;
  const ctor = o.constructor;
  if (void 0 === ctor) return !0;
  if ("function" != typeof ctor) return !0;
  const prot = ctor.prototype;
  return !1 !== util_isObject(prot) && !1 !== Object.prototype.hasOwnProperty.call(prot, "isPrototypeOf");
 }
 const propertyKeyTypes = new Set([ "string", "number", "symbol" ]);
 function escapeRegex(str) {
  return str.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
 }
 function clone(inst, def, params) {
  const cl = new inst._zod.constr(def ?? inst._zod.def);
  def && !params?.parent || (cl._zod.parent = inst);
  return cl;
 }
 function normalizeParams(_params) {
  const params = _params;
  if (!params) return {};
  if ("string" == typeof params) return {
   error: () => params
  };
  if (void 0 !== params?.message) {
   if (void 0 !== params?.error) throw new Error("Cannot specify both `message` and `error` params");
   params.error = params.message;
  }
  delete params.message;
  return "string" == typeof params.error ? {
   ...params,
   error: () => params.error
  } : params;
 }
 function optionalKeys(shape) {
  return Object.keys(shape).filter(k => void 0 !== shape[k]._zod.optin && "optional" === shape[k]._zod.optout);
 }
 const NUMBER_FORMAT_RANGES = (() => ({
  safeint: [ Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER ],
  int32: [ -2147483648, 2147483647 ],
  uint32: [ 0, 4294967295 ],
  float32: [ -34028234663852886e22, 34028234663852886e22 ],
  float64: [ -Number.MAX_VALUE, Number.MAX_VALUE ]
 }))();
 function aborted(x, startIndex = 0) {
  if (!0 === x.aborted) return !0;
  for (let i = startIndex; i < x.issues.length; i++) if (!0 !== x.issues[i]?.continue) return !0;
  return !1;
 }
 function explicitlyAborted(x, startIndex = 0) {
  if (!0 === x.aborted) return !0;
  for (let i = startIndex; i < x.issues.length; i++) if (!1 === x.issues[i]?.continue) return !0;
  return !1;
 }
 function prefixIssues(path, issues) {
  return issues.map(iss => {
   var _a;
   (_a = iss).path ?? (_a.path = []);
   iss.path.unshift(path);
   return iss;
  });
 }
 function unwrapMessage(message) {
  return "string" == typeof message ? message : message?.message;
 }
 function sizeCaps(defChecks) {
  const caps = [];
  for (const ch of defChecks ?? []) {
   const d = ch._zod.def;
   if (!/_(length|size)$|_equals$/.test(d.check)) break;
   const max = d.maximum ?? d.length ?? d.size;
   max >= 0 && caps.push([ max, ch ]);
  }
  return caps;
 }
 function attachSchema(issues, start, inst) {
  var _a;
  for (let i = start; i < issues.length; i++) (_a = issues[i]).schema ?? (_a.schema = inst);
 }
 function finalizeIssue(iss, ctx, config) {
  var _a;
  const traits = iss.inst?._zod?.traits;
  traits?.has("$ZodType") && (traits.has("$ZodCheck") ? (_a = iss).schema ?? (_a.schema = iss.inst) : iss.schema = iss.inst);
  const schemaError = iss.schema !== iss.inst ? iss.schema?._zod.def?.error : void 0, message = iss.message ? iss.message : unwrapMessage(iss.inst?._zod.def?.error?.(iss)) ?? unwrapMessage(schemaError?.(iss)) ?? unwrapMessage(ctx?.error?.(iss)) ?? unwrapMessage(config.customError?.(iss)) ?? unwrapMessage(config.localeError?.(iss)) ?? "Invalid input", full = {};
  for (const k of Object.keys(iss)) "inst" !== k && "schema" !== k && "continue" !== k && "input" !== k && "__proto__" !== k && (full[k] = iss[k]);
  full.path ?? (full.path = []);
  full.message = message;
  ctx?.reportInput && (full.input = iss.input);
  return full;
 }
 const highSurrogate = /[\uD800-\uDBFF]/;
 function codePointLength(str) {
  const units = str.length;
  if (!highSurrogate.test(str)) return units;
  let count = units;
  for (let i = 0; i < units - 1; i++) if (55296 == (64512 & str.charCodeAt(i)) && 56320 == (64512 & str.charCodeAt(i + 1))) {
   count--;
   i++;
  }
  return count;
 }
 function getLengthableOrigin(input) {
  return Array.isArray(input) ? "array" : "string" == typeof input ? "string" : "unknown";
 }
 function util_issue(...args) {
  const [iss, input, inst] = args;
  return "string" == typeof iss ? {
   message: iss,
   code: "custom",
   input,
   inst
  } : {
   ...iss
  };
 }
 function members(proto, table) {
  for (const key in table) {
   const desc = Object.getOwnPropertyDescriptor(table, key);
   desc.get ? Object.defineProperty(proto, key, {
    ...desc,
    enumerable: !1
   }) : defineBound(proto, key, desc.value);
  }
 }
 function own(inst, key, value, enumerable = !0) {
  Object.defineProperty(inst, key, {
   configurable: !0,
   writable: !0,
   enumerable,
   value
  });
  return value;
 }
 function hide(inst, key, value) {
  return own(inst, key, value, !1);
 }
 function defineBound(proto, key, fn) {
  Object.defineProperty(proto, key, {
   configurable: !0,
   get() {
    return null == this ? fn : own(this, key, fn.bind(this));
   },
   set(value) {
    own(this, key, value);
   }
  });
 }
 function claim(inst, sentinel) {
  const proto = Object.getPrototypeOf(inst);
  return sentinel in proto ? void 0 : proto;
 }
 let installing, broke = !1;
 const breaker = {
  configurable: !0,
  get() {
   broke = !0;
  }
 };
 function defineLazyInternal(inst, key, compute) {
  const proto = Object.getPrototypeOf(inst._zod);
  if (key in proto && installing !== inst._zod) installing = void 0; else {
   installing = inst._zod;
   Object.defineProperty(proto, key, {
    configurable: !0,
    get() {
     Object.defineProperty(this, key, breaker);
     const outer = broke;
     broke = !1;
     try {
      const value = compute(this);
      broke ? delete this[key] : Object.defineProperty(this, key, {
       configurable: !0,
       writable: !0,
       value
      });
      broke = broke || outer;
      return value;
     } catch (err) {
      delete this[key];
      broke = broke || outer;
      throw err;
     }
    },
    set(value) {
     Object.defineProperty(this, key, {
      configurable: !0,
      writable: !0,
      value
     });
    }
   });
  }
 }
 function installLazyProp(inst, key, make, enumerable) {
  const proto = claim(inst, key);
  proto && Object.defineProperty(proto, key, {
   configurable: !0,
   get() {
    const desc = {
     configurable: !0,
     writable: !0,
     enumerable,
     value: void 0
    };
    Object.defineProperty(this, key, desc);
    desc.value = make(this);
    Object.defineProperty(this, key, desc);
    return desc.value;
   },
   set(value) {
    Object.defineProperty(this, key, {
     configurable: !0,
     writable: !0,
     enumerable,
     value
    });
   }
  });
 }
 var _a;
 const _zodDesc = {
  value: void 0,
  enumerable: !1
 };
 let _E = "captureStackTrace" in Error ? Error : null;
 function newError(Definition) {
  const E = _E;
  if (E) {
   const saved = E.stackTraceLimit;
   if ("number" == typeof saved) {
    try {
     E.stackTraceLimit = 0;
    } catch {
     _E = null;
     return new Definition;
    }
    try {
     return new Definition;
    } finally {
     E.stackTraceLimit = saved;
    }
   }
  }
  return new Definition;
 }
 function $constructor(name, initializer, proto, params) {
  const zodProto = {};
  function Internals(def) {
   this.def = def;
   this.constr = _;
   this.traits = new Set;
  }
  Internals.prototype = zodProto;
  const protoMembers = proto, initialized = protoMembers && new WeakSet;
  function init(inst, def) {
   if (inst._zod) {
    if (inst._zod.traits.has(name)) return;
   } else {
    _zodDesc.value = new Internals(def);
    try {
     Object.defineProperty(inst, "_zod", _zodDesc);
    } finally {
     _zodDesc.value = void 0;
    }
   }
   inst._zod.traits.add(name);
   initializer(inst, def);
   if (initialized) {
    const own = Object.getPrototypeOf(inst), ctorProto = inst._zod.constr.prototype;
    let up = own;
    for (;up && up !== ctorProto; ) up = Object.getPrototypeOf(up);
    const target = up ?? own;
    if (!initialized.has(target)) {
     initialized.add(target);
     members(target, protoMembers);
    }
   }
   const proto = _.prototype;
   for (const k in proto) Object.prototype.hasOwnProperty.call(proto, k) && (k in inst || (inst[k] = proto[k].bind(inst)));
  }
  const Parent = params?.Parent ?? Object;
  class Definition extends Parent {}
  Object.defineProperty(Definition, "name", {
   value: name
  });
  function _(def) {
   const inst = params?.Parent ? newError(Definition) : this;
   init(inst, def);
   const deferred = inst._zod.deferred;
   if (deferred) {
    for (const fn of deferred) fn();
    inst._zod.deferred = void 0;
   }
   const pp = globalThis.__zod_globalConfig?.postProcessor;
   pp && pp(inst);
   return inst;
  }
  Object.defineProperty(_, "init", {
   value: init
  });
  Object.defineProperty(_, Symbol.hasInstance, {
   value: inst => !!(params?.Parent && inst instanceof params.Parent) || inst?._zod?.traits?.has(name)
  });
  Object.defineProperty(_, "name", {
   value: name
  });
  return _;
 }
 class $ZodAsyncError extends Error {
  constructor() {
   super("Encountered Promise during synchronous parse. Use .parseAsync() instead.");
  }
 }
 Error;
 (_a = globalThis).__zod_globalConfig ?? (_a.__zod_globalConfig = {});
 const core_globalConfig = globalThis.__zod_globalConfig;
 function config(newConfig) {
  newConfig && Object.assign(core_globalConfig, newConfig);
  return core_globalConfig;
 }
 const $ZodCheck = $constructor("$ZodCheck", (inst, def) => {
  var _a;
  inst._zod ?? (inst._zod = {});
  inst._zod.def = def;
  (_a = inst._zod).onattach ?? (_a.onattach = []);
 }), _whenHasLength = payload => {
  const val = payload.value;
  return !nullish(val) && void 0 !== val.length;
 }, numericOriginMap = {
  number: "number",
  bigint: "bigint",
  object: "date"
 }, $ZodCheckLessThan = $constructor("$ZodCheckLessThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = payload => {
   (def.inclusive ? payload.value <= def.value : payload.value < def.value) || payload.issues.push({
    origin: numericOriginMap[typeof payload.value] ?? origin,
    code: "too_big",
    maximum: "object" == typeof def.value ? def.value.getTime() : def.value,
    input: payload.value,
    inclusive: def.inclusive,
    inst,
    continue: !def.abort
   });
  };
 }), $ZodCheckGreaterThan = $constructor("$ZodCheckGreaterThan", (inst, def) => {
  $ZodCheck.init(inst, def);
  const origin = numericOriginMap[typeof def.value];
  inst._zod.check = payload => {
   (def.inclusive ? payload.value >= def.value : payload.value > def.value) || payload.issues.push({
    origin: numericOriginMap[typeof payload.value] ?? origin,
    code: "too_small",
    minimum: "object" == typeof def.value ? def.value.getTime() : def.value,
    input: payload.value,
    inclusive: def.inclusive,
    inst,
    continue: !def.abort
   });
  };
 }), $ZodCheckNumberFormat = $constructor("$ZodCheckNumberFormat", (inst, def) => {
  $ZodCheck.init(inst, def);
  def.format = def.format || "float64";
  const isInt = def.format?.includes("int"), origin = isInt ? "int" : "number", [minimum, maximum] = NUMBER_FORMAT_RANGES[def.format];
  inst._zod.check = payload => {
   const input = payload.value;
   if (isInt) {
    if (!Number.isInteger(input)) {
     payload.issues.push({
      expected: origin,
      format: def.format,
      code: "invalid_type",
      continue: !1,
      input,
      inst
     });
     return;
    }
    if (!Number.isSafeInteger(input)) {
     input > 0 ? payload.issues.push({
      input,
      code: "too_big",
      maximum: Number.MAX_SAFE_INTEGER,
      note: "Integers must be within the safe integer range.",
      inst,
      origin,
      inclusive: !0,
      continue: !def.abort
     }) : payload.issues.push({
      input,
      code: "too_small",
      minimum: Number.MIN_SAFE_INTEGER,
      note: "Integers must be within the safe integer range.",
      inst,
      origin,
      inclusive: !0,
      continue: !def.abort
     });
     return;
    }
   }
   input < minimum && payload.issues.push({
    origin: "number",
    input,
    code: "too_small",
    minimum,
    inclusive: !0,
    inst,
    continue: !def.abort
   });
   input > maximum && payload.issues.push({
    origin: "number",
    input,
    code: "too_big",
    maximum,
    inclusive: !0,
    inst,
    continue: !def.abort
   });
  };
 }), $ZodCheckMaxLength = $constructor("$ZodCheckMaxLength", (inst, def) => {
  var _a;
  $ZodCheck.init(inst, def);
  (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
  inst._zod.check = payload => {
   const input = payload.value, units = input.length;
   if (("string" == typeof input && units > def.maximum ? codePointLength(input) : units) <= def.maximum) return;
   const origin = getLengthableOrigin(input);
   payload.issues.push({
    origin,
    code: "too_big",
    maximum: def.maximum,
    inclusive: !0,
    input,
    inst,
    continue: !def.abort
   });
  };
 }), $ZodCheckMinLength = $constructor("$ZodCheckMinLength", (inst, def) => {
  var _a;
  $ZodCheck.init(inst, def);
  (_a = inst._zod.def).when ?? (_a.when = _whenHasLength);
  inst._zod.check = payload => {
   const input = payload.value, units = input.length;
   if (("string" == typeof input && units >= def.minimum && units < 2 * def.minimum ? codePointLength(input) : units) >= def.minimum) return;
   const origin = getLengthableOrigin(input);
   payload.issues.push({
    origin,
    code: "too_small",
    minimum: def.minimum,
    inclusive: !0,
    input,
    inst,
    continue: !def.abort
   });
  };
 }), $ZodCheckStringFormat = $constructor("$ZodCheckStringFormat", (inst, def) => {
  var _a, _b;
  $ZodCheck.init(inst, def);
  def.pattern ? (_a = inst._zod).check ?? (_a.check = payload => {
   def.pattern.lastIndex = 0;
   def.pattern.test(payload.value) || payload.issues.push({
    origin: "string",
    code: "invalid_format",
    format: def.format,
    input: payload.value,
    ...def.pattern ? {
     pattern: def.pattern.toString()
    } : {},
    inst,
    continue: !def.abort
   });
  }) : (_b = inst._zod).check ?? (_b.check = () => {});
 }), $ZodCheckRegex = $constructor("$ZodCheckRegex", (inst, def) => {
  $ZodCheckStringFormat.init(inst, def);
  inst._zod.check = payload => {
   def.pattern.lastIndex = 0;
   def.pattern.test(payload.value) || payload.issues.push({
    origin: "string",
    code: "invalid_format",
    format: "regex",
    input: payload.value,
    pattern: def.pattern.toString(),
    inst,
    continue: !def.abort
   });
  };
 }), anyString = /^[\s\S]{0,}$/, number = /^-?\d+(?:\.\d+)?$/, regexes_boolean = /^(?:true|false)$/i, version = {
  major: 4,
  minor: 6,
  patch: 7
 }, $ZodType = $constructor("$ZodType", (inst, def) => {
  var _a;
  inst ?? (inst = {});
  inst._zod.def = def;
  inst._zod.bag = inst._zod.bag || {};
  inst._zod.version = version;
  const defChecks = inst._zod.def.checks, checks = inst._zod.traits.has("$ZodCheck") ? [ inst, ...defChecks ?? [] ] : defChecks?.length ? [ ...defChecks ] : [];
  for (const ch of checks) for (const fn of ch._zod.onattach) fn(inst);
  if (0 === checks.length) {
   (_a = inst._zod).deferred ?? (_a.deferred = []);
   inst._zod.deferred?.push(() => {
    inst._zod.run = inst._zod.parse;
   });
  } else {
   const runChecks = (payload, checks, ctx) => {
    if (payload.memo) return payload;
    let asyncResult, isAborted = aborted(payload);
    for (const ch of checks) {
     if (ch._zod.def.when) {
      if (explicitlyAborted(payload)) continue;
      if (!ch._zod.def.when(payload)) continue;
     } else if (isAborted) continue;
     const currLen = payload.issues.length, _ = ch._zod.check(payload);
     if (_ instanceof Promise && !1 === ctx?.async) throw new $ZodAsyncError;
     if (asyncResult || _ instanceof Promise) asyncResult = (asyncResult ?? Promise.resolve()).then(async () => {
      await _;
      if (payload.issues.length !== currLen) {
       attachSchema(payload.issues, currLen, inst);
       isAborted || (isAborted = aborted(payload, currLen));
      }
     }); else {
      if (payload.issues.length === currLen) continue;
      attachSchema(payload.issues, currLen, inst);
      isAborted || (isAborted = aborted(payload, currLen));
     }
    }
    return asyncResult ? asyncResult.then(() => payload) : payload;
   }, handleCanaryResult = (canary, payload, ctx) => {
    if (aborted(canary)) {
     canary.aborted = !0;
     return canary;
    }
    const checkResult = runChecks(payload, checks, ctx);
    if (checkResult instanceof Promise) {
     if (!1 === ctx.async) throw new $ZodAsyncError;
     return checkResult.then(checkResult => inst._zod.parse(checkResult, ctx));
    }
    return inst._zod.parse(checkResult, ctx);
   };
   inst._zod.run = (payload, ctx) => {
    if (ctx.skipChecks) return inst._zod.parse(payload, ctx);
    if ("backward" === ctx.direction) {
     const canary = inst._zod.parse({
      value: payload.value,
      issues: []
     }, {
      ...ctx,
      skipChecks: !0
     });
     return canary instanceof Promise ? canary.then(canary => handleCanaryResult(canary, payload, ctx)) : handleCanaryResult(canary, payload, ctx);
    }
    const result = inst._zod.parse(payload, ctx);
    if (result instanceof Promise) {
     if (!1 === ctx.async) throw new $ZodAsyncError;
     return result.then(result => runChecks(result, checks, ctx));
    }
    return runChecks(result, checks, ctx);
   };
  }
 }, {
  get "~standard"() {
   return hide(this, "~standard", standardProps(this));
  },
  set "~standard"(value) {
   own(this, "~standard", value);
  }
 }), toStandardResult = (r, ctx) => r.issues.length ? {
  issues: r.issues.map(iss => finalizeIssue(iss, ctx, config()))
 } : {
  value: r.value
 };
 async function validateAsync(inst, value) {
  const ctx = {
   async: !0
  };
  return toStandardResult(await inst._zod.run({
   value,
   issues: []
  }, ctx), ctx);
 }
 function standardProps(inst) {
  return {
   validate: value => {
    const ctx = {
     async: !1
    };
    try {
     const r = inst._zod.run({
      value,
      issues: []
     }, ctx);
     if (!(r instanceof Promise)) return toStandardResult(r, ctx);
    } catch (_) {}
    return validateAsync(inst, value);
   },
   vendor: "zod",
   version: 1
  };
 }
 const $ZodString = $constructor("$ZodString", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = def.pattern ?? anyString;
  inst._zod.parse = (payload, _) => {
   if (def.coerce) try {
    payload.value = String(payload.value);
   } catch (_) {}
   if ("string" == typeof payload.value) return payload;
   payload.issues.push({
    expected: "string",
    code: "invalid_type",
    input: payload.value,
    inst
   });
   return payload;
  };
 }), $ZodNumber = $constructor("$ZodNumber", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = number;
  inst._zod.parse = (payload, _ctx) => {
   if (def.coerce) try {
    payload.value = Number(payload.value);
   } catch (_) {}
   const input = payload.value;
   if ("number" == typeof input && !Number.isNaN(input) && Number.isFinite(input)) return payload;
   const received = "number" == typeof input ? Number.isNaN(input) ? "NaN" : Number.isFinite(input) ? void 0 : String(input) : void 0;
   payload.issues.push({
    expected: "number",
    code: "invalid_type",
    input,
    inst,
    ...received ? {
     received
    } : {}
   });
   return payload;
  };
 }), $ZodNumberFormat = $constructor("$ZodNumberFormat", (inst, def) => {
  $ZodCheckNumberFormat.init(inst, def);
  $ZodNumber.init(inst, def);
 }), $ZodBoolean = $constructor("$ZodBoolean", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.pattern = regexes_boolean;
  inst._zod.parse = (payload, _ctx) => {
   if (def.coerce) try {
    payload.value = Boolean(payload.value);
   } catch (_) {}
   const input = payload.value;
   if ("boolean" == typeof input) return payload;
   payload.issues.push({
    expected: "boolean",
    code: "invalid_type",
    input,
    inst
   });
   return payload;
  };
 }), $ZodUnknown = $constructor("$ZodUnknown", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = payload => payload;
 }), $ZodNever = $constructor("$ZodNever", (inst, def) => {
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _ctx) => {
   payload.issues.push({
    expected: "never",
    code: "invalid_type",
    input: payload.value,
    inst
   });
   return payload;
  };
 });
 function capSize(inst, size) {
  const caps = sizeCaps(inst._zod.def.checks);
  if (!caps.length) return;
  const cap = Math.min(...caps.map(c => c[0])), parse = inst._zod.parse;
  inst._zod.parse = (payload, ctx) => {
   const n = size(payload.value);
   if (n > cap && !ctx?.skipChecks && "backward" !== ctx?.direction) for (const [max, ch] of sizeCaps(inst._zod.def.checks)) if (n > max && ch._zod.def.when(payload)) {
    const start = payload.issues.length;
    ch._zod.check(payload);
    payload.issues[start].continue = !1;
    attachSchema(payload.issues, start, inst);
    return payload;
   }
   return parse(payload, ctx);
  };
 }
 const arraySize = input => Array.isArray(input) ? input.length : -1;
 function handleArrayResult(result, final, index) {
  result.issues.length && final.issues.push(...prefixIssues(index, result.issues));
  final.value[index] = result.value;
 }
 const $ZodArray = $constructor("$ZodArray", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = core_globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
   const input = payload.value;
   if (!Array.isArray(input)) {
    payload.issues.push({
     expected: "array",
     code: "invalid_type",
     input,
     inst
    });
    return payload;
   }
   payload.value = memo ? memo.alloc(inst, payload, Array(input.length), ctx) : Array(input.length);
   const proms = [], abortEarly = ctx?.abortEarly;
   for (let i = 0; i < input.length; i++) {
    const item = input[i], result = def.element._zod.run({
     value: item,
     issues: []
    }, ctx);
    if (result instanceof Promise) proms.push(result.then(result => handleArrayResult(result, payload, i))); else {
     handleArrayResult(result, payload, i);
     if (abortEarly && 0 !== result.issues.length && aborted(result)) break;
    }
   }
   return proms.length ? Promise.all(proms).then(() => payload) : payload;
  };
  capSize(inst, arraySize);
 });
 function handlePropertyResult(result, final, key, input, optin, optout) {
  const isPresent = key in input, isOptionalOut = "optional" === optout;
  if (isPresent || !isOptionalOut || "optional" !== optin) {
   if (result.issues.length) {
    if (void 0 !== optin && isOptionalOut && !isPresent) return;
    final.issues.push(...prefixIssues(key, result.issues));
   }
   isPresent || void 0 !== optin ? void 0 === result.value ? (isPresent || "defaulted" === optin && !isOptionalOut) && (final.value[key] = void 0) : final.value[key] = result.value : result.issues.length || final.issues.push({
    code: "invalid_type",
    expected: "nonoptional",
    input: void 0,
    path: [ key ]
   });
  }
 }
 const NO_SYMBOL_KEYS = [];
 function normalizeDef(def) {
  const keys = Object.keys(def.shape), ownSymbols = Object.getOwnPropertySymbols(def.shape), symbolKeys = ownSymbols.length ? ownSymbols : NO_SYMBOL_KEYS, allKeys = symbolKeys.length ? [ ...keys, ...symbolKeys ] : keys;
  for (const k of allKeys) if (!def.shape?.[k]?._zod?.traits?.has("$ZodType")) throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);
  const okeys = optionalKeys(def.shape);
  return {
   ...def,
   allKeys,
   symbolKeys,
   keySet: new Set(keys),
   numKeys: keys.length,
   optionalKeys: new Set(okeys)
  };
 }
 function handleCatchall(proms, input, payload, ctx, def, inst, abortEarly) {
  const unrecognized = [], keySet = def.keySet, _catchall = def.catchall._zod, t = _catchall.def.type, optin = _catchall.optin, optout = _catchall.optout;
  let seen = 0;
  for (const key in input) {
   if (abortEarly && payload.issues.length !== seen) {
    if (aborted(payload, seen)) break;
    seen = payload.issues.length;
   }
   if (keySet.has(key)) continue;
   if ("__proto__" === key) {
    "never" === t && unrecognized.push(key);
    continue;
   }
   if ("never" === t) {
    unrecognized.push(key);
    continue;
   }
   const r = _catchall.run({
    value: input[key],
    issues: []
   }, ctx);
   r instanceof Promise ? proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
  }
  unrecognized.length && payload.issues.push({
   code: "unrecognized_keys",
   keys: unrecognized,
   input,
   inst,
   continue: !0
  });
  return proms.length ? Promise.all(proms).then(() => payload) : payload;
 }
 const $ZodObject = $constructor("$ZodObject", (inst, def) => {
  $ZodType.init(inst, def);
  const desc = Object.getOwnPropertyDescriptor(def, "shape"), sh = desc?.get ? desc.get.raw : def.shape ?? {};
  if (sh) {
   const get = () => {
    const newSh = {
     ...sh
    };
    Object.defineProperty(def, "shape", {
     value: newSh
    });
    get.raw = newSh;
    return newSh;
   };
   get.raw = sh;
   Object.defineProperty(def, "shape", {
    get
   });
  }
  const _normalized = cached(() => normalizeDef(def));
  defineLazyInternal(inst, "propValues", zod => {
   const shape = zod.def.shape, propValues = {};
   for (const key in shape) {
    const field = shape[key]._zod;
    if (field.values) {
     Object.prototype.hasOwnProperty.call(propValues, key) || assignProp(propValues, key, new Set);
     for (const v of field.values) propValues[key].add(v);
     void 0 !== field.optin && propValues[key].add(void 0);
    }
   }
   return propValues;
  });
  const isObject = util_isObject, catchall = def.catchall;
  let value;
  const memo = core_globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
   value ?? (value = _normalized.value);
   const input = payload.value;
   if (!isObject(input)) {
    payload.issues.push({
     expected: "object",
     code: "invalid_type",
     input,
     inst
    });
    return payload;
   }
   payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
   const proms = [], shape = value.shape, abortEarly = ctx?.abortEarly;
   let seen = payload.issues.length;
   for (const key of value.allKeys) {
    if (abortEarly && payload.issues.length !== seen) {
     if (aborted(payload, seen)) break;
     seen = payload.issues.length;
    }
    if ("__proto__" === key) continue;
    const el = shape[key], optin = el._zod.optin, optout = el._zod.optout, r = el._zod.run({
     value: input[key],
     issues: []
    }, ctx);
    r instanceof Promise ? proms.push(r.then(r => handlePropertyResult(r, payload, key, input, optin, optout))) : handlePropertyResult(r, payload, key, input, optin, optout);
   }
   return catchall ? handleCatchall(proms, input, payload, ctx, _normalized.value, inst, !0 === abortEarly) : proms.length ? Promise.all(proms).then(() => payload) : payload;
  };
 });
 function handleUnionResults(results, final, inst, ctx) {
  for (const result of results) if (0 === result.issues.length) {
   final.value = result.value;
   return final;
  }
  const nonaborted = results.filter(r => !aborted(r));
  if (1 === nonaborted.length) {
   final.value = nonaborted[0].value;
   return nonaborted[0];
  }
  final.issues.push({
   code: "invalid_union",
   input: final.value,
   inst,
   errors: results.map(result => result.issues.map(iss => finalizeIssue(iss, ctx, config())))
  });
  return final;
 }
 const $ZodUnion = $constructor("$ZodUnion", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.options.some(o => "defaulted" === o._zod.optin) ? "defaulted" : zod.def.options.some(o => void 0 !== o._zod.optin) ? "optional" : void 0);
  defineLazyInternal(inst, "optout", zod => zod.def.options.some(o => "optional" === o._zod.optout) ? "optional" : void 0);
  defineLazyInternal(inst, "values", zod => {
   if (zod.def.options.every(o => o._zod.values)) return new Set(zod.def.options.flatMap(option => Array.from(option._zod.values)));
  });
  defineLazyInternal(inst, "pattern", zod => {
   if (zod.def.options.every(o => o._zod.pattern)) {
    const patterns = zod.def.options.map(o => o._zod.pattern);
    return new RegExp(`^(${patterns.map(p => cleanRegex(p.source)).join("|")})$`);
   }
  });
  const first = 1 === def.options.length ? def.options[0]._zod.run : null;
  inst._zod.parse = (payload, ctx) => {
   if (first) return first(payload, ctx);
   let async = !1;
   const results = [];
   for (const option of def.options) {
    const result = option._zod.run({
     value: payload.value,
     issues: []
    }, ctx);
    if (result instanceof Promise) {
     results.push(result);
     async = !0;
    } else {
     if (0 === result.issues.length) return result;
     results.push(result);
    }
   }
   return async ? Promise.all(results).then(results => handleUnionResults(results, payload, inst, ctx)) : handleUnionResults(results, payload, inst, ctx);
  };
 }), $ZodRecord = $constructor("$ZodRecord", (inst, def) => {
  $ZodType.init(inst, def);
  const memo = core_globalConfig.memoizer;
  memo?.attach(inst);
  inst._zod.parse = (payload, ctx) => {
   const input = payload.value;
   if (!isPlainObject(input)) {
    payload.issues.push({
     expected: "record",
     code: "invalid_type",
     input,
     inst
    });
    return payload;
   }
   const proms = [], values = def.keyType._zod.values;
   if (values && !def.partial) {
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    const recordKeys = new Set;
    for (const key of values) if ("string" == typeof key || "number" == typeof key || "symbol" == typeof key) {
     recordKeys.add("number" == typeof key ? key.toString() : key);
     if ("__proto__" === key) continue;
     const keyResult = def.keyType._zod.run({
      value: key,
      issues: []
     }, ctx);
     if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
     if (keyResult.issues.length) {
      payload.issues.push({
       code: "invalid_key",
       origin: "record",
       issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
       input: key,
       path: [ key ],
       inst
      });
      continue;
     }
     const outKey = keyResult.value;
     if ("__proto__" === outKey) continue;
     const result = def.valueType._zod.run({
      value: input[key],
      issues: []
     }, ctx);
     if (result instanceof Promise) proms.push(result.then(result => {
      result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
      payload.value[outKey] = result.value;
     })); else {
      result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
      payload.value[outKey] = result.value;
     }
    }
    let unrecognized;
    for (const key in input) if (!recordKeys.has(key)) if ("loose" === def.mode) {
     if ("__proto__" === key) continue;
     payload.value[key] = input[key];
    } else {
     unrecognized = unrecognized ?? [];
     unrecognized.push(key);
    }
    unrecognized && unrecognized.length > 0 && payload.issues.push({
     code: "unrecognized_keys",
     input,
     inst,
     keys: unrecognized,
     continue: !0
    });
   } else {
    payload.value = memo ? memo.alloc(inst, payload, {}, ctx) : {};
    let unrecognized;
    for (const key of Reflect.ownKeys(input)) {
     if ("__proto__" === key) continue;
     if (!Object.prototype.propertyIsEnumerable.call(input, key)) continue;
     let keyResult = def.keyType._zod.run({
      value: key,
      issues: []
     }, ctx);
     if (keyResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
     if ("string" == typeof key && number.test(key) && keyResult.issues.length) {
      const retryResult = def.keyType._zod.run({
       value: Number(key),
       issues: []
      }, ctx);
      if (retryResult instanceof Promise) throw new Error("Async schemas not supported in object keys currently");
      0 === retryResult.issues.length && (keyResult = retryResult);
     }
     if (keyResult.issues.length) {
      if ("loose" === def.mode) payload.value[key] = input[key]; else if (values) {
       unrecognized = unrecognized ?? [];
       unrecognized.push(key);
      } else payload.issues.push({
       code: "invalid_key",
       origin: "record",
       issues: keyResult.issues.map(iss => finalizeIssue(iss, ctx, config())),
       input: key,
       path: [ key ],
       inst
      });
      continue;
     }
     const outKey = keyResult.value;
     if ("__proto__" === outKey) continue;
     const result = def.valueType._zod.run({
      value: input[key],
      issues: []
     }, ctx);
     if (result instanceof Promise) proms.push(result.then(result => {
      result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
      payload.value[outKey] = result.value;
     })); else {
      result.issues.length && payload.issues.push(...prefixIssues(key, result.issues));
      payload.value[outKey] = result.value;
     }
    }
    unrecognized && unrecognized.length > 0 && payload.issues.push({
     code: "unrecognized_keys",
     input,
     inst,
     keys: unrecognized,
     continue: !0
    });
   }
   return proms.length ? Promise.all(proms).then(() => payload) : payload;
  };
 }), $ZodEnum = $constructor("$ZodEnum", (inst, def) => {
  $ZodType.init(inst, def);
  const values = getEnumValues(def.entries), valuesSet = new Set(values);
  inst._zod.values = valuesSet;
  defineLazyInternal(inst, "pattern", zod => {
   const patternValues = getEnumValues(zod.def.entries).filter(k => propertyKeyTypes.has(typeof k));
   return new RegExp(patternValues.length ? `^(${patternValues.map(o => escapeRegex(o.toString())).join("|")})$` : "^[^\\s\\S]$");
  });
  inst._zod.parse = (payload, _ctx) => {
   const input = payload.value;
   if (valuesSet.has(input)) return payload;
   payload.issues.push({
    code: "invalid_value",
    values,
    input,
    inst
   });
   return payload;
  };
 });
 function handleOptionalResult(payload, result) {
  payload.value = result.issues.length ? void 0 : result.value;
  return payload;
 }
 const $ZodOptional = $constructor("$ZodOptional", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => "defaulted" === zod.def.innerType._zod.optin ? "defaulted" : "optional");
  inst._zod.optout = "optional";
  defineLazyInternal(inst, "values", zod => {
   const values = zod.def.innerType._zod.values;
   return values ? new Set([ ...values, void 0 ]) : void 0;
  });
  defineLazyInternal(inst, "pattern", zod => {
   const pattern = zod.def.innerType._zod.pattern;
   return pattern ? new RegExp(`^(${cleanRegex(pattern.source)})?$`) : void 0;
  });
  inst._zod.parse = (payload, ctx) => {
   if (void 0 === payload.value) {
    if ("defaulted" !== def.innerType._zod.optin) return payload;
    const result = def.innerType._zod.run({
     value: payload.value,
     issues: []
    }, ctx);
    return result instanceof Promise ? result.then(result => handleOptionalResult(payload, result)) : handleOptionalResult(payload, result);
   }
   return def.innerType._zod.run(payload, ctx);
  };
 }), $ZodNullable = $constructor("$ZodNullable", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "optin", zod => zod.def.innerType._zod.optin);
  defineLazyInternal(inst, "optout", zod => zod.def.innerType._zod.optout);
  defineLazyInternal(inst, "pattern", zod => {
   const pattern = zod.def.innerType._zod.pattern;
   return pattern ? new RegExp(`^(${cleanRegex(pattern.source)}|null)$`) : void 0;
  });
  defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values ? new Set([ ...zod.def.innerType._zod.values, null ]) : void 0);
  inst._zod.parse = (payload, ctx) => null === payload.value ? payload : def.innerType._zod.run(payload, ctx);
 }), $ZodReadonly = $constructor("$ZodReadonly", (inst, def) => {
  $ZodType.init(inst, def);
  defineLazyInternal(inst, "propValues", zod => zod.def.innerType._zod.propValues);
  defineLazyInternal(inst, "values", zod => zod.def.innerType._zod.values);
  defineLazyInternal(inst, "optin", zod => zod.def.innerType?._zod?.optin);
  defineLazyInternal(inst, "optout", zod => zod.def.innerType?._zod?.optout);
  inst._zod.parse = (payload, ctx) => {
   if ("backward" === ctx.direction) return def.innerType._zod.run(payload, ctx);
   const result = def.innerType._zod.run(payload, ctx);
   return result instanceof Promise ? result.then(handleReadonlyResult) : handleReadonlyResult(result);
  };
 });
 function handleReadonlyResult(payload) {
  payload.memo || (payload.value = Object.freeze(payload.value));
  return payload;
 }
 const $ZodCustom = $constructor("$ZodCustom", (inst, def) => {
  $ZodCheck.init(inst, def);
  $ZodType.init(inst, def);
  inst._zod.parse = (payload, _) => payload;
  inst._zod.check = payload => {
   const input = payload.value, r = def.fn(input);
   if (r instanceof Promise) return r.then(r => handleRefineResult(r, payload, input, inst));
   handleRefineResult(r, payload, input, inst);
  };
 });
 function handleRefineResult(result, payload, input, inst) {
  if (!result) {
   const _iss = {
    code: "custom",
    input,
    inst,
    path: [ ...inst._zod.def.path ?? [] ],
    continue: !inst._zod.def.abort
   };
   inst._zod.def.params && (_iss.params = inst._zod.def.params);
   payload.issues.push(util_issue(_iss));
  }
 }
 var registries_a;
 class $ZodRegistry {
  constructor() {
   this._map = new WeakMap;
   this._idmap = new Map;
  }
  add(schema, ..._meta) {
   const meta = _meta[0];
   this._map.set(schema, meta);
   meta && "object" == typeof meta && "id" in meta && this._idmap.set(meta.id, schema);
   return this;
  }
  clear() {
   this._map = new WeakMap;
   this._idmap = new Map;
   return this;
  }
  remove(schema) {
   const meta = this._map.get(schema);
   meta && "object" == typeof meta && "id" in meta && this._idmap.delete(meta.id);
   this._map.delete(schema);
   return this;
  }
  get(schema) {
   const p = schema._zod.parent;
   if (p) {
    const pm = {
     ...this.get(p) ?? {}
    };
    delete pm.id;
    const f = {
     ...pm,
     ...this._map.get(schema)
    };
    return Object.keys(f).length ? f : void 0;
   }
   return this._map.get(schema);
  }
  has(schema) {
   return this._map.has(schema);
  }
 }
 function registry() {
  return new $ZodRegistry;
 }
 (registries_a = globalThis).__zod_globalRegistry ?? (registries_a.__zod_globalRegistry = registry());
 globalThis.__zod_globalRegistry;
 function snapshotChecks(def) {
  def.checks && (def.checks = [ ...def.checks ]);
  return def;
 }
 function _string(Class, params) {
  return new Class(snapshotChecks({
   type: "string",
   ...normalizeParams(params)
  }));
 }
 function _number(Class, params) {
  return new Class(snapshotChecks({
   type: "number",
   checks: [],
   ...normalizeParams(params)
  }));
 }
 function _int(Class, params) {
  return new Class({
   type: "number",
   check: "number_format",
   abort: !1,
   format: "safeint",
   ...normalizeParams(params)
  });
 }
 function _boolean(Class, params) {
  return new Class({
   type: "boolean",
   ...normalizeParams(params)
  });
 }
 function _unknown(Class) {
  return new Class({
   type: "unknown"
  });
 }
 function _never(Class, params) {
  return new Class({
   type: "never",
   ...normalizeParams(params)
  });
 }
 function _lte(value, params) {
  return new $ZodCheckLessThan({
   check: "less_than",
   ...normalizeParams(params),
   value,
   inclusive: !0
  });
 }
 function _gte(value, params) {
  return new $ZodCheckGreaterThan({
   check: "greater_than",
   ...normalizeParams(params),
   value,
   inclusive: !0
  });
 }
 function _maxLength(maximum, params) {
  return new $ZodCheckMaxLength({
   check: "max_length",
   ...normalizeParams(params),
   maximum
  });
 }
 function _minLength(minimum, params) {
  return new $ZodCheckMinLength({
   check: "min_length",
   ...normalizeParams(params),
   minimum
  });
 }
 function _regex(pattern, params) {
  return new $ZodCheckRegex({
   check: "string_format",
   format: "regex",
   ...normalizeParams(params),
   pattern
  });
 }
 function _refine(Class, fn, _params) {
  return new Class({
   type: "custom",
   check: "custom",
   fn,
   ...normalizeParams(_params)
  });
 }
 function _getMessage() {
  const internals = this._zod;
  internals.message ?? (internals.message = JSON.stringify(internals.def, jsonStringifyReplacer, 2));
  return internals.message;
 }
 function _setMessage(value) {
  this._zod.message = value;
 }
 const _messageDesc = {
  get: _getMessage,
  set: _setMessage,
  enumerable: !0,
  configurable: !0
 }, _issuesDesc = {
  value: void 0,
  enumerable: !1
 }, _installedToString = new WeakSet([ Object.prototype, Error.prototype ]), $ZodRealError = $constructor("$ZodError", (inst, def) => {
  inst.name = "$ZodError";
  _issuesDesc.value = def;
  Object.defineProperty(inst, "issues", _issuesDesc);
  _issuesDesc.value = void 0;
  Object.defineProperty(inst, "message", _messageDesc);
  const proto = Object.getPrototypeOf(inst);
  if (!_installedToString.has(proto)) {
   _installedToString.add(proto);
   Object.defineProperty(proto, "toString", {
    configurable: !0,
    enumerable: !1,
    get() {
     const value = () => this.message;
     Object.defineProperty(this, "toString", {
      value,
      configurable: !0,
      writable: !0
     });
     return value;
    },
    set(value) {
     Object.defineProperty(this, "toString", {
      value,
      configurable: !0,
      writable: !0
     });
    }
   });
  }
 }, void 0, {
  Parent: Error
 }), parse_parse = (_Err => {
  const fn = (schema, value, _ctx, _params) => {
   const ctx = _ctx ? {
    ..._ctx,
    async: !1
   } : {
    async: !1
   }, result = schema._zod.run({
    value,
    issues: []
   }, ctx);
   if (result instanceof Promise) throw new $ZodAsyncError;
   if (result.issues.length) {
    const e = new (_params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
    captureStackTrace(e, _params?.callee ?? fn);
    throw e;
   }
   return result.value;
  };
  return fn;
 })($ZodRealError), parse_parseAsync = (_Err => {
  const fn = async (schema, value, _ctx, params) => {
   const ctx = _ctx ? {
    ..._ctx,
    async: !0
   } : {
    async: !0
   };
   let result = schema._zod.run({
    value,
    issues: []
   }, ctx);
   result instanceof Promise && (result = await result);
   if (result.issues.length) {
    const e = new (params?.Err ?? _Err)(result.issues.map(iss => finalizeIssue(iss, ctx, config())));
    captureStackTrace(e, params?.callee ?? fn);
    throw e;
   }
   return result.value;
  };
  return fn;
 })($ZodRealError), safeParse = (_Err => (schema, value, _ctx) => {
  const ctx = _ctx ? {
   ..._ctx,
   async: !1
  } : {
   async: !1
  }, result = schema._zod.run({
   value,
   issues: []
  }, ctx);
  if (result instanceof Promise) throw new $ZodAsyncError;
  return result.issues.length ? failure(_Err, result.issues, ctx) : {
   success: !0,
   data: result.value
  };
 })($ZodRealError);
 function failure(Err, issues, ctx) {
  let error;
  return {
   success: !1,
   get error() {
    if (!error) {
     error = new Err(issues.map(iss => finalizeIssue(iss, ctx, config())));
     issues = void 0;
     ctx = void 0;
    }
    return error;
   },
   set error(e) {
    error = e;
    issues = void 0;
    ctx = void 0;
   }
  };
 }
 const safeParseAsync = (_Err => async (schema, value, _ctx) => {
  const ctx = _ctx ? {
   ..._ctx,
   async: !0
  } : {
   async: !0
  };
  let result = schema._zod.run({
   value,
   issues: []
  }, ctx);
  result instanceof Promise && (result = await result);
  return result.issues.length ? failure(_Err, result.issues, ctx) : {
   success: !0,
   data: result.value
  };
 })($ZodRealError), ZodMiniType = $constructor("ZodMiniType", (inst, def) => {
  if (!inst._zod) throw new Error("Uninitialized schema in ZodMiniType.");
  $ZodType.init(inst, def);
  inst.def = def;
  inst.type = def.type;
 }, {
  get with() {
   return this.check;
  },
  set with(value) {
   own(this, "with", value);
  },
  parse(data, params) {
   return parse_parse(this, data, params, {
    callee: this.parse
   });
  },
  parseAsync(data, params) {
   return parse_parseAsync(this, data, params, {
    callee: this.parseAsync
   });
  },
  safeParse(data, params) {
   return safeParse(this, data, params);
  },
  safeParseAsync(data, params) {
   return safeParseAsync(this, data, params);
  },
  check(...checks) {
   const def = this.def;
   return this.clone({
    ...def,
    checks: [ ...def.checks ?? [], ...checks.map(ch => "function" == typeof ch ? {
     _zod: {
      check: ch,
      def: {
       check: "custom"
      },
      onattach: []
     }
    } : ch) ]
   }, {
    parent: !0
   });
  },
  clone(_def, params) {
   return clone(this, _def, params);
  },
  brand() {
   return this;
  },
  register(reg, meta) {
   reg.add(this, meta);
   return this;
  },
  apply(fn, ...args) {
   return 0 === args.length ? fn(this) : fn(this, ...args);
  }
 }), ZodMiniString = $constructor("ZodMiniString", (inst, def) => {
  $ZodString.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function schemas_string(params) {
  return _string(ZodMiniString, params);
 }
 const ZodMiniNumber = $constructor("ZodMiniNumber", (inst, def) => {
  $ZodNumber.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function schemas_number(params) {
  return _number(ZodMiniNumber, params);
 }
 const ZodMiniNumberFormat = $constructor("ZodMiniNumberFormat", (inst, def) => {
  $ZodNumberFormat.init(inst, def);
  ZodMiniNumber.init(inst, def);
 });
 function schemas_int(params) {
  return _int(ZodMiniNumberFormat, params);
 }
 const ZodMiniBoolean = $constructor("ZodMiniBoolean", (inst, def) => {
  $ZodBoolean.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function schemas_boolean(params) {
  return _boolean(ZodMiniBoolean, params);
 }
 const ZodMiniUnknown = $constructor("ZodMiniUnknown", (inst, def) => {
  $ZodUnknown.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function unknown() {
  return _unknown(ZodMiniUnknown);
 }
 const ZodMiniNever = $constructor("ZodMiniNever", (inst, def) => {
  $ZodNever.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function never(params) {
  return _never(ZodMiniNever, params);
 }
 const ZodMiniArray = $constructor("ZodMiniArray", (inst, def) => {
  $ZodArray.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function array(element, params) {
  return new ZodMiniArray({
   type: "array",
   element,
   ...normalizeParams(params)
  });
 }
 const ZodMiniObject = $constructor("ZodMiniObject", (inst, def) => {
  $ZodObject.init(inst, def);
  ZodMiniType.init(inst, def);
  installLazyProp(inst, "shape", self => self._zod.def.shape, !1);
 });
 function strictObject(shape, params) {
  return new ZodMiniObject({
   type: "object",
   shape,
   catchall: never(),
   ...normalizeParams(params)
  });
 }
 const ZodMiniUnion = $constructor("ZodMiniUnion", (inst, def) => {
  $ZodUnion.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function union(options, params) {
  return new ZodMiniUnion({
   type: "union",
   options,
   ...normalizeParams(params)
  });
 }
 const ZodMiniRecord = $constructor("ZodMiniRecord", (inst, def) => {
  $ZodRecord.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function record(keyType, valueType, params) {
  return valueType && valueType._zod ? new ZodMiniRecord({
   type: "record",
   keyType,
   valueType,
   ...normalizeParams(params)
  }) : new ZodMiniRecord({
   type: "record",
   keyType: schemas_string(),
   valueType: keyType,
   ...normalizeParams(valueType)
  });
 }
 const ZodMiniEnum = $constructor("ZodMiniEnum", (inst, def) => {
  $ZodEnum.init(inst, def);
  ZodMiniType.init(inst, def);
  inst.options = [ ...inst._zod.values ];
 });
 function schemas_enum(values, params) {
  const entries = Array.isArray(values) ? Object.fromEntries(values.map(v => [ v, v ])) : values;
  return new ZodMiniEnum({
   type: "enum",
   entries,
   ...normalizeParams(params)
  });
 }
 const ZodMiniOptional = $constructor("ZodMiniOptional", (inst, def) => {
  $ZodOptional.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function optional(innerType) {
  return new ZodMiniOptional({
   type: "optional",
   innerType
  });
 }
 const ZodMiniNullable = $constructor("ZodMiniNullable", (inst, def) => {
  $ZodNullable.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function nullable(innerType) {
  return new ZodMiniNullable({
   type: "nullable",
   innerType
  });
 }
 const ZodMiniReadonly = $constructor("ZodMiniReadonly", (inst, def) => {
  $ZodReadonly.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function readonly(innerType) {
  return new ZodMiniReadonly({
   type: "readonly",
   innerType
  });
 }
 const ZodMiniCustom = $constructor("ZodMiniCustom", (inst, def) => {
  $ZodCustom.init(inst, def);
  ZodMiniType.init(inst, def);
 });
 function refine(fn, _params = {}) {
  return _refine(ZodMiniCustom, fn, _params);
 }
 function unreadable(code, params) {
  return params ? {
   unreadable: code,
   params
  } : {
   unreadable: code
  };
 }
 function isUnreadable(outcome) {
  return "object" == typeof outcome && null !== outcome && "unreadable" in outcome;
 }
 function cellText(cell) {
  return cell instanceof Date ? Number.isNaN(cell.getTime()) ? String(cell) : cell.toISOString() : "boolean" == typeof cell ? cell ? "VRAI" : "FAUX" : String(cell).trim();
 }
 function boundedText(limits, check) {
  return {
   schema: () => schemas_string().check(_minLength(limits.min), _maxLength(limits.max)),
   decode: cell => {
    const text2 = cellText(cell);
    return text2.length < limits.min ? unreadable("TEXT_TOO_SHORT", {
     min: limits.min
    }) : text2.length > limits.max ? unreadable("TEXT_TOO_LONG", {
     max: limits.max
    }) : check(text2);
   },
   encode: text2 => text2,
   maxLength: limits.max,
   numberFormat: "@",
   align: "left"
  };
 }
 const same = text2 => text2;
 function text_fields_text(limits = {}) {
  const {min = 1, max = 200, width = 160} = limits;
  return {
   kind: "text",
   widget: "text",
   width,
   ...boundedText({
    min,
    max
   }, same)
  };
 }
 function sign() {
  return {
   kind: "text",
   widget: "text",
   width: 60,
   ...boundedText({
    min: 1,
    max: 40
   }, same),
   numberFormat: "General",
   align: "center"
  };
 }
 function longText() {
  return {
   kind: "longText",
   widget: "long-text",
   width: 280,
   ...boundedText({
    min: 1,
    max: 5e3
   }, same)
  };
 }
 function normalisedText(facts) {
  const {kind, width, normalise} = facts;
  return {
   kind,
   widget: "text",
   width,
   ...boundedText({
    min: 1,
    max: 120
   }, normalise)
  };
 }
 function identifier() {
  return {
   kind: "identifier",
   widget: "text",
   width: 110,
   ...boundedText({
    min: 1,
    max: 60
   }, same)
  };
 }
 function reference(record) {
  return {
   kind: "reference",
   widget: "reference",
   width: 110,
   refersTo: record,
   ...boundedText({
    min: 1,
    max: 60
   }, same)
  };
 }
 function choice(list, codes) {
  const isCode = code => codes.includes(code);
  return {
   kind: "choice",
   schema: () => schemas_enum(codes),
   decode: cell => {
    const code = cellText(cell).toUpperCase();
    return isCode(code) ? code : unreadable("NOT_IN_LIST", {
     value: cellText(cell)
    });
   },
   encode: code => code,
   widget: "choice",
   numberFormat: "@",
   width: 150,
   align: "left",
   choices: {
    list,
    codes
   }
  };
 }
 function choices(list, codes) {
  const one = choice(list, codes);
  return {
   kind: "choices",
   schema: () => readonly(array(schemas_enum(codes))),
   decode: cell => {
    const chosen = [];
    for (const part of cellText(cell).split(/[,;]/)) {
     if ("" === part.trim()) continue;
     const code = one.decode(part);
     if ("string" != typeof code) return code;
     chosen.includes(code) || chosen.push(code);
    }
    return codes.filter(code => chosen.includes(code));
   },
   encode: chosen => chosen.join(", "),
   widget: "choices",
   numberFormat: "@",
   width: 150,
   align: "left",
   choices: {
    list,
    codes
   }
  };
 }
 const calendar_fields_two = number => String(number).padStart(2, "0"), dayOfTime = remembered(time2 => {
  const date2 = new Date(time2);
  return `${date2.getFullYear()}-${calendar_fields_two(date2.getMonth() + 1)}-${calendar_fields_two(date2.getDate())}`;
 }), FIRST_DAY = "1900-01-01", LAST_DAY = "2199-12-31";
 function readDay(cell) {
  const typed = cell instanceof Date ? dayOfTime(cell.getTime()) : cellText(cell), french = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typed), day = french ? `${french[3]}-${calendar_fields_two(Number(french[2]))}-${calendar_fields_two(Number(french[1]))}` : typed;
  return isLocalDate(day) && day >= FIRST_DAY && day <= LAST_DAY ? day : unreadable("NOT_A_DATE", {
   value: typed
  });
 }
 function calendar_fields_date() {
  return {
   kind: "date",
   schema: () => schemas_string().check(_regex(/^\d{4}-\d{2}-\d{2}$/), refine(isLocalDate)),
   decode: readDay,
   encode: day => {
    const [year = 0, month = 1, dayOfMonth = 1] = day.split("-").map(Number);
    return new Date(year, month - 1, dayOfMonth);
   },
   widget: "date",
   numberFormat: "dd/mm/yyyy",
   width: 95,
   align: "center"
  };
 }
 function instant() {
  return {
   kind: "instant",
   schema: () => schemas_int(),
   decode: cell => cell instanceof Date && !Number.isNaN(cell.getTime()) ? cell.getTime() : unreadable("NOT_AN_INSTANT", {
    value: cellText(cell)
   }),
   encode: milliseconds => new Date(milliseconds),
   widget: "text",
   numberFormat: "dd/mm/yyyy hh:mm",
   width: 130,
   align: "center"
  };
 }
 function calendar_fields_time() {
  const field = normalisedText({
   kind: "time",
   width: 70,
   normalise: typed => {
    const match = /^(\d{1,2})\s*[h:]\s*(\d{2})?$/i.exec(typed), hours = Number(match?.[1]), minutes = Number(match?.[2] ?? "0");
    return !match || hours > 23 || minutes > 59 ? unreadable("NOT_A_TIME", {
     value: typed
    }) : `${calendar_fields_two(hours)}:${calendar_fields_two(minutes)}`;
   }
  });
  return {
   ...field,
   decode: cell => cell instanceof Date && !Number.isNaN(cell.getTime()) ? `${calendar_fields_two(cell.getHours())}:${calendar_fields_two(cell.getMinutes())}` : field.decode(cell),
   widget: "time",
   align: "center"
  };
 }
 function isoWeek(width = 85) {
  return normalisedText({
   kind: "isoWeek",
   width,
   normalise: typed => {
    const match = /^(\d{4})-?[sSwW](\d{1,2})$/.exec(typed) ?? /^[sSwW](\d{1,2})[ -](\d{4})$/.exec(typed), week = match ? weekOfParts(match) : typed;
    return null === mondayOf(week) ? unreadable("NOT_A_WEEK", {
     value: typed
    }) : week;
   }
  });
 }
 function weekOfParts(parts) {
  const year = parts.find(part => void 0 !== part && /^\d{4}$/.test(part)), week = parts.find(part => void 0 !== part && /^\d{1,2}$/.test(part));
  return `${year}-S${(week ?? "").padStart(2, "0")}`;
 }
 const YES = [ "OUI", "VRAI", "TRUE", "X", "1" ], NO = [ "NON", "FAUX", "FALSE", "0" ];
 function yesNo() {
  return {
   kind: "yesNo",
   schema: () => schemas_boolean(),
   decode: cell => {
    const typed = cellText(cell).toUpperCase();
    return !("VRAI" !== typed && !YES.includes(typed)) || !NO.includes(typed) && unreadable("NOT_YES_OR_NO", {
     value: cellText(cell)
    });
   },
   encode: isYes => isYes ? "Oui" : "Non",
   widget: "yes-no",
   numberFormat: "@",
   width: 80,
   align: "center"
  };
 }
 function define_record_required(type, facts = {}) {
  return {
   type,
   isRequired: !0,
   isComputed: facts.computed ?? !1,
   isHidden: facts.hidden ?? !1,
   ...facts.shownWhen ? {
    shownWhen: facts.shownWhen
   } : {}
  };
 }
 function define_record_optional(type, facts = {}) {
  return {
   type,
   isRequired: !1,
   isComputed: facts.computed ?? !1,
   isHidden: facts.hidden ?? !1,
   ...facts.shownWhen ? {
    shownWhen: facts.shownWhen
   } : {}
  };
 }
 function defineRecord(name, id, fields) {
  return {
   name,
   idField: id.field,
   idPrefix: id.prefix,
   fields,
   schema: () => schemaOf(fields)
  };
 }
 function schemaOf(fields) {
  const shape = {};
  for (const [key, field] of Object.entries(fields)) {
   const schema = field.type.schema();
   shape[key] = field.isRequired ? schema : nullable(schema);
  }
  return strictObject(shape);
 }
 function typedNumber(text) {
  const compact = text.replace(/[\s\u00a0\u202f]/g, "").replace(/^\u2212/, "-");
  return /^[-+]?\d+([.,]\d+)?$/.test(compact) ? Number(compact.replace(",", ".")) : /^[-+]?\d{1,3}([.,]\d{3})*[.,]\d+$/.test(compact) ? "AMBIGUOUS_NUMBER" : "NOT_A_NUMBER";
 }
 function cellNumber(cell) {
  if ("number" == typeof cell) return Number.isFinite(cell) ? cell : unreadable("NOT_A_NUMBER", {
   value: ""
  });
  if (cell instanceof Date || "boolean" == typeof cell) return unreadable("NOT_A_NUMBER", {
   value: cellText(cell)
  });
  const number = typedNumber(cell);
  return "number" == typeof number ? number : unreadable(number, {
   value: cell.trim()
  });
 }
 const arithmeticNoise = scaled => 1e-6 + 1e-12 * Math.abs(scaled);
 function scaledInteger(scale) {
  const {perCellUnit, min, max} = scale;
  return {
   kind: scale.kind,
   schema: () => schemas_int().check(_gte(min * perCellUnit), _lte(max * perCellUnit)),
   decode: cell => {
    const number = cellNumber(cell);
    if ("number" != typeof number) return number;
    if (number < min) return unreadable("NUMBER_TOO_SMALL", {
     min
    });
    if (number > max) return unreadable("NUMBER_TOO_LARGE", {
     max
    });
    const scaled = Math.round(number * perCellUnit);
    return Math.abs(scaled - number * perCellUnit) > arithmeticNoise(scaled) ? unreadable(1 === perCellUnit ? "NOT_A_WHOLE_NUMBER" : "TOO_MANY_DECIMALS", {
     decimals: Math.round(Math.log10(perCellUnit))
    }) : 0 === scaled ? 0 : scaled;
   },
   encode: value => value / perCellUnit,
   widget: "number",
   numberFormat: scale.numberFormat,
   width: scale.width ?? 90,
   align: "right",
   min,
   max,
   ...void 0 === scale.unit ? {} : {
    unit: scale.unit
   }
  };
 }
 function wholeNumber(limits = {}) {
  const {min = 0, max = 1e6, unit, width} = limits;
  return scaledInteger({
   kind: "wholeNumber",
   perCellUnit: 1,
   min,
   max,
   numberFormat: "#,##0",
   ...void 0 === unit ? {} : {
    unit
   },
   ...void 0 === width ? {} : {
    width
   }
  });
 }
 function cents(limits = {}) {
  const {min = 0, width = 110} = limits;
  return scaledInteger({
   kind: "cents",
   perCellUnit: 100,
   min,
   max: 1e9,
   numberFormat: "#,##0.00 €",
   unit: "€",
   width
  });
 }
 function unitPrice(limits = {}) {
  return scaledInteger({
   kind: "unitPrice",
   perCellUnit: 1e4,
   min: limits.min ?? 0,
   max: 1e6,
   numberFormat: "#,##0.00## €",
   unit: "€",
   width: 110
  });
 }
 function number_fields_perMeal(width) {
  return scaledInteger({
   kind: "perMeal",
   perCellUnit: 1e4,
   min: -1e6,
   max: 1e6,
   numberFormat: "#,##0.00 €",
   unit: "€",
   width
  });
 }
 function quantity(unit) {
  return scaledInteger({
   kind: "quantity",
   perCellUnit: 1e3,
   min: 0,
   max: 1e6,
   numberFormat: "#,##0.###",
   ...void 0 === unit ? {} : {
    unit
   }
  });
 }
 function grams() {
  return scaledInteger({
   kind: "grams",
   perCellUnit: 1e3,
   min: 0,
   max: 1e5,
   numberFormat: "#,##0.000",
   unit: "kg"
  });
 }
 function deciCelsius() {
  const [min, max] = [ -40, 120 ], degrees = scaledInteger({
   kind: "deciCelsius",
   perCellUnit: 10,
   min,
   max,
   numberFormat: "0.0",
   unit: "°C"
  }), decode = cell => {
   const number = cellNumber(cell);
   if (!Number.isInteger(number) || !(Number(number) < min || Number(number) > max) || isUnreadable(degrees.decode(Number(number) / 10))) return degrees.decode(cell);
   const meant = (Number(number) / 10).toFixed(1).replace(".", ",");
   return unreadable("COMMA_FORGOTTEN", {
    value: Number(number),
    meant
   });
  };
  return {
   ...degrees,
   decode
  };
 }
 function percent() {
  return scaledInteger({
   kind: "percent",
   perCellUnit: 100,
   min: 0,
   max: 100,
   numberFormat: "0.00",
   unit: "%"
  });
 }
 const meals = width => define_record_optional(wholeNumber({
  unit: "repas",
  width
 }), {
  computed: !0
 }), euros = width => define_record_optional(number_fields_perMeal(width), {
  computed: !0
 }), total = width => define_record_optional(cents({
  min: -1e9,
  width
 }), {
  computed: !0
 }), mealCostRecord = defineRecord("mealCost", {
  field: "rowId",
  prefix: "CR"
 }, {
  rowId: define_record_required(identifier(), {
   computed: !0,
   hidden: !0
  }),
  isoWeek: define_record_required(isoWeek(64), {
   computed: !0
  }),
  partnershipId: define_record_required(reference("partnership"), {
   computed: !0,
   hidden: !0
  }),
  partnershipName: define_record_required(text_fields_text({
   max: 120,
   width: 170
  }), {
   computed: !0
  }),
  deliveredMeals: meals(54),
  acceptedMeals: define_record_optional(wholeNumber({
   unit: "repas"
  }), {
   computed: !0,
   hidden: !0
  }),
  distributedMeals: meals(64),
  stageA: euros(70),
  stageP: euros(66),
  stageB: euros(62),
  stageS: euros(64),
  stageC: euros(58),
  stageD: euros(66),
  stageG: euros(58),
  stageI: euros(60),
  levelA: euros(60),
  levelB: euros(58),
  levelC: euros(58),
  levelFull: euros(58),
  totalCents: total(82),
  cashCents: total(76),
  valuedCents: total(76),
  marginalCents: total(76),
  isIllustrative: define_record_optional({
   ...yesNo(),
   width: 56
  }, {
   computed: !0
  }),
  check: define_record_optional(sign(), {
   computed: !0
  })
 });
 function isBlankCell(cell) {
  return "string" == typeof cell && "" === cell.trim();
 }
 const columnLetters = remembered(column => {
  let letters = "";
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) letters = String.fromCharCode(65 + (left - 1) % 26) + letters;
  return letters;
 });
 function toCodes(field, cell, words) {
  const list = field.type.choices?.list;
  return void 0 === list || "string" != typeof cell ? cell : "choice" === field.type.kind ? codeOfWord(words, list, cell) : cell.split(/[,;]/).map(part => codeOfWord(words, list, part.trim())).join(",");
 }
 function toWords(field, cell, words) {
  const list = field.type.choices?.list;
  return void 0 === list || "string" != typeof cell ? cell : "choice" === field.type.kind ? wordOfCode(words, list, cell) : cell.split(", ").filter(code => "" !== code).map(code => wordOfCode(words, list, code)).join(", ");
 }
 function decodeField(field, cell, words) {
  return isBlankCell(cell) ? null : field.type.decode(toCodes(field, cell, words));
 }
 function encodeField(field, value, words) {
  return null === value ? "" : toWords(field, field.type.encode(value), words);
 }
 function decodeRow(definition, cells, words) {
  const values = {}, damage = [];
  let isWhole = !0;
  for (const [key, field] of Object.entries(definition.fields)) {
   const index = cells.layout.columnOf.get(key), cell = void 0 === index ? "" : cells.values[index] ?? "", value = decodeField(field, cell, words), code = isUnreadable(value) ? value.unreadable : null === value && field.isRequired ? "REQUIRED_FIELD" : null;
   values[key] = null === code ? value : null;
   if (null === code) continue;
   field.isRequired && (isWhole = !1);
   const a1 = `${columnLetters((index ?? 0) + 1)}${cells.row}`;
   damage.push({
    record: definition.name,
    key,
    row: cells.row,
    a1,
    text: String(cell),
    code
   });
  }
  return {
   row: isWhole ? values : null,
   damage
  };
 }
 function encodeRow(definition, row, into) {
  const {words} = into, cells = into.layout.keys.map((_, index) => into.base?.[index] ?? "");
  for (const [key, field] of Object.entries(definition.fields)) {
   const index = into.layout.columnOf.get(key);
   if (void 0 === index) continue;
   const value = row[key], base = cells[index] ?? "";
   null === value && !isBlankCell(base) && isUnreadable(decodeField(field, base, words)) || (cells[index] = encodeField(field, value, words));
  }
  return cells;
 }
 const RIGHT = "✓", WRONG = "✗";
 function cellAt(column, row) {
  return `${columnLetters(column)}${row}`;
 }
 function columnRange(column, first, last) {
  return `${cellAt(column, first)}:${cellAt(column, last)}`;
 }
 function formula(text) {
  return {
   formula: `=${text}`
  };
 }
 function checkMark(conditions) {
  return formula(`IFERROR(IF(AND(${conditions.join(";")});"${RIGHT}";"${WRONG}");"${WRONG}")`);
 }
 function isSame(left, right) {
  return `ROUND(${left}-(${right});2)=0`;
 }
 class ReportSketch {
  constructor() {
   this.lines = [];
   this.marks = [];
   this.markCount = 0;
  }
  get nextRow() {
   return this.lines.length + 1;
  }
  add(look, cells = [], formats) {
   this.lines.push({
    look,
    cells,
    ...formats ? {
     formats
    } : {}
   });
   return this.lines.length;
  }
  watch(range, count) {
   if (0 === count) return;
   const [first, last = first] = range.split(":"), isOne = first === last;
   this.marks.push(isOne ? `IF(${String(first)}="${RIGHT}";1;0)` : `COUNTIF(${range};"${RIGHT}")`);
   this.markCount += count;
  }
  judge(row, words) {
   const all = 0 === this.marks.length ? "TRUE" : `${this.marks.join("+")}=${String(this.markCount)}`;
   this.lines[row - 1] = {
    look: "verdict",
    cells: [ formula(`IF(${all};"${RIGHT} ${quoted(words.right)}";"${WRONG} ${quoted(words.wrong)}")`) ]
   };
  }
  foot(given) {
   const {labels, totals} = given, totalRow = this.nextRow, recounts = given.recounts({
    totalRow
   }), rest = totals.slice(1);
   this.add("total", [ labels.total, ...rest ]);
   const recountRow = this.add("check", [ labels.recount, ...rest.map((_, index) => {
    const recount = recounts[index + 1];
    return recount ? formula(recount) : "";
   }) ]);
   let count = 0;
   const marks = rest.map((_, index) => {
    if (!recounts[index + 1]) return "";
    count += 1;
    const [left, right] = [ cellAt(index + 2, totalRow), cellAt(index + 2, recountRow) ];
    return checkMark([ `IF(ISNUMBER(${left});${isSame(left, right)};${left}=${right})` ]);
   }), checkRow = this.add("check", [ labels.check, ...marks ]);
   this.watch(`${cellAt(2, checkRow)}:${cellAt(totals.length, checkRow)}`, count);
   return {
    totalRow
   };
  }
 }
 function quoted(text) {
  return text.replace(/"/g, '""');
 }
 const LEVELS = [ [ "levelA", "A" ], [ "levelB", "B" ], [ "levelC", "C" ], [ "levelFull", "FULL" ] ];
 function mealCostCheck({columnOf}, row) {
  let isWhole = !0;
  const at = key => {
   const column = columnOf.get(key);
   void 0 === column && (isWhole = !1);
   return `${columnLetters((column ?? 0) + 1)}${row}`;
  }, [full, meals, total] = [ at("levelFull"), at("distributedMeals"), at("totalCents") ], mark = checkMark([ isSame(`${at("cashCents")}+${at("valuedCents")}`, total), ...LEVELS.map(([key, level]) => isSame(`N(${at(key)})`, `SUM(${LEVEL_STAGES[level].map(stage => at(`stage${stage}`)).join(";")})`)), `IF(ISNUMBER(${full});ABS(${full}*${meals}-${total})<=${meals}/10000+1/100;TRUE)` ]);
  return isWhole ? mark : null;
 }
 const SUMMED = [ "deliveredMeals", "acceptedMeals", "distributedMeals", "totalCents", "cashCents", "valuedCents", "marginalCents" ];
 function mealCostFoot({keys, columnOf}, rowCount, {tabNotes}) {
  const cells = keys.map(() => ""), last = 3 + rowCount - 1, put = (key, cell) => {
   const column = columnOf.get(key);
   void 0 !== column && (cells[column] = cell);
  }, at = key => {
   const column = columnOf.get(key);
   return void 0 === column ? null : `${columnLetters(column + 1)}${last + 1}`;
  }, rows = key => columnRange((columnOf.get(key) ?? 0) + 1, 3, last);
  put("partnershipName", tabNotes.total);
  for (const key of SUMMED) put(key, formula(`SUM(${rows(key)})`));
  const [meals, total] = [ at("distributedMeals"), at("totalCents") ], [cash, valued] = [ at("cashCents"), at("valuedCents") ];
  if (null === meals || null === total || null === cash || null === valued) return cells;
  put("levelFull", formula(`IF(${meals}=0;"${tabNotes.notComputable}";${total}/${meals})`));
  const marks = rows("check");
  put("check", checkMark([ 1 === rowCount ? `${String(marks.split(":")[0])}="✓"` : `COUNTIF(${marks};"✓")=${rowCount}`, isSame(`${cash}+${valued}`, total) ]));
  return cells;
 }
 const agreementRecord = defineRecord("agreement", {
  field: "agreementId",
  prefix: "CONV"
 }, {
  agreementId: define_record_required(identifier(), {
   computed: !0
  }),
  partnershipId: define_record_required(reference("partnership")),
  otherPartyId: define_record_optional(reference("partner")),
  type: define_record_required(choice("agreementTypes", AGREEMENT_TYPES)),
  status: define_record_required(choice("agreementStatuses", AGREEMENT_STATUSES)),
  startsOn: define_record_optional(calendar_fields_date()),
  endsOn: define_record_optional(calendar_fields_date()),
  renewal: define_record_optional(choice("renewals", RENEWALS)),
  renewalMonths: define_record_optional(wholeNumber({
   max: 60,
   unit: "mois"
  })),
  renewalMax: define_record_optional(wholeNumber({
   max: 20,
   unit: "fois"
  })),
  noticeMonths: define_record_optional(wholeNumber({
   max: 12,
   unit: "mois"
  })),
  reviewOn: define_record_optional(calendar_fields_date()),
  signedOn: define_record_optional(calendar_fields_date()),
  signaturePlace: define_record_optional(text_fields_text({
   max: 80
  })),
  foodsIncluded: define_record_optional(longText()),
  foodsExcluded: define_record_optional(longText()),
  shortUseByJustification: define_record_optional(longText()),
  containerPolicy: define_record_optional(longText()),
  storageDescription: define_record_optional(longText()),
  qualityManager: define_record_optional(text_fields_text({
   max: 120
  })),
  jurisdiction: define_record_optional(text_fields_text({
   max: 120
  })),
  documentUrl: define_record_optional(text_fields_text({
   max: 300,
   width: 220
  }), {
   computed: !0
  }),
  pdfUrl: define_record_optional(text_fields_text({
   max: 300,
   width: 220
  }), {
   computed: !0
  }),
  scanUrl: define_record_optional(text_fields_text({
   max: 300,
   width: 220
  })),
  documentId: define_record_optional(identifier(), {
   computed: !0,
   hidden: !0
  }),
  templateVersion: define_record_optional(text_fields_text({
   max: 40
  }), {
   computed: !0,
   hidden: !0
  }),
  valuesFingerprint: define_record_optional(text_fields_text({
   max: 80
  }), {
   computed: !0,
   hidden: !0
  }),
  generatedAt: define_record_optional(instant(), {
   computed: !0
  }),
  statusLog: define_record_optional(longText(), {
   computed: !0,
   hidden: !0
  }),
  agreedTerms: define_record_optional(longText(), {
   computed: !0,
   hidden: !0
  }),
  notes: define_record_optional(longText())
 }), VALUES_ROOM = 45e3, agreementDocumentRecord = defineRecord("agreementDocument", {
  field: "documentNumber",
  prefix: "DOC"
 }, {
  documentNumber: define_record_required(identifier(), {
   computed: !0
  }),
  agreementId: define_record_required(reference("agreement"), {
   computed: !0
  }),
  kind: define_record_required(choice("documentKinds", DOCUMENT_KINDS), {
   computed: !0
  }),
  rank: define_record_optional(wholeNumber({
   max: 999
  }), {
   computed: !0
  }),
  title: define_record_required(text_fields_text({
   max: 200,
   width: 260
  }), {
   computed: !0
  }),
  periodFrom: define_record_optional(calendar_fields_date(), {
   computed: !0
  }),
  periodUntil: define_record_optional(calendar_fields_date(), {
   computed: !0
  }),
  documentUrl: define_record_optional(text_fields_text({
   max: 300,
   width: 220
  }), {
   computed: !0
  }),
  pdfUrl: define_record_optional(text_fields_text({
   max: 300,
   width: 220
  }), {
   computed: !0
  }),
  generatedAt: define_record_optional(instant(), {
   computed: !0
  }),
  documentId: define_record_optional(identifier(), {
   computed: !0,
   hidden: !0
  }),
  templateVersion: define_record_optional(text_fields_text({
   max: 60
  }), {
   computed: !0,
   hidden: !0
  }),
  valuesFingerprint: define_record_optional(text_fields_text({
   max: 80
  }), {
   computed: !0,
   hidden: !0
  }),
  values: define_record_optional(text_fields_text({
   max: VALUES_ROOM
  }), {
   computed: !0,
   hidden: !0
  })
 }), closureRecord = defineRecord("closure", {
  field: "closureId",
  prefix: "FE"
 }, {
  closureId: define_record_required(identifier(), {
   computed: !0
  }),
  kitchenId: define_record_required(reference("partner")),
  startsOn: define_record_required(calendar_fields_date()),
  endsOn: define_record_required(calendar_fields_date()),
  reason: define_record_required(text_fields_text({
   min: 2,
   max: 160,
   width: 260
  })),
  isCancelled: define_record_optional(yesNo())
 });
 function sumAllDigits(value) {
  let localValue = value, sum = 0;
  for (;localValue; ) {
   sum += localValue % 10;
   localValue = Math.floor(localValue / 10);
  }
  return sum;
 }
 function weightedSum(value, {alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", reverse = !1, weights = [ 1 ], modulus = 0, sumByDigit = !1}) {
  const wlen = weights.length, numbers = value.split("").map(v => alphabet.indexOf(v));
  return (reverse ? numbers.reverse() : numbers).map((v, idx) => v * weights[idx % wlen]).reduce((acc, v) => {
   let vv = v;
   for (;vv < 0; ) vv += modulus;
   return sumByDigit && vv > 9 ? (acc + sumAllDigits(vv)) % modulus : (acc + vv) % modulus;
  }, 0);
 }
 function luhnChecksumValidate(value, alphabet = "0123456789") {
  const parity = value.length % 2;
  return value.split("").map(v => alphabet.indexOf(v)).reduce((acc, val, idx) => {
   let v = val;
   if (idx % 2 === parity) {
    v = 2 * val;
    v > 9 && (v -= 9);
   }
   return acc + v;
  }, 0) % 10 == 0;
 }
 const withoutSeparators = text => text.replace(/[\s\u00a0\u202f.\-/]/g, ""), LA_POSTE = "356000000", LA_POSTE_SEAT = "35600000000048";
 function isSiret(digits) {
  return !!luhnChecksumValidate(digits.slice(0, LA_POSTE.length)) && (digits.startsWith(LA_POSTE) && digits !== LA_POSTE_SEAT ? 0 === weightedSum(digits, {
   modulus: 5
  }) : luhnChecksumValidate(digits));
 }
 function normaliseSiret(text) {
  const digits = withoutSeparators(text);
  if (!/^\d{14}$/.test(digits)) return unreadable("SIRET_LENGTH", {
   value: text
  });
  const isOneDigitRepeated = /^(\d)\1+$/.test(digits);
  return isSiret(digits) && !isOneDigitRepeated ? digits : unreadable("SIRET_KEY", {
   value: text
  });
 }
 function siren() {
  return normalisedText({
   kind: "siren",
   width: 100,
   normalise: text => {
    const digits = withoutSeparators(text);
    return /^\d{9}$/.test(digits) && !/^(\d)\1+$/.test(digits) && luhnChecksumValidate(digits) ? digits : unreadable("SIREN_KEY", {
     value: text
    });
   }
  });
 }
 function siret() {
  return normalisedText({
   kind: "siret",
   width: 130,
   normalise: normaliseSiret
  });
 }
 const RNA = /^W\d[0-9A-Z]\d{7}$/;
 function isUsualRna(number) {
  return RNA.test(number);
 }
 function rna() {
  return normalisedText({
   kind: "rna",
   width: 110,
   normalise: text => {
    const number = withoutSeparators(text).toUpperCase();
    return isUsualRna(number) ? number : text;
   }
  });
 }
 const APPROVAL = /^(?:FR)?[ .-]*(\d{2}|2[AB]|97\d|98\d)[ .-]+(\d{2,3})[ .-]+(\d{2,3})[ .-]*(?:CE|UE|EC)?$/i;
 function approvalNumber() {
  return normalisedText({
   kind: "approvalNumber",
   width: 130,
   normalise: text => {
    const match = APPROVAL.exec(text.replace(/[\s\u00a0\u202f]+/g, " "));
    return match ? `FR ${match[1]}.${match[2]}.${match[3]} CE`.toUpperCase() : unreadable("APPROVAL_SHAPE", {
     value: text
    });
   }
  });
 }
 function postcode() {
  return normalisedText({
   kind: "postcode",
   width: 80,
   normalise: text => {
    const digits = withoutSeparators(text).padStart(5, "0");
    return /^\d{5}$/.test(digits) && digits >= "01000" && digits <= "98999" ? digits : unreadable("POSTCODE_SHAPE", {
     value: text
    });
   }
  });
 }
 function communeCode() {
  return normalisedText({
   kind: "communeCode",
   width: 80,
   normalise: text => {
    const code = withoutSeparators(text).toUpperCase();
    return /^(\d{2}|2[AB])\d{3}$/.test(code) ? code : unreadable("COMMUNE_SHAPE", {
     value: text
    });
   }
  });
 }
 const OVERSEAS = [ "262", "508", "590", "594", "596", "681", "687", "689" ];
 function normalisePhone(text) {
  const compact = text.replace(/[\s\u00a0\u202f.\-/()]/g, ""), french = /^(?:(?:\+?33|0033)0?|0)([1-9]\d{8})$/.exec(compact);
  if (french) return `0${french[1]}`.replace(/(\d{2})(?=\d)/g, "$1 ");
  if (/^[1-9]\d{8}$/.test(compact)) return `0${compact}`.replace(/(\d{2})(?=\d)/g, "$1 ");
  if (/^(?:1\d{1,2}|3\d{3})$/.test(compact)) return compact;
  const overseas = /^(?:\+|00)(\d{3})(\d{6,9})$/.exec(compact);
  return overseas && OVERSEAS.includes(overseas[1] ?? "") ? `+${overseas[1]} ${overseas[2]}` : unreadable("PHONE_SHAPE", {
   value: text
  });
 }
 function phone() {
  return normalisedText({
   kind: "phone",
   width: 120,
   normalise: normalisePhone
  });
 }
 function identifier_fields_email() {
  return normalisedText({
   kind: "email",
   width: 200,
   normalise: text => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/.test(text) ? text : unreadable("EMAIL_SHAPE", {
    value: text
   })
  });
 }
 const contactRecord = defineRecord("contact", {
  field: "contactId",
  prefix: "CT"
 }, {
  contactId: define_record_required(identifier(), {
   computed: !0
  }),
  partnerId: define_record_required(reference("partner")),
  name: define_record_required(text_fields_text({
   min: 2,
   max: 80
  })),
  role: define_record_required(choice("contactRoles", CONTACT_ROLES)),
  workPhone: define_record_optional(phone()),
  workEmail: define_record_optional(identifier_fields_email()),
  hygieneTrainedOn: define_record_optional(calendar_fields_date()),
  consentOn: define_record_optional(calendar_fields_date()),
  endsOn: define_record_optional(calendar_fields_date())
 }), LEAST = -1e6, costItemRecord = defineRecord("costItem", {
  field: "costId",
  prefix: "C"
 }, {
  costId: define_record_required(identifier(), {
   computed: !0
  }),
  label: define_record_required(text_fields_text({
   min: 2,
   max: 120,
   width: 220
  })),
  stage: define_record_required(choice("costStages", COST_STAGES)),
  periodStart: define_record_required(calendar_fields_date()),
  periodEnd: define_record_required(calendar_fields_date()),
  scope: define_record_required(choice("costScopes", COST_SCOPES)),
  scopeId: define_record_optional(text_fields_text({
   max: 60
  })),
  entryMode: define_record_required(choice("costEntryModes", COST_ENTRY_MODES)),
  amountCents: define_record_optional(cents({
   min: LEAST
  })),
  amountHtCents: define_record_optional(cents({
   min: LEAST
  })),
  vatRate: define_record_optional(choice("vatRates", VAT_RATES)),
  retainedBasis: define_record_optional(choice("retainedBases", RETAINED_BASES)),
  unitPrice: define_record_optional(unitPrice({
   min: LEAST
  })),
  quantity: define_record_optional(quantity()),
  kind: define_record_required(choice("costKinds", COST_KINDS)),
  basis: define_record_required(choice("costBases", COST_BASES)),
  isSunk: define_record_optional(yesNo()),
  allocationKey: define_record_required(choice("allocationKeys", ALLOCATION_KEYS)),
  grantCents: define_record_optional(cents()),
  depreciationYears: define_record_optional(quantity("ans")),
  stageServed: define_record_optional(choice("costStages", COST_STAGES), {
   hidden: !0
  }),
  confidence: define_record_required(choice("confidences", CONFIDENCES)),
  sourceNote: define_record_required(longText()),
  isIllustrative: define_record_optional(yesNo()),
  nature: define_record_optional(choice("costNatures", COST_NATURES)),
  recurrence: define_record_optional(choice("recurrences", RECURRENCES))
 }), delivery_meals = () => wholeNumber({
  max: 1e5,
  unit: "repas"
 }), deliveryRecord = defineRecord("delivery", {
  field: "lineId",
  prefix: "D"
 }, {
  lineId: define_record_required(identifier(), {
   computed: !0,
   hidden: !0
  }),
  isoWeek: define_record_required(isoWeek(), {
   computed: !0
  }),
  date: define_record_required(calendar_fields_date()),
  partnershipId: define_record_required(reference("partnership")),
  partnershipName: define_record_optional(text_fields_text({
   max: 120
  }), {
   computed: !0
  }),
  status: define_record_required(choice("deliveryStatuses", DELIVERY_STATUSES)),
  forecastMeals: define_record_optional(delivery_meals()),
  orderedMeals: define_record_optional(delivery_meals()),
  producedMeals: define_record_optional(delivery_meals()),
  deliveredMeals: define_record_optional(delivery_meals()),
  acceptedMeals: define_record_optional(delivery_meals()),
  refusedMeals: define_record_optional(delivery_meals()),
  refusalReason: define_record_optional(choice("refusalReasons", REFUSAL_REASONS)),
  distributedMeals: define_record_optional(delivery_meals()),
  lostMeals: define_record_optional(delivery_meals()),
  lossReason: define_record_optional(choice("lossReasons", LOSS_REASONS)),
  stockMeals: define_record_optional(delivery_meals()),
  dishName: define_record_optional(text_fields_text({
   max: 120,
   width: 200
  })),
  lotRef: define_record_optional(text_fields_text({
   max: 40
  })),
  productionDate: define_record_optional(calendar_fields_date()),
  useByDate: define_record_optional(calendar_fields_date()),
  departureTemperature: define_record_optional(deciCelsius()),
  arrivalTemperature: define_record_optional(deciCelsius()),
  coreTemperature: define_record_optional(deciCelsius()),
  outOfColdMinutes: define_record_optional(wholeNumber({
   max: 1440,
   unit: "min"
  })),
  departureTime: define_record_optional(calendar_fields_time()),
  arrivalTime: define_record_optional(calendar_fields_time()),
  donorSignatory: define_record_optional(text_fields_text({
   max: 80
  }), {
   hidden: !0
  }),
  recipientSignatory: define_record_optional(text_fields_text({
   max: 80
  }), {
   hidden: !0
  }),
  signedAt: define_record_optional(calendar_fields_time(), {
   hidden: !0
  }),
  productClass: define_record_optional(choice("productClasses", PRODUCT_CLASSES), {
   hidden: !0
  }),
  nature: define_record_optional(choice("productNatures", PRODUCT_NATURES), {
   hidden: !0
  }),
  presentationStatus: define_record_optional(choice("presentationStatuses", PRESENTATION_STATUSES), {
   hidden: !0
  }),
  allergenMode: define_record_optional(choice("allergenModes", ALLERGEN_MODES)),
  allergens: define_record_optional(choices("allergens", ALLERGENS)),
  weightGrams: define_record_optional(grams(), {
   hidden: !0
  }),
  isIllustrative: define_record_optional(yesNo()),
  comment: define_record_optional(longText()),
  channel: define_record_optional(choice("channels", CHANNELS), {
   computed: !0,
   hidden: !0
  }),
  recordedAt: define_record_optional(instant(), {
   computed: !0,
   hidden: !0
  })
 }), follow_row_computed = {
  computed: !0
 }, week = () => define_record_optional(text_fields_text({
  max: 40,
  width: 105
 }), follow_row_computed), followRowRecord = defineRecord("followRow", {
  field: "partnershipId",
  prefix: "SU"
 }, {
  partnershipId: define_record_required(identifier(), {
   computed: !0,
   hidden: !0
  }),
  kitchenName: define_record_optional(text_fields_text({
   max: 120,
   width: 200
  }), follow_row_computed),
  partnershipName: define_record_optional(text_fields_text({
   max: 120,
   width: 220
  }), follow_row_computed),
  territory: define_record_optional(text_fields_text({
   max: 60
  }), follow_row_computed),
  lateWeeks: define_record_optional(wholeNumber(), follow_row_computed),
  weekA: week(),
  weekB: week(),
  weekC: week(),
  weekD: week(),
  weekE: week(),
  weekF: week(),
  weekG: week(),
  weekH: week(),
  weekI: week(),
  weekJ: week(),
  weekK: week(),
  weekL: week(),
  weekM: week()
 }), FOLLOW_WEEK_KEYS = [ "weekA", "weekB", "weekC", "weekD", "weekE", "weekF", "weekG", "weekH", "weekI", "weekJ", "weekK", "weekL", "weekM" ], findingRecord = defineRecord("finding", {
  field: "findingId",
  prefix: "A"
 }, {
  findingId: define_record_required(identifier(), {
   computed: !0,
   hidden: !0
  }),
  level: define_record_required(text_fields_text({
   max: 40,
   width: 95
  }), {
   computed: !0
  }),
  sheet: define_record_required(text_fields_text({
   max: 100,
   width: 120
  }), {
   computed: !0
  }),
  cell: define_record_optional(text_fields_text({
   max: 40,
   width: 75
  }), {
   computed: !0
  }),
  field: define_record_optional(text_fields_text({
   max: 120,
   width: 140
  }), {
   computed: !0
  }),
  content: define_record_optional(text_fields_text({
   max: 200
  }), {
   computed: !0
  }),
  problem: define_record_required(longText(), {
   computed: !0
  }),
  remedy: define_record_required(longText(), {
   computed: !0
  }),
  rowId: define_record_optional(identifier(), {
   computed: !0
  })
 }), incomeRecord = defineRecord("income", {
  field: "incomeId",
  prefix: "RE"
 }, {
  incomeId: define_record_required(identifier(), {
   computed: !0
  }),
  label: define_record_required(text_fields_text({
   min: 2,
   max: 120,
   width: 220
  })),
  kind: define_record_required(choice("incomeKinds", INCOME_KINDS)),
  receiverId: define_record_required(reference("partner")),
  giverId: define_record_optional(reference("partner")),
  periodStart: define_record_required(calendar_fields_date()),
  periodEnd: define_record_required(calendar_fields_date()),
  scope: define_record_required(choice("costScopes", COST_SCOPES)),
  scopeId: define_record_optional(text_fields_text({
   max: 60
  })),
  entryMode: define_record_required(choice("incomeEntryModes", INCOME_ENTRY_MODES)),
  amountCents: define_record_optional(cents()),
  unitPrice: define_record_optional(unitPrice()),
  quantity: define_record_optional(quantity()),
  allocationKey: define_record_required(choice("allocationKeys", ALLOCATION_KEYS)),
  restrictedStage: define_record_optional(choice("costStages", COST_STAGES)),
  sourceNote: define_record_required(longText()),
  isIllustrative: define_record_optional(yesNo())
 }), journalEntryRecord = defineRecord("journalEntry", {
  field: "entryId",
  prefix: "J"
 }, {
  entryId: define_record_required(identifier(), {
   computed: !0,
   hidden: !0
  }),
  at: define_record_required(instant(), {
   computed: !0
  }),
  who: define_record_required(text_fields_text({
   max: 120
  }), {
   computed: !0
  }),
  action: define_record_required(text_fields_text({
   max: 80
  }), {
   computed: !0
  }),
  subject: define_record_required(text_fields_text({
   max: 200,
   width: 260
  }), {
   computed: !0
  }),
  detail: define_record_required(longText(), {
   computed: !0
  })
 }), keyWeightRecord = defineRecord("keyWeight", {
  field: "weightId",
  prefix: "CL"
 }, {
  weightId: define_record_required(identifier(), {
   computed: !0
  }),
  key: define_record_required(choice("weightKeys", WEIGHT_KEYS)),
  partnershipId: define_record_required(reference("partnership")),
  costId: define_record_optional(reference("costItem")),
  weight: define_record_required(quantity()),
  startsOn: define_record_optional(calendar_fields_date()),
  sourceNote: define_record_optional(longText())
 }), COOKS = [ "CUISINE_CENTRALE", "CUISINE_SUR_PLACE", "RESTAURANT_SATELLITE" ], RECIPIENTS = [ "ASSOCIATION", "CCAS_CIAS", "ETABLISSEMENT_SOCIAL" ], CARRIERS = [ "TRANSPORTEUR_SOLIDAIRE", "PRESTATAIRE" ], NETWORKS = [ "FINANCEUR", "COORDINATEUR" ], PUBLIC = [ "COLLECTIVITE", "CCAS_CIAS" ], of = (...roles) => [ "kind", "otherRoles" ].map(field => ({
  field,
  codes: roles.flat()
 })), when = (field, ...codes) => [ {
  field,
  codes
 } ], ASSOCIATIONS = [ "ASSOCIATION_1901", "ASSOCIATION_ALSACE_MOSELLE" ], cooks = {
  shownWhen: of(COOKS)
 }, eats = {
  shownWhen: of(RECIPIENTS)
 }, handles = {
  shownWhen: of(COOKS, RECIPIENTS, CARRIERS)
 }, insured = {
  shownWhen: of(COOKS, RECIPIENTS, CARRIERS, PUBLIC)
 }, opens = {
  shownWhen: of(COOKS, RECIPIENTS)
 }, partnerRecord = defineRecord("partner", {
  field: "partnerId",
  prefix: "P"
 }, {
  partnerId: define_record_required(identifier(), {
   computed: !0
  }),
  kind: define_record_required(choice("partnerKinds", PARTNER_KINDS)),
  name: define_record_required(text_fields_text({
   min: 2,
   max: 120,
   width: 220
  })),
  shortName: define_record_optional(text_fields_text({
   max: 40
  })),
  otherRoles: define_record_optional(choices("partnerKinds", PARTNER_KINDS)),
  territory: define_record_optional(text_fields_text({
   max: 60
  })),
  legalForm: define_record_optional(choice("legalForms", LEGAL_FORMS)),
  siret: define_record_optional(siret()),
  siren: define_record_optional(siren(), {
   hidden: !0
  }),
  rna: define_record_optional(rna(), {
   shownWhen: [ ...of(RECIPIENTS, CARRIERS, NETWORKS), ...when("legalForm", ...ASSOCIATIONS) ]
  }),
  localRegisterRef: define_record_optional(text_fields_text({
   max: 80
  }), {
   hidden: !0,
   shownWhen: when("legalForm", "ASSOCIATION_ALSACE_MOSELLE")
  }),
  address: define_record_required(text_fields_text({
   max: 200,
   width: 220
  })),
  postcode: define_record_required(postcode()),
  city: define_record_required(text_fields_text({
   max: 80
  })),
  communeCode: define_record_optional(communeCode()),
  schoolZone: define_record_optional(choice("schoolZones", SCHOOL_ZONES), opens),
  alertPhone: define_record_optional(phone()),
  alertEmail: define_record_optional(identifier_fields_email()),
  representativeName: define_record_optional(text_fields_text({
   max: 80
  })),
  representativeRole: define_record_optional(text_fields_text({
   max: 80
  })),
  deliberationRef: define_record_optional(text_fields_text({
   max: 120
  }), {
   shownWhen: of(COOKS, PUBLIC)
  }),
  management: define_record_optional(choice("managementModes", MANAGEMENT_MODES), cooks),
  dailyMeals: define_record_optional(wholeNumber({
   max: 2e5,
   unit: "repas/jour"
  }), cooks),
  sanitaryStatus: define_record_optional(choice("sanitaryStatuses", SANITARY_STATUSES), cooks),
  approvalNumber: define_record_optional(approvalNumber(), cooks),
  exemptionOn: define_record_optional(calendar_fields_date(), {
   hidden: !0,
   shownWhen: when("sanitaryStatus", "DEROGATION")
  }),
  authorisationType: define_record_optional(choice("authorisationTypes", AUTHORISATION_TYPES), eats),
  networkHead: define_record_optional(text_fields_text({
   max: 120
  }), {
   shownWhen: when("authorisationType", "PAR_TETE_DE_RESEAU")
  }),
  authorisationRef: define_record_optional(text_fields_text({
   max: 80
  }), eats),
  authorisationStartsOn: define_record_optional(calendar_fields_date(), {
   hidden: !0,
   ...eats
  }),
  authorisationEndsOn: define_record_optional(calendar_fields_date(), eats),
  insurer: define_record_optional(text_fields_text({
   max: 120
  }), insured),
  policyNumber: define_record_optional(text_fields_text({
   max: 60
  }), insured),
  policyEndsOn: define_record_optional(calendar_fields_date(), insured),
  openingDays: define_record_optional(choices("weekdays", WEEKDAYS), opens),
  mealCapacity: define_record_optional(wholeNumber({
   max: 2e5,
   unit: "repas"
  }), eats),
  coldLitres: define_record_optional(wholeNumber({
   max: 1e6,
   unit: "litres"
  }), eats),
  hasReheating: define_record_optional(yesNo(), eats),
  hasBlastChiller: define_record_optional(yesNo(), cooks),
  thermometerCheckedOn: define_record_optional(calendar_fields_date(), handles),
  accessNotes: define_record_optional(longText(), opens),
  isTaxableDonor: define_record_optional(yesNo(), {
   hidden: !0,
   ...cooks
  }),
  isPublicUtility: define_record_optional(yesNo(), {
   hidden: !0,
   shownWhen: [ ...of([ "ASSOCIATION" ]), ...when("legalForm", ...ASSOCIATIONS) ]
  }),
  publicUtilityDecree: define_record_optional(text_fields_text({
   max: 80
  }), {
   hidden: !0,
   shownWhen: when("isPublicUtility", "Oui")
  }),
  publicUtilityOn: define_record_optional(calendar_fields_date(), {
   hidden: !0,
   shownWhen: when("isPublicUtility", "Oui")
  }),
  lifeCycle: define_record_optional(choice("lifeCycles", LIFE_CYCLES)),
  archiveReason: define_record_optional(text_fields_text({
   max: 200
  }), {
   shownWhen: when("lifeCycle", "INACTIF")
  }),
  isIllustrative: define_record_optional(yesNo()),
  notes: define_record_optional(longText())
 }), partnershipRecord = defineRecord("partnership", {
  field: "partnershipId",
  prefix: "PT"
 }, {
  partnershipId: define_record_required(identifier(), {
   computed: !0
  }),
  name: define_record_required(text_fields_text({
   min: 2,
   max: 120,
   width: 220
  })),
  territory: define_record_optional(text_fields_text({
   max: 60
  })),
  programme: define_record_optional(text_fields_text({
   max: 120
  })),
  flowType: define_record_required(choice("flowTypes", FLOW_TYPES)),
  linkType: define_record_required(choice("linkTypes", LINK_TYPES)),
  kitchenId: define_record_required(reference("partner")),
  recipientId: define_record_required(reference("partner")),
  carrierId: define_record_optional(reference("partner")),
  weekdays: define_record_required(choices("weekdays", WEEKDAYS)),
  schoolHolidays: define_record_optional(choice("holidayBehaviours", HOLIDAY_BEHAVIOURS)),
  windowStart: define_record_optional(calendar_fields_time()),
  windowEnd: define_record_optional(calendar_fields_time()),
  place: define_record_optional(text_fields_text({
   max: 200,
   width: 220
  })),
  expectedMeals: define_record_optional(wholeNumber({
   unit: "repas/jour"
  })),
  vehicleType: define_record_optional(choice("vehicleTypes", VEHICLE_TYPES)),
  distanceKm: define_record_optional(quantity("km")),
  stops: define_record_optional(wholeNumber({
   min: 1,
   max: 50
  })),
  mealPrice: define_record_optional(unitPrice()),
  startsOn: define_record_optional(calendar_fields_date()),
  endsOn: define_record_optional(calendar_fields_date()),
  isIllustrative: define_record_optional(yesNo()),
  notes: define_record_optional(longText())
 }), payerShareRecord = defineRecord("payerShare", {
  field: "shareId",
  prefix: "PP"
 }, {
  shareId: define_record_required(identifier(), {
   computed: !0
  }),
  costId: define_record_required(reference("costItem")),
  payerId: define_record_required(reference("partner")),
  sharePercent: define_record_required(percent())
 }), schoolHolidayRecord = defineRecord("schoolHoliday", {
  field: "holidayId",
  prefix: "VS"
 }, {
  holidayId: define_record_required(identifier(), {
   computed: !0,
   hidden: !0
  }),
  zone: define_record_required(choice("schoolZones", SCHOOL_ZONES)),
  name: define_record_required(text_fields_text({
   min: 2,
   max: 80,
   width: 180
  })),
  startsOn: define_record_required(calendar_fields_date()),
  endsOn: define_record_required(calendar_fields_date()),
  isConfirmed: define_record_optional(yesNo()),
  source: define_record_optional(text_fields_text({
   max: 200,
   width: 280
  }))
 }), settingRecord = defineRecord("setting", {
  field: "settingKey",
  prefix: "S"
 }, {
  settingKey: define_record_required(identifier(), {
   computed: !0
  }),
  label: define_record_required(text_fields_text({
   max: 160,
   width: 320
  }), {
   computed: !0
  }),
  value: define_record_required(text_fields_text({
   max: 200
  })),
  unit: define_record_optional(text_fields_text({
   max: 40
  }), {
   computed: !0
  }),
  source: define_record_optional(longText()),
  validOn: define_record_optional(calendar_fields_date()),
  appliesFrom: define_record_optional(calendar_fields_date())
 }), siteRecord = defineRecord("site", {
  field: "siteId",
  prefix: "L"
 }, {
  siteId: define_record_required(identifier(), {
   computed: !0
  }),
  partnerId: define_record_required(reference("partner")),
  name: define_record_required(text_fields_text({
   min: 2,
   max: 120,
   width: 220
  })),
  type: define_record_required(choice("siteTypes", SITE_TYPES)),
  address: define_record_required(text_fields_text({
   max: 200,
   width: 220
  })),
  postcode: define_record_required(postcode()),
  city: define_record_required(text_fields_text({
   max: 80
  })),
  communeCode: define_record_optional(communeCode()),
  accessInstructions: define_record_optional(longText()),
  hasDock: define_record_optional(yesNo()),
  isAuthorised: define_record_optional(yesNo(), {
   shownWhen: [ {
    field: "type",
    codes: [ "DISTRIBUTION", "STOCKAGE" ]
   } ]
  })
 }), traceEventRecord = defineRecord("traceEvent", {
  field: "eventId",
  prefix: "E"
 }, {
  eventId: define_record_required(identifier(), {
   computed: !0
  }),
  happenedAt: define_record_required(instant(), {
   computed: !0
  }),
  recordedAt: define_record_required(instant(), {
   computed: !0
  }),
  kind: define_record_required(choice("traceEventKinds", TRACE_EVENT_KINDS), {
   computed: !0
  }),
  partnershipId: define_record_optional(reference("partnership"), {
   computed: !0,
   hidden: !0
  }),
  partnershipName: define_record_optional(text_fields_text({
   max: 120
  }), {
   computed: !0
  }),
  lineId: define_record_optional(identifier(), {
   computed: !0
  }),
  lotRef: define_record_optional(text_fields_text({
   max: 40
  }), {
   computed: !0
  }),
  dishName: define_record_optional(text_fields_text({
   max: 120,
   width: 200
  }), {
   computed: !0
  }),
  useByDate: define_record_optional(calendar_fields_date(), {
   computed: !0
  }),
  allergens: define_record_optional(text_fields_text({
   max: 200
  }), {
   computed: !0,
   hidden: !0
  }),
  meals: define_record_optional(wholeNumber({
   max: 1e5,
   unit: "repas"
  }), {
   computed: !0
  }),
  productClass: define_record_optional(choice("productClasses", PRODUCT_CLASSES), {
   computed: !0
  }),
  measureType: define_record_optional(choice("measureTypes", MEASURE_TYPES), {
   computed: !0
  }),
  temperature: define_record_optional(deciCelsius(), {
   computed: !0
  }),
  conformity: define_record_optional(choice("conformities", CONFORMITIES), {
   computed: !0
  }),
  supersedesEventId: define_record_optional(identifier(), {
   computed: !0
  }),
  comment: define_record_optional(longText(), {
   computed: !0
  }),
  counterpartId: define_record_optional(reference("partner"), {
   computed: !0,
   hidden: !0
  }),
  operator: define_record_optional(text_fields_text({
   max: 40,
   width: 70
  }), {
   computed: !0
  }),
  channel: define_record_required(choice("channels", CHANNELS), {
   computed: !0
  }),
  seal: define_record_optional(text_fields_text({
   max: 80,
   width: 90
  }), {
   computed: !0
  })
 }), INCIDENT_KINDS = [ "NON_CONFORMITE", "TEMPERATURE", "RETRAIT", "RAPPEL", "TIAC_SUSPECTEE", "CONTENANT", "AUTRE" ], SEVERITIES = [ "MINEURE", "MAJEURE", "CRITIQUE" ], ANSWERS_ENTERED = [ "OUI", "NON", "INCONNU" ], RECALL_ANSWERS = [ "SANS_REPONSE", "RIEN_RESTE", "MIS_A_L_ECART", "DETRUIT", "RENDU" ], CONTAINER_TYPES = [ "BARQUETTE_INDIV", "BARQUETTE_MULTI", "BAC_GN_1_1", "BAC_GN_1_2", "BAC_GN_1_3", "BAC_GN_1_4", "CAISSE_ISOTHERME", "CAGETTE", "CONTENEUR_CHAUD", "AUTRE" ], incidentRecord = defineRecord("incident", {
  field: "incidentId",
  prefix: "IN"
 }, {
  incidentId: define_record_required(identifier(), {
   computed: !0
  }),
  kind: define_record_required(choice("incidentKinds", INCIDENT_KINDS)),
  severity: define_record_optional(choice("severities", SEVERITIES)),
  isDrill: define_record_optional(yesNo(), {
   computed: !0
  }),
  lots: define_record_optional(text_fields_text({
   max: 1e3,
   width: 180
  })),
  kitchenId: define_record_optional(reference("partner")),
  productName: define_record_optional(text_fields_text({
   max: 200,
   width: 200
  })),
  useByDate: define_record_optional(calendar_fields_date()),
  risk: define_record_optional(text_fields_text({
   max: 400,
   width: 220
  })),
  alertRef: define_record_optional(text_fields_text({
   max: 80
  })),
  receivedFrom: define_record_optional(text_fields_text({
   max: 120
  })),
  personInCharge: define_record_optional(text_fields_text({
   max: 80
  })),
  openedAt: define_record_required(instant(), {
   computed: !0
  }),
  productEntered: define_record_optional(choice("answersEntered", ANSWERS_ENTERED)),
  concernedMeals: define_record_optional(wholeNumber({
   max: 1e7,
   unit: "repas"
  }), {
   computed: !0
  }),
  possiblyLeftMeals: define_record_optional(wholeNumber({
   max: 1e7,
   unit: "repas"
  }), {
   computed: !0
  }),
  concernedCount: define_record_optional(wholeNumber({
   max: 1e4
  }), {
   computed: !0
  }),
  measures: define_record_optional(longText()),
  peopleInformed: define_record_optional(yesNo()),
  authorityNotifiedOn: define_record_optional(calendar_fields_date()),
  comment: define_record_optional(longText()),
  closedAt: define_record_optional(instant(), {
   computed: !0
  }),
  listMilliseconds: define_record_optional(wholeNumber({
   max: 1e7,
   unit: "ms"
  }), {
   computed: !0
  })
 }), recall_contact_meals = () => wholeNumber({
  max: 1e7,
  unit: "repas"
 }), recallContactRecord = defineRecord("recallContact", {
  field: "recallContactId",
  prefix: "RC"
 }, {
  recallContactId: define_record_required(identifier(), {
   computed: !0
  }),
  incidentId: define_record_required(reference("incident"), {
   computed: !0
  }),
  partnerId: define_record_required(reference("partner"), {
   computed: !0,
   hidden: !0
  }),
  partnerName: define_record_optional(text_fields_text({
   max: 120,
   width: 200
  }), {
   computed: !0
  }),
  lots: define_record_optional(text_fields_text({
   max: 1e3,
   width: 180
  }), {
   computed: !0
  }),
  receivedMeals: define_record_optional(recall_contact_meals(), {
   computed: !0
  }),
  possiblyLeftMeals: define_record_optional(recall_contact_meals(), {
   computed: !0
  }),
  phone: define_record_optional(phone(), {
   computed: !0
  }),
  email: define_record_optional(identifier_fields_email(), {
   computed: !0
  }),
  messagedAt: define_record_optional(instant(), {
   computed: !0
  }),
  answer: define_record_required(choice("recallAnswers", RECALL_ANSWERS)),
  foundMeals: define_record_optional(recall_contact_meals()),
  comment: define_record_optional(longText()),
  answeredAt: define_record_optional(instant(), {
   computed: !0
  })
 }), sampleRecord = defineRecord("sample", {
  field: "sampleId",
  prefix: "PL"
 }, {
  sampleId: define_record_required(identifier(), {
   computed: !0
  }),
  takenOn: define_record_required(calendar_fields_date()),
  partnerId: define_record_required(reference("partner")),
  dishName: define_record_required(text_fields_text({
   min: 2,
   max: 120,
   width: 200
  })),
  lotRef: define_record_optional(text_fields_text({
   max: 40
  })),
  weightGrams: define_record_optional(wholeNumber({
   max: 2e3,
   unit: "g"
  })),
  lastServedOn: define_record_required(calendar_fields_date()),
  destroyAfter: define_record_optional(calendar_fields_date(), {
   computed: !0
  }),
  destroyedOn: define_record_optional(calendar_fields_date()),
  comment: define_record_optional(longText())
 }), count = () => wholeNumber({
  max: 1e5
 }), containerMoveRecord = defineRecord("containerMove", {
  field: "moveId",
  prefix: "CM"
 }, {
  moveId: define_record_required(identifier(), {
   computed: !0
  }),
  movedOn: define_record_required(calendar_fields_date()),
  partnerId: define_record_required(reference("partner")),
  containerType: define_record_required(choice("containerTypes", CONTAINER_TYPES)),
  outCount: define_record_optional(count()),
  backCount: define_record_optional(count()),
  comment: define_record_optional(longText())
 }), RECORDS = {
  partner: partnerRecord,
  partnership: partnershipRecord,
  site: siteRecord,
  contact: contactRecord,
  delivery: deliveryRecord,
  followRow: followRowRecord,
  schoolHoliday: schoolHolidayRecord,
  closure: closureRecord,
  costItem: costItemRecord,
  payerShare: payerShareRecord,
  income: incomeRecord,
  keyWeight: keyWeightRecord,
  mealCost: mealCostRecord,
  traceEvent: traceEventRecord,
  incident: incidentRecord,
  recallContact: recallContactRecord,
  sample: sampleRecord,
  containerMove: containerMoveRecord,
  agreement: agreementRecord,
  agreementDocument: agreementDocumentRecord,
  setting: settingRecord,
  finding: findingRecord,
  journalEntry: journalEntryRecord
 }, RECORD_NAMES = Object.keys(RECORDS);
 function recordLabels(messages) {
  return messages.records;
 }
 function fieldLabel(messages, record, key) {
  return recordLabels(messages)[record].fields[key] ?? {
   label: key
  };
 }
 function isRecordName(name) {
  return name in RECORDS;
 }
 function tabNames(messages) {
  return {
   tabOf: record => isRecordName(record) ? messages.records[record].tab : record,
   words: messages.choices
  };
 }
 const REPORT_WEEKS = 53;
 function countOf(cell, place) {
  const told = Object.values(cell.days).map(counts => counts[place]).filter(count => null !== count);
  return 0 === told.length ? null : told.reduce((sum, count) => sum + count, 0);
 }
 function meal_cost_report_perMeal(cents, meals) {
  return null === cents || null === meals || 0 === meals ? null : Math.round(100 * cents / meals);
 }
 function levelCents(cost, stages) {
  const entered = stages.map(stage => cost?.stageCents[stage] ?? null).filter(cents => null !== cents);
  return 0 === entered.length ? null : entered.reduce((sum, cents) => sum + cents, 0);
 }
 function reportRow(names, shown) {
  const {week, partnershipId, cell, cost} = shown, distributed = countOf(cell, 2), stage = code => meal_cost_report_perMeal(cost?.stageCents[code] ?? null, distributed), level = code => meal_cost_report_perMeal(levelCents(cost, LEVEL_STAGES[code]), distributed), hasCost = null !== levelCents(cost, LEVEL_STAGES.FULL), total = key => hasCost ? cost?.[key] ?? null : null;
  return {
   rowId: `${week}/${partnershipId}`,
   isoWeek: week,
   partnershipId,
   partnershipName: names.get(partnershipId) ?? partnershipId,
   deliveredMeals: countOf(cell, 0),
   acceptedMeals: countOf(cell, 1),
   distributedMeals: distributed,
   stageA: stage("A"),
   stageP: stage("P"),
   stageB: stage("B"),
   stageS: stage("S"),
   stageC: stage("C"),
   stageD: stage("D"),
   stageG: stage("G"),
   stageI: stage("I"),
   levelA: level("A"),
   levelB: level("B"),
   levelC: level("C"),
   levelFull: level("FULL"),
   totalCents: total("totalCents"),
   cashCents: total("cashCents"),
   valuedCents: total("valuedCents"),
   marginalCents: total("marginalCents"),
   isIllustrative: !(!cell.isIllustrative && !cost?.isIllustrative) || null,
   check: null
  };
 }
 function mealCostRows(state, reference) {
  const told = recordedWeeks(state.weeks), newest = told.reduce((max, week) => week > max ? week : max, "");
  if ("" === newest) return [];
  const oldest = addWeeks(newest, 1 - REPORT_WEEKS), recorded = told.filter(week => week >= oldest).sort().reverse(), book = costBookOf(state, reference), from = mondayOf(oldest) ?? "", until = local_date_addDays(mondayOf(newest) ?? "", 6), costs = new Map(weeklyCosts(book, allocateCosts(book, {
   from,
   until
  })).map(cost => [ `${cost.isoWeek} ${cost.partnershipId}`, cost ])), names = new Map(reference.partnership.map(each => [ each.partnershipId, each.name ]));
  return recorded.flatMap(week => Object.entries(state.weeks.get(week) ?? {}).filter(([, {runs}]) => runs.length > 0).sort(([a], [b]) => a < b ? -1 : 1).map(([partnershipId, cell]) => reportRow(names, {
   week,
   partnershipId,
   cell,
   cost: costs.get(`${week} ${partnershipId}`)
  })));
 }
 function withWords(row, cells, words) {
  const isUnknown = null === row.distributedMeals || 0 === row.distributedMeals, hasCost = COST_STAGES.some(stage => null !== row[`stage${stage}`]) || 0 !== (row.totalCents ?? 0), column = words.layout.columnOf.get("levelFull");
  isUnknown && hasCost && void 0 !== column && (cells[column] = words.notComputable);
  return cells;
 }
 const SPARE_ROWS = 500;
 function shownRows(rows) {
  return 0 === rows.length ? 0 : rows.length + 1;
 }
 function reportCells({messages}, rows, {layout, rowCount}) {
  const {words} = tabNames(messages), {notComputable} = messages.tabNotes, markColumn = layout.columnOf.get("check");
  return Array.from({
   length: rowCount
  }, (_, index) => {
   const row = rows[index];
   if (void 0 === row) return index === rows.length && index > 0 ? mealCostFoot(layout, index, messages) : layout.keys.map(() => "");
   const cells = withWords(row, encodeRow(mealCostRecord, row, {
    layout,
    words
   }), {
    layout,
    notComputable
   }), mark = mealCostCheck(layout, 3 + index);
   void 0 !== markColumn && null !== mark && (cells[markColumn] = mark);
   return cells;
  });
 }
 function changedSpan({store}, given) {
  const {cells, before, tab, idColumn} = given, whole = {
   first: 0,
   rows: cells
  }, isSame = index => JSON.stringify(cells[index]) === JSON.stringify(before[index]), changed = cells.map((_, index) => index).filter(index => !isSame(index)), [first] = changed, last = changed[changed.length - 1];
  if (void 0 === first || void 0 === last) return {
   first: 0,
   rows: []
  };
  const rowCount = last - first + 1;
  if (cells.some((row, index) => row[idColumn] !== before[index]?.[idColumn])) return whole;
  const area = {
   row: 3 + first,
   column: idColumn + 1,
   rowCount,
   columnCount: 1
  }, isInPlace = store.block({
   tab,
   ...area
  }).read().every(([id], index) => id === before[first + index]?.[idColumn]);
  return isInPlace ? {
   first,
   rows: cells.slice(first, last + 1)
  } : whole;
 }
 function writeMealCostReport(context, now, before) {
  const {header} = now.state, known = header.tabs.mealCost;
  if (!known || 0 === known.keys.length) return {
   ...header,
   reportRows: 0
  };
  const layout = layoutOf(known.keys), rows = mealCostRows(now.state, now.reference), rowCount = Math.max(shownRows(rows), header.reportRows);
  if (0 === rowCount) return header;
  const tab = tabNames(context.messages).tabOf("mealCost"), needed = 3 + rowCount, gridRows = needed > known.gridRows ? context.store.ensureRows(tab, needed + SPARE_ROWS) : known.gridRows, cells = reportCells(context, rows, {
   layout,
   rowCount
  }), idColumn = layout.columnOf.get(mealCostRecord.idField), written = before ? mealCostRows(before.state, before.reference) : [], span = void 0 === idColumn || 0 === written.length || shownRows(written) !== header.reportRows ? {
   first: 0,
   rows: cells
  } : changedSpan(context, {
   cells,
   tab,
   idColumn,
   before: reportCells(context, written, {
    layout,
    rowCount
   })
  });
  if (span.rows.length > 0) {
   const area = {
    row: 3 + span.first,
    column: 1,
    columnCount: known.keys.length
   };
   context.store.block({
    tab,
    ...area,
    rowCount: span.rows.length
   }).write(span.rows);
  }
  const tabs = {
   ...header.tabs,
   mealCost: {
    ...known,
    gridRows
   }
  };
  return {
   ...header,
   tabs,
   reportRows: shownRows(rows)
  };
 }
 const TRAVEL = [ "CHARGEMENT", "DEPART", "ARRIVEE" ];
 function lineBalance(events) {
  const of = (...kinds) => events.filter(({kind, meals}) => kinds.includes(kind) && null !== meals), sum = (...kinds) => of(...kinds).reduce((total, {meals}) => total + (meals ?? 0), 0), travelled = of(...TRAVEL).map(({meals}) => meals ?? 0), delivered = 0 === travelled.length ? null : Math.max(...travelled), refused = sum("REFUS"), isTold = of("RECEPTION").length > 0, left = null === delivered ? null : Math.max(0, delivered - refused), accepted = isTold ? sum("RECEPTION") : left, [distributed, transferred] = [ sum("DISTRIBUTION"), sum("TRANSFERT") ], [lost, stock] = [ sum("DESTRUCTION"), sum("STOCKAGE") ], standing = Math.max(0, stock - transferred), untold = (accepted ?? 0) - distributed - transferred - lost - standing;
  return {
   delivered,
   refused,
   accepted,
   distributed,
   transferred,
   lost,
   stock: standing,
   untold,
   possiblyLeft: standing + Math.max(0, untold)
  };
 }
 const lot_balance_added = (a, b) => null === a && null === b ? null : (a ?? 0) + (b ?? 0), NOTHING = {
  delivered: null,
  refused: 0,
  accepted: null,
  distributed: 0,
  transferred: 0,
  lost: 0,
  stock: 0,
  untold: 0,
  possiblyLeft: 0
 };
 function summedBalance(balances) {
  return balances.reduce((sum, each) => ({
   delivered: lot_balance_added(sum.delivered, each.delivered),
   refused: sum.refused + each.refused,
   accepted: lot_balance_added(sum.accepted, each.accepted),
   distributed: sum.distributed + each.distributed,
   transferred: sum.transferred + each.transferred,
   lost: sum.lost + each.lost,
   stock: sum.stock + each.stock,
   untold: sum.untold + each.untold,
   possiblyLeft: sum.possiblyLeft + each.possiblyLeft
  }), NOTHING);
 }
 function standingEvents(events) {
  const replaced = new Set(events.map(({supersedesEventId}) => supersedesEventId));
  return events.filter(({eventId, kind}) => "CORRECTION" !== kind && !replaced.has(eventId));
 }
 const lotKey = lotRef => lotRef.replace(/\s+/g, " ").trim().toUpperCase(), dayOf = instant => parisWallClock(instant).day, deliveryKeyOf = lineId => lineId.replace(/-\d+$/, ""), told = (events, of) => events.reduce((last, event) => of(event) ?? last, null);
 function lineOf(lineId, all) {
  const partnershipId = all.find(event => null !== event.partnershipId)?.partnershipId ?? null, standing = standingEvents(all).sort((a, b) => a.happenedAt - b.happenedAt), [first] = all;
  if (void 0 === first || null === partnershipId) return null;
  const produced = standing.find(({kind}) => "PRODUCTION" === kind), travelled = standing.filter(({kind}) => "PRODUCTION" !== kind), lots = all.map(({lotRef}) => lotRef).filter(lot => null !== lot);
  return {
   lineId,
   deliveryKey: deliveryKeyOf(lineId),
   partnershipId,
   date: dayOf((travelled[0] ?? standing[0] ?? first).happenedAt),
   lotRef: told(standing, ({lotRef}) => lotRef),
   lots: [ ...new Set(lots) ],
   dishName: told(standing, ({dishName}) => dishName),
   producedOn: produced ? dayOf(produced.happenedAt) : null,
   useByDate: told(standing, ({useByDate}) => useByDate),
   balance: lineBalance(standing),
   events: standing
  };
 }
 function tracedLines(events) {
  const groups = new Map;
  for (const event of events) {
   if (null === event.lineId) continue;
   const group = groups.get(event.lineId);
   group ? group.push(event) : groups.set(event.lineId, [ event ]);
  }
  return [ ...groups ].map(([lineId, all]) => lineOf(lineId, all)).filter(line => null !== line).sort((a, b) => a.date < b.date ? -1 : Number(a.date > b.date));
 }
 const SOURCE_HOLD = "Règlement (CE) 178/2002, article 19", SOURCE_SEALED = "Décret 2020-1274, mentions qui ne se corrigent pas";
 function heldFindings(row, before, held) {
  const incident = null === row.lotRef ? void 0 : held.get(lotKey(row.lotRef)), already = before?.distributedMeals ?? 0;
  return void 0 === incident || (row.distributedMeals ?? 0) <= already ? [] : [ {
   severity: "BLOCK",
   code: "LOT_HELD",
   field: "distributedMeals",
   params: {
    lot: row.lotRef ?? "",
    incident
   },
   source: SOURCE_HOLD
  } ];
 }
 const saidOfLot = row => [ row.lotRef, row.useByDate, 0 === (row.allergens ?? []).length ? row.allergenMode : row.allergens?.join() ];
 function isLotReplaced(row, before) {
  if (void 0 === before || !hasFood(before)) return !1;
  const now = saidOfLot(row);
  return saidOfLot(before).some((said, index) => null !== said && said !== now[index]);
 }
 function replacedLotFindings(row, before) {
  const hasReason = null !== row.comment && row.comment !== before?.comment;
  return !isLotReplaced(row, before) || hasReason ? [] : [ {
   severity: "BLOCK",
   code: "SUPERSEDED_WITHOUT_REASON",
   field: "comment",
   source: SOURCE_SEALED
  } ];
 }
 const UNLABELLED_MAX_CELSIUS = 4, CLASS_OF_LINK = {
  FROIDE: "FROID_RC",
  CHAUDE: "CHAUD",
  AMBIANTE: "AMBIANT"
 };
 function productClassOf(delivery, partnership) {
  return delivery.productClass ?? CLASS_OF_LINK[partnership.linkType];
 }
 const deci = celsius => Math.round(10 * celsius);
 function verdict(conformity, finding = null) {
  return {
   conformity,
   finding
  };
 }
 function chilled(reading, maxCelsius, limits) {
  const {temperature, isCore, minutes} = reading, tolerance = isCore ? limits.coldCoreTolerance : limits.coldSurfaceTolerance, isLong = null !== minutes && minutes > limits.outOfColdMaxMinutes;
  return temperature < 0 ? verdict("TOLERE", "TEMPERATURE_FREEZING_RISK") : temperature <= deci(maxCelsius) ? verdict("CONFORME") : temperature > deci(maxCelsius + tolerance) ? isCore ? verdict("NON_CONFORME", "TEMPERATURE_COLD_REFUSED") : verdict("COEUR_OBLIGATOIRE", "TEMPERATURE_CORE_REQUIRED") : isLong ? isCore ? verdict("NON_CONFORME", "TEMPERATURE_COLD_REFUSED_TIME") : verdict("COEUR_OBLIGATOIRE", "TEMPERATURE_CORE_REQUIRED_TIME") : verdict("TOLERE", null === minutes ? "TEMPERATURE_TOLERATED_IF_SHORT" : "TEMPERATURE_TOLERATED");
 }
 function hot(reading, limits) {
  return reading.temperature >= deci(limits.hotMinCelsius) ? verdict("CONFORME") : reading.isCore ? verdict("NON_CONFORME", "TEMPERATURE_HOT_REFUSED") : verdict("COEUR_OBLIGATOIRE", "TEMPERATURE_HOT_CORE_REQUIRED");
 }
 function frozen(reading, limits) {
  const {temperature, isCore, minutes} = reading;
  return temperature <= deci(limits.frozenMaxCelsius) ? verdict("CONFORME") : temperature > deci(limits.frozenToleranceCelsius) ? verdict("NON_CONFORME", "TEMPERATURE_FROZEN_REFUSED") : !isCore && null !== minutes && minutes > limits.outOfColdMaxMinutes ? verdict("COEUR_OBLIGATOIRE", "TEMPERATURE_CORE_REQUIRED_TIME") : verdict("TOLERE", null === minutes ? "TEMPERATURE_TOLERATED_IF_SHORT" : "TEMPERATURE_TOLERATED");
 }
 function temperatureConformity(reading, limits) {
  const {productClass, measureType, temperature, outOfColdMinutes} = reading;
  if (null === temperature || "AMBIANT" === productClass) return verdict("NON_MESURE");
  if ("AIR" === measureType) return verdict("NON_MESURE", "TEMPERATURE_BETWEEN_PACKS_REQUIRED");
  const measured = {
   temperature,
   isCore: "COEUR" === measureType,
   minutes: outOfColdMinutes
  };
  switch (productClass) {
  case "FROID_RC":
   return chilled(measured, limits.coldMaxCelsius, limits);

  case "FROID":
   return chilled(measured, reading.labelMaxCelsius ?? UNLABELLED_MAX_CELSIUS, limits);

  case "CHAUD":
   return hot(measured, limits);

  case "SURGELE":
   return frozen(measured, limits);
  }
 }
 const NOON = "12:00", HOUR_ASSUMED = {
  code: "HOUR_ASSUMED"
 };
 function hoursOf(delivery, partnership) {
  const {departureTime, arrivalTime} = delivery, departure = departureTime ?? arrivalTime ?? partnership.windowStart ?? NOON, arrival = arrivalTime ?? departureTime ?? partnership.windowStart ?? NOON, end = partnership.windowEnd ?? arrival;
  return {
   departure,
   arrival,
   service: end > arrival ? end : arrival
  };
 }
 function reading(delivery, context, read) {
  const productClass = productClassOf(delivery, context.partnership), {temperature, measureType} = read;
  if (null === temperature) return {
   conformity: "AMBIANT" === productClass ? null : "NON_MESURE"
  };
  const {conformity} = temperatureConformity({
   productClass,
   measureType,
   temperature,
   outOfColdMinutes: delivery.outOfColdMinutes
  }, context.thresholdsOn?.(delivery.date) ?? context.thresholds);
  return {
   temperature,
   measureType,
   conformity
  };
 }
 function journeyDrafts(delivery, context, hours) {
  const {date, deliveredMeals, departureTime, arrivalTime} = delivery, {departureTemperature, arrivalTemperature, coreTemperature} = delivery, isOnTheSpot = "SUR_PLACE" === context.partnership.vehicleType, measureType = "ENTRE_CONDITIONNEMENTS", meals = deliveredMeals, drafts = [];
  (null !== departureTemperature || !isOnTheSpot && (deliveredMeals ?? 0) > 0) && drafts.push({
   name: "CHARGEMENT",
   happenedAt: parisInstant(date, hours.departure),
   meals,
   notes: null === departureTime ? [ HOUR_ASSUMED ] : [],
   ...reading(delivery, context, {
    temperature: departureTemperature,
    measureType
   })
  });
  null !== departureTime && drafts.push({
   name: "DEPART",
   happenedAt: parisInstant(date, hours.departure),
   meals
  });
  const arrived = {
   happenedAt: parisInstant(date, hours.arrival),
   meals,
   notes: null === arrivalTime ? [ HOUR_ASSUMED ] : []
  };
  if (null !== arrivalTime || null !== arrivalTemperature) {
   const read = reading(delivery, context, {
    temperature: arrivalTemperature,
    measureType
   });
   drafts.push({
    name: "ARRIVEE",
    ...arrived,
    ...read
   });
  }
  if (null !== coreTemperature) {
   const read = reading(delivery, context, {
    temperature: coreTemperature,
    measureType: "COEUR"
   });
   drafts.push({
    name: "ARRIVEE_COEUR",
    kind: "ARRIVEE",
    ...arrived,
    ...read
   });
  }
  return drafts;
 }
 function reasonNotes(delivery, name) {
  const {refusalReason, lossReason, comment} = delivery, reason = "REFUS" === name ? refusalReason : lossReason;
  if (null === reason) return [ {
   code: "REFUS" === name ? "REFUSAL_UNSAID" : "LOSS_UNSAID"
  } ];
  const note = "REFUS" === name ? {
   code: "REFUSAL",
   params: {
    refusalReason: reason
   }
  } : {
   code: "LOSS",
   params: {
    lossReason: reason
   }
  };
  return "AUTRE" !== reason || null === comment ? [ note ] : [ note, {
   code: "COMMENT",
   params: {
    comment
   }
  } ];
 }
 function mealDrafts(delivery, hours) {
  const {date, arrivalTime, refusedMeals, distributedMeals, stockMeals, lostMeals} = delivery, arrivedAt = parisInstant(date, hours.arrival), servedAt = parisInstant(date, hours.service), arrivalNotes = null === arrivalTime ? [ HOUR_ASSUMED ] : [];
  return [ {
   name: "RECEPTION",
   happenedAt: arrivedAt,
   meals: acceptedMealsOf(delivery),
   notes: arrivalNotes
  }, {
   name: "REFUS",
   happenedAt: arrivedAt,
   meals: refusedMeals,
   notes: [ ...arrivalNotes, ...reasonNotes(delivery, "REFUS") ]
  }, {
   name: "DISTRIBUTION",
   happenedAt: servedAt,
   meals: distributedMeals,
   notes: [ HOUR_ASSUMED ]
  }, {
   name: "STOCKAGE",
   happenedAt: servedAt,
   meals: stockMeals,
   notes: [ HOUR_ASSUMED ]
  }, {
   name: "DESTRUCTION",
   happenedAt: servedAt,
   meals: lostMeals,
   notes: [ HOUR_ASSUMED, ...reasonNotes(delivery, "DESTRUCTION") ]
  } ].filter(({meals}) => null !== meals && meals > 0);
 }
 function allergensOf({allergens, allergenMode}) {
  return (allergens ?? []).length > 0 ? (allergens ?? []).join(",") : allergenMode;
 }
 function traceFactsOf(delivery, context) {
  const hours = hoursOf(delivery, context.partnership), drafts = [ ...journeyDrafts(delivery, context, hours), ...mealDrafts(delivery, hours) ], {productionDate} = delivery;
  if (null !== productionDate && drafts.length > 0) {
   const happenedAt = parisInstant(productionDate, NOON);
   drafts.unshift({
    name: "PRODUCTION",
    happenedAt,
    notes: [ HOUR_ASSUMED ]
   });
  }
  return new Map(drafts.map(draft => [ draft.name, {
   kind: "ARRIVEE_COEUR" === draft.name ? "ARRIVEE" : draft.name,
   lotRef: delivery.lotRef,
   dishName: delivery.dishName,
   useByDate: delivery.useByDate,
   allergens: allergensOf(delivery),
   meals: null,
   productClass: productClassOf(delivery, context.partnership),
   measureType: null,
   temperature: null,
   conformity: null,
   notes: [],
   ...draft
  } ]));
 }
 function factKey(lineId, name) {
  return `${lineId.replace(/^D-/, "")}-${name}`;
 }
 const MAX_COMMENT = 5e3, eventId = (key, version) => `E-${key}-${version}`;
 function isSameFact(before, after) {
  return JSON.stringify(before) === JSON.stringify(after);
 }
 function changesOfLine(lineId, before, after) {
  return [ ...[ ...before.keys() ].filter(name => !after.has(name)), ...after.keys() ].map(name => ({
   lineId,
   key: factKey(lineId, name),
   before: before.get(name),
   after: after.get(name)
  }));
 }
 function changesOf(recording) {
  const before = new Map(recording.previous.map(row => [ row.lineId, row ])), after = new Map(recording.deliveries.map(row => [ row.lineId, row ])), facts = row => row ? traceFactsOf(row, recording) : new Map;
  return [ ...new Set([ ...after.keys(), ...before.keys() ]) ].flatMap(lineId => changesOfLine(lineId, facts(before.get(lineId)), facts(after.get(lineId))));
 }
 function withdrawalOf(fact, recordedAt) {
  return {
   ...fact,
   kind: "CORRECTION",
   happenedAt: recordedAt,
   meals: null,
   measureType: null,
   temperature: null,
   conformity: null,
   notes: [ {
    code: "WITHDRAWN",
    params: {
     traceEventKind: fact.kind
    }
   } ]
  };
 }
 function eventOf(fact, place, recording) {
  const {lineId, key, version} = place, {notes, kind, happenedAt, meals, lotRef, dishName, useByDate, allergens} = fact, {productClass, measureType, temperature, conformity} = fact, comment = notes.map(recording.writeNote).join(" ").slice(0, MAX_COMMENT);
  return {
   eventId: eventId(key, version),
   happenedAt,
   recordedAt: recording.recordedAt,
   kind,
   partnershipId: recording.partnership.partnershipId,
   partnershipName: recording.partnership.name,
   lineId,
   lotRef,
   dishName,
   useByDate,
   allergens,
   meals,
   productClass,
   measureType,
   temperature,
   conformity,
   counterpartId: null,
   operator: null,
   channel: recording.channel,
   seal: null,
   supersedesEventId: version > 1 ? eventId(key, version - 1) : null,
   comment: "" === comment ? null : comment
  };
 }
 function withReason(fact, lineId, recording) {
  const ofLine = rows => rows.find(row2 => row2.lineId === lineId), row = ofLine(recording.deliveries);
  if (!row || null === row.comment || !isLotReplaced(row, ofLine(recording.previous))) return fact;
  const note = {
   code: "COMMENT",
   params: {
    comment: row.comment
   }
  };
  return {
   ...fact,
   notes: [ ...fact.notes, note ]
  };
 }
 function traceEventsOf(recording) {
  return eventsOfChanges(changesOf(recording), recording);
 }
 function eventsOfChanges(changes, recording) {
  const versions = {
   ...recording.lastVersions
  }, events = [];
  for (const change of changes) {
   const {lineId, key, before, after} = change, fact = after ?? (before && withdrawalOf(before, recording.recordedAt));
   let version = versions[key] ?? (void 0 === before ? 0 : 1);
   const isUnchanged = void 0 !== before && void 0 !== after && isSameFact(before, after);
   if (void 0 !== fact && !isUnchanged) {
    version += 1;
    const told = void 0 === before ? fact : withReason(fact, lineId, recording);
    events.push(eventOf(told, {
     lineId,
     key,
     version
    }, recording));
   }
   version === (void 0 === after ? 0 : 1) ? delete versions[key] : versions[key] = version;
  }
  return {
   events,
   lastVersions: versions
  };
 }
 function factVersionsOf(events) {
  const versions = {};
  for (const event of events) {
   const match = /^E-(.+)-(\d+)$/.exec(event.eventId);
   void 0 !== match?.[1] && (versions[match[1]] = Math.max(versions[match[1]] ?? 0, Number(match[2])));
  }
  return versions;
 }
 function keepPending(store, pending) {
  const text = JSON.stringify(pending);
  if (text.length <= 225e3) return {
   pending,
   forget: () => {}
  };
  const rowCount = Math.ceil(text.length / 225e3);
  store.ensureRows(SYSTEM_TAB, 8001 + rowCount);
  const block = store.block(spillArea(rowCount));
  block.write(chunkRows(text, rowCount));
  return {
   pending: {
    submission: pending.submission,
    writes: [],
    spilledLength: text.length
   },
   forget: () => block.write(chunkRows("", rowCount))
  };
 }
 function spillArea(rowCount) {
  return {
   tab: SYSTEM_TAB,
   row: 8001,
   column: 1,
   rowCount,
   columnCount: 5
  };
 }
 function forgetSpill(store, gridRows) {
  const rowCount = gridRows - 8001 + 1;
  rowCount > 0 && store.block(spillArea(rowCount)).write(chunkRows("", rowCount));
 }
 function readLaterTable(store, definition, names) {
  try {
   return readTable(store, definition, names);
  } catch (error) {
   if (error instanceof AppError && "WORKBOOK_NOT_PREPARED" === error.code) return {
    rows: [],
    damage: []
   };
   throw error;
  }
 }
 function readTable(store, definition, names) {
  const tab = names.tabOf(definition.name), grid = store.readAll(tab);
  if (null === grid) throw new AppError("WORKBOOK_NOT_PREPARED", {
   tab
  });
  const layout = layoutOf(grid[0] ?? []);
  if (!layout.columnOf.has(definition.idField)) throw new AppError("WORKBOOK_DAMAGED", {
   tab,
   key: definition.idField
  });
  const rows = [], damage = [];
  let lastRow = 2;
  grid.slice(2).forEach((cells, index) => {
   if (cells.every(isBlankCell)) return;
   const rowNumber = 3 + index;
   lastRow = rowNumber;
   const decoded = decodeRow(definition, {
    layout,
    row: rowNumber,
    values: cells
   }, names.words);
   damage.push(...decoded.damage);
   null !== decoded.row && rows.push({
    rowNumber,
    cells,
    row: decoded.row
   });
  });
  return {
   definition,
   tab,
   layout,
   rows,
   damage,
   lastRow
  };
 }
 function departmentOf(place) {
  const {communeCode, postcode} = place, code = communeCode ?? postcode;
  return /^9[78]/.test(code) ? code.slice(0, 3) : null === communeCode && code.startsWith("20") ? null : code.slice(0, 2);
 }
 function departmentOfApproval(approvalNumber) {
  return /^FR ([0-9A-Z]{2,3})\./.exec(approvalNumber)?.[1] ?? null;
 }
 src_namespaceFn();
 function src_default() {
  return src_default.c || (src_default.c = __webpack_require__.n(src_namespaceFn()));
 }
 const public_holidays_DAY_MS = 864e5, ALSACE_MOSELLE = [ "57", "67", "68" ], calendars = new Map;
 function holidaysOf(year, isAlsaceMoselle) {
  const key = `${year} ${isAlsaceMoselle}`, known = calendars.get(key);
  if (known) return known;
  const days = Object.entries(src_default()()(Number(year), {
   alsace: isAlsaceMoselle
  })).map(([name, midnight]) => {
   const noon = new Date(midnight.getTime() + public_holidays_DAY_MS / 2), day = Date.UTC(noon.getFullYear(), noon.getMonth(), noon.getDate()) / public_holidays_DAY_MS;
   return [ dayText(day), name ];
  }), calendar = new Map(days);
  calendars.set(key, calendar);
  return calendar;
 }
 function publicHolidayOf(day, department) {
  const isAlsaceMoselle = null !== department && ALSACE_MOSELLE.includes(department);
  return holidaysOf(day.slice(0, 4), isAlsaceMoselle).get(day) ?? null;
 }
 const DEPARTMENTS = {
  A: "01 03 07 15 16 17 19 21 23 24 25 26 33 38 39 40 42 43 47 58 63 64 69 70 71 73 74 79 86 87 89 90",
  B: "02 04 05 06 08 10 13 14 18 22 27 28 29 35 36 37 41 44 45 49 50 51 52 53 54 55 56 57 59 60 61 62 67 68 72 76 80 83 84 85 88",
  C: "09 11 12 30 31 32 34 46 48 65 66 75 77 78 81 82 91 92 93 94 95",
  CORSE: "2A 2B",
  GUADELOUPE: "971",
  MARTINIQUE: "972",
  GUYANE: "973",
  REUNION: "974",
  MAYOTTE: "976"
 }, ZONE_OF = new Map(Object.entries(DEPARTMENTS).flatMap(([zone, departments]) => departments.split(" ").map(department => [ department, zone ])));
 function schoolZoneOf(partner) {
  if (null !== partner.schoolZone) return partner.schoolZone;
  const department = departmentOf(partner);
  return null === department ? partner.postcode.startsWith("20") ? "CORSE" : null : ZONE_OF.get(department) ?? null;
 }
 const covers = (period, day) => period.startsOn <= day && day <= period.endsOn, ON_HOLIDAY = {
  NON: {
   code: "SCHOOL_HOLIDAY",
   isClosed: !0
  },
  PARTIEL: {
   code: "SCHOOL_HOLIDAY_PARTIAL",
   isClosed: !1
  }
 }, days_off_UNTOLD = {
  code: "SCHOOL_HOLIDAY_UNTOLD",
  isClosed: !1
 };
 function schoolHolidayOff(day, facts) {
  const behaviour = facts.partnership.schoolHolidays;
  if ("OUI" === behaviour) return null;
  const zone = null === facts.place ? null : schoolZoneOf(facts.place), holiday = facts.schoolHolidays.find(each => each.zone === zone && covers(each, day));
  if (!holiday) return null;
  const params = {
   name: holiday.name,
   until: french_formats_dayText(holiday.endsOn),
   zone: holiday.zone
  };
  return {
   ...null === behaviour ? days_off_UNTOLD : ON_HOLIDAY[behaviour],
   params
  };
 }
 function dayOffOf(day, facts) {
  const {place, partnership} = facts, closure = facts.closures.find(each => each.kitchenId === partnership.kitchenId && !0 !== each.isCancelled && covers(each, day));
  if (closure) return {
   code: "CLOSURE",
   isClosed: !0,
   params: {
    reason: closure.reason,
    until: french_formats_dayText(closure.endsOn)
   }
  };
  const holiday = publicHolidayOf(day, null === place ? null : departmentOf(place));
  return null !== holiday ? {
   code: "PUBLIC_HOLIDAY",
   isClosed: !0,
   params: {
    name: holiday
   }
  } : schoolHolidayOff(day, facts);
 }
 function closedDatesOf(week, facts) {
  return new Set(daysOfWeek(week).filter(day => !0 === dayOffOf(day, facts)?.isClosed));
 }
 function calendarFacts(reference, partnership) {
  const partnerOf = id => reference.partner.find(each => each.partnerId === id);
  return {
   partnership,
   place: partnerOf(partnership.kitchenId) ?? partnerOf(partnership.recipientId) ?? null,
   closures: reference.closure,
   schoolHolidays: reference.schoolHoliday
  };
 }
 function closedDates(reference) {
  const known = new Map;
  return (partnership, week) => {
   const facts = known.get(partnership) ?? calendarFacts(reference, partnership);
   known.set(partnership, facts);
   return closedDatesOf(week, facts);
  };
 }
 class OutsideGrid extends Error {}
 function keyedRuns(keys) {
  const runs = [];
  keys.forEach((key, index) => {
   const last = runs[runs.length - 1];
   "" !== key && (last?.end === index ? last.end = index + 1 : runs.push({
    first: index,
    end: index + 1
   }));
  });
  return runs;
 }
 function blocksOf(store, place, rowCount) {
  const {tab, row, keys} = place;
  return keyedRuns(keys).map(({first, end}) => ({
   first,
   end,
   block: store.block({
    tab,
    row,
    column: first + 1,
    rowCount,
    columnCount: end - first
   })
  }));
 }
 function writeKeyed(blocks, cells) {
  for (const {first, end, block} of blocks) block.write(cells.map(row => row.slice(first, end)));
 }
 const sameCell = (a, b) => a instanceof Date && b instanceof Date ? a.getTime() === b.getTime() : a === b;
 function isSameKeyed(keys, wanted, there) {
  return keys.every((key, index) => "" === key || sameCell(wanted[index] ?? "", there[index] ?? ""));
 }
 function isWitness(keys, row) {
  return !isBlankCell(row[keys.length - 1] ?? "");
 }
 const MOST_ROWS_READ = 2e3;
 function rowsBefore(store, {tab, keys}, rows) {
  const last = rows.first + rows.count - 1, area = {
   tab,
   row: 1,
   column: 1,
   columnCount: keys.length
  }, isNear = last <= MOST_ROWS_READ, fromKeys = (rowCount => store.block({
   ...area,
   rowCount
  }).read())(isNear ? last : 1);
  return isSameKeyed(keys, keys, fromKeys[0] ?? []) ? isNear ? fromKeys.slice(rows.first - 1) : store.block({
   ...area,
   row: rows.first,
   rowCount: rows.count
  }).read() : null;
 }
 function writeWhereExpected(store, write) {
  try {
   return writtenWhereExpected(store, write);
  } catch (error) {
   if (error instanceof OutsideGrid) return !1;
   throw error;
  }
 }
 function writtenWhereExpected(store, write) {
  const {tab, row, keys} = write, expected = (write.before ?? []).map(line => line.map(fromJsonCell)), cells = write.cells.map(line => line.map(fromJsonCell)), targets = blocksOf(store, {
   tab,
   row,
   keys
  }, cells.length), [only] = targets, first = row + cells.length - expected.length, isWhole = 0 === only?.first && only.end === keys.length && first === row, area = {
   tab,
   row: first,
   column: 1,
   rowCount: expected.length,
   columnCount: keys.length
  }, look = () => expected.some(line => isWitness(keys, line)) ? (isWhole && only ? only.block : store.block(area)).read() : rowsBefore(store, write, {
   first,
   count: expected.length
  }), there = look();
  if (!there?.every((line, index) => isSameKeyed(keys, expected[index] ?? [], line))) return !1;
  writeKeyed(targets, cells);
  return !0;
 }
 function areStillThere(store, place, rows) {
  const there = rowsBefore(store, place, {
   first: place.row,
   count: rows.length
  });
  return there?.every((line, index) => isSameKeyed(place.keys, rows[index] ?? [], line)) ?? !1;
 }
 const MOST_TRIES = 5;
 function writeById(store, write) {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) if (placedWrites(store, write).every(placed => writeWhereExpected(store, placed))) return;
  throw new AppError("CHANGED_MEANWHILE");
 }
 function losesColumns(store, {tab, keys, cells}) {
  const {columnCount = 1} = store.size(tab) ?? {}, keyRow = store.block({
   tab,
   row: 1,
   column: 1,
   rowCount: 1,
   columnCount
  }).read(), {columnOf} = layoutOf(keyRow[0] ?? []);
  return keys.some((key, index) => "" !== key && !columnOf.has(key) && cells.some(line => "" !== line[index]));
 }
 function placedWrites(store, write) {
  const grid = store.readAll(write.tab) ?? [], {keys, columnOf} = layoutOf(grid[0] ?? []), idColumn = columnOf.get(write.keys[write.idColumn] ?? "") ?? write.idColumn, rowOf = new Map;
  let end = 2;
  grid.slice(2).forEach((line, index) => {
   const rowNumber = 3 + index, id = String(line[idColumn] ?? "");
   "" === id || rowOf.has(id) || rowOf.set(id, rowNumber);
   line.every(isBlankCell) || (end = rowNumber);
  });
  const placed = write.cells.map((line, index) => ({
   row: rowOf.get(write.ids[index] ?? "") ?? (end += 1),
   cells: keys.map(key => {
    const place = "" === key ? -1 : write.keys.indexOf(key);
    return line[place] ?? "";
   })
  }));
  placed.length > 0 && store.ensureRows(write.tab, end + 1);
  return runsOfRows(placed).map(({row, lines}) => ({
   record: write.record,
   tab: write.tab,
   row,
   ids: [],
   idColumn,
   keys,
   before: lines.map((_, index) => keys.map((__, at) => toJsonCell(grid[row - 1 + index]?.[at] ?? ""))),
   cells: lines
  }));
 }
 function runsOfRows(placed) {
  const runs = [];
  for (const {row, cells} of [ ...placed ].sort((a, b) => a.row - b.row)) {
   const last = runs[runs.length - 1];
   last && last.row + last.lines.length === row ? last.lines.push(cells) : runs.push({
    row,
    lines: [ cells ]
   });
  }
  return runs;
 }
 function finishPendingWrite(context, pending) {
  for (const write of pending.writes) writeById(context.store, write);
  context.store.flush();
 }
 const MOST_CELLS = 10, LONGEST_DETAIL = 500;
 function journal_lines_cellText(messages, {a1 = "", before, after}) {
  if (void 0 === after) return a1;
  const said = text => "" === text ? messages.journal.blank : text;
  return `${a1} : ${void 0 === before ? said(after) : `${said(before)} → ${said(after)}`}`;
 }
 function eachOnce(marks) {
  const byPlace = new Map;
  for (const mark of marks) {
   const first = byPlace.get(mark.a1 ?? ""), {before: _, ...last} = mark;
   byPlace.set(mark.a1 ?? "", void 0 === first?.before ? first ? last : mark : {
    ...last,
    before: first.before
   });
  }
  return [ ...byPlace.values() ];
 }
 function handEditLines(messages, marks) {
  return [ ...new Set(marks.filter(({a1}) => void 0 !== a1).map(({tab}) => tab)) ].map(tab => {
   const cells = eachOnce(marks.filter(mark => mark.tab === tab && void 0 !== mark.a1)), left = cells.length - MOST_CELLS, shown = cells.slice(0, MOST_CELLS).map(mark => journal_lines_cellText(messages, mark)), more = left > 0 ? [ formatMessage(messages.journal.andCells, {
    count: left
   }) ] : [];
   return {
    action: messages.journal.actions.BY_HAND,
    subject: tab,
    detail: [ ...shown, ...more ].join("\n").slice(0, LONGEST_DETAIL),
    by: messages.journal.byHand
   };
  });
 }
 function withLines({messages, clock}, {journal, header, editMarks}, added) {
  const last = header.lastNumbers[journalEntryRecord.name] ?? 0, lines = [ ...handEditLines(messages, editMarks), ...added ].map((line, index) => ({
   ...line,
   number: last + 1 + index,
   at: clock.now()
  }));
  return {
   journal: [ ...journal, ...lines ],
   lastNumbers: {
    ...header.lastNumbers,
    [journalEntryRecord.name]: last + lines.length
   }
  };
 }
 const COLORS = {
  fill: "#1b6b50",
  computed: "#2f74c0",
  log: "#8d6bb8",
  settings: "#8a9690"
 }, KIND_OF_TAB = {
  partner: "fill",
  partnership: "fill",
  site: "fill",
  contact: "fill",
  delivery: "fill",
  followRow: "computed",
  schoolHoliday: "settings",
  closure: "fill",
  costItem: "fill",
  payerShare: "fill",
  income: "fill",
  keyWeight: "fill",
  mealCost: "computed",
  traceEvent: "log",
  incident: "log",
  recallContact: "log",
  sample: "fill",
  containerMove: "fill",
  agreement: "fill",
  agreementDocument: "log",
  setting: "settings",
  finding: "computed",
  journalEntry: "log"
 }, FROZEN_COLUMNS = {
  partner: 3,
  delivery: 5,
  followRow: 3,
  mealCost: 4
 }, totalMark = ({tabNotes}) => ({
  startsWith: tabNotes.total,
  ink: "#1f2937",
  wash: "#e8f0fb"
 }), MARKS = {
  followRow: [ {
   startsWith: "✓",
   ink: "#1b7f4b",
   wash: "#e6f4ec"
  }, {
   startsWith: "●",
   ink: "#8a5000",
   wash: "#fff3df"
  }, {
   startsWith: "○",
   ink: "#b3261e",
   wash: "#fdeceb"
  }, {
   startsWith: "0",
   ink: "#1a5fb4",
   wash: "#e8f0fb"
  }, {
   startsWith: "–",
   ink: "#4d5a55",
   wash: "#eceff0"
  } ],
  mealCost: [ {
   startsWith: "✓",
   ink: "#1b7f4b",
   wash: "#e6f4ec"
  }, {
   startsWith: "✗",
   ink: "#b3261e",
   wash: "#fdeceb"
  } ]
 };
 function choiceWords(messages, field) {
  if ("yesNo" === field.type.kind) return field.isComputed ? null : [ "Oui", "Non" ];
  if ("choice" !== field.type.kind || !field.type.choices) return null;
  const words = messages.choices, {list, codes} = field.type.choices;
  return codes.map(code => words[list]?.[code] ?? code);
 }
 function mealCostHeads({costReports}) {
  const {stages, levels} = costReports.summary.head, {FULL, ...others} = levels, heads = [ ...Object.entries(stages).map(([stage, head]) => [ `stage${stage}`, head ]), ...Object.entries(others).map(([level, head]) => [ `level${level}`, head ]), [ "levelFull", FULL ] ];
  return Object.fromEntries(heads.map(([key, head]) => [ key, `${head}\n${costReports.ofMeal}` ]));
 }
 function columnSpec(messages, record, [key, field]) {
  const {label: name, hint} = fieldLabel(messages, record, key), label = ("mealCost" === record ? mealCostHeads(messages)[key] : void 0) ?? name, note = [ hint, field.isComputed ? messages.tabNotes.computed : void 0 ].filter(line => void 0 !== line).join("\n");
  return {
   key,
   label: field.isRequired && !field.isComputed ? `${label} *` : label,
   note: "" === note ? null : note,
   width: field.type.width,
   numberFormat: field.type.numberFormat,
   align: field.type.align,
   isHidden: field.isHidden,
   isComputed: field.isComputed,
   choices: choiceWords(messages, field)
  };
 }
 function tabSpecs(messages) {
  return RECORD_NAMES.map(name => {
   const columns = Object.entries(RECORDS[name].fields).map(entry => columnSpec(messages, name, entry));
   return {
    title: messages.records[name].tab,
    color: COLORS[KIND_OF_TAB[name]],
    columns,
    isComputed: columns.every(column => column.isComputed),
    frozenColumns: FROZEN_COLUMNS[name] ?? 1,
    isDense: "mealCost" === name,
    marks: [ ...MARKS[name] ?? [], ..."mealCost" === name ? [ totalMark(messages) ] : [] ]
   };
  });
 }
 const TIME_ZONE = "Europe/Paris", ACCUEIL_COLOR = "#1b6b50";
 function workbookSpecs(messages, names = RECORD_NAMES) {
  const titles = names.map(name => messages.records[name].tab);
  return {
   tabs: tabSpecs(messages).filter(({title}) => titles.includes(title)),
   welcome: {
    title: messages.welcome.tab,
    color: ACCUEIL_COLOR,
    lines: messages.welcome.lines
   },
   system: {
    title: SYSTEM_TAB,
    columnCount: 5
   },
   timeZone: TIME_ZONE
  };
 }
 const ROWS_READ = 2, keep_journal_SPARE_ROWS = 500, MOST_WAITING = 60, keep_journal_MOST_TEXT = 4e4;
 function keep_journal_signed({author}, line) {
  return void 0 === author ? line : {
   ...line,
   by: author
  };
 }
 function isJournalFull(waiting) {
  return waiting.length >= MOST_WAITING || JSON.stringify(waiting).length > keep_journal_MOST_TEXT;
 }
 function entryOf(context, line) {
  const {number, at, action, subject, detail, by: who = context.messages.journal.who} = line;
  return {
   entryId: recordId(journalEntryRecord.idPrefix, number),
   at,
   who,
   action,
   subject,
   detail
  };
 }
 function missingLines(context, tab, lines) {
  const {store} = context, {lastRow, columnCount} = store.size(tab) ?? {
   lastRow: 0,
   columnCount: 1
  }, cellsOf = area => store.block({
   tab,
   ...area
  }).read(), layout = layoutOf(cellsOf({
   row: 1,
   column: 1,
   rowCount: 1,
   columnCount
  })[0] ?? []), idColumn = layout.columnOf.get(journalEntryRecord.idField), count = lastRow - 3 + 1, ids = void 0 === idColumn || count < 1 ? [] : cellsOf({
   row: 3,
   column: idColumn + 1,
   rowCount: count,
   columnCount: 1
  }), known = new Set(ids.map(([id]) => String(id))), missing = lines.map(line => entryOf(context, line)).filter(({entryId}) => !known.has(entryId));
  return {
   missing,
   layout,
   row: Math.max(lastRow, 2) + 1
  };
 }
 function keepJournal(context) {
  return context.lock.runAlone(() => {
   const {store, messages} = context, {journal} = parseState(stateBlock(store, ROWS_READ).read());
   if (0 === journal.length) return {
    lines: 0
   };
   const names = tabNames(messages), tab = names.tabOf(journalEntryRecord.name);
   null === store.size(tab) && context.designer.prepare(workbookSpecs(messages, [ "journalEntry" ]));
   const {missing, layout, row} = missingLines(context, tab, journal);
   if (missing.length > 0) {
    store.ensureRows(tab, row + missing.length + keep_journal_SPARE_ROWS);
    const cells = missing.map(entry => encodeRow(journalEntryRecord, entry, {
     layout,
     words: names.words
    })), area = {
     tab,
     row,
     column: 1,
     rowCount: cells.length,
     columnCount: layout.keys.length
    };
    store.block(area).write(cells);
   }
   store.flush();
   journalCell(store).write([ [ "" ] ]);
   store.flush();
   return {
    lines: missing.length
   };
  });
 }
 const MOST_BYTES = 3, QUOTE = 34, isEscaped = code => code < 32 || code === QUOTE || 92 === code || code >= 55296 && code <= 57343;
 function putWide(bytes, before, code) {
  let length = before;
  if (code < 2048) bytes[length++] = 192 | code >> 6; else {
   if (code < 65536) bytes[length++] = 224 | code >> 12; else {
    bytes[length++] = 240 | code >> 18;
    bytes[length++] = 128 | code >> 12 & 63;
   }
   bytes[length++] = 128 | code >> 6 & 63;
  }
  bytes[length++] = 128 | 63 & code;
  return length;
 }
 class Utf8Bytes {
  constructor() {
   this.room = new Uint8Array(4096);
   this.length = 0;
  }
  clear() {
   this.length = 0;
  }
  put(text) {
   const bytes = this.roomFor(text.length);
   let {length} = this;
   for (let index = 0; index < text.length; index += 1) {
    let code = text.charCodeAt(index);
    if (code < 128) bytes[length++] = code; else {
     if (code >= 55296 && code <= 57343) {
      code = text.codePointAt(index) ?? 0;
      code > 65535 ? index += 1 : code = 65533;
     }
     length = putWide(bytes, length, code);
    }
   }
   this.length = length;
  }
  putJson(text) {
   const bytes = this.roomFor(text.length + 2);
   let {length} = this;
   bytes[length++] = QUOTE;
   for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (isEscaped(code)) {
     this.put(JSON.stringify(text));
     return;
    }
    code < 128 ? bytes[length++] = code : length = putWide(bytes, length, code);
   }
   bytes[length++] = QUOTE;
   this.length = length;
  }
  taken() {
   return this.room.subarray(0, this.length);
  }
  roomFor(units) {
   const needed = this.length + units * MOST_BYTES;
   if (needed <= this.room.length) return this.room;
   const larger = new Uint8Array(2 * needed);
   larger.set(this.taken());
   this.room = larger;
   return larger;
  }
 }
 function isBytes(a) {
  return a instanceof Uint8Array || ArrayBuffer.isView(a) && "Uint8Array" === a.constructor.name && "BYTES_PER_ELEMENT" in a && 1 === a.BYTES_PER_ELEMENT;
 }
 function abytes(value, length, title = "") {
  const bytes = isBytes(value), len = value?.length, needsLen = void 0 !== length;
  if (!bytes || needsLen && len !== length) {
   const message = (title && `"${title}" `) + "expected Uint8Array" + (needsLen ? ` of length ${length}` : "") + ", got " + (bytes ? `length=${len}` : "type=" + typeof value);
   if (!bytes) throw new TypeError(message);
   throw new RangeError(message);
  }
  return value;
 }
 function aexists(instance, checkFinished = !0) {
  if (instance.destroyed) throw new Error("Hash instance has been destroyed");
  if (checkFinished && instance.finished) throw new Error("Hash#digest() has already been called");
 }
 function aoutput(out, instance) {
  abytes(out, void 0, "digestInto() output");
  const min = instance.outputLen;
  if (out.length < min) throw new RangeError('"digestInto() output" expected to be of length >=' + min);
 }
 function clean(...arrays) {
  for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
 }
 function createView(arr) {
  return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
 }
 function rotr(word, shift) {
  return word << 32 - shift | word >>> shift;
 }
 function createHasher(hashCons, info = {}) {
  const hashC = (msg, opts) => hashCons(opts).update(msg).digest(), tmp = hashCons(void 0);
  hashC.outputLen = tmp.outputLen;
  hashC.blockLen = tmp.blockLen;
  hashC.canXOF = tmp.canXOF;
  hashC.create = opts => hashCons(opts);
  Object.assign(hashC, info);
  return Object.freeze(hashC);
 }
 const oidNist = suffix => ({
  oid: Uint8Array.from([ 6, 9, 96, 134, 72, 1, 101, 3, 4, 2, suffix ])
 });
 var __defProp = Object.defineProperty, __defNormalProp = (obj, key, value) => key in obj ? __defProp(obj, key, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value
 }) : obj[key] = value, __publicField = (obj, key, value) => __defNormalProp(obj, "symbol" != typeof key ? key + "" : key, value);
 function Chi(a, b, c) {
  return a & b ^ ~a & c;
 }
 function Maj(a, b, c) {
  return a & b ^ a & c ^ b & c;
 }
 class HashMD {
  constructor(blockLen, outputLen, padOffset, isLE) {
   __publicField(this, "blockLen");
   __publicField(this, "outputLen");
   __publicField(this, "canXOF", !1);
   __publicField(this, "padOffset");
   __publicField(this, "isLE");
   __publicField(this, "buffer");
   __publicField(this, "view");
   __publicField(this, "finished", !1);
   __publicField(this, "length", 0);
   __publicField(this, "pos", 0);
   __publicField(this, "destroyed", !1);
   this.blockLen = blockLen;
   this.outputLen = outputLen;
   this.padOffset = padOffset;
   this.isLE = isLE;
   this.buffer = new Uint8Array(blockLen);
   this.view = createView(this.buffer);
  }
  update(data) {
   aexists(this);
   abytes(data);
   const {view, buffer, blockLen} = this, len = data.length;
   for (let pos = 0; pos < len; ) {
    const take = Math.min(blockLen - this.pos, len - pos);
    if (take === blockLen) {
     const dataView = createView(data);
     for (;blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
     continue;
    }
    buffer.set(data.subarray(pos, pos + take), this.pos);
    this.pos += take;
    pos += take;
    if (this.pos === blockLen) {
     this.process(view, 0);
     this.pos = 0;
    }
   }
   this.length += data.length;
   this.roundClean();
   return this;
  }
  digestInto(out) {
   aexists(this);
   aoutput(out, this);
   this.finished = !0;
   const {buffer, view, blockLen, isLE} = this;
   let {pos} = this;
   buffer[pos++] = 128;
   clean(this.buffer.subarray(pos));
   if (this.padOffset > blockLen - pos) {
    this.process(view, 0);
    pos = 0;
   }
   for (let i = pos; i < blockLen; i++) buffer[i] = 0;
   view.setBigUint64(blockLen - 8, BigInt(8 * this.length), isLE);
   this.process(view, 0);
   const oview = createView(out), len = this.outputLen;
   if (len % 4) throw new Error("_sha2: outputLen must be aligned to 32bit");
   const outLen = len / 4, state = this.get();
   if (outLen > state.length) throw new Error("_sha2: outputLen bigger than state");
   for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
  }
  digest() {
   const {buffer, outputLen} = this;
   this.digestInto(buffer);
   const res = buffer.slice(0, outputLen);
   this.destroy();
   return res;
  }
  _cloneInto(to) {
   to || (to = new this.constructor);
   to.set(...this.get());
   const {blockLen, buffer, length, finished, destroyed, pos} = this;
   to.destroyed = destroyed;
   to.finished = finished;
   to.length = length;
   to.pos = pos;
   length % blockLen && to.buffer.set(buffer);
   return to;
  }
  clone() {
   return this._cloneInto();
  }
 }
 const SHA256_IV = Uint32Array.from([ 1779033703, 3144134277, 1013904242, 2773480762, 1359893119, 2600822924, 528734635, 1541459225 ]);
 var sha2_defProp = Object.defineProperty, sha2_defNormalProp = (obj, key, value) => key in obj ? sha2_defProp(obj, key, {
  enumerable: !0,
  configurable: !0,
  writable: !0,
  value
 }) : obj[key] = value, sha2_publicField = (obj, key, value) => sha2_defNormalProp(obj, "symbol" != typeof key ? key + "" : key, value);
 const SHA256_K = Uint32Array.from([ 1116352408, 1899447441, 3049323471, 3921009573, 961987163, 1508970993, 2453635748, 2870763221, 3624381080, 310598401, 607225278, 1426881987, 1925078388, 2162078206, 2614888103, 3248222580, 3835390401, 4022224774, 264347078, 604807628, 770255983, 1249150122, 1555081692, 1996064986, 2554220882, 2821834349, 2952996808, 3210313671, 3336571891, 3584528711, 113926993, 338241895, 666307205, 773529912, 1294757372, 1396182291, 1695183700, 1986661051, 2177026350, 2456956037, 2730485921, 2820302411, 3259730800, 3345764771, 3516065817, 3600352804, 4094571909, 275423344, 430227734, 506948616, 659060556, 883997877, 958139571, 1322822218, 1537002063, 1747873779, 1955562222, 2024104815, 2227730452, 2361852424, 2428436474, 2756734187, 3204031479, 3329325298 ]), SHA256_W = new Uint32Array(64);
 class SHA2_32B extends HashMD {
  constructor(outputLen) {
   super(64, outputLen, 8, !1);
  }
  get() {
   const {A, B, C, D, E, F, G, H} = this;
   return [ A, B, C, D, E, F, G, H ];
  }
  set(A, B, C, D, E, F, G, H) {
   this.A = 0 | A;
   this.B = 0 | B;
   this.C = 0 | C;
   this.D = 0 | D;
   this.E = 0 | E;
   this.F = 0 | F;
   this.G = 0 | G;
   this.H = 0 | H;
  }
  process(view, offset) {
   for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, !1);
   for (let i = 16; i < 64; i++) {
    const W15 = SHA256_W[i - 15], W2 = SHA256_W[i - 2], s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3, s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
    SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
   }
   let {A, B, C, D, E, F, G, H} = this;
   for (let i = 0; i < 64; i++) {
    const T1 = H + (rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25)) + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0, T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
    H = G;
    G = F;
    F = E;
    E = D + T1 | 0;
    D = C;
    C = B;
    B = A;
    A = T1 + T2 | 0;
   }
   A = A + this.A | 0;
   B = B + this.B | 0;
   C = C + this.C | 0;
   D = D + this.D | 0;
   E = E + this.E | 0;
   F = F + this.F | 0;
   G = G + this.G | 0;
   H = H + this.H | 0;
   this.set(A, B, C, D, E, F, G, H);
  }
  roundClean() {
   clean(SHA256_W);
  }
  destroy() {
   this.destroyed = !0;
   this.set(0, 0, 0, 0, 0, 0, 0, 0);
   clean(this.buffer);
  }
 }
 class _SHA256 extends SHA2_32B {
  constructor() {
   super(32);
   sha2_publicField(this, "A", 0 | SHA256_IV[0]);
   sha2_publicField(this, "B", 0 | SHA256_IV[1]);
   sha2_publicField(this, "C", 0 | SHA256_IV[2]);
   sha2_publicField(this, "D", 0 | SHA256_IV[3]);
   sha2_publicField(this, "E", 0 | SHA256_IV[4]);
   sha2_publicField(this, "F", 0 | SHA256_IV[5]);
   sha2_publicField(this, "G", 0 | SHA256_IV[6]);
   sha2_publicField(this, "H", 0 | SHA256_IV[7]);
  }
 }
 const sha256 = createHasher(() => new _SHA256, oidNist(1)), [START, WORK] = [ sha256.create(), sha256.create() ], DIGEST = new Uint8Array(START.outputLen), CODES = [], HALVES = "0123456789abcdef";
 function sha256_sha256(bytes) {
  START._cloneInto(WORK).update(bytes).digestInto(DIGEST);
  for (let place = 0; place < DIGEST.length; place += 1) {
   const byte = DIGEST[place] ?? 0;
   CODES[2 * place] = HALVES.charCodeAt(byte >> 4);
   CODES[2 * place + 1] = HALVES.charCodeAt(15 & byte);
  }
  return String.fromCharCode.apply(null, CODES);
 }
 const SEAL = /^[1-9]\d{0,9}-[0-9a-f]{64}$/;
 function readSeal(seal) {
  if (!SEAL.test(seal)) return null;
  const dash = seal.indexOf("-");
  return {
   number: Number(seal.slice(0, dash)),
   hash: seal.slice(dash + 1)
  };
 }
 const ROOM = new Utf8Bytes;
 function hashOf(before, number, content) {
  ROOM.clear();
  ROOM.put(before);
  ROOM.put(`\n${number}\n`);
  content(ROOM);
  return sha256_sha256(ROOM.taken());
 }
 const sealNumber = seal => readSeal(seal)?.number ?? 0;
 function nextSeal(before, content) {
  const last = readSeal(before), number = (last?.number ?? 0) + 1;
  return `${number}-${hashOf(last?.hash ?? "", number, content)}`;
 }
 function step(walk, number, rows) {
  const {breaks, last} = walk, hasHole = number > last.number + 1, [first] = rows;
  if (void 0 === first) return;
  hasHole && breaks.push({
   kind: "MISSING",
   row: first.line.row,
   from: last.number + 1,
   until: number - 1
  });
  const hashes = [];
  let kept;
  for (const each of rows) {
   const {row, content} = each.line, made = last.hashes.map(before => hashOf(before, number, content)), fits = hasHole || made.includes(each.read.hash);
   hashes.push(each.read.hash);
   if (fits && void 0 === kept) kept = each; else if (fits && each.read.hash === kept?.read.hash) breaks.push({
    kind: "COPIED",
    row
   }); else {
    breaks.push({
     kind: "CHANGED",
     row
    });
    hashes.push(...made);
   }
  }
  walk.last = {
   number,
   hashes: void 0 === kept ? hashes : [ kept.read.hash ]
  };
 }
 function walked(rows) {
  const walk = {
   breaks: [],
   last: {
    number: 0,
    hashes: [ "" ]
   }
  };
  for (let from = 0; from < rows.length; ) {
   const number = rows[from]?.read.number ?? 0;
   let until = from + 1;
   for (;rows[until]?.read.number === number; ) until += 1;
   step(walk, number, rows.slice(from, until));
   from = until;
  }
  return walk;
 }
 function unsealedRows(rows, first) {
  const isOld = ({row, seal}) => "" === seal && (void 0 === first || 1 === first.read.number && row < first.line.row), added = rows.filter(each => !isOld(each));
  return {
   old: rows.length - added.length,
   added: added.map(({row, seal}) => ({
    kind: "" === seal ? "ADDED" : "CHANGED",
    row
   }))
  };
 }
 function checkSeals(rows, head) {
  const numbered = [], others = [];
  for (const each of rows) {
   const read = readSeal(each.seal);
   read ? numbered.push({
    line: each,
    read
   }) : others.push(each);
  }
  numbered.sort((a, b) => a.read.number - b.read.number);
  const walk = walked(numbered), until = sealNumber(head);
  until > walk.last.number && walk.breaks.push({
   kind: "MISSING",
   row: null,
   from: walk.last.number + 1,
   until
  });
  const {old, added} = unsealedRows(others, numbered[0]);
  return {
   checkedCount: numbered.length,
   unsealedCount: old,
   breaks: [ ...walk.breaks, ...added ]
  };
 }
 function wallClock(instant) {
  const seconds = Math.round(instant.getTime() / 1e3), {day, time} = parisWallClock(1e3 * seconds);
  return `${day}T${time}:${String(seconds % 60).padStart(2, "0")}`;
 }
 const isPlain = (text, trimmed) => trimmed.length === text.length && !text.startsWith("'") && !text.includes("\r");
 function cellContent(cell) {
  if ("object" == typeof cell) return wallClock(cell);
  if ("string" != typeof cell) return String(cell);
  const trimmed = cell.trim();
  return isPlain(cell, trimmed) || "" === trimmed ? trimmed : cell.replace(/^'/, "’").replace(/\r\n?/g, "\n").trim();
 }
 function canonicalRows(keys, leftOut) {
  const places = keys.map((key, index) => ({
   key,
   index
  })).filter(({key, index}) => "" !== key && key !== leftOut && keys.indexOf(key) === index).sort((a, b) => a.key < b.key ? -1 : 1).map(({key, index}) => ({
   index,
   first: `[${JSON.stringify(key)},`,
   next: `,${JSON.stringify(key)},`
  }));
  return (cells, into) => {
   let isFirst = !0;
   for (const {index, first, next} of places) {
    const content = cellContent(cells[index] ?? "");
    if ("" !== content) {
     into.put(isFirst ? first : next);
     into.putJson(content);
     isFirst = !1;
    }
   }
   into.put(isFirst ? "[]" : "]");
  };
 }
 const SEAL_KEY = "seal", newer = (a, b) => sealNumber(a) > sealNumber(b) ? a : b, sealIn = (row, column) => {
  const cell = row[column];
  return "string" == typeof cell ? cell : "";
 };
 function wholeSecond(cell) {
  return "object" == typeof cell ? {
   date: 1e3 * Math.floor(cell.date / 1e3)
  } : cell;
 }
 function lastSeal(header, known) {
  return newer(header.logHead ?? "", sealIn(known.guard, known.keys.indexOf(SEAL_KEY)));
 }
 function sealedCells(header, known, cells) {
  const column = known.keys.indexOf(SEAL_KEY), rows = cells.map(row => row.map(wholeSecond));
  if (column < 0) return rows;
  const contentOf = canonicalRows(known.keys, SEAL_KEY);
  let seal = lastSeal(header, known);
  return rows.map(row => {
   const read = row.map(fromJsonCell);
   seal = nextSeal(seal, into => {
    contentOf(read, into);
   });
   const sealed = [ ...row ];
   sealed[column] = seal;
   return sealed;
  });
 }
 function headAfter(header, writes) {
  return writes.filter(({record}) => record === traceEventRecord.name).flatMap(({cells, keys}) => cells.map(row => sealIn(row, keys.indexOf(SEAL_KEY)))).reduce(newer, header.logHead ?? "");
 }
 class StaleHint extends Error {}
 const GROWTH_ROWS = 2e3;
 function appendWrites(workbook, definition, rows) {
  const {context, names, state} = workbook, known = state.header.tabs[definition.name];
  if (!known) throw new StaleHint(definition.name);
  if (0 === rows.length) return {
   writes: [],
   known
  };
  const tab = names.tabOf(definition.name), needed = known.lastRow + rows.length + 1, gridRows = needed > known.gridRows ? context.store.ensureRows(tab, needed + GROWTH_ROWS) : known.gridRows, {keys} = known, layout = layoutOf(keys), isLog = definition.name === traceEventRecord.name, signature = isLog && void 0 !== context.author ? {
   operator: context.author
  } : {}, encoded = rows.map(row2 => encodeRow(definition, {
   ...row2,
   ...signature
  }, {
   layout,
   words: names.words
  }).map(toJsonCell)), cells = isLog ? sealedCells(state.header, known, encoded) : encoded, blanks = rows.map(() => keys.map(() => "")), row = known.lastRow + 1, write = {
   record: definition.name,
   tab,
   row,
   ids: rows.map(each => String(each[definition.idField])),
   idColumn: layout.columnOf.get(definition.idField) ?? 0,
   keys,
   before: known.lastRow >= 3 ? [ known.guard, ...blanks ] : blanks,
   cells
  }, last = cells[cells.length - 1] ?? [];
  return {
   writes: [ write ],
   known: {
    ...known,
    lastRow: row + rows.length - 1,
    guard: last,
    gridRows
   }
  };
 }
 function logSheetEvents(context, given, events) {
  const {previous, log} = given, tabs = {
   ...previous.header.tabs,
   [traceEventRecord.name]: log
  }, header = {
   ...previous.header,
   tabs
  }, {author: _, ...unsigned} = context, workbook = {
   context: unsigned,
   names: tabNames(context.messages),
   state: {
    header
   }
  }, {writes} = appendWrites(workbook, traceEventRecord, events), begun = {
   ...previous.header,
   logHead: headAfter(previous.header, writes)
  }, pending = {
   submission: {
    id: "",
    ids: [],
    counts: {}
   },
   writes: writes.map(({before: _2, ...write}) => write)
  }, kept = keepPending(context.store, pending), state = {
   ...previous,
   header: begun,
   pending: kept.pending
  };
  stateBlock(context.store, 7).write(formatTop(state));
  finishPendingWrite(context, pending);
  kept.forget();
  return begun;
 }
 const DEFAULT_THRESHOLDS = {
  useByMinHours: {
   value: 48,
   unit: "h",
   source: "Code de l’environnement, D541-310"
  },
  preparedAheadDays: {
   value: 3,
   unit: "jours",
   source: "Arrêté du 21 décembre 2009, annexe IV"
  },
  coldMaxCelsius: {
   value: 3,
   unit: "°C",
   source: "GBPH aide alimentaire v2 2022, fiche 12"
  },
  coldSurfaceTolerance: {
   value: 2,
   unit: "°C",
   source: "GBPH aide alimentaire v2 2022, fiche 12"
  },
  coldCoreTolerance: {
   value: 1,
   unit: "°C",
   source: "GBPH aide alimentaire v2 2022, fiche 12"
  },
  hotMinCelsius: {
   value: 63,
   unit: "°C",
   source: "GBPH aide alimentaire v2 2022, fiche 12"
  },
  frozenMaxCelsius: {
   value: -18,
   unit: "°C",
   source: "GBPH aide alimentaire v2 2022, fiche 12"
  },
  frozenToleranceCelsius: {
   value: -15,
   unit: "°C",
   source: "GBPH aide alimentaire v2 2022, fiche 12"
  },
  outOfColdMaxMinutes: {
   value: 30,
   unit: "min",
   source: "GBPH aide alimentaire v2 2022"
  },
  uncertifiedVehicleMaxKm: {
   value: 80,
   unit: "km",
   source: "CRPM R231-44 et suivants"
  },
  traceRetentionYears: {
   value: 5,
   unit: "ans",
   source: "GBPH aide alimentaire v2 2022"
  },
  gramsPerMeal: {
   value: 500,
   unit: "g",
   source: "Rapport Ansa et Cantines Responsables, mars 2022"
  },
  unusualMealEuros: {
   value: 12,
   unit: "€/repas",
   source: "Coût global d’un repas dans les enquêtes de réseaux : 6 à 12 €"
  },
  volunteerHourEuros: {
   value: 12.02,
   unit: "€/h",
   source: "SMIC horaire brut au 1er janvier 2026, à revoir chaque année"
  },
  agreementWarnDays: {
   value: 60,
   unit: "jours",
   source: "Choix du projet"
  },
  authorisationWarnDays: {
   value: 90,
   unit: "jours",
   source: "Choix du projet"
  },
  insuranceWarnDays: {
   value: 60,
   unit: "jours",
   source: "Choix du projet"
  },
  thermometerCheckMonths: {
   value: 6,
   unit: "mois",
   source: "GBPH aide alimentaire v2 2022, contrôle du thermomètre"
  },
  hygieneTrainingYears: {
   value: 3,
   unit: "ans",
   source: "Choix du projet"
  },
  contactRetentionYears: {
   value: 3,
   unit: "ans",
   source: "RGPD, article 5"
  },
  cancellationNoticeHours: {
   value: 24,
   unit: "h",
   source: "Convention type de don, art. 4.6"
  },
  largeKitchenMeals: {
   value: 3e3,
   unit: "repas/jour",
   source: "Code de l’environnement, L541-15-6"
  }
 }, THRESHOLD_KEYS = Object.keys(DEFAULT_THRESHOLDS), REFERENCE_NAMES = [ "partner", "partnership", "schoolHoliday", "closure", "costItem", "payerShare", "income", "keyWeight", "incident", "agreement", "setting" ];
 function datedSettingKey(key, day) {
  return `${key}@${day}`;
 }
 function thresholdKeyOf(settingKey) {
  return settingKey.split("@")[0] ?? settingKey;
 }
 function thresholdsOf(settings, day) {
  const from = setting => setting.appliesFrom ?? "", inForce = settings.filter(setting => from(setting) <= day).sort((a, b) => from(a) < from(b) ? -1 : Number(from(a) > from(b))), told = new Map(inForce.map(setting => [ thresholdKeyOf(setting.settingKey), typedNumber(setting.value) ])), entries = THRESHOLD_KEYS.map(key => {
   const value = told.get(key);
   return [ key, "number" == typeof value ? value : DEFAULT_THRESHOLDS[key].value ];
  });
  return Object.fromEntries(entries);
 }
 function thresholdsByDay(settings) {
  const changes = [ ...new Set(settings.map(setting => setting.appliesFrom ?? "")) ].sort(), known = new Map;
  return day => {
   const since = changes.reduce((latest, change) => change <= day ? change : latest, ""), thresholds = known.get(since) ?? thresholdsOf(settings, day);
   known.set(since, thresholds);
   return thresholds;
  };
 }
 const keysOf = name => Object.keys(RECORDS[name].fields), SHAPE = REFERENCE_NAMES.map(name => `${name}:${keysOf(name).join()}`).join(";");
 function formatSnapshot(reference) {
  const rows = Object.fromEntries(REFERENCE_NAMES.map(name => {
   const keys = keysOf(name);
   return [ name, reference[name].map(record => keys.map(key => record[key] ?? null)) ];
  }));
  return JSON.stringify({
   shape: SHAPE,
   rows
  });
 }
 function isSnapshotTooLarge(reference) {
  return formatSnapshot(reference).length > 9e5;
 }
 function parseSnapshot(text) {
  if (!text.startsWith("{")) return null;
  try {
   const snapshot = JSON.parse(text);
   if (snapshot.shape !== SHAPE) return null;
   const entries = REFERENCE_NAMES.map(name => {
    const keys = keysOf(name);
    return [ name, snapshot.rows[name].map(row => Object.fromEntries(keys.map((key, index) => [ key, row[index] ?? null ]))) ];
   });
   return Object.fromEntries(entries);
  } catch {
   return null;
  }
 }
 const FACT_NAMES = [ "PRODUCTION", "CHARGEMENT", "DEPART", "ARRIVEE", "ARRIVEE_COEUR", "RECEPTION", "REFUS", "DISTRIBUTION", "STOCKAGE", "DESTRUCTION" ], TOLD = [ "kind", "happenedAt", "lotRef", "dishName", "useByDate", "allergens", "meals", "productClass", "measureType", "temperature", "conformity" ];
 function factOf(name, event) {
  const {kind, happenedAt, lotRef, dishName, useByDate, allergens, meals} = event, {productClass, measureType, temperature, conformity} = event;
  return {
   name,
   kind,
   happenedAt,
   lotRef,
   dishName,
   useByDate,
   allergens,
   meals,
   productClass,
   measureType,
   temperature,
   conformity,
   notes: []
  };
 }
 function readsTheSame(event, fact, {writeNote}) {
  const comment = fact.notes.map(writeNote).join(" ");
  return (event.comment ?? "").startsWith(comment) && TOLD.every(key => event[key] === fact[key]);
 }
 function loggedFacts({row, logged}, versions) {
  const events = new Map(logged.map(event => [ event.eventId, event ]));
  return new Map(FACT_NAMES.flatMap(name => {
   const key = factKey(row.lineId, name), last = events.get(`E-${key}-${versions[key] ?? 0}`);
   return void 0 === last || "CORRECTION" === last.kind ? [] : [ [ name, last ] ];
  }));
 }
 function sheetRowEvents(sheetRow, recording) {
  const {row, loggedIds} = sheetRow, lastVersions = factVersionsOf(loggedIds.map(eventId => ({
   eventId
  }))), after = traceFactsOf(row, recording), before = new Map;
  for (const [name, event] of loggedFacts(sheetRow, lastVersions)) {
   const fact = after.get(name), isSame = void 0 !== fact && readsTheSame(event, fact, recording);
   before.set(name, isSame ? fact : factOf(name, event));
  }
  return eventsOfChanges(changesOfLine(row.lineId, before, after), {
   ...recording,
   deliveries: [ row ],
   previous: [],
   lastVersions
  });
 }
 function rememberingLast(of) {
  let last = null;
  return text => {
   last?.text !== text && (last = {
    text,
    answer: of(text)
   });
   return last.answer;
  };
 }
 const NO_SUCH_AREA = /not found|introuvable|outside the|en dehors/i, isElsewhere = error => error instanceof AppError && "WORKBOOK_NOT_PREPARED" === error.code || error instanceof Error && NO_SUCH_AREA.test(error.message);
 function expectedGrid(store, expected) {
  const {tab, lastRow, columnCount, keys} = expected;
  let grid;
  try {
   grid = store.block({
    tab,
    row: 1,
    column: 1,
    rowCount: lastRow + 1,
    columnCount
   }).read();
  } catch (error) {
   if (isElsewhere(error)) return null;
   throw error;
  }
  const isWhole = (grid.pop() ?? []).every(isBlankCell), {columnOf} = layoutOf(grid[0] ?? []);
  return isWhole && keys.every(key => columnOf.has(key)) ? grid : null;
 }
 const SAMPLE_EVENTS = `E-${sampleRecord.idPrefix}-`, LOG_KEYS = Object.keys(traceEventRecord.fields);
 function readLog(context, known) {
  const names = tabNames(context.messages), tab = names.tabOf(traceEventRecord.name), {lastRow = 0, keys = []} = known ?? {}, grid = (void 0 === known ? null : expectedGrid(context.store, {
   tab,
   lastRow,
   columnCount: keys.length,
   keys: LOG_KEYS
  })) ?? context.store.readAll(tab);
  if (null === grid) throw new AppError("WORKBOOK_NOT_PREPARED", {
   tab
  });
  const layout = layoutOf(grid[0] ?? []);
  return {
   rows: grid.slice(2),
   cellOf: (row, key) => row[layout.columnOf.get(key) ?? -1] ?? "",
   decode: rows => rows.flatMap(({row, rowNumber}) => {
    const decoded = decodeRow(traceEventRecord, {
     layout,
     row: rowNumber,
     values: row
    }, names.words);
    return null === decoded.row ? [] : [ decoded.row ];
   })
  };
 }
 function samplesTaken(log, answers) {
  const isOfSample = row => String(log.cellOf(row, "eventId")).startsWith(SAMPLE_EVENTS), found = log.rows.flatMap((row, index) => isOfSample(row) && answers(row) ? [ {
   row,
   rowNumber: 3 + index
  } ] : []);
  return log.decode(found).filter(({kind}) => "DESTRUCTION" !== kind);
 }
 function eventsOfDeliveries(log, answers) {
  const wanted = new Set, deliveryOf = rememberingLast(deliveryKeyOf), keyOf = row => deliveryOf(String(log.cellOf(row, "lineId")));
  for (const row of log.rows) !isBlankCell(log.cellOf(row, "lineId")) && answers(row) && wanted.add(keyOf(row));
  if (0 === wanted.size) return [];
  const kept = log.rows.flatMap((row, index) => wanted.has(keyOf(row)) ? [ {
   row,
   rowNumber: 3 + index
  } ] : []);
  return log.decode(kept);
 }
 function traceNoteWriter(messages) {
  return note => {
   const words = ("params" in note ? Object.entries(note.params) : []).map(([list, code]) => [ list, wordOfCode(messages.choices, `${list}s`, code) ]);
   return formatMessage(messages.traceNotes[note.code], Object.fromEntries(words));
  };
 }
 const FOLLOWED_WEEKS = 53, cellOf = (weeks, {isoWeek, partnershipId}) => weeks.get(isoWeek)?.[partnershipId];
 function printsOf(weeks) {
  const cells = [ ...weeks.values() ].flatMap(week => Object.values(week));
  return new Map(cells.flatMap(({prints}) => Object.entries(prints ?? {})));
 }
 const countsOf = ids => {
  const counts = new Map;
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
 };
 function readableRows({rows, hasEveryColumn, damagedRows, reference}) {
  if (!hasEveryColumn) return [];
  const partnerships = countsOf(reference.partnership.map(each => each.partnershipId)), lines = countsOf(rows.map(({row}) => row.lineId));
  return rows.filter(({rowNumber}) => !damagedRows.has(rowNumber)).map(({row}) => row).filter(row => 1 === lines.get(row.lineId) && 1 === partnerships.get(row.partnershipId));
 }
 function isRetyped(row, reading, before) {
  const print = before.get(row.lineId), cell = cellOf(reading.previous, row);
  return void 0 === print ? void 0 === cell || void 0 !== cell.prints : print !== cellOf(reading.weeks, row)?.prints?.[row.lineId];
 }
 function loggedRows(log, lines) {
  const byLine = new Map;
  log.rows.forEach((row, index) => {
   const lineId = String(log.cellOf(row, "lineId"));
   if (!lines.has(lineId)) return;
   const placed = {
    row,
    rowNumber: 3 + index
   }, rows = byLine.get(lineId);
   rows ? rows.push(placed) : byLine.set(lineId, [ placed ]);
  });
  return byLine;
 }
 function eventsOf(context, retyped, reference) {
  const log = readLog(context), logged = loggedRows(log, new Set(retyped.map(({lineId}) => lineId))), thresholdsOn = thresholdsByDay(reference.setting), now = context.clock.now(), thresholds = thresholdsOn(parisWallClock(now).day), writeNote = traceNoteWriter(context.messages), partnerships = new Map(reference.partnership.map(each => [ each.partnershipId, each ]));
  return retyped.flatMap(row => {
   const partnership = partnerships.get(row.partnershipId);
   if (void 0 === partnership) return [];
   const rows = logged.get(row.lineId) ?? [], loggedIds = rows.map(placed => String(log.cellOf(placed.row, "eventId"))), judged = {
    partnership,
    thresholds,
    thresholdsOn
   };
   return [ {
    row,
    ...sheetRowEvents({
     row,
     logged: log.decode(rows),
     loggedIds
    }, {
     ...judged,
     recordedAt: now,
     channel: "FEUILLE",
     writeNote
    })
   } ];
  });
 }
 function withVersions(cell, lineId, versions) {
  const prefix = `${lineId.replace(/^D-/, "")}-`, others = Object.entries(cell.versions).filter(([key]) => !key.startsWith(prefix));
  return {
   ...cell,
   versions: {
    ...Object.fromEntries(others),
    ...versions
   }
  };
 }
 function keptPrints(reading, context) {
  const oldest = addWeeks(isoWeekOf(parisWallClock(context.clock.now()).day), -FOLLOWED_WEEKS), before = printsOf(reading.previous), readable = new Set(readableRows(reading).map(({lineId}) => lineId)), kept = (week, cell) => {
   const {prints = {}, ...facts} = cell;
   if (week < oldest) return facts;
   const entries = Object.entries(prints).flatMap(([lineId, print]) => {
    const known = readable.has(lineId) ? print : before.get(lineId);
    return void 0 === known ? [] : [ [ lineId, known ] ];
   });
   return {
    ...facts,
    prints: Object.fromEntries(entries)
   };
  };
  return new Map([ ...reading.weeks ].map(([week, cells]) => {
   const entries = Object.entries(cells).map(([id, cell]) => [ id, kept(week, cell) ]);
   return [ week, Object.fromEntries(entries) ];
  }));
 }
 function sheetEvents(context, reading) {
  const weeks = keptPrints(reading, context), before = printsOf(reading.previous), retyped = readableRows(reading).filter(row => void 0 !== cellOf(weeks, row)?.prints && isRetyped(row, reading, before));
  if (0 === retyped.length) return {
   events: [],
   weeks
  };
  const made = eventsOf(context, retyped, reading.reference);
  for (const {row, lastVersions} of made) {
   const cell = cellOf(weeks, row);
   if (void 0 === cell) continue;
   const next = withVersions(cell, row.lineId, lastVersions);
   weeks.set(row.isoWeek, {
    ...weeks.get(row.isoWeek),
    [row.partnershipId]: next
   });
  }
  return {
   events: made.flatMap(({events}) => events),
   weeks
  };
 }
 const MOST_DAMAGE = 20, DAMAGE_TEXT = 60;
 function damagedCell({record, key, a1, text, code}) {
  return {
   record,
   key,
   a1,
   text: text.slice(0, DAMAGE_TEXT),
   code
  };
 }
 const rebuild_state_SPARE_ROWS = 500;
 function readReference(context, damage) {
  const names = tabNames(context.messages), {store} = context, rowsOf = table => {
   damage.push(...table.damage);
   return table.rows.map(placed => placed.row);
  };
  return {
   partner: rowsOf(readTable(store, RECORDS.partner, names)),
   partnership: rowsOf(readTable(store, RECORDS.partnership, names)),
   schoolHoliday: rowsOf(readTable(store, RECORDS.schoolHoliday, names)),
   closure: rowsOf(readTable(store, RECORDS.closure, names)),
   costItem: rowsOf(readTable(store, RECORDS.costItem, names)),
   payerShare: rowsOf(readTable(store, RECORDS.payerShare, names)),
   income: rowsOf(readLaterTable(store, RECORDS.income, names)),
   keyWeight: rowsOf(readLaterTable(store, RECORDS.keyWeight, names)),
   incident: rowsOf(readLaterTable(store, RECORDS.incident, names)),
   agreement: rowsOf(readTable(store, RECORDS.agreement, names)),
   setting: rowsOf(readTable(store, RECORDS.setting, names))
  };
 }
 function knownTab(context, record) {
  const {store} = context, tab = tabNames(context.messages).tabOf(record), size = store.size(tab);
  if (null === size) throw new AppError("WORKBOOK_NOT_PREPARED", {
   tab
  });
  const {lastRow, columnCount} = size, rowOf = row => store.block({
   tab,
   row,
   column: 1,
   rowCount: 1,
   columnCount
  }).read()[0] ?? [], {keys, columnOf} = layoutOf(rowOf(1)), width = Math.max(0, ...[ ...columnOf.values() ].map(column => column + 1)), guard = lastRow < 3 ? [] : rowOf(lastRow).slice(0, width).map(toJsonCell);
  return {
   keys: keys.slice(0, width),
   lastRow: Math.max(lastRow, 2),
   guard,
   gridRows: store.ensureRows(tab, lastRow + rebuild_state_SPARE_ROWS)
  };
 }
 function loggedVersions(context) {
  return factVersionsOf(readTable(context.store, RECORDS.traceEvent, tabNames(context.messages)).rows.map(placed => placed.row));
 }
 function withSheetEvents(context, previous, reading) {
  const {header} = previous;
  if ("" === header.topWeek) return {
   weeks: reading.weeks,
   header
  };
  const {events, weeks} = sheetEvents(context, reading);
  return 0 === events.length ? {
   weeks,
   header
  } : {
   weeks,
   header: logSheetEvents(context, {
    previous,
    log: knownTab(context, "traceEvent")
   }, events)
  };
 }
 function sizedState(context, weeks, newestWeek) {
  const labels = [ ...weeks.keys(), newestWeek ], newest = labels.reduce((max, week) => week > max ? week : max), oldestWeek = labels.reduce((min, week) => week < min ? week : min), endOfNextYear = topWeekFor(parisWallClock(context.clock.now()).day);
  return {
   topWeek: weekNumber(newest) > weekNumber(endOfNextYear) ? newest : endOfNextYear,
   oldestWeek
  };
 }
 function rebuildState(context, span) {
  const {store} = context, names = tabNames(context.messages), grid = store.readAll(SYSTEM_TAB);
  if (null === grid) throw new AppError("WORKBOOK_NOT_PREPARED", {
   tab: SYSTEM_TAB
  });
  const previous = parseState(grid);
  null !== previous.pending && finishPendingWrite(context, previous.pending);
  const {version} = migrate(store, names, Math.max(1, previous.header.schemaVersion)), damage = [], reference = readReference(context, damage), deliveries = readTable(store, RECORDS.delivery, names);
  damage.push(...deliveries.damage);
  const indexed = weekIndexOf(deliveries.rows, {
   previous: previous.weeks,
   partnerships: reference.partnership,
   closedDates: closedDates(reference),
   loggedVersions: "" === previous.header.topWeek ? loggedVersions(context) : {}
  }), {weeks, header} = withSheetEvents(context, previous, {
   rows: deliveries.rows,
   hasEveryColumn: Object.keys(RECORDS.delivery.fields).every(key => deliveries.layout.columnOf.has(key)),
   damagedRows: new Set(deliveries.damage.map(({row}) => row)),
   reference,
   previous: previous.weeks,
   weeks: indexed
  }), {topWeek, oldestWeek} = sizedState(context, weeks, span.newestWeek), told = withLines(context, previous, void 0 === span.line ? [] : [ keep_journal_signed(context, span.line) ]), state = {
   journal: told.journal,
   lastChange: previous.lastChange,
   header: {
    ...withRoomFor(header, weeks.values()),
    lastNumbers: told.lastNumbers,
    schemaVersion: version,
    topWeek,
    damage: damage.slice(0, MOST_DAMAGE).map(damagedCell),
    tabs: {
     delivery: knownTab(context, "delivery"),
     traceEvent: knownTab(context, "traceEvent"),
     mealCost: knownTab(context, "mealCost")
    }
   },
   pending: null,
   snapshot: formatSnapshot(reference),
   editMarks: [],
   weeks
  }, rowCount = Math.max(stateRowCount(topWeek, oldestWeek), stateRowsOf(grid));
  store.ensureRows(SYSTEM_TAB, rowCount + rebuild_state_SPARE_ROWS);
  const written = {
   ...state,
   header: writeMealCostReport(context, {
    state,
    reference
   })
  };
  blockFor(store, state.header, rowCount).write(formatState(written, rowCount));
  forgetSpill(store, grid.length);
  store.block(EDIT_MARKS_CELL).write([ [ "" ] ]);
  store.flush();
  return {
   weeks: weeks.size,
   rows: deliveries.rows.length
  };
 }
 const WEEKS_BEHIND = 53;
 function readBackTo(context, {oldestWeek, already}) {
  const recent = already ?? readState(context.store, 220), {topWeek} = recent.state.header;
  if ("" === topWeek) return recent;
  const wanted = stateRowCount(topWeek, oldestWeek);
  if (wanted <= recent.rowCount) return recent;
  wanted > 500 && context.store.ensureRows(SYSTEM_TAB, wanted);
  return readState(context.store, wanted);
 }
 function withWholeCosts(context, given) {
  const {reading, reference, oldestWeek} = given, monday = mondayOf(oldestWeek) ?? "", first = [ ...reference.costItem.filter(item => "DEPRECIATION" !== item.entryMode), ...reference.income ].filter(item => item.periodEnd >= monday).map(item => item.periodStart).reduce((min, day) => day < min ? day : min, monday);
  return opened(context, readBackTo(context, {
   oldestWeek: isoWeekOf(first),
   already: reading
  }), reference);
 }
 function isCurrent(state, weeks) {
  return null === state.pending && 0 === state.editMarks.length && "" !== state.header.topWeek && state.header.schemaVersion === CURRENT_VERSION && state.header.topWeek >= weeks.newest;
 }
 function opened(context, reading, reference) {
  const now = context.clock.now(), today = parisWallClock(now).day;
  return {
   context,
   names: tabNames(context.messages),
   ...reading,
   reference,
   thresholds: thresholdsOf(reference.setting, today),
   today,
   now
  };
 }
 function thisWeek(context) {
  const week = isoWeekOf(parisWallClock(context.clock.now()).day);
  return {
   oldest: week,
   newest: week
  };
 }
 const OLDEST_WEEK = "2000-S01", WEEKS_AHEAD = 105;
 function checkSpan(context, {oldest, newest}) {
  const last = addWeeks(thisWeek(context).newest, WEEKS_AHEAD), far = [ oldest, newest ].find(week => week < OLDEST_WEEK || week > last);
  if (void 0 !== far) throw new AppError("INVALID_INPUT", {}, [ {
   severity: "BLOCK",
   code: "FAR_WEEK",
   path: "week",
   params: {
    week: far
   }
  } ]);
 }
 function openForWriting(context, span) {
  checkSpan(context, span);
  const oldestWeek = addWeeks(span.oldest, -WEEKS_BEHIND);
  let reading = readBackTo(context, {
   oldestWeek
  }), reference = isCurrent(reading.state, span) ? parseSnapshot(reading.state.snapshot) : null;
  if (null === reference) {
   rebuildState(context, {
    newestWeek: span.newest
   });
   reading = readBackTo(context, {
    oldestWeek
   });
   reference = parseSnapshot(reading.state.snapshot);
  }
  if (null === reference) throw new Error("the state that was just rebuilt cannot be read");
  return withWholeCosts(context, {
   reading,
   reference,
   oldestWeek
  });
 }
 function openForReading(context, span) {
  checkSpan(context, span);
  const oldestWeek = addWeeks(span.oldest, -WEEKS_BEHIND), reading = readBackTo(context, {
   oldestWeek
  }), reference = isCurrent(reading.state, span) ? parseSnapshot(reading.state.snapshot) : null;
  return null === reference ? context.lock.runAlone(() => openForWriting(context, span)) : withWholeCosts(context, {
   reading,
   reference,
   oldestWeek
  });
 }
 function openAsRemembered(context, oldest) {
  const recent = readState(context.store, 220), reference = parseSnapshot(recent.state.snapshot);
  if (null === reference || "" === recent.state.header.topWeek) return null;
  const first = addWeeks(recent.state.header.topWeek, -280), asked = oldest ?? thisWeek(context).oldest, oldestWeek = asked < first ? first : asked;
  return withWholeCosts(context, {
   reading: readBackTo(context, {
    oldestWeek,
    already: recent
   }),
   reference,
   oldestWeek
  });
 }
 class CellFunctionError extends Error {}
 const MOST_WEEKS = 530;
 function shapeOf(value) {
  if (!Array.isArray(value)) return null;
  const rows = value;
  return {
   rows: rows.length,
   columns: rows[0]?.length ?? 0
  };
 }
 function at(value, row, column) {
  if (!Array.isArray(value)) return value;
  const rows = value;
  return rows[row]?.[column];
 }
 function inBlock(messages, args, answer) {
  const [one, other] = args.map(shapeOf), shape = one ?? other;
  if (!shape) return answer(args[0], args[1]);
  if (one && other && (one.rows !== other.rows || one.columns !== other.columns)) throw new CellFunctionError(messages.cellFunctions.differentShapes);
  const cell = (row, column) => {
   const [first, second] = [ at(args[0], row, column), at(args[1], row, column) ];
   if ("" === first || "" === second) return "";
   try {
    return answer(first, second);
   } catch (error) {
    if (error instanceof CellFunctionError) return error.message;
    throw error;
   }
  };
  return Array.from({
   length: shape.rows
  }, (_, row) => Array.from({
   length: shape.columns
  }, (__, column) => cell(row, column)));
 }
 function cell_functions_periodOf(messages, value) {
  const words = messages.cellFunctions, period = cellPeriod(value);
  if (!period) throw new CellFunctionError(formatMessage(words.unknownPeriod, {
   value: String(value)
  }));
  const weeks = weekNumber(period.untilWeek) - weekNumber(period.fromWeek) + 1;
  if (weeks > MOST_WEEKS) throw new CellFunctionError(formatMessage(words.tooLong, {
   weeks,
   max: MOST_WEEKS
  }));
  return period;
 }
 function codeOf(lists, value) {
  const text = foldedText(String(value));
  for (const code of Object.keys(lists)) if (lists[code].includes(text)) return code;
  return null;
 }
 function openOver(context, periods) {
  const {cellFunctions: words} = context.messages, workbook = openAsRemembered(context, (Array.isArray(periods) ? periods.flat() : [ periods ]).map(cellPeriod).filter(period => null !== period).flatMap(({fromWeek, untilWeek}) => [ fromWeek, untilWeek ]).sort()[0] ?? null);
  if (!workbook) throw new CellFunctionError(words.notRemembered);
  return workbook;
 }
 class CostReader {
  constructor(workbook) {
   this.workbook = workbook;
   this.allocations = new Map;
   this.book = costBookOf(workbook.state, workbook.reference);
   this.ids = new Map(this.book.partnerships.flatMap(({partnershipId, name}) => [ [ foldedText(partnershipId), partnershipId ], [ foldedText(name), partnershipId ] ]));
  }
  asked(partnership, period) {
   const {messages} = this.workbook.context, words = messages.cellFunctions;
   if ([ partnership, period ].some(value => void 0 === value || "" === value)) throw new CellFunctionError(words.missingArgument);
   const text = foldedText(String(partnership)), id = words.all.includes(text) ? null : this.ids.get(text);
   if (void 0 === id) {
    const value = String(partnership);
    throw new CellFunctionError(formatMessage(words.unknownPartnership, {
     value
    }));
   }
   return {
    partnershipId: id,
    period: cell_functions_periodOf(messages, period)
   };
  }
  cost({partnershipId, period}, denominator) {
   const {fromWeek, untilWeek} = period, key = `${fromWeek} ${untilWeek}`, from = daysOfWeek(fromWeek)[0] ?? "", until = daysOfWeek(untilWeek)[6] ?? "", allocation = this.allocations.get(key) ?? allocateCosts(this.book, {
    from,
    until
   });
   this.allocations.set(key, allocation);
   const count = weekNumber(untilWeek) - weekNumber(fromWeek) + 1, weeks = Array.from({
    length: count
   }, (_, index) => addWeeks(fromWeek, index));
   return mealCost(this.book, allocation, {
    partnershipId,
    weeks,
    denominator
   });
  }
 }
 function costPerMeal(context, args) {
  const {messages} = context, words = messages.cellFunctions, level = void 0 === args.level || "" === args.level ? "FULL" : codeOf(words.levels, args.level);
  if (null === level) {
   const value = String(args.level);
   throw new CellFunctionError(formatMessage(words.unknownLevel, {
    value
   }));
  }
  const reader = new CostReader(openOver(context, args.period));
  return inBlock(messages, [ args.partnership, args.period ], (partnership, period) => {
   const cost = reader.cost(reader.asked(partnership, period), "DISTRIBUTED"), {value} = "MARGINAL" === level ? cost.marginal : cost.levels[level];
   return null === value ? words.notComputable : Math.round(100 * value) / 1e4;
  });
 }
 function mealCount(context, args) {
  const {messages} = context, words = messages.cellFunctions, which = void 0 === args.which || "" === args.which ? "DISTRIBUTED" : codeOf(words.meals, args.which);
  if (null === which) {
   const value = String(args.which);
   throw new CellFunctionError(formatMessage(words.unknownMeals, {
    value
   }));
  }
  const reader = new CostReader(openOver(context, args.period));
  return inBlock(messages, [ args.partnership, args.period ], (partnership, period) => {
   const cost = reader.cost(reader.asked(partnership, period), which);
   return {
    DELIVERED: cost.delivered,
    ACCEPTED: cost.accepted,
    DISTRIBUTED: cost.distributed
   }[which] ?? words.notComputable;
  });
 }
 const agreementIssues = {
  VALUE_MISSING: "À compléter : {field}.",
  AGREEMENT_TO_RENEW: "La convention {reference} ({name}) finit le {day} : décidez de la suite et écrivez la suivante.",
  AGREEMENT_END_PASSED: "La convention {reference} ({name}) a pris fin le {day} : dites-la expirée, ou écrivez la suivante.",
  NOTICE_DUE: "La convention {reference} ({name}) se reconduit d’elle-même après le {day} : pour y mettre fin, prévenez au plus tard le {notice} ({months} mois de préavis).",
  RENEWS_BY_ITSELF: "La convention {reference} ({name}) se reconduit d’elle-même après le {day} : le délai de préavis est passé.",
  REVIEW_DUE: "La convention {reference} ({name}) est à revoir ensemble : revue prévue le {day}.",
  PDF_NOT_MADE: "Le document est écrit, mais son PDF n’a pas pu être fait : ouvrez le document, puis Fichier > Télécharger > Document PDF.",
  SAME_PARTY: "La cuisine et le bénéficiaire sont la même structure : {name}.",
  AGREEMENT_DATES_REVERSED: "La convention finit ({end}) avant de commencer ({start}).",
  AGREEMENT_ENDED: "La convention a pris fin le {end}.",
  SIGNED_AFTER_START: "La convention est signée ({signed}) après sa date d’effet ({start}).",
  TIME_WINDOW_REVERSED: "Les horaires de remise sont inversés : de {start} à {end}.",
  DONATION_WITH_PRICE: "Un don ne peut pas avoir de prix : effacez le prix du repas ou choisissez une convention de fourniture.",
  SUPPLY_WITHOUT_PRICE: "Une convention de fourniture demande un prix : indiquez-le ou choisissez une convention de don.",
  SHORT_USE_BY_UNJUSTIFIED: "Dites comment les repas seront distribués quand il reste moins de {hours} heures avant la DLC.",
  CARRIER_MISSING: "Indiquez qui transporte les repas.",
  CARRIER_SIGNS_TOO: "{name} transporte les repas : la convention lui prévoit une signature. Choisissez le type « tripartite » pour le dire dans le titre.",
  TRIPARTITE_WITHOUT_CARRIER: "Une convention tripartite demande un transporteur autre que la cuisine et le bénéficiaire.",
  UNCERTIFIED_VEHICLE: "Sans véhicule frigorifique agréé, le trajet doit rester sous {limit} km et sans rupture de charge.",
  REPRESENTATIVE_MISSING: "Indiquez qui signe pour {name}.",
  REPRESENTATIVE_ROLE_MISSING: "Indiquez la qualité de la personne qui signe pour {name}.",
  DELIBERATION_MISSING: "Indiquez la délibération qui autorise {name} à signer.",
  REGISTER_NUMBER_MISSING: "Indiquez le SIRET, le RNA ou le registre de {name}.",
  PARTY_ALERT_CONTACT_MISSING: "Indiquez un téléphone ou un courriel d’alerte pour {name}.",
  ILLUSTRATIVE_PARTY: "{name} est une donnée d’exemple : ce document n’est pas à signer.",
  INSURANCE_MISSING: "Indiquez l’assurance de responsabilité civile de {name}.",
  PARTY_INSURANCE_EXPIRED: "L’assurance de {name} a expiré le {day}.",
  INSURANCE_ENDS_BEFORE_START: "L’assurance de {name} s’arrête le {day}, avant la date d’effet.",
  APPROVAL_NUMBER_MISSING: "Indiquez le numéro d’agrément sanitaire de {name}.",
  SANITARY_STATUS_UNKNOWN: "Indiquez si {name} a un agrément sanitaire ou une dérogation.",
  EXEMPTION_LIMITS_APPLY: "{name} est sous dérogation : pour une fourniture payante, vérifiez les limites de quantité et de distance.",
  LARGE_KITCHEN_DUTY: "{name} prépare {meals} repas par jour : au-delà de {limit}, une convention de don doit être proposée.",
  CONTRACT_END_ENDS_AGREEMENT: "La gestion de {name} est concédée : la convention s’arrête avec ce contrat.",
  AUTHORISATION_ENDS_SOON: "L’habilitation de {name} expire bientôt, le {day}.",
  CLAUSE_MISSING: "Le modèle n’a plus la clause obligatoire « {clause} ».",
  BROKEN_REFERENCE: "La balise {tag} renvoie à un article absent : « {clause} ».",
  UNKNOWN_TAG: "La balise {tag} n’existe pas (« {excerpt} »).",
  MISSPELT_TAG: "La balise {tag} n’existe pas. Vouliez-vous dire {nearest} ? (« {excerpt} »)",
  UNCLOSED_TAG: "Il manque des accolades à la balise « {tag} » (« {excerpt} »).",
  UNKNOWN_CONDITION: "La condition « {name} » n’existe pas (« {excerpt} »).",
  MISSPELT_CONDITION: "La condition « {name} » n’existe pas. Vouliez-vous dire « {nearest} » ? (« {excerpt} »)",
  INLINE_CONDITION: "Mettez {name} seul dans son paragraphe (« {excerpt} »).",
  UNOPENED_CONDITION: "{name} ferme une condition qui n’a pas été ouverte.",
  UNCLOSED_CONDITION: "La condition « {name} » n’est pas fermée : ajoutez une ligne {{/si}}.",
  SPLIT_TAG: "La balise {tag} est coupée en deux paragraphes : réunissez « {start} » et « {end} » sur une même ligne (« {excerpt} »).",
  LOOP_CLOSED_ELSEWHERE: "{name} ouvre dans une cellule et ferme dans une autre : dans la même ligne du tableau, mettez {name} au début de la première cellule et sa fermeture à la fin de la dernière (« {excerpt} »).",
  UNCLOSED_ROW: "{name} n’est pas fermé : écrivez {{/pour}} (ou {{/si}}) à la fin de la dernière cellule de la même ligne du tableau (« {excerpt} »).",
  ROW_MARKER_MISPLACED: "Dans un tableau, mettez {name} au tout début de la première cellule de la ligne, un seul par ligne (« {excerpt} »).",
  LOOP_OUTSIDE_TABLE: "{name} n’a d’effet que dans un tableau : mettez-le au début de la ligne à répéter (« {excerpt} »).",
  UNKNOWN_LOOP: "La répétition « {name} » n’existe pas (« {excerpt} »).",
  MISSPELT_LOOP: "La répétition « {name} » n’existe pas. Vouliez-vous dire « {nearest} » ? (« {excerpt} »)",
  CONDITION_IN_TABLE: "Une condition ne peut pas être dans un tableau : mettez-la avant et après (« {excerpt} »).",
  CONDITION_OUTSIDE_BODY: "{name} ne peut pas être dans l’en-tête ni dans le pied de page.",
  OUTSIDE_AGREED_DAYS: "{date} n’est pas un jour de remise de la convention {reference}.",
  OVER_AGREED_MEALS: "{meals} repas : la convention {reference} en prévoit {max} au plus par jour de remise.",
  OUTSIDE_AGREED_LINK: "La famille de produit n’est pas celle de la liaison prévue par la convention {reference}.",
  OUTSIDE_AGREED_FLOW: "Des excédents sont remis alors que la convention {reference} prévoit un autre type de flux.",
  AGREED_LINK_CHANGED: "La liaison du partenariat n’est plus celle de la convention {reference} : un avenant est à écrire.",
  AGREED_FLOW_CHANGED: "Le type de flux n’est plus celui de la convention {reference} : un avenant est à écrire.",
  AGREED_CARRIER_CHANGED: "Le transporteur n’est plus celui de la convention {reference} : un avenant est à écrire.",
  AGREED_PRICE_CHANGED: "Le prix du repas n’est plus celui de la convention {reference} : un avenant est à écrire.",
  AGREED_PLACE_CHANGED: "Le lieu de remise n’est plus celui de la convention {reference} : un avenant est à écrire.",
  STATUS_WITHOUT_DAY: "L’état d’une convention change avec sa date : passez par « Étape suivante », pas par le formulaire.",
  STATUS_NOT_NEXT: "Une convention dans cet état ne peut pas passer directement à l’état demandé.",
  STATUS_BEFORE_LAST: "Le changement d’état est daté du {day}, avant le précédent ({last}) : corrigez la date.",
  STATUS_IN_FUTURE: "La date du changement d’état ({day}) n’est pas encore venue.",
  SIGNED_WITHOUT_DOCUMENT: "Écrivez d’abord le document : il n’y a rien à signer.",
  NOTICE_TOO_SHORT: "Le préavis convenu est de {months} mois : la résiliation ne devrait pas prendre effet avant le {day}.",
  AGREEMENTS_OVERLAP: "Les conventions {first} et {second} se chevauchent à partir du {day} : mettez fin à l’une d’elles.",
  AGREEMENTS_GAP: "Il y a {days} {days?jour:jours} sans convention entre {first} et {second}.",
  GAPS_REMAIN: "{count} {count?valeur manque:valeurs manquent} : remplissez-les, ou cochez « Laisser des [À COMPLÉTER] ».",
  AMENDMENT_NEEDED: "La convention {reference} est signée : ce qui change s’écrit dans un avenant, pas dans une copie modifiée.",
  NOTHING_TO_AMEND: "Rien n’a changé depuis la convention {reference} : il n’y a pas d’avenant à écrire.",
  NO_SIGNED_AGREEMENT: "Il n’y a pas de convention signée à laquelle rattacher ce document.",
  PERIOD_REVERSED: "La période finit ({until}) avant de commencer ({from}).",
  PERIOD_WITHOUT_MEALS: "Aucun repas n’est enregistré du {from} au {until}.",
  NOT_A_GIFT: "Une attestation de don ne s’écrit pas pour des repas payés ({price})."
 }, daysOff = {
  CLOSURE: "Cuisine fermée jusqu’au {until} : {reason}.",
  PUBLIC_HOLIDAY: "Jour férié : {name}.",
  SCHOOL_HOLIDAY: "Vacances scolaires ({name}) jusqu’au {until} : le partenariat s’arrête.",
  SCHOOL_HOLIDAY_PARTIAL: "Vacances scolaires ({name}) jusqu’au {until} : rythme réduit, vérifiez ce jour.",
  SCHOOL_HOLIDAY_UNTOLD: "Vacances scolaires ({name}) jusqu’au {until} : le partenariat ne dit pas s’il continue."
 }, calendarSources = {
  published: "Calendriers publiés, relevés le 23/11/2026",
  unsure: "À vérifier sur le calendrier officiel (education.gouv.fr)",
  imported: "Calendrier officiel, importé le {date}"
 }, calendarFile = {
  NO_ZONE: "Zone inconnue : attendu « Zone A », « Zone B », « Zone C », « Corse »…",
  NO_DATES: "Dates illisibles ou inversées.",
  NOT_A_CALENDAR: "Ce n’est pas le calendrier officiel : il faut le CSV ou l’ICS de data.education.gouv.fr."
 }, followUp = {
  DELIVERED: "✓ {meals} repas",
  DELIVERED_UNTOLD: "✓ livré",
  INCOMPLETE: "● à compléter",
  ZERO_DECLARED: "0 déclaré",
  CLOSED: "– fermé",
  NO_ANSWER: "○ sans réponse",
  UPCOMING: "… à venir",
  UNPLANNED: "",
  reminderHead: "Bonjour, il nous manque des réponses pour « {name} » :",
  silentWeek: "- {week} : aucune réponse",
  incompleteWeek: "- {week} : à compléter",
  reminderFoot: "Pouvez-vous nous dire combien de repas ont été livrés et distribués ? S’il n’y en a pas eu, répondez 0 ; si vous étiez fermés, dites-le. Merci !"
 }, checkIssues = {
  NUMBER_AS_TEXT: "Ce nombre est écrit comme un texte : une somme ne le compte pas.",
  DATE_AS_TEXT: "Cette date est écrite comme un texte : un tri ne la range pas.",
  TEXT_AS_NUMBER: "Ce texte est devenu un nombre : il peut avoir perdu un zéro.",
  DUPLICATE_ID: "Le N° « {id} » est déjà celui d’une autre ligne.",
  MISSING_ID: "Cette ligne n’a pas de N° : Passe-plat ne la compte pas encore.",
  DANGLING_REFERENCE: "« {id} » ne se trouve pas dans l’onglet « {target} ».",
  MISSING_TAB: "L’onglet n’est plus là.",
  MISSING_COLUMN: "La colonne « {field} » n’est plus reconnue.",
  LOG_ROW_CHANGED: "Une ligne de la traçabilité a été modifiée et ne se lit plus.",
  LOG_EVENT_MISSING: "L’événement remplacé « {id} » n’est plus dans la traçabilité.",
  LOG_CHANGED: "Une cellule de cette ligne ({event}, saisie le {when}) a été retouchée à la main.",
  LOG_ADDED: "Cette ligne ({event}) n’a pas été écrite par Passe-plat, ou son scellé a été effacé.",
  LOG_COPIED: "Cette ligne ({event}, saisie le {when}) est la copie d’une autre.",
  LOG_MISSING: "Les lignes n° {from} à {until} du registre ont été supprimées. Ligne qui suit : saisie le {when}.",
  AND_OTHERS: "Et {count} {count?autre point:autres points} : corrigez d’abord ceux-ci."
 }, remedies = {
  CELL: "Corrigez la cellule {cell}, puis vérifiez à nouveau.",
  REPAIR: "Passe-plat peut le faire : menu Passe-plat > Réparer le classeur.",
  REFERENCE: "Écrivez dans la cellule {cell} un N° de l’onglet « {target} ».",
  RULE: "Corrigez la ligne, dans la feuille ou dans le volet, puis vérifiez à nouveau.",
  LOG_ROW: "Effacez cette ligne ; ce qui s’est vraiment passé se saisit dans le volet, qui l’écrira au registre.",
  LOG: "Ne retapez rien : retrouvez la ligne d’avant par Fichier > Historique des versions."
 }, checkWords = {
  levels: {
   BLOCK: "À corriger",
   WARN: "À vérifier"
  }
 }, repairs = {
  SYSTEM: "Refaire l’onglet caché de Passe-plat, à partir des autres.",
  TAB: "{tab} : refaire l’onglet, vide.",
  KEY_ROW: "{tab} : remettre la ligne cachée qui dit à quoi sert chaque colonne.",
  KEY: "{tab} : reconnaître à nouveau {count?la colonne:les colonnes} {fields}.",
  COLUMN: "{tab} : ajouter {count?la colonne qui manque:les colonnes qui manquent}, {fields}.",
  PROTECTION: "{tab} : protéger à nouveau la ligne cachée.",
  DROPDOWN: "{tab} : remettre {count?la liste déroulante:les listes déroulantes} de {fields}.",
  FORMAT: "{tab} : remettre le format de {fields}.",
  CELL_FORM: "{tab} : écrire {count} {count?cellule:cellules} comme {count?nombre, date ou texte:nombres, dates ou textes}, sans changer {count?sa valeur:leur valeur}.",
  MISSING_ID: "{tab} : donner un N° à {count} {count?ligne tapée:lignes tapées} à la main.",
  NEW_ID: "{tab} : donner un nouveau N° à {count} {count?ligne qui porte celui d’une autre:lignes qui portent celui d’une autre} (la plus ancienne garde le sien)."
 }, repairWords = {
  copyTitle: "Copie de {tab} avant réparation du {at}"
 }, incident = {
  incidentId: {
   label: "N°"
  },
  kind: {
   label: "Nature"
  },
  severity: {
   label: "Gravité"
  },
  isDrill: {
   label: "Exercice",
   hint: "Un exercice ne bloque aucun lot et n’envoie rien."
  },
  lots: {
   label: "Lots",
   hint: "Plusieurs lots : séparez-les par des virgules."
  },
  kitchenId: {
   label: "Fournisseur",
   hint: "La cuisine qui a produit."
  },
  productName: {
   label: "Produit"
  },
  useByDate: {
   label: "DLC ou DDM"
  },
  risk: {
   label: "Risque"
  },
  alertRef: {
   label: "Référence de l’alerte"
  },
  receivedFrom: {
   label: "Alerte reçue de"
  },
  personInCharge: {
   label: "Responsable",
   hint: "Une fonction ou des initiales."
  },
  openedAt: {
   label: "Début"
  },
  productEntered: {
   label: "Produit entré"
  },
  concernedMeals: {
   label: "Repas concernés"
  },
  possiblyLeftMeals: {
   label: "Repas peut-être encore là"
  },
  concernedCount: {
   label: "Structures concernées"
  },
  measures: {
   label: "Mesures prises"
  },
  peopleInformed: {
   label: "Personnes informées"
  },
  authorityNotifiedOn: {
   label: "DDPP prévenue le"
  },
  comment: {
   label: "Commentaire"
  },
  closedAt: {
   label: "Fin"
  },
  listMilliseconds: {
   label: "Durée jusqu’à la liste"
  }
 }, recallContact = {
  recallContactId: {
   label: "N°"
  },
  incidentId: {
   label: "Incident"
  },
  partnerId: {
   label: "N° de la structure"
  },
  partnerName: {
   label: "Structure"
  },
  lots: {
   label: "Lots reçus"
  },
  receivedMeals: {
   label: "Repas reçus"
  },
  possiblyLeftMeals: {
   label: "Repas peut-être encore là"
  },
  phone: {
   label: "Téléphone"
  },
  email: {
   label: "Courriel"
  },
  messagedAt: {
   label: "Brouillon préparé le"
  },
  answer: {
   label: "Réponse"
  },
  foundMeals: {
   label: "Repas retrouvés"
  },
  comment: {
   label: "Commentaire"
  },
  answeredAt: {
   label: "Répondu le"
  }
 }, sample = {
  sampleId: {
   label: "N°"
  },
  takenOn: {
   label: "Prélevé le"
  },
  partnerId: {
   label: "Prélevé par",
   hint: "Qui cuisine, portionne ou assemble."
  },
  dishName: {
   label: "Plat"
  },
  lotRef: {
   label: "Lot"
  },
  weightGrams: {
   label: "Poids",
   hint: "80 à 100 g recommandés."
  },
  lastServedOn: {
   label: "Dernière présentation"
  },
  destroyAfter: {
   label: "À garder jusqu’au",
   hint: "5 jours après la dernière présentation."
  },
  destroyedOn: {
   label: "Détruit le"
  },
  comment: {
   label: "Commentaire"
  }
 }, containerMove = {
  moveId: {
   label: "N°"
  },
  movedOn: {
   label: "Date"
  },
  partnerId: {
   label: "Structure",
   hint: "Celle qui garde les contenants."
  },
  containerType: {
   label: "Contenant"
  },
  outCount: {
   label: "Prêtés"
  },
  backCount: {
   label: "Rendus"
  },
  comment: {
   label: "Commentaire"
  }
 }, traceChoices = {
  incidentKinds: {
   NON_CONFORMITE: "Non-conformité",
   TEMPERATURE: "Température",
   RETRAIT: "Retrait (arrêter la distribution)",
   RAPPEL: "Rappel (prévenir aussi qui l’a reçu)",
   TIAC_SUSPECTEE: "Suspicion de TIAC",
   CONTENANT: "Contenant",
   AUTRE: "Autre"
  },
  severities: {
   MINEURE: "Mineure",
   MAJEURE: "Majeure",
   CRITIQUE: "Critique"
  },
  answersEntered: {
   OUI: "Oui",
   NON: "Non",
   INCONNU: "Inconnu"
  },
  recallAnswers: {
   SANS_REPONSE: "Sans réponse",
   RIEN_RESTE: "Il ne reste rien",
   MIS_A_L_ECART: "Mis à l’écart",
   DETRUIT: "Détruit",
   RENDU: "Rendu à la cuisine"
  },
  containerTypes: {
   BARQUETTE_INDIV: "Barquette individuelle",
   BARQUETTE_MULTI: "Barquette multi-portions",
   BAC_GN_1_1: "Bac GN 1/1",
   BAC_GN_1_2: "Bac GN 1/2",
   BAC_GN_1_3: "Bac GN 1/3",
   BAC_GN_1_4: "Bac GN 1/4",
   CAISSE_ISOTHERME: "Caisse isotherme",
   CAGETTE: "Cagette",
   CONTENEUR_CHAUD: "Conteneur chaud",
   AUTRE: "Autre"
  }
 }, choices_choices = {
  partnerKinds: {
   CUISINE_CENTRALE: "Cuisine centrale",
   CUISINE_SUR_PLACE: "Cuisine sur place",
   RESTAURANT_SATELLITE: "Restaurant satellite",
   ASSOCIATION: "Association",
   CCAS_CIAS: "CCAS ou CIAS",
   ETABLISSEMENT_SOCIAL: "Établissement social",
   COLLECTIVITE: "Collectivité",
   TRANSPORTEUR_SOLIDAIRE: "Transporteur solidaire",
   PRESTATAIRE: "Prestataire",
   FINANCEUR: "Financeur",
   COORDINATEUR: "Coordinateur"
  },
  legalForms: {
   ASSOCIATION_1901: "Association loi 1901",
   ASSOCIATION_ALSACE_MOSELLE: "Association d’Alsace-Moselle",
   COMMUNE: "Commune",
   EPCI: "Intercommunalité (EPCI)",
   SYNDICAT: "Syndicat intercommunal",
   CCAS: "CCAS",
   CIAS: "CIAS",
   ETABLISSEMENT_PUBLIC: "Établissement public",
   SOCIETE: "Société",
   AUTRE: "Autre"
  },
  managementModes: {
   DIRECTE: "Régie directe",
   CONCEDEE: "Gestion concédée"
  },
  sanitaryStatuses: {
   AGREE: "Agréée",
   DEROGATION: "Dérogation à l’agrément",
   DECLARE: "Déclarée",
   NON_CONCERNE: "Non concernée",
   INCONNU: "À vérifier"
  },
  authorisationTypes: {
   NATIONALE: "Habilitation nationale",
   REGIONALE: "Habilitation régionale",
   PAR_TETE_DE_RESEAU: "Par sa tête de réseau",
   DROIT_PUBLIC: "Personne publique (sans habilitation)",
   EN_COURS: "Demande en cours",
   AUCUNE: "Aucune"
  },
  lifeCycles: {
   BROUILLON: "Brouillon",
   ACTIF: "Actif",
   A_CONFIRMER: "À confirmer",
   INACTIF: "Inactif"
  },
  siteTypes: {
   PRODUCTION: "Production",
   LIVRAISON: "Livraison",
   STOCKAGE: "Stockage",
   DISTRIBUTION: "Distribution"
  },
  contactRoles: {
   REFERENT_DON: "Référent don",
   RESPONSABLE_QUALITE: "Responsable qualité",
   RESPONSABLE_ALERTES: "Responsable des alertes",
   CHAUFFEUR: "Chauffeur",
   SIGNATAIRE: "Signataire",
   AUTRE: "Autre"
  },
  holidayBehaviours: {
   OUI: "Oui",
   NON: "Non",
   PARTIEL: "En partie"
  },
  flowTypes: {
   PRODUIT_EXPRES: "Repas produits exprès",
   EXCEDENT: "Excédents",
   DETOURNE: "Repas d’un autre circuit"
  },
  linkTypes: {
   FROIDE: "Liaison froide",
   CHAUDE: "Liaison chaude",
   AMBIANTE: "Température ambiante"
  },
  weekdays: {
   LU: "Lundi",
   MA: "Mardi",
   ME: "Mercredi",
   JE: "Jeudi",
   VE: "Vendredi",
   SA: "Samedi",
   DI: "Dimanche"
  },
  vehicleTypes: {
   FRIGORIFIQUE: "Véhicule frigorifique agréé",
   ISOTHERME: "Véhicule isotherme",
   CAISSONS_ISOTHERMES: "Caissons isothermes",
   VEHICULE_ORDINAIRE: "Véhicule ordinaire",
   SUR_PLACE: "Sur place, sans transport"
  },
  deliveryStatuses: {
   PLANIFIEE: "Prévue",
   COMMANDEE: "Commandée",
   PREPAREE: "Préparée",
   EN_COURS: "Livrée, réception à saisir",
   RECEPTIONNEE: "Réceptionnée",
   REFUSEE: "Refusée",
   ANNULEE: "Annulée",
   CLOTUREE: "Clôturée"
  },
  productClasses: {
   FROID_RC: "Plat réfrigéré de restauration collective",
   FROID: "Autre produit réfrigéré",
   CHAUD: "Plat chaud",
   SURGELE: "Surgelé",
   AMBIANT: "Produit sec, température ambiante"
  },
  productNatures: {
   PCEA: "Plat cuisiné à l’avance",
   EXCEDENT: "Excédent",
   PREEMBALLE: "Produit préemballé",
   BRUT: "Produit brut"
  },
  presentationStatuses: {
   NON_PRESENTE: "Non présenté aux convives",
   PRESENTE_PROTEGE: "Présenté, resté protégé",
   PRESENTE_NON_PROTEGE: "Présenté sans protection"
  },
  allergenModes: {
   LISTE: "Liste des allergènes",
   NON_GARANTI: "Non garanti (les 14 sont possibles)",
   AUCUN_DECLARE: "Aucun allergène déclaré"
  },
  allergens: {
   GLUTEN: "Gluten",
   CRUSTACES: "Crustacés",
   OEUFS: "Œufs",
   POISSONS: "Poissons",
   ARACHIDES: "Arachides",
   SOJA: "Soja",
   LAIT: "Lait",
   FRUITS_A_COQUE: "Fruits à coque",
   CELERI: "Céleri",
   MOUTARDE: "Moutarde",
   SESAME: "Sésame",
   SULFITES: "Sulfites",
   LUPIN: "Lupin",
   MOLLUSQUES: "Mollusques"
  },
  refusalReasons: {
   CAPACITE_TRANSPORT: "Transport insuffisant",
   CAPACITE_STOCKAGE: "Place de stockage insuffisante",
   CAPACITE_DISTRIBUTION: "Distribution impossible à temps",
   ASPECT: "Aspect anormal",
   TEMPERATURE: "Température",
   ETIQUETAGE: "Étiquetage",
   DLC: "Date limite (DLC)",
   EMBALLAGE: "Emballage abîmé",
   BESOIN_INSUFFISANT: "Besoin insuffisant",
   HYGIENE_VEHICULE: "Hygiène du véhicule",
   AUTRE: "Autre motif"
  },
  lossReasons: {
   ABSENCE_BENEFICIAIRES: "Moins de personnes que prévu",
   DLC_DEPASSEE: "Date limite (DLC) dépassée",
   RUPTURE_FROID: "Rupture de la chaîne du froid",
   CASSE: "Casse",
   PRODUIT_NON_APPRECIE: "Plat peu apprécié",
   ERREUR_COMMANDE: "Erreur de commande",
   RAPPEL: "Rappel du produit",
   AUTRE: "Autre motif"
  },
  traceEventKinds: {
   PRODUCTION: "Production",
   CHARGEMENT: "Chargement",
   DEPART: "Départ",
   ARRIVEE: "Arrivée",
   RECEPTION: "Réception",
   REFUS: "Refus",
   STOCKAGE: "Stockage",
   REMISE_EN_TEMPERATURE: "Remise en température",
   DISTRIBUTION: "Distribution",
   TRANSFERT: "Transfert à une autre structure",
   DESTRUCTION: "Perte, destruction",
   PLAT_TEMOIN: "Plat témoin",
   RETRAIT: "Retrait",
   RAPPEL: "Rappel",
   DEFAUT_QUALITE: "Défaut de qualité",
   SORTIE_CONTENANTS: "Sortie de contenants",
   RETOUR_CONTENANTS: "Retour des contenants",
   RELEVE_ENCEINTE: "Relevé du réfrigérateur",
   CORRECTION: "Correction"
  },
  measureTypes: {
   AIR: "Air du véhicule ou du caisson",
   ENTRE_CONDITIONNEMENTS: "Entre deux conditionnements",
   COEUR: "À cœur",
   SURFACE: "En surface"
  },
  conformities: {
   CONFORME: "Conforme",
   TOLERE: "Toléré",
   COEUR_OBLIGATOIRE: "Mesurer à cœur",
   NON_CONFORME: "Non conforme",
   NON_MESURE: "Non mesuré"
  },
  channels: {
   SIDEBAR: "Volet Passe-plat",
   FORMULAIRE: "Formulaire",
   IMPORT: "Import",
   FEUILLE: "Feuille",
   DEMONSTRATION: "Démonstration"
  },
  costStages: {
   A: "Production",
   P: "Conditionnement et contenants",
   B: "Transport et livraison",
   S: "Réception et stockage",
   C: "Distribution et service",
   D: "Accompagnement, animation",
   G: "Coordination et frais généraux",
   I: "Investissement (amortissement)"
  },
  costScopes: {
   PROJET: "Tout le projet",
   TERRITORY: "Un territoire",
   KITCHEN: "Une cuisine",
   PARTNER: "Un partenaire",
   FLOW: "Un partenariat"
  },
  vatRates: {
   TVA_0: "0 %",
   TVA_21: "2,1 %",
   TVA_55: "5,5 %",
   TVA_100: "10 %",
   TVA_200: "20 %"
  },
  retainedBases: {
   HT: "HT (TVA récupérée)",
   TTC: "TTC"
  },
  costKinds: {
   CHARGE: "Dépense",
   SAVING: "Économie"
  },
  costBases: {
   CASH: "Payé",
   VALUED: "Valorisé (sans paiement)"
  },
  costEntryModes: {
   TOTAL: "Total de la période",
   PER_MEAL: "Par repas",
   PER_KM: "Par kilomètre",
   PER_HOUR: "Par heure",
   VOLUNTEER: "Heures de bénévolat",
   PER_UNIT: "Par unité",
   DEPRECIATION: "Achat amorti"
  },
  allocationKeys: {
   MEALS: "Selon les repas livrés",
   DELIVERIES: "Selon les livraisons",
   KM: "Selon les kilomètres",
   HOURS: "Selon les heures",
   SURFACE: "Selon la surface",
   PERCENT: "Selon un pourcentage",
   EQUAL: "À parts égales"
  },
  weightKeys: {
   HOURS: "Heures",
   SURFACE: "Surface (m²)",
   PERCENT: "Pourcentage"
  },
  costNatures: {
   DENREES: "Denrées",
   PERSONNEL: "Personnel",
   ENERGIE: "Énergie, eau, fluides",
   FOURNITURES: "Fournitures, contenants, emballages",
   ENTRETIEN: "Entretien, lavage, analyses",
   TRANSPORT: "Véhicule et transport",
   LOCAUX: "Locaux",
   EQUIPEMENT: "Équipement",
   SERVICES: "Prestations, assurances, logiciels",
   BENEVOLAT: "Bénévolat",
   AUTRE: "Autre"
  },
  recurrences: {
   MENSUEL: "Chaque mois",
   TRIMESTRIEL: "Chaque trimestre",
   ANNUEL: "Chaque année"
  },
  incomeKinds: {
   SUBVENTION: "Subvention",
   PARTICIPATION_USAGER: "Participation des convives",
   PRIX_CONVENTION: "Prix prévu par la convention",
   MECENAT: "Don ou mécénat",
   AUTRE: "Autre recette"
  },
  incomeEntryModes: {
   TOTAL: "Total de la période",
   PER_MEAL: "Par repas livré",
   PER_UNIT: "Par unité"
  },
  confidences: {
   REEL: "Réel",
   ESTIME: "Estimé",
   FORFAIT: "Forfait"
  },
  agreementTypes: {
   DON: "Convention de don",
   FOURNITURE: "Convention de fourniture de repas",
   TRIPARTITE: "Convention à trois parties"
  },
  documentKinds: {
   CONVENTION: "Convention",
   AVENANT: "Avenant",
   ATTESTATION: "Attestation de don",
   BILAN: "Bilan annuel"
  },
  agreementStatuses: {
   BROUILLON: "Brouillon",
   EN_RELECTURE: "En relecture",
   SIGNEE: "Signée",
   ACTIVE: "Active",
   SUSPENDUE: "Suspendue",
   EXPIREE: "Expirée",
   RESILIEE: "Résiliée",
   ARCHIVEE: "Archivée"
  },
  renewals: {
   NONE: "Sans reconduction",
   TACIT: "Tacite reconduction",
   EXPRESS: "Reconduction expresse"
  },
  schoolZones: {
   A: "Zone A",
   B: "Zone B",
   C: "Zone C",
   CORSE: "Corse",
   GUADELOUPE: "Guadeloupe",
   GUYANE: "Guyane",
   MARTINIQUE: "Martinique",
   MAYOTTE: "Mayotte",
   REUNION: "La Réunion"
  },
  ...traceChoices
 }, cost_issues_costIssues = {
  COST_PERIOD_REVERSED: "La période finit ({until}) avant de commencer ({from}).",
  COST_PERIOD_TOO_LONG: "La période dure plus de {years} ans : vérifiez l’année de fin ({until}), ou saisissez le coût en plusieurs périodes. Un équipement se saisit en amortissement.",
  SCOPE_ID_MISSING: "Précisez la cuisine, le partenaire ou le partenariat concerné.",
  SCOPE_PARTNER_UNKNOWN: "Ce partenaire n’existe pas ou plus : {scopeId}.",
  SCOPE_PARTNERSHIP_UNKNOWN: "Ce partenariat n’existe pas ou plus : {scopeId}.",
  SCOPE_WITHOUT_PARTNERSHIP: "Aucun partenariat n’est concerné pour l’instant : ce coût ne sera pas affecté.",
  SCOPE_TERRITORY_UNKNOWN: "Ce territoire n’est celui d’aucun partenariat : {scopeId}.",
  VAT_RATE_MISSING: "Taux de TVA attendu pour passer du HT au TTC (ou choisissez « HT »).",
  VAT_MISMATCH: "Le montant ({euros} €) n’est pas celui que donnent le HT et la TVA ({expected} €) : corrigez l’un des deux, ou videz le montant.",
  NEGATIVE_CHARGE: "Une charge ne peut pas être négative. Pour une économie, choisissez « Économie ».",
  COST_AMOUNT_MISSING: "Montant attendu : ce coût ne compte pas tant qu’il manque.",
  COST_PRICE_MISSING: "Prix unitaire attendu : ce coût ne compte pas tant qu’il manque.",
  COST_QUANTITY_MISSING: "Quantité attendue : ce coût ne compte pas tant qu’elle manque.",
  COST_YEARS_MISSING: "Durée d’amortissement attendue : ce coût ne compte pas tant qu’elle manque.",
  GRANT_OVER_PRICE: "La subvention dépasse le prix d’achat.",
  GRANT_NOT_DEDUCTED: "La subvention n’est déduite que d’un amortissement.",
  DISTANCE_MISSING: "Il manque la distance de {count} {count?partenariat:partenariats} pour répartir selon les kilomètres.",
  KEY_WEIGHTS_MISSING: "Il manque les heures, les surfaces ou les pourcentages de chaque partenariat.",
  PERCENT_OVER_100: "Les pourcentages des partenariats font {percent} %, plus de 100 %.",
  MEAL_PRICE_UNUSUAL: "{euros} € par repas livré pour ce seul coût, plus qu’un repas complet dans les études ({most} €) : êtes-vous sûr ?",
  PRICE_CHANGES_PAST: "Ce prix vaut depuis le {from} : {meals} repas déjà livrés seraient recalculés. Pour un nouveau tarif, utilisez « Nouveau prix à partir du… ».",
  PRICE_NOT_PER_MEAL: "Un nouveau prix daté se donne pour un coût saisi « Par repas », en euros.",
  PRICE_DAY_OUTSIDE: "Le premier jour du nouveau prix doit venir après le {start}, et au plus tard le {end}.",
  INCOME_FROM_ITSELF: "La recette est versée et reçue par le même partenaire.",
  WEIGHT_NEGATIVE: "La valeur ne peut pas être négative.",
  WEIGHT_OF_OTHER_KEY: "« {label} » est réparti selon une autre clé : cette valeur ne lui sert pas.",
  WEIGHT_TWICE: "Il y a déjà une valeur pour le même jour ({id}) : les deux sont additionnées.",
  OVERLAPPING_COST: "« {label} » existe déjà pour une période qui recouvre celle-ci ({costId}).",
  SHARES_NOT_100: "La somme des parts doit faire 100 % : elle fait {percent} %.",
  PAYER_MISSING: "Qui paie n’est pas renseigné.",
  PAYER_UNKNOWN: "Ce payeur n’existe pas ou plus : {payerId}.",
  PAYER_TWICE: "Ce payeur a deux lignes pour le même coût : leurs parts sont additionnées."
 }, costWords = {
  copiedFrom: "Repris de {id}, à vérifier. {note}",
  volunteerRate: "Heure valorisée {euros} € : {source}.",
  importedFrom: "Fichier importé le {day}, ligne {line}.",
  priceFrom: "Nouveau prix, à la suite de {id}. {note}"
 }, cellFunctions = {
  unknownPartnership: "Partenariat « {value} » inconnu : écrivez son numéro (PT-0001), son nom exact, ou « tous ».",
  unknownPeriod: "Période « {value} » non comprise : écrivez une semaine (2026-S12), un mois (2026-03), un trimestre (2026-T1), une année (2026), une date, ou deux semaines (2026-S01 à 2026-S12).",
  unknownLevel: "Niveau « {value} » inconnu : écrivez A (sortie cuisine), B (livré), C (servi), COMPLET ou AJOUTE (coût ajouté).",
  unknownMeals: "Repas « {value} » inconnus : écrivez livrés, acceptés ou distribués.",
  tooLong: "Période de {weeks} semaines : au plus {max}.",
  differentShapes: "Les deux plages n’ont pas la même taille : une des deux doit être une seule cellule.",
  missingArgument: 'Il manque le partenariat ou la période : =COUT_REPAS("PT-0001";"2026-03";"COMPLET").',
  notRemembered: "Le classeur n’est pas encore calculé : ouvrez Passe-plat, ou Passe-plat > Recalculer, puis recommencez.",
  notComputable: "non calculable",
  all: [ "tous", "toutes", "tout", "*" ],
  levels: {
   A: [ "a", "sortie cuisine", "produit" ],
   B: [ "b", "livre" ],
   C: [ "c", "servi" ],
   FULL: [ "complet", "cout complet", "full" ],
   MARGINAL: [ "ajoute", "cout ajoute", "marginal" ]
  },
  meals: {
   DELIVERED: [ "livres", "livre" ],
   ACCEPTED: [ "acceptes", "accepte" ],
   DISTRIBUTED: [ "distribues", "distribue", "servis" ]
  }
 }, costReports = {
  period: "Du {from} au {until} : {weeks} {weeks?semaine servie:semaines servies}. Calculé le {day}.",
  source: "Source : « Livraisons », « Coûts », « Qui paie » de ce classeur. « Recompté » est calculé par la feuille, le reste par Passe-plat.",
  complete: "Rien ne manque à ces chiffres.",
  incomplete: "Incomplet. {lacks}",
  andOthers: "Et {count} {count?autre manque:autres manques} : voir le panneau, « Coûts ».",
  print: "Pour imprimer : A4, paysage, échelle « Ajuster à la largeur » (à choisir vous-même : un module ne peut pas le faire).",
  illustrative: "Contient des données illustratives : à ne pas présenter comme des résultats.",
  verdict: {
   right: "Tous les totaux de cet onglet sont égaux à la somme de leurs lignes.",
   wrong: "Un total n’est pas égal à la somme de ses lignes : une cellule a été modifiée. Passe-plat > Recalculer la rétablit."
  },
  foot: {
   total: "Total calculé",
   recount: "Recompté des lignes",
   check: "Contrôle"
  },
  ofMeal: "distribué",
  notComputable: "non calculable",
  nobody: "Non renseigné",
  check: "Contrôle",
  summary: {
   tab: "Synthèse des coûts",
   title: "Synthèse : ce que coûte un repas",
   unit: "Coûts par repas en euros par repas distribué ; totaux en euros. Vide : aucun coût saisi à cette étape, ce n’est pas zéro.",
   head: {
    partnership: "Partenariat",
    delivered: "Repas livrés",
    distributed: "Repas distribués",
    stages: {
     A: "Production\n€/repas",
     P: "Condition-\nnement\n€/repas",
     B: "Transport\n€/repas",
     S: "Réception\nstockage\n€/repas",
     C: "Service\n€/repas",
     D: "Accompa-\ngnement\n€/repas",
     G: "Coordi-\nnation\n€/repas",
     I: "Investis-\nsement\n€/repas"
    },
    levels: {
     A: "A · sortie\ncuisine\n€/repas",
     B: "B · livré\n€/repas",
     C: "C · servi\n€/repas",
     FULL: "Coût complet\n€/repas"
    },
    total: "Total\n€",
    cash: "dont décaissé\n€",
    valued: "dont valorisé\n€",
    marginal: "Coût ajouté\n€"
   },
   together: "Ensemble",
   weeksTitle: "Semaine par semaine, tous partenariats ensemble",
   week: "Semaine",
   charts: {
    stages: "Coût d’un repas par étape, par partenariat",
    weeks: "Coût d’un repas, semaine par semaine",
    axis: "Euros par repas distribué"
   }
  },
  payers: {
   tab: "Qui paie quoi",
   title: "Qui paie quoi",
   unit: "Montants en euros ; reste à charge = coût porté − reçu + versé ; « par repas distribué » : de l’ensemble (premier tableau) ou du partenariat (second).",
   byPartnership: "Par partenariat et par payeur",
   head: {
    payer: "Payeur",
    partnershipId: "Partenariat",
    partnership: "Nom du partenariat",
    payerId: "N° du payeur",
    cost: "Coût porté\n€",
    cash: "dont décaissé\n€",
    valued: "dont valorisé\n€",
    received: "Reçu (aides, participations)\n€",
    given: "Versé à un autre payeur\n€",
    net: "Reste à charge\n€",
    netPerMeal: "Reste à charge\n€/repas distribué",
    share: "Part du coût\n%"
   },
   chart: "Qui paie quoi",
   chartAxis: "Euros sur la période"
  },
  detail: {
   tab: "Détail de l’affectation",
   title: "Détail de l’affectation : comment chaque charge est répartie",
   unit: "Montants en euros. Part = montant de la charge × poids ÷ poids total, au centime près (plus fort reste).",
   head: {
    costId: "N° de charge",
    label: "Charge",
    stage: "Étape",
    period: "Période",
    amount: "Montant de la charge\n€",
    key: "Clé de répartition",
    partnershipId: "N°",
    partnership: "Partenariat",
    weight: "Poids",
    weightSum: "Poids total",
    share: "Part\n%",
    part: "Part affectée\n€",
    inPeriod: "dont sur la période\n€"
   },
   unallocated: "Non affecté",
   units: {
    MEALS: "repas livrés",
    DELIVERIES: "livraisons",
    KM: "km",
    HOURS: "heures",
    SURFACE: "m²",
    PERCENT: "%",
    EQUAL: "parts égales"
   }
  }
 }, cellIssues = {
  CELL_NOT_EXPLAINED: "La cellule choisie ({tab}) n’est pas un coût : choisissez une ligne de « Coût par repas », « Synthèse des coûts », « Qui paie quoi » ou « Détail de l’affectation »."
 }, digest = {
  subject: "Passe-plat : {count} {count?rappel:rappels} cette semaine",
  intro: "Ce qui est à faire, d’après le classeur de ce lundi :",
  off: "Pour ne plus recevoir ce message : Passe-plat > Paramètres > Récapitulatif par courriel."
 }, monthNames = [ "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre" ], documents = {
  folderName: "Passe-plat",
  unfinishedName: "{name} (en cours d’écriture)",
  missing: "[À COMPLÉTER : {field}]",
  article: "Article {number}",
  reference: "l’article {number}",
  handwritten: "…………………………",
  months: monthNames,
  weekdays: {
   LU: "lundi",
   MA: "mardi",
   ME: "mercredi",
   JE: "jeudi",
   VE: "vendredi",
   SA: "samedi",
   DI: "dimanche"
  },
  and: "et",
  units: {
   hours: [ "heure", "heures" ],
   minutes: [ "minute", "minutes" ],
   days: [ "jour", "jours" ],
   months: [ "mois", "mois" ],
   years: [ "an", "ans" ],
   meals: [ "repas", "repas" ],
   stops: [ "arrêt", "arrêts" ]
  },
  perDay: "par jour de remise",
  agreementTypes: {
   DON: "Convention de don alimentaire",
   FOURNITURE: "Convention de fourniture de repas",
   TRIPARTITE: "Convention tripartite de don alimentaire"
  },
  paidTripartite: "Convention tripartite de fourniture de repas",
  flowTypes: {
   PRODUIT_EXPRES: "Repas produits exprès",
   EXCEDENT: "Excédents de production",
   DETOURNE: "Repas issus d’un autre circuit"
  },
  linkTypes: {
   FROIDE: "liaison froide",
   CHAUDE: "liaison chaude",
   AMBIANTE: "température ambiante"
  },
  linkManners: {
   FROIDE: "en liaison froide",
   CHAUDE: "en liaison chaude",
   AMBIANTE: "à température ambiante"
  },
  vehicleTypes: {
   FRIGORIFIQUE: "véhicule frigorifique",
   ISOTHERME: "véhicule isotherme",
   CAISSONS_ISOTHERMES: "véhicule équipé de caissons isothermes",
   VEHICULE_ORDINAIRE: "véhicule ordinaire",
   SUR_PLACE: "aucun, repas remis sur place"
  },
  legalForms: {
   ASSOCIATION_1901: "association régie par la loi du 1er juillet 1901",
   ASSOCIATION_ALSACE_MOSELLE: "association de droit local d’Alsace-Moselle",
   COMMUNE: "commune",
   EPCI: "établissement public de coopération intercommunale",
   SYNDICAT: "syndicat de communes",
   CCAS: "centre communal d’action sociale",
   CIAS: "centre intercommunal d’action sociale",
   ETABLISSEMENT_PUBLIC: "établissement public",
   SOCIETE: "société commerciale",
   AUTRE: "autre personne morale"
  },
  sanitaryStatuses: {
   AGREE: "agrément sanitaire {number}",
   DEROGATION: "dérogation à l’agrément sanitaire, déclarée à l’administration",
   DECLARE: "activité déclarée à l’administration",
   NON_CONCERNE: "activité non soumise à agrément",
   INCONNU: null
  },
  authorisations: {
   NATIONALE: "habilitation nationale à l’aide alimentaire",
   REGIONALE: "habilitation régionale à l’aide alimentaire",
   PAR_TETE_DE_RESEAU: "habilitation à l’aide alimentaire par la tête de réseau",
   DROIT_PUBLIC: "personne morale de droit public, dispensée d’habilitation",
   EN_COURS: "demande d’habilitation en cours",
   AUCUNE: "aucune habilitation à l’aide alimentaire"
  },
  authorisationRef: ", n° {ref}",
  authorisationEnd: ", valable jusqu’au {day}",
  siret: "SIRET {number}",
  rna: "RNA {number}",
  byItsStatutes: "selon ses statuts",
  renewals: {
   NONE: "Elle n’est pas reconduite tacitement.",
   TACIT: "Elle est ensuite reconduite tacitement par périodes de {months}, sauf si l’une des Parties s’y oppose par écrit dans le délai de préavis.",
   EXPRESS: "Elle peut être renouvelée pour {months}, par un accord écrit des Parties."
  },
  transporters: {
   KITCHEN: "la Cuisine",
   RECIPIENT: "le Bénéficiaire",
   THIRD_PARTY: "le Transporteur",
   ON_THE_SPOT: "sans objet (remise sur place)"
  },
  timeWindow: "de {start} à {end}",
  timeFrom: "à partir de {start}",
  timeUntil: "jusqu’à {end}",
  copies: {
   two: "deux",
   three: "trois",
   four: "quatre"
  },
  holidays: {
   OUI: "les remises continuent",
   NON: "les remises sont suspendues",
   PARTIEL: "les remises continuent en partie, d’un commun accord",
   UNTOLD: "à convenir entre les Parties"
  },
  tagNames: {
   "convention.reference": "référence de la convention",
   "convention.type": "type de convention",
   "convention.date_edition": "date d’édition du document",
   "convention.debut": "date de début de la convention",
   "convention.fin": "date de fin de la convention",
   "convention.reconduction": "mode et durée de reconduction",
   "convention.preavis": "préavis de résiliation",
   "convention.juridiction": "juridiction compétente",
   "convention.exemplaires": "nombre d’exemplaires",
   "signature.lieu": "lieu de signature",
   "signature.date": "date de signature",
   "flux.nom": "nom du partenariat",
   "flux.type": "type de flux",
   "flux.liaison": "type de liaison",
   "flux.mode_de_remise": "mode de remise des repas",
   "flux.jours": "jours de remise",
   "flux.horaires": "horaires de remise",
   "flux.lieu": "lieu de remise",
   "flux.vacances": "remises pendant les vacances scolaires",
   "flux.repas_prevus": "nombre de repas prévus",
   "prix.repas": "prix du repas",
   "prix.repas_lettres": "prix du repas en lettres",
   "transport.responsable": "responsable du transport",
   "transport.vehicule": "type de véhicule",
   "transport.distance": "distance de transport",
   "transport.distance_max": "distance maximale sans véhicule agréé",
   "denrees.incluses": "denrées concernées",
   "denrees.exclues": "denrées exclues",
   "dlc.heures": "délai minimal avant la DLC",
   "dlc.jours": "durée de vie après fabrication",
   "dlc.justification": "justification d’un délai plus court avant la DLC",
   "contenants.regle": "règle de retour des contenants",
   "stockage.description": "moyens de stockage",
   "qualite.responsable": "personne qualifiée pour la qualité",
   "couts.total": "total des coûts de l’annexe",
   "delais.annulation": "délai de prévenance",
   "temperatures.froid": "température maximale des plats froids",
   "temperatures.froid_tolere": "tolérance entre deux conditionnements",
   "temperatures.froid_a_coeur": "tolérance à cœur",
   "temperatures.chaud": "température minimale des plats chauds",
   "temperatures.surgele": "température maximale des surgelés",
   "temperatures.surgele_tolere": "tolérance pour les surgelés",
   "temperatures.hors_froid": "durée maximale hors du froid",
   "conservation.duree": "durée de conservation des documents",
   "seuils.grande_cuisine": "seuil des grandes cuisines"
  },
  partyTagNames: {
   nom: "nom",
   nom_court: "nom court",
   forme: "forme juridique",
   identifiant: "SIRET, RNA ou registre",
   adresse: "adresse",
   representant: "nom du représentant",
   qualite: "qualité du représentant",
   pouvoir: "délibération ou pouvoir du représentant",
   agrement: "numéro d’agrément sanitaire",
   situation_sanitaire: "situation sanitaire",
   habilitation: "habilitation à l’aide alimentaire",
   assureur: "assureur",
   police: "numéro de contrat d’assurance",
   assurance_fin: "fin de validité de l’assurance",
   telephone: "téléphone d’alerte",
   courriel: "courriel d’alerte"
  },
  ofParty: {
   cuisine: "de la cuisine",
   beneficiaire: "du bénéficiaire",
   transporteur: "du transporteur",
   collectivite: "de la collectivité"
  },
  amendment: {
   replaced: "Le point « {point} » : « {before} » est remplacé par « {after} ».",
   added: "Le point « {point} » est ajouté : « {after} ».",
   removed: "Le point « {point} » : « {before} » est supprimé.",
   nothing: "(rien)"
  },
  documentNames: {
   AVENANT: "{id} Avenant {rank}",
   ATTESTATION: "{id} Attestation {number}",
   BILAN: "{id} Bilan {number}"
  },
  periodText: "du {from} au {until}",
  unknown: "inconnu",
  ofDays: "{count} sur {total} (soit {share})",
  chart: {
   caption: "Repas acceptés, distribués et perdus, mois par mois (mêmes nombres que le tableau).",
   absent: "Graphique non joint : les nombres sont dans le tableau."
  },
  periodTags: {
   "document.numero": "numéro du document",
   "avenant.numero": "numéro de l’avenant",
   "avenant.effet": "date d’effet de l’avenant",
   "periode.texte": "période du document",
   "periode.repas_livres": "repas livrés sur la période",
   "periode.repas_acceptes": "repas acceptés sur la période",
   "periode.repas_refuses": "repas refusés sur la période",
   "periode.repas_distribues": "repas distribués sur la période",
   "periode.repas_perdus": "repas perdus sur la période",
   "periode.repas_lettres": "repas acceptés en toutes lettres",
   "periode.jours": "jours de remise sur la période",
   "periode.jours_refus": "remises avec un refus",
   "periode.graphique": "graphique des mois",
   "periode.ecarts": "remises hors convention",
   "periode.releves": "températures relevées",
   "periode.taux_distribution": "part des repas acceptés qui ont été distribués",
   "periode.taux_refus": "part des repas livrés qui ont été refusés"
  },
  loopNames: {
   contact: "contact",
   site: "site",
   cout: "coût",
   jour: "jour",
   mois: "mois",
   modification: "modification"
  },
  loopTags: {
   "contact.nom": "nom du contact",
   "contact.role": "rôle du contact",
   "contact.structure": "structure du contact",
   "contact.telephone": "téléphone du contact",
   "contact.courriel": "courriel du contact",
   "site.nom": "nom du site",
   "site.usage": "usage du site",
   "site.structure": "structure du site",
   "site.adresse": "adresse du site",
   "jour.nom": "jour de la semaine",
   "jour.horaires": "horaires du jour",
   "jour.repas": "repas prévus ce jour",
   "cout.poste": "poste de coût",
   "cout.montant": "montant du coût",
   "cout.payeurs": "payeurs du coût",
   "mois.nom": "mois",
   "mois.livres": "repas livrés dans le mois",
   "mois.acceptes": "repas acceptés dans le mois",
   "mois.distribues": "repas distribués dans le mois",
   "mois.perdus": "repas perdus dans le mois",
   "mois.jours": "jours de remise dans le mois",
   "modification.rang": "numéro de la modification",
   "modification.point": "point modifié",
   "modification.avant": "texte en vigueur",
   "modification.apres": "nouveau texte",
   "modification.phrase": "modification en toutes lettres"
  },
  contactRoles: {
   REFERENT_DON: "référent du don",
   RESPONSABLE_QUALITE: "responsable de la qualité",
   RESPONSABLE_ALERTES: "responsable des alertes",
   CHAUFFEUR: "chauffeur",
   SIGNATAIRE: "signataire",
   AUTRE: "autre contact"
  },
  siteTypes: {
   PRODUCTION: "production",
   LIVRAISON: "livraison",
   STOCKAGE: "stockage",
   DISTRIBUTION: "distribution"
  },
  costUnits: {
   PER_MEAL: "par repas",
   PER_KM: "par km",
   PER_HOUR: "par heure",
   PER_UNIT: "par unité"
  },
  nobodyPays: "non réparti",
  noCost: "aucun coût n’est encore enregistré",
  totalUnknown: "non calculable : un montant au moins n’est pas connu",
  totalPerUnit: "pas de total : des postes sont à l’unité",
  conditionNames: {
   FREE: "à titre gratuit",
   PAID: "participation financière",
   SURPLUS: "excédents",
   COOKED_ON_PURPOSE: "repas produits exprès",
   DIVERTED: "repas d’un autre circuit",
   COLD_LINK: "liaison froide",
   HOT_LINK: "liaison chaude",
   AMBIENT: "température ambiante",
   THIRD_PARTY_TRANSPORT: "transport par un tiers",
   KITCHEN_TRANSPORT: "transport par la cuisine",
   RECIPIENT_TRANSPORT: "transport par le bénéficiaire",
   ON_THE_SPOT: "remise sur place",
   EXCLUDED_FOODS_STATED: "denrées exclues précisées",
   SHORT_USE_BY_JUSTIFIED: "délai court justifié",
   CONTAINERS_STATED: "contenants précisés",
   AUTHORISATION_NEEDED: "habilitation requise",
   CONTRACTED_KITCHEN: "gestion concédée",
   TAXABLE_DONOR: "donateur imposable",
   LARGE_KITCHEN: "grande cuisine",
   TOWN_SIGNS: "collectivité signataire",
   TWO_PARTIES: "bipartite",
   SIGNED: "convention signée"
  }
 }, issues = {
  REQUEST_SHAPE: "Cette demande n’a pas la forme attendue à « {field} » ({detail}) : fermez Passe-plat, rouvrez-le et recommencez.",
  UNREADABLE_CELL: "{tab}, cellule {cell} ({field}) : « {text} » ne peut pas être lu. {why} Corrigez la cellule, puis menu Passe-plat > Recalculer.",
  NOTHING_TO_SUPPOSE: "Rien de tel n’est saisi sur cette période : saisissez d’abord ce coût ou ces repas, puis supposez.",
  REQUIRED_FIELD: "Ce champ est obligatoire : remplissez-le.",
  NOT_A_NUMBER: "Ce n’est pas un nombre : écrivez des chiffres, par exemple 12 ou 3,5.",
  AMBIGUOUS_NUMBER: "Ce nombre peut se lire de deux façons : écrivez-le sans séparateur de milliers, par exemple 1234,5.",
  NUMBER_TOO_SMALL: "Ce nombre est trop petit : {min} au moins.",
  NUMBER_TOO_LARGE: "Ce nombre est trop grand : {max} au plus.",
  COMMA_FORGOTTEN: "Une température de {value} °C n’est pas possible : vouliez-vous dire {meant} ? Tapez la virgule.",
  NOT_A_WHOLE_NUMBER: "Il faut un nombre entier, sans virgule.",
  TOO_MANY_DECIMALS: "Trop de chiffres après la virgule : {decimals} {decimals?chiffre:chiffres} au plus.",
  TEXT_TOO_SHORT: "C’est trop court : {min} {min?caractère:caractères} au moins.",
  TEXT_TOO_LONG: "C’est trop long : {max} {max?caractère:caractères} au plus.",
  NOT_IN_LIST: "« {value} » n’est pas dans la liste : choisissez une des propositions.",
  NOT_A_DATE: "« {value} » n’est pas une date : écrivez par exemple 23/11/2026.",
  FAR_WEEK: "La semaine {week} est trop loin : vérifiez l’année.",
  WEEKS_REVERSED: "La dernière semaine est avant la première : échangez-les.",
  COLUMN_LOST: "L’onglet « {tab} » n’a plus de colonne « {field} » : ce que vous y mettez serait perdu. Menu Passe-plat > Réparer le classeur, puis enregistrez à nouveau.",
  TOO_MANY_WEEKS: "La période est trop longue : {max} semaines au plus.",
  NOT_AN_INSTANT: "« {value} » n’est pas une date avec une heure.",
  NOT_A_TIME: "« {value} » n’est pas une heure : écrivez par exemple 7:30.",
  NOT_A_WEEK: "« {value} » n’est pas une semaine : écrivez par exemple 2026-S48.",
  NOT_YES_OR_NO: "« {value} » : répondez par oui ou par non.",
  SIRET_LENGTH: "Un SIRET a 14 chiffres : vérifiez qu’il n’en manque pas.",
  SIRET_KEY: "Ce numéro n’est pas un SIRET : vérifiez les derniers chiffres.",
  SIREN_KEY: "Ce numéro n’est pas un SIREN : il a 9 chiffres, vérifiez-les.",
  APPROVAL_SHAPE: "Un numéro d’agrément s’écrit comme FR 92.025.001 CE.",
  POSTCODE_SHAPE: "Un code postal a 5 chiffres, par exemple 92000.",
  COMMUNE_SHAPE: "Un code commune (INSEE) a 5 caractères, par exemple 92050 ou 2A004.",
  PHONE_SHAPE: "Ce numéro de téléphone n’est pas complet : écrivez par exemple 01 23 45 67 89.",
  EMAIL_SHAPE: "Cette adresse n’est pas complète : écrivez par exemple accueil@association.fr.",
  INITIALS_SHAPE: "Des initiales : cinq lettres au plus, sans espace ni chiffre, par exemple CL.",
  UNKNOWN_FIELD: "Ce champ n’existe pas dans cette fiche : rechargez la page puis recommencez.",
  UNKNOWN_REFERENCE: "Cette fiche n’existe pas dans le classeur : choisissez dans la liste.",
  DUPLICATE_RECORD: "Cette ligne existe déjà : modifiez-la plutôt que d’en ajouter une autre.",
  DATE_OUTSIDE_WEEK: "Le {date} n’est pas dans la semaine {week} : corrigez la date.",
  DATE_BEFORE_PARTNERSHIP: "Le {date} est avant le début du partenariat ({startsOn}) : vérifiez la date.",
  DATE_AFTER_PARTNERSHIP: "Le {date} est après la fin du partenariat ({endsOn}) : vérifiez la date ou prolongez le partenariat.",
  UNPLANNED_DAY: "Le {date} n’est pas un jour prévu de ce partenariat.",
  TIMES_REVERSED: "L’arrivée ({arrival}) est avant le départ ({departure}) : vérifiez les heures.",
  SUM_ACCEPTED_REFUSED: "Les quantités ne tombent pas juste : {accepted} {accepted?accepté:acceptés} et {refused} {refused?refusé:refusés}, pour {delivered} {delivered?livré:livrés}.",
  REFUSED_OVER_DELIVERED: "{refused} {refused?repas refusé:repas refusés} pour {delivered} {delivered?livré:livrés} : vérifiez les deux nombres.",
  ACCEPTED_OVER_DELIVERED: "{accepted} {accepted?repas accepté:repas acceptés} pour {delivered} {delivered?livré:livrés} : vérifiez les deux nombres.",
  REFUSED_UNTOLD: "{left} {left?repas livré n’est pas accepté:repas livrés ne sont pas acceptés} : indiquez {left?s’il est refusé:s’ils sont refusés}.",
  MEALS_OVER_ACCEPTED: "{used} repas distribués, perdus ou en stock, pour {source} {source?accepté:acceptés} : vérifiez les nombres.",
  MEALS_OVER_DELIVERED: "{used} repas distribués, perdus ou en stock, pour {source} {source?livré:livrés} : vérifiez les nombres.",
  MEALS_UNACCOUNTED: "{left} {left?repas manque:repas manquent} sur {accepted} {accepted?accepté:acceptés} : distribués, perdus ou en stock ?",
  REMAINDER_UNTOLD: "Il reste {left} repas : indiquez {left?s’il est perdu:s’ils sont perdus} ou en stock.",
  REFUSAL_REASON_MISSING: "Il manque le motif du refus ({refused} {refused?repas refusé:repas refusés}).",
  REFUSAL_WITHOUT_MEALS: "Un motif de refus est indiqué, mais aucun repas refusé : corrigez l’un des deux.",
  LOSS_REASON_MISSING: "Il manque le motif de la perte ({lost} {lost?repas perdu:repas perdus}).",
  LOSS_WITHOUT_MEALS: "Un motif de perte est indiqué, mais aucun repas perdu : corrigez l’un des deux.",
  OTHER_REASON_UNSAID: "Le motif est « autre » : dites lequel en commentaire.",
  TEMPERATURE_MISSING: "Aucune température relevée : indiquez au moins celle de l’arrivée.",
  TEMPERATURE_BETWEEN_PACKS_REQUIRED: "{temperature} °C dans l’air : cela ne suffit pas, mesurez entre deux conditionnements.",
  TEMPERATURE_FREEZING_RISK: "{temperature} °C : risque de gel. Vérifiez le produit et le réglage du froid.",
  TEMPERATURE_TOLERATED: "{temperature} °C : toléré pour un temps court. Une mesure à cœur est conseillée.",
  TEMPERATURE_TOLERATED_IF_SHORT: "{temperature} °C : toléré {minutes} minutes au plus. Mesurez à cœur ou dites combien de temps le produit est resté hors du froid.",
  TEMPERATURE_CORE_REQUIRED: "{temperature} °C : hors tolérance. Mesurez à cœur avant d’accepter.",
  TEMPERATURE_CORE_REQUIRED_TIME: "{temperature} °C et plus de {minutes} minutes hors du froid : mesurez à cœur avant d’accepter.",
  TEMPERATURE_COLD_REFUSED: "{temperature} °C à cœur : trop chaud pour un produit froid. Refusez-le.",
  TEMPERATURE_COLD_REFUSED_TIME: "{temperature} °C à cœur et plus de {minutes} minutes hors du froid : refusez le produit.",
  TEMPERATURE_HOT_CORE_REQUIRED: "{temperature} °C : pas assez chaud. Mesurez à cœur avant d’accepter.",
  TEMPERATURE_HOT_REFUSED: "{temperature} °C à cœur : pas assez chaud pour un plat chaud. Refusez-le.",
  TEMPERATURE_FROZEN_REFUSED: "{temperature} °C : produit décongelé. Refusez-le.",
  OUT_OF_COLD_TOO_LONG: "{minutes} minutes hors du froid, pour {max} au plus : raccourcissez le chargement et le déchargement.",
  LOT_MISSING: "Il manque le numéro de lot ou de chargement.",
  ALLERGENS_MISSING: "Précisez les allergènes, ou « non garanti ».",
  ALLERGEN_LIST_EMPTY: "La liste des allergènes est vide : cochez-en un, ou choisissez « aucun déclaré ».",
  ALLERGENS_CONTRADICT: "Des allergènes sont cochés alors qu’aucun n’est déclaré : corrigez l’un des deux.",
  PRODUCED_AFTER_DELIVERY: "La date de production ({production}) est après la livraison ({date}) : vérifiez-la.",
  USE_BY_BEFORE_PRODUCTION: "La DLC ({useBy}) est avant la date de production ({production}) : vérifiez les deux dates.",
  USE_BY_LONG: "DLC à plus de {days} jours de la production : il faut une étude de vieillissement.",
  USE_BY_MISSING: "Il manque la date limite (DLC).",
  USE_BY_PASSED: "DLC dépassée ({useBy}) : ce produit ne peut être ni donné ni distribué.",
  USE_BY_SHORT: "Moins de {hours} h avant la DLC ({useBy}) : dites en commentaire comment la distribution se fera à temps.",
  USE_BY_SHORT_JUSTIFIED: "Moins de {hours} h avant la DLC ({useBy}) : la distribution à temps est expliquée.",
  PRESENTED_UNPROTECTED: "Un plat présenté aux convives sans protection ne peut pas être donné.",
  LOT_TWICE: "Le lot {lot} de {dish} est déjà sur une autre ligne du {date}. Deux fois la même ? Effacez-en une. Deux tournées ? Additionnez les repas sur une seule ligne.",
  PERSONAL_DATA: "Ce texte semble nommer une personne : n’inscrivez aucune donnée personnelle.",
  ALERT_CONTACT_MISSING: "Il manque un contact pour les alertes : indiquez un téléphone ou une adresse e-mail.",
  ASSOCIATION_NUMBER_MISSING: "Aucun numéro pour cette association : indiquez son RNA, son SIRET ou son inscription au registre local.",
  RNA_SHAPE: "« {value} » n’a pas la forme habituelle d’un RNA (W suivi de 9 chiffres) : vérifiez-le.",
  RNA_IN_ALSACE_MOSELLE: "Il n’y a pas de RNA en Alsace-Moselle : indiquez l’inscription au registre local.",
  SIREN_NOT_OF_SIRET: "Le SIREN n’est pas le début du SIRET : corrigez l’un des deux.",
  COMMUNE_NOT_OF_POSTCODE: "Le code INSEE est dans le {commune}, le code postal dans le {postcode} : vérifiez-les.",
  EXEMPTION_DATE_MISSING: "La cuisine est en dérogation : il manque la date de sa déclaration.",
  NETWORK_HEAD_MISSING: "{name} : dites quelle tête de réseau porte l’habilitation.",
  PUBLIC_UTILITY_DECREE_MISSING: "Pour une attestation de TVA, il faut le numéro et la date du décret d’utilité publique.",
  THERMOMETER_OVERDUE: "Thermomètre contrôlé le {checkedOn}, il y a plus de {months} mois : contrôlez-le dans la glace fondante.",
  LIFE_CYCLE_STEP: "Une fiche ne redevient pas un brouillon, et une fiche inactive passe d’abord par « À confirmer ».",
  ARCHIVE_REASON_MISSING: "Dites pourquoi la fiche devient inactive.",
  PARTNER_TO_CONFIRM: "Cette fiche est à confirmer : relisez-la puis remettez-la « Actif ».",
  PARTNER_INACTIVE: "{name} est une fiche inactive : réactivez-la ou choisissez-en une autre.",
  PARTNER_DRAFT: "La fiche de {name} est encore un brouillon : complétez-la.",
  PARTNERSHIPS_STILL_RUN: "Cette fiche inactive sert encore à {count} {count?partenariat:partenariats} : mettez-y une date de fin.",
  DUPLICATE_NUMBER: "Le même numéro est déjà celui de {name} ({id}).",
  DUPLICATE_NAME: "Une fiche lui ressemble : {name}, {city} ({id}).",
  APPROVAL_MISSING: "La cuisine est agréée : il manque son numéro d’agrément.",
  APPROVAL_DEPARTMENT: "Le numéro d’agrément commence par {approval}, l’adresse est dans le {department} : vérifiez-le.",
  SANITARY_STATUS_TO_CHECK: "{name} : vérifiez l’agrément ou la dérogation sanitaire auprès de la DDPP.",
  LARGE_KITCHEN: "{name} prépare plus de {max} repas par jour : une convention de don doit être proposée.",
  AUTHORISATION_MISSING: "{name} : aucune habilitation à l’aide alimentaire indiquée.",
  AUTHORISATION_PENDING: "{name} : l’habilitation à l’aide alimentaire est encore en cours de demande.",
  AUTHORISATION_END_UNKNOWN: "{name} : indiquez la date de fin de l’habilitation.",
  AUTHORISATION_EXPIRED: "{name} : l’habilitation à l’aide alimentaire est expirée depuis le {endsOn}.",
  AUTHORISATION_EXPIRING: "{name} : l’habilitation à l’aide alimentaire finit le {endsOn}, demandez son renouvellement.",
  SITE_WITHOUT_AUTHORISATION: "Ce site de distribution n’est pas déclaré dans l’habilitation : vérifiez-le.",
  CONTACT_UNREACHABLE: "Il manque un téléphone ou une adresse e-mail professionnels.",
  HYGIENE_TRAINING_OLD: "Formation à l’hygiène le {trainedOn}, il y a plus de {years} ans : pensez à la renouveler.",
  CONTACT_TO_ERASE: "Mission finie le {endsOn}, il y a plus de {years} ans : supprimez la ligne de ce contact.",
  INSURANCE_EXPIRED: "L’assurance a expiré le {endsOn} : demandez la nouvelle attestation.",
  INSURANCE_EXPIRING: "L’assurance finit le {endsOn} : pensez à la nouvelle attestation.",
  AGREEMENT_MISSING: "Aucune convention active pour ce partenariat : préparez-en une.",
  KITCHEN_CANNOT_COOK: "{name} n’est pas une cuisine : choisissez-en une, ou ajoutez ce rôle à sa fiche.",
  RECIPIENT_IS_KITCHEN: "La cuisine et la structure qui reçoit sont les mêmes : changez l’une des deux.",
  WEEKDAYS_EMPTY: "Choisissez au moins un jour de la semaine.",
  WINDOW_REVERSED: "La fin de la plage ({end}) est avant son début ({start}) : vérifiez les heures.",
  DATES_REVERSED: "La fin ({endsOn}) est avant le début ({startsOn}) : vérifiez les dates.",
  PRICE_ON_SURPLUS: "Un excédent se donne : avec un prix, ce n’est plus un don. Retirez le prix ou changez le type.",
  PRICE_NEEDS_SUPPLY: "Ces repas ont un prix : il faut une convention de fourniture, pas de don.",
  VEHICLE_TOO_FAR: "Sans véhicule frigorifique agréé, le trajet doit faire moins de {max} km.",
  VEHICLE_SEVERAL_STOPS: "Sans véhicule frigorifique agréé, moins de {max} km et sans ouvrir en route : {stops} arrêts sont prévus.",
  EXEMPTION_TOO_FAR: "Cuisine en dérogation : des repas vendus ne peuvent aller à plus de {max} km. Sans objet pour un don.",
  EXEMPTION_TOO_MANY: "Cuisine en dérogation : {meals} repas vendus dans la semaine, pour moins de {max} permis. Sans objet pour un don."
 }, issues_weekMissing = {
  DAY_UNANSWERED: "Rien n’est saisi pour le {date}.",
  DISTRIBUTED_UNTOLD: "Il manque les repas distribués du {date}."
 }, traceNotes = {
  HOUR_ASSUMED: "Heure supposée.",
  REFUSAL: "Motif : {refusalReason}.",
  REFUSAL_UNSAID: "Motif non indiqué.",
  LOSS: "Motif : {lossReason}.",
  LOSS_UNSAID: "Motif non indiqué.",
  COMMENT: "{comment}",
  WITHDRAWN: "Retiré à la saisie : {traceEventKind}."
 }, errors = {
  INVALID_INPUT: "Rien n’a été enregistré : corrigez les champs signalés puis recommencez.",
  UNKNOWN_PROCEDURE: "Cette version du volet est trop ancienne : fermez-le puis rouvrez-le.",
  UNREADABLE_REQUEST: "La demande n’a pas pu être lue : rechargez le volet puis recommencez.",
  WORKBOOK_NOT_PREPARED: "Le classeur n’est pas prêt : choisissez Passe-plat > Préparer le classeur.",
  WORKBOOK_DAMAGED: "L’onglet « {tab} » a perdu une colonne dont Passe-plat a besoin : choisissez Passe-plat > Préparer le classeur pour la rétablir.",
  WORKBOOK_NEWER: "Ce classeur vient d’une version plus récente de Passe-plat : mettez le module à jour.",
  BUSY: "Quelqu’un d’autre enregistre en ce moment : attendez quelques secondes puis recommencez.",
  NOT_FOUND: "Cette ligne n’est plus dans le classeur : rechargez le volet.",
  NOTHING_TO_UNDO: "Il n’y a pas d’action à annuler, ou elle est trop grande pour l’être d’un coup.",
  CHANGED_SINCE: "Rien n’a été annulé : dans « {tab} », la cellule {cell} ({field}) a changé depuis, elle dit « {now} » au lieu de « {was} ».",
  CHANGED_MEANWHILE: "Quelqu’un a modifié ces lignes entre-temps : rechargez pour voir ses changements, puis recommencez.",
  TO_CONFIRM: "Rien n’est encore enregistré : regardez les fiches qui ressemblent à celle-ci, puis confirmez.",
  TEMPLATE_UNREADABLE: "Le modèle de ce document ne s’ouvre pas : sortez-le de la corbeille de Drive, ou supprimez-le pour que Passe-plat en refasse un. Rien n’a été écrit.",
  SERVICE_TROUBLE: "Google n’a pas répondu à temps : attendez une minute puis recommencez. Une même saisie n’est jamais enregistrée deux fois.",
  QUOTA: "Google limite le nombre d’opérations et cette limite est atteinte : attendez quelques minutes puis recommencez, votre saisie ne sera pas doublée.",
  UNEXPECTED: "Une erreur imprévue est survenue : réessayez. Une même saisie n’est jamais enregistrée deux fois."
 }, importWords = {
  partner: {
   name: [ "Raison sociale", "Structure", "Association", "Organisme", "Dénomination", "Nom de la structure" ],
   kind: [ "Type de structure", "Nature", "Catégorie" ],
   shortName: [ "Sigle", "Nom abrégé", "Acronyme" ],
   siret: [ "N° SIRET", "Numéro SIRET", "SIRET établissement" ],
   rna: [ "N° RNA", "Numéro RNA" ],
   address: [ "Adresse postale", "Rue", "Voie" ],
   postcode: [ "CP", "Code postal (CP)" ],
   city: [ "Commune", "Localité" ],
   communeCode: [ "Code commune", "INSEE" ],
   alertPhone: [ "Téléphone", "Tél", "Tel", "Portable", "Numéro de téléphone" ],
   alertEmail: [ "Mail", "E-mail", "Email", "Courriel", "Adresse mail", "Adresse électronique" ],
   representativeName: [ "Représentant légal", "Responsable", "Président" ],
   approvalNumber: [ "N° agrément", "Agrément", "Numéro d’agrément sanitaire" ],
   notes: [ "Commentaire", "Commentaires", "Remarques", "Observations" ]
  },
  delivery: {
   date: [ "Date", "Date de livraison", "Jour de livraison" ],
   partnershipId: [ "N° partenariat", "Code partenariat" ],
   partnershipName: [ "Nom du partenariat", "Flux", "Convention" ],
   forecastMeals: [ "Repas annoncés", "Prévus", "Effectif prévu", "Nb repas prévus" ],
   orderedMeals: [ "Repas commandés", "Nb repas commandés" ],
   deliveredMeals: [ "Repas livrés", "Nb repas livrés", "Nombre de repas livrés", "Quantité livrée" ],
   acceptedMeals: [ "Repas acceptés", "Repas reçus", "Quantité acceptée" ],
   refusedMeals: [ "Repas refusés", "Quantité refusée" ],
   distributedMeals: [ "Repas distribués", "Nb repas distribués", "Repas servis", "Quantité distribuée" ],
   lostMeals: [ "Repas perdus", "Repas jetés", "Pertes" ],
   stockMeals: [ "Repas en stock", "Stock", "Restant" ],
   dishName: [ "Nom du plat", "Menu", "Plat principal" ],
   lotRef: [ "N° de lot", "Numéro de lot", "Lot n°" ],
   useByDate: [ "Date limite de consommation", "Date limite", "A consommer jusqu’au" ],
   productionDate: [ "Date de production", "Date de fabrication", "Produit le" ],
   departureTemperature: [ "Température départ", "T° départ" ],
   arrivalTemperature: [ "Température arrivée", "Température à réception", "T° arrivée", "T° réception" ],
   coreTemperature: [ "Température à cœur" ],
   comment: [ "Commentaires", "Remarques", "Observations" ]
  },
  costItem: {
   label: [ "Désignation", "Intitulé", "Nature de la dépense", "Dépense", "Poste" ],
   periodStart: [ "Début", "Date de début", "Début de période" ],
   periodEnd: [ "Fin", "Date de fin", "Fin de période" ],
   scopeId: [ "Cuisine", "Partenaire", "Partenariat", "Territoire", "Structure concernée" ],
   entryMode: [ "Mode de saisie", "Unité" ],
   amountCents: [ "Montant TTC", "Total TTC", "Total", "Coût", "Montant (€)", "Montant en €" ],
   amountHtCents: [ "Total HT", "HT" ],
   vatRate: [ "TVA", "Taux TVA" ],
   unitPrice: [ "PU", "Prix à l’unité" ],
   quantity: [ "Qté", "Nombre" ],
   payers: [ "Payeur", "Payeurs", "Payé par", "Financeur", "Financeurs" ],
   sourceNote: [ "Source", "Justificatif", "Pièce", "N° de facture", "Facture", "Commentaire" ]
  },
  income: {
   label: [ "Désignation", "Intitulé", "Recette" ],
   receiverId: [ "Bénéficiaire", "Reçu par" ],
   giverId: [ "Financeur", "Versé par", "Payeur" ],
   periodStart: [ "Début", "Date de début", "Début de période" ],
   periodEnd: [ "Fin", "Date de fin", "Fin de période" ],
   scopeId: [ "Cuisine", "Partenaire", "Partenariat", "Territoire", "Structure concernée" ],
   amountCents: [ "Total", "Montant (€)", "Montant en €" ],
   unitPrice: [ "PU", "Prix à l’unité" ],
   quantity: [ "Qté", "Nombre" ],
   sourceNote: [ "Source", "Justificatif", "Pièce", "Commentaire" ]
  }
 }, journal = {
  who: "Utilisateur du module",
  byHand: "Saisi dans l’onglet",
  actions: {
   RECORDED: "Saisie",
   CORRECTED: "Correction",
   CREATED: "Création",
   CHANGED: "Modification",
   UNDONE: "Annulation",
   REDONE: "Rétablissement",
   REPAIRED: "Réparation",
   BY_HAND: "Dans la feuille"
  },
  week: "Semaine {week}, {name}",
  andOthers: "{first}, et {count} {count?autre:autres}",
  andRows: "et {count} {count?autre ligne:autres lignes}",
  andCells: "et {count} {count?autre endroit:autres endroits}",
  blank: "vide",
  removed: "retiré",
  nothing: "Rien n’a changé.",
  workbook: "Classeur"
 }, menu = {
  title: "Passe-plat",
  open: "Ouvrir",
  follow: "Suivi des semaines",
  check: "Vérifier le classeur",
  journal: "Journal",
  settings: "Paramètres",
  exchange: "Importer, exporter…",
  exchangeTitle: "Importer, exporter",
  prepare: "Préparer le classeur",
  recalculate: "Recalculer",
  help: "Aide",
  howTo: "Mode d’emploi",
  verify: "Vérifier l’installation",
  verifyHow: "Cette vérification essaie sur votre compte les services de Google que Passe-plat emploie, et écrit ce qu’elle trouve dans l’onglet « Vérification ».\n\nElle tient dans un fichier à part, pour que Passe-plat reste rapide :\n1. Extensions > Apps Script, puis + > Script, nommé « Verification ».\n2. Collez-y le fichier docs/verification/Verification.js du projet Passe-plat, et enregistrez.\n3. Revenez ici : Aide > Vérifier l’installation.\n4. Supprimez ensuite ce fichier.",
  sidebarTitle: "Passe-plat",
  prepared: "Le classeur est prêt.",
  preparedDetail: "{created?onglet créé:onglets créés} : {created}. {repaired?réparation:réparations} : {repaired}.",
  recalculated: "{weeks} {weeks?semaine recalculée:semaines recalculées}.",
  failed: "Passe-plat n’a pas pu terminer",
  helpTitle: "Aide de Passe-plat",
  helpText: "1. Menu Passe-plat > Préparer le classeur : crée les onglets.\n2. Menu Passe-plat > Ouvrir : enregistrez vos partenaires, puis saisissez la semaine.\n3. Les coûts, la traçabilité et les conventions s’écrivent d’eux-mêmes.\n\nVous pouvez renommer, déplacer et trier les colonnes : Passe-plat les retrouve. Passe-plat ne lit que ce classeur, les documents qu’il écrit, et rien d’autre."
 }, welcome = {
  tab: "Accueil",
  lines: [ {
   text: "Passe-plat",
   style: "title"
  }, {
   text: "Repas solidaires des cuisines centrales : qui livre quoi, ce qu’ils coûtent, d’où ils viennent.",
   style: "text"
  }, {
   text: "Chaque semaine",
   style: "heading"
  }, {
   text: "1.  Menu Passe-plat > Ouvrir",
   style: "text"
  }, {
   text: "2.  Saisir une semaine : repas livrés, distribués, lot, DLC, températures",
   style: "text"
  }, {
   text: "3.  Lire le coût par repas, et « Pourquoi ce chiffre ? »",
   style: "text"
  }, {
   text: "Les onglets",
   style: "heading"
  }, {
   text: "Partenaires, Partenariats : qui fait quoi",
   style: "text"
  }, {
   text: "Livraisons : une ligne par jour et par lot",
   style: "text"
  }, {
   text: "Coûts, Qui paie : ce que vous dépensez, et qui le paie",
   style: "text"
  }, {
   text: "Coût par repas : calculé, ne se remplit pas",
   style: "text"
  }, {
   text: "Traçabilité : le journal des lots, ne se modifie pas",
   style: "text"
  }, {
   text: "Conventions, Paramètres",
   style: "text"
  }, {
   text: "À savoir",
   style: "heading"
  }, {
   text: "Vide veut dire « on ne sait pas ». 0 veut dire « aucun repas ».",
   style: "text"
  }, {
   text: "Rien sur les personnes accueillies : seulement des nombres.",
   style: "text"
  } ]
 }, tabNotes = {
  computed: "Calculé par Passe-plat : ne se remplit pas.",
  notComputable: "non calculable",
  total: "Total des lignes"
 }, papers = {
  dotted: "…………………………",
  blankName: "{name} (à remplir)",
  storage: {
   FROID_RC: "entre 0 °C et {cold}",
   FROID: "au froid, comme l’étiquette le dit",
   CHAUD: "à {hot} au moins",
   SURGELE: "à {frozen} au plus",
   AMBIANT: "au sec, à température ambiante"
  },
  use: {
   FROID_RC: "Réchauffer à {hot} au moins en moins d’une heure, consommer aussitôt",
   FROID: "Réchauffer une seule fois",
   CHAUD: "Déjà réchauffé une fois : ☐ oui ☐ non. Ne pas refroidir.",
   SURGELE: "Ne pas recongeler",
   AMBIANT: "Refermer après ouverture"
  },
  refusalReasons: choices_choices.refusalReasons,
  allergens: choices_choices.allergens,
  allergenModes: choices_choices.allergenModes,
  incidentKinds: {
   ...traceChoices.incidentKinds,
   RETRAIT: "Retrait",
   RAPPEL: "Rappel"
  },
  answersEntered: traceChoices.answersEntered,
  recallAnswers: traceChoices.recallAnswers,
  yes: "oui",
  no: "non"
 }, fr = {
  records: {
   partner: {
    tab: "Partenaires",
    one: "partenaire",
    fields: {
     partnerId: {
      label: "N°"
     },
     kind: {
      label: "Type"
     },
     name: {
      label: "Nom"
     },
     shortName: {
      label: "Nom court"
     },
     otherRoles: {
      label: "Autres rôles",
      hint: "Une ville peut être à la fois cuisine, financeur et CCAS."
     },
     territory: {
      label: "Territoire"
     },
     legalForm: {
      label: "Forme juridique"
     },
     siret: {
      label: "SIRET",
      hint: "14 chiffres, espaces acceptés."
     },
     siren: {
      label: "SIREN",
      hint: "9 chiffres, à défaut de SIRET."
     },
     rna: {
      label: "RNA",
      hint: "W suivi de 9 chiffres. Il n’y en a pas en Alsace-Moselle."
     },
     localRegisterRef: {
      label: "Registre local",
      hint: "Pour l’Alsace-Moselle : tribunal, volume et folio."
     },
     address: {
      label: "Adresse"
     },
     postcode: {
      label: "Code postal"
     },
     city: {
      label: "Ville"
     },
     communeCode: {
      label: "Code INSEE",
      hint: "5 caractères ; ce n’est pas le code postal."
     },
     schoolZone: {
      label: "Zone de vacances scolaires",
      hint: "Vide : celle du département."
     },
     alertPhone: {
      label: "Téléphone d’alerte",
      hint: "Pour prévenir en cas de rappel de produit."
     },
     alertEmail: {
      label: "Courriel d’alerte"
     },
     representativeName: {
      label: "Représentant",
      hint: "La personne qui signe la convention."
     },
     representativeRole: {
      label: "Fonction du représentant"
     },
     deliberationRef: {
      label: "Délibération",
      hint: "Numéro et date, pour une collectivité."
     },
     management: {
      label: "Mode de gestion"
     },
     dailyMeals: {
      label: "Repas par jour",
      hint: "Au-delà de 3 000, la loi demande de proposer une convention de don."
     },
     sanitaryStatus: {
      label: "Statut sanitaire"
     },
     approvalNumber: {
      label: "Agrément sanitaire",
      hint: "Comme sur l’estampille : FR 92.025.001 CE."
     },
     exemptionOn: {
      label: "Date de la dérogation",
      hint: "Celle de la déclaration (Cerfa 13982)."
     },
     authorisationType: {
      label: "Habilitation aide alimentaire"
     },
     networkHead: {
      label: "Tête de réseau",
      hint: "Celle dont l’habilitation vaut pour la structure."
     },
     authorisationRef: {
      label: "Référence de l’habilitation"
     },
     authorisationStartsOn: {
      label: "Début de l’habilitation"
     },
     authorisationEndsOn: {
      label: "Fin de l’habilitation"
     },
     insurer: {
      label: "Assureur"
     },
     policyNumber: {
      label: "N° de police"
     },
     policyEndsOn: {
      label: "Fin de l’assurance"
     },
     openingDays: {
      label: "Jours d’ouverture"
     },
     mealCapacity: {
      label: "Capacité d’accueil",
      hint: "Repas qui peuvent être reçus en une fois."
     },
     coldLitres: {
      label: "Volume au froid",
      hint: "Réfrigérateurs et chambre froide, en litres."
     },
     hasReheating: {
      label: "Remise en température",
      hint: "Un four ou un appareil pour réchauffer."
     },
     hasBlastChiller: {
      label: "Cellule de refroidissement"
     },
     thermometerCheckedOn: {
      label: "Thermomètre contrôlé le",
      hint: "Dans la glace fondante, tous les 6 mois."
     },
     accessNotes: {
      label: "Accès",
      hint: "Portail, quai, étage, où se garer. Pas de nom."
     },
     isTaxableDonor: {
      label: "Donateur imposable"
     },
     isPublicUtility: {
      label: "Reconnue d’utilité publique"
     },
     publicUtilityDecree: {
      label: "N° du décret (RUP)"
     },
     publicUtilityOn: {
      label: "Date du décret (RUP)"
     },
     lifeCycle: {
      label: "État de la fiche",
      hint: "Une fiche inactive n’est plus proposée ; elle reste là où elle a servi."
     },
     archiveReason: {
      label: "Motif d’archivage",
      hint: "Pourquoi la fiche est devenue inactive."
     },
     isIllustrative: {
      label: "Illustratif",
      hint: "Oui quand une donnée est inventée pour l’exemple."
     },
     notes: {
      label: "Notes",
      hint: "Rien sur les personnes accueillies."
     }
    }
   },
   partnership: {
    tab: "Partenariats",
    one: "partenariat",
    fields: {
     partnershipId: {
      label: "N°"
     },
     name: {
      label: "Nom du partenariat"
     },
     territory: {
      label: "Territoire"
     },
     programme: {
      label: "Programme",
      hint: "Appel à projets ou dispositif qui porte le partenariat."
     },
     flowType: {
      label: "Type de flux"
     },
     linkType: {
      label: "Liaison"
     },
     kitchenId: {
      label: "Cuisine"
     },
     recipientId: {
      label: "Bénéficiaire",
      hint: "La structure qui reçoit les repas."
     },
     carrierId: {
      label: "Transporteur"
     },
     weekdays: {
      label: "Jours"
     },
     schoolHolidays: {
      label: "Vacances scolaires",
      hint: "Les livraisons continuent-elles pendant les vacances ?"
     },
     windowStart: {
      label: "Livraison à partir de",
      hint: "Par exemple 9h30."
     },
     windowEnd: {
      label: "Livraison jusqu’à"
     },
     place: {
      label: "Lieu de livraison"
     },
     expectedMeals: {
      label: "Repas attendus par jour"
     },
     vehicleType: {
      label: "Véhicule"
     },
     distanceKm: {
      label: "Distance",
      hint: "De la cuisine au dernier arrêt."
     },
     stops: {
      label: "Arrêts"
     },
     mealPrice: {
      label: "Prix du repas",
      hint: "Vide ou 0 pour un don."
     },
     startsOn: {
      label: "Début"
     },
     endsOn: {
      label: "Fin"
     },
     isIllustrative: {
      label: "Illustratif",
      hint: "Oui quand des chiffres sont inventés pour l’exemple."
     },
     notes: {
      label: "Notes",
      hint: "Rien sur les personnes accueillies."
     }
    }
   },
   site: {
    tab: "Sites",
    one: "site",
    fields: {
     siteId: {
      label: "N°"
     },
     partnerId: {
      label: "Partenaire"
     },
     name: {
      label: "Nom du site"
     },
     type: {
      label: "Usage"
     },
     address: {
      label: "Adresse"
     },
     postcode: {
      label: "Code postal"
     },
     city: {
      label: "Ville"
     },
     communeCode: {
      label: "Code INSEE",
      hint: "5 caractères ; ce n’est pas le code postal."
     },
     accessInstructions: {
      label: "Accès",
      hint: "Portail, étage, où se garer. Pas de nom."
     },
     hasDock: {
      label: "Quai de déchargement"
     },
     isAuthorised: {
      label: "Déclaré dans l’habilitation",
      hint: "Les lieux de l’aide alimentaire sont déclarés avec elle."
     }
    }
   },
   contact: {
    tab: "Contacts",
    one: "contact",
    fields: {
     contactId: {
      label: "N°"
     },
     partnerId: {
      label: "Partenaire"
     },
     name: {
      label: "Nom",
      hint: "Coordonnées professionnelles seulement."
     },
     role: {
      label: "Rôle"
     },
     workPhone: {
      label: "Téléphone professionnel"
     },
     workEmail: {
      label: "Courriel professionnel"
     },
     hygieneTrainedOn: {
      label: "Formation à l’hygiène le"
     },
     consentOn: {
      label: "Informé le",
      hint: "De ce que le classeur garde ses coordonnées."
     },
     endsOn: {
      label: "Fin de mission"
     }
    }
   },
   delivery: {
    tab: "Livraisons",
    one: "livraison",
    fields: {
     lineId: {
      label: "N° de ligne"
     },
     isoWeek: {
      label: "Semaine"
     },
     date: {
      label: "Jour"
     },
     partnershipId: {
      label: "N° du partenariat"
     },
     partnershipName: {
      label: "Partenariat"
     },
     status: {
      label: "État"
     },
     forecastMeals: {
      label: "Annoncés",
      hint: "Effectif prévu par l’association."
     },
     orderedMeals: {
      label: "Commandés"
     },
     producedMeals: {
      label: "Produits",
      hint: "Cuisinés pour ce partenariat, livrés ou non."
     },
     deliveredMeals: {
      label: "Livrés",
      hint: "0 si aucun repas ; vide si on ne sait pas."
     },
     acceptedMeals: {
      label: "Acceptés"
     },
     refusedMeals: {
      label: "Refusés"
     },
     refusalReason: {
      label: "Motif du refus"
     },
     distributedMeals: {
      label: "Distribués"
     },
     lostMeals: {
      label: "Perdus",
      hint: "Repas acceptés puis jetés."
     },
     lossReason: {
      label: "Motif de la perte"
     },
     stockMeals: {
      label: "En stock"
     },
     dishName: {
      label: "Plat"
     },
     lotRef: {
      label: "Lot",
      hint: "Le numéro écrit par la cuisine sur l’étiquette."
     },
     productionDate: {
      label: "Produit le"
     },
     useByDate: {
      label: "DLC",
      hint: "À consommer jusqu’au."
     },
     departureTemperature: {
      label: "T° au départ"
     },
     arrivalTemperature: {
      label: "T° à l’arrivée",
      hint: "Entre deux conditionnements."
     },
     coreTemperature: {
      label: "T° à cœur"
     },
     outOfColdMinutes: {
      label: "Minutes hors du froid"
     },
     departureTime: {
      label: "Heure de départ"
     },
     arrivalTime: {
      label: "Heure d’arrivée"
     },
     donorSignatory: {
      label: "Remis par",
      hint: "Qui a signé le bon pour la cuisine."
     },
     recipientSignatory: {
      label: "Reçu par",
      hint: "Qui a signé le bon pour l’association."
     },
     signedAt: {
      label: "Heure de signature",
      hint: "La responsabilité passe à cette heure."
     },
     productClass: {
      label: "Classe de produit"
     },
     nature: {
      label: "Nature"
     },
     presentationStatus: {
      label: "Présentation aux convives"
     },
     allergenMode: {
      label: "Allergènes : mention"
     },
     allergens: {
      label: "Allergènes"
     },
     weightGrams: {
      label: "Poids (kg)"
     },
     isIllustrative: {
      label: "Illustratif",
      hint: "Oui quand les nombres sont inventés pour l’exemple."
     },
     comment: {
      label: "Commentaire",
      hint: "Rien sur les personnes accueillies."
     },
     channel: {
      label: "Saisi par"
     },
     recordedAt: {
      label: "Saisi le"
     }
    }
   },
   followRow: {
    tab: "Suivi des semaines",
    one: "suivi",
    fields: {
     partnershipId: {
      label: "N° du partenariat"
     },
     kitchenName: {
      label: "Cuisine"
     },
     partnershipName: {
      label: "Partenariat"
     },
     territory: {
      label: "Territoire"
     },
     lateWeeks: {
      label: "Semaines en retard",
      hint: "Sans réponse ou à compléter, semaine en cours non comprise."
     },
     weekA: {
      label: "semaine en cours"
     },
     weekB: {
      label: "1 semaine avant"
     },
     weekC: {
      label: "2 semaines avant"
     },
     weekD: {
      label: "3 semaines avant"
     },
     weekE: {
      label: "4 semaines avant"
     },
     weekF: {
      label: "5 semaines avant"
     },
     weekG: {
      label: "6 semaines avant"
     },
     weekH: {
      label: "7 semaines avant"
     },
     weekI: {
      label: "8 semaines avant"
     },
     weekJ: {
      label: "9 semaines avant"
     },
     weekK: {
      label: "10 semaines avant"
     },
     weekL: {
      label: "11 semaines avant"
     },
     weekM: {
      label: "12 semaines avant"
     }
    }
   },
   schoolHoliday: {
    tab: "Vacances scolaires",
    one: "période de vacances",
    fields: {
     holidayId: {
      label: "N°"
     },
     zone: {
      label: "Zone"
     },
     name: {
      label: "Vacances"
     },
     startsOn: {
      label: "Premier jour sans classe"
     },
     endsOn: {
      label: "Dernier jour sans classe",
      hint: "La veille de la reprise."
     },
     isConfirmed: {
      label: "Confirmé",
      hint: "Non : à vérifier sur le calendrier officiel."
     },
     source: {
      label: "Source"
     }
    }
   },
   closure: {
    tab: "Fermetures",
    one: "fermeture",
    fields: {
     closureId: {
      label: "N°"
     },
     kitchenId: {
      label: "Cuisine"
     },
     startsOn: {
      label: "Premier jour fermé"
     },
     endsOn: {
      label: "Dernier jour fermé"
     },
     reason: {
      label: "Raison",
      hint: "Travaux, congés, grève…"
     },
     isCancelled: {
      label: "Annulée",
      hint: "Oui : la cuisine travaille finalement ces jours-là."
     }
    }
   },
   costItem: {
    tab: "Coûts",
    one: "coût",
    fields: {
     costId: {
      label: "N°"
     },
     label: {
      label: "Libellé"
     },
     stage: {
      label: "Étape"
     },
     periodStart: {
      label: "Du"
     },
     periodEnd: {
      label: "Au"
     },
     scope: {
      label: "Concerne"
     },
     scopeId: {
      label: "N° concerné",
      hint: "Cuisine, partenaire, partenariat ou nom du territoire ; vide pour tout le projet."
     },
     entryMode: {
      label: "Saisie",
      hint: "Heures de bénévolat : le nombre d’heures suffit. Sans prix, celui de « Paramètres » est retenu, avec sa source."
     },
     amountCents: {
      label: "Montant",
      hint: "Pour la période (ou prix d’achat d’un investissement) : ce que le payeur supporte. Vide : calculé du HT."
     },
     amountHtCents: {
      label: "Montant HT",
      hint: "Si la facture le donne."
     },
     vatRate: {
      label: "Taux de TVA"
     },
     retainedBasis: {
      label: "Montant retenu",
      hint: "HT si le payeur récupère la TVA, TTC sinon."
     },
     unitPrice: {
      label: "Prix unitaire",
      hint: "Par repas, par km, par heure ou par pièce."
     },
     quantity: {
      label: "Quantité"
     },
     kind: {
      label: "Charge ou économie"
     },
     basis: {
      label: "Décaissé ou valorisé"
     },
     isSunk: {
      label: "Déjà dépensé",
      hint: "Oui pour la production d’un excédent : le repas aurait été cuisiné de toute façon."
     },
     allocationKey: {
      label: "Clé de répartition"
     },
     grantCents: {
      label: "Subvention reçue"
     },
     depreciationYears: {
      label: "Durée d’amortissement"
     },
     stageServed: {
      label: "Étape servie"
     },
     confidence: {
      label: "Fiabilité"
     },
     sourceNote: {
      label: "D’où vient ce chiffre",
      hint: "Facture n°, estimation de…, convention…"
     },
     isIllustrative: {
      label: "Illustratif",
      hint: "Oui quand le montant est inventé pour l’exemple."
     },
     nature: {
      label: "Nature",
      hint: "Ce qui a été acheté, quelle que soit l’étape."
     },
     recurrence: {
      label: "Revient",
      hint: "Pour une facture qui revient : celles qui manquent seront annoncées. Vide : ne revient pas, ou plus."
     }
    }
   },
   payerShare: {
    tab: "Qui paie",
    one: "part d’un payeur",
    fields: {
     shareId: {
      label: "N°"
     },
     costId: {
      label: "Coût"
     },
     payerId: {
      label: "Payeur"
     },
     sharePercent: {
      label: "Part (%)"
     }
    }
   },
   income: {
    tab: "Recettes",
    one: "recette",
    fields: {
     incomeId: {
      label: "N°"
     },
     label: {
      label: "Libellé"
     },
     kind: {
      label: "Nature"
     },
     receiverId: {
      label: "Reçue par",
      hint: "Son reste à charge baisse d’autant."
     },
     giverId: {
      label: "Versée par",
      hint: "Un partenaire du classeur : c’est lui qui la supporte. Vide : les convives, ou quelqu’un d’extérieur."
     },
     periodStart: {
      label: "Du"
     },
     periodEnd: {
      label: "Au"
     },
     scope: {
      label: "Concerne"
     },
     scopeId: {
      label: "N° concerné",
      hint: "Cuisine, partenaire, partenariat ou nom du territoire ; vide pour tout le projet."
     },
     entryMode: {
      label: "Saisie"
     },
     amountCents: {
      label: "Montant",
      hint: "Pour la période."
     },
     unitPrice: {
      label: "Prix unitaire",
      hint: "Par repas livré ou par unité. Vide, pour un prix de convention : celui du partenariat."
     },
     quantity: {
      label: "Quantité"
     },
     allocationKey: {
      label: "Clé de répartition"
     },
     restrictedStage: {
      label: "Réservée à l’étape",
      hint: "Si la subvention le précise."
     },
     sourceNote: {
      label: "D’où vient ce chiffre",
      hint: "Notification n°, convention, relevé…"
     },
     isIllustrative: {
      label: "Illustratif",
      hint: "Oui quand le montant est inventé pour l’exemple."
     }
    }
   },
   keyWeight: {
    tab: "Clés de répartition",
    one: "clé de répartition",
    fields: {
     weightId: {
      label: "N°"
     },
     key: {
      label: "Clé"
     },
     partnershipId: {
      label: "Partenariat"
     },
     costId: {
      label: "Coût",
      hint: "Vide : pour tous les coûts répartis selon cette clé qui n’ont pas de valeur à eux."
     },
     weight: {
      label: "Valeur",
      hint: "Heures, mètres carrés ou pourcentage."
     },
     startsOn: {
      label: "À partir du",
      hint: "Pour changer sans réécrire le passé : une nouvelle ligne avec son premier jour. Vide : depuis toujours."
     },
     sourceNote: {
      label: "D’où vient ce chiffre"
     }
    }
   },
   mealCost: {
    tab: "Coût par repas",
    one: "coût par repas",
    fields: {
     rowId: {
      label: "N°"
     },
     isoWeek: {
      label: "Semaine",
      hint: "Pour imprimer : A4, paysage, échelle « Ajuster à la largeur »."
     },
     partnershipId: {
      label: "Partenariat"
     },
     partnershipName: {
      label: "Nom"
     },
     deliveredMeals: {
      label: "Repas livrés"
     },
     acceptedMeals: {
      label: "Repas acceptés"
     },
     distributedMeals: {
      label: "Repas distribués"
     },
     stageA: {
      label: "Production",
      hint: "Euros par repas distribué."
     },
     stageP: {
      label: "Conditionnement",
      hint: "Euros par repas distribué."
     },
     stageB: {
      label: "Transport",
      hint: "Euros par repas distribué."
     },
     stageS: {
      label: "Réception, stockage",
      hint: "Euros par repas distribué."
     },
     stageC: {
      label: "Service",
      hint: "Euros par repas distribué."
     },
     stageD: {
      label: "Accompagnement",
      hint: "Euros par repas distribué."
     },
     stageG: {
      label: "Coordination",
      hint: "Euros par repas distribué."
     },
     stageI: {
      label: "Investissement",
      hint: "Euros par repas distribué."
     },
     levelA: {
      label: "A · sortie cuisine",
      hint: "Production + conditionnement, par repas distribué."
     },
     levelB: {
      label: "B · livré",
      hint: "A + transport, par repas distribué."
     },
     levelC: {
      label: "C · servi",
      hint: "B + réception, stockage et service, par repas distribué."
     },
     levelFull: {
      label: "Coût complet",
      hint: "C + accompagnement, coordination et investissement, par repas distribué."
     },
     totalCents: {
      label: "Total",
      hint: "Coût complet de la semaine."
     },
     cashCents: {
      label: "dont décaissé"
     },
     valuedCents: {
      label: "dont valorisé"
     },
     marginalCents: {
      label: "Coût ajouté",
      hint: "Sans ce qui aurait été dépensé de toute façon."
     },
     isIllustrative: {
      label: "Illustratif"
     },
     check: {
      label: "Contrôle",
      hint: "✓ : la feuille recompte elle-même la ligne et trouve pareil (niveaux = somme des étapes, décaissé + valorisé = total, coût complet × repas = total). ✗ : un chiffre a été changé."
     }
    }
   },
   traceEvent: {
    tab: "Traçabilité",
    one: "événement",
    fields: {
     eventId: {
      label: "N°"
     },
     happenedAt: {
      label: "Quand"
     },
     recordedAt: {
      label: "Saisi le"
     },
     kind: {
      label: "Événement"
     },
     partnershipId: {
      label: "N° du partenariat"
     },
     partnershipName: {
      label: "Partenariat"
     },
     lineId: {
      label: "Ligne de livraison"
     },
     lotRef: {
      label: "Lot"
     },
     dishName: {
      label: "Plat"
     },
     useByDate: {
      label: "DLC"
     },
     allergens: {
      label: "Allergènes"
     },
     meals: {
      label: "Repas"
     },
     productClass: {
      label: "Classe de produit"
     },
     measureType: {
      label: "Mesure"
     },
     temperature: {
      label: "Température"
     },
     conformity: {
      label: "Conformité"
     },
     channel: {
      label: "Saisi par"
     },
     counterpartId: {
      label: "Autre structure"
     },
     operator: {
      label: "Initiales",
      hint: "5 lettres au plus, jamais un nom entier."
     },
     seal: {
      label: "Scellé",
      hint: "Numéro de la ligne et empreinte : une cellule retouchée à la main se voit à la vérification du registre."
     },
     supersedesEventId: {
      label: "Remplace"
     },
     comment: {
      label: "Commentaire"
     }
    }
   },
   incident: {
    tab: "Incidents",
    one: "incident",
    fields: incident
   },
   recallContact: {
    tab: "Rappels",
    one: "structure à prévenir",
    fields: recallContact
   },
   sample: {
    tab: "Plats témoins",
    one: "plat témoin",
    fields: sample
   },
   containerMove: {
    tab: "Contenants",
    one: "mouvement de contenants",
    fields: containerMove
   },
   agreement: {
    tab: "Conventions",
    one: "convention",
    fields: {
     agreementId: {
      label: "N°"
     },
     partnershipId: {
      label: "Partenariat"
     },
     otherPartyId: {
      label: "Autre signataire",
      hint: "Une commune ou un organisme qui signe aussi."
     },
     type: {
      label: "Type"
     },
     status: {
      label: "État"
     },
     startsOn: {
      label: "Début"
     },
     endsOn: {
      label: "Fin"
     },
     renewal: {
      label: "Reconduction"
     },
     renewalMonths: {
      label: "Durée de reconduction"
     },
     renewalMax: {
      label: "Nombre de reconductions",
      hint: "Vide : sans limite."
     },
     noticeMonths: {
      label: "Préavis de résiliation"
     },
     reviewOn: {
      label: "À revoir le"
     },
     signedOn: {
      label: "Signée le"
     },
     signaturePlace: {
      label: "Fait à"
     },
     foodsIncluded: {
      label: "Denrées concernées"
     },
     foodsExcluded: {
      label: "Denrées exclues"
     },
     shortUseByJustification: {
      label: "Si la DLC est à moins de 48 h",
      hint: "Comment les repas seront distribués avant cette date."
     },
     containerPolicy: {
      label: "Contenants",
      hint: "Consignés, lavés par qui, rendus quand."
     },
     storageDescription: {
      label: "Stockage"
     },
     qualityManager: {
      label: "Responsable qualité du don"
     },
     jurisdiction: {
      label: "Tribunal compétent"
     },
     documentUrl: {
      label: "Document"
     },
     pdfUrl: {
      label: "PDF"
     },
     scanUrl: {
      label: "Exemplaire signé (lien)",
      hint: "Le lien du document signé et numérisé."
     },
     documentId: {
      label: "Identifiant du document"
     },
     templateVersion: {
      label: "Version du modèle"
     },
     valuesFingerprint: {
      label: "Empreinte des valeurs"
     },
     generatedAt: {
      label: "Écrite le"
     },
     statusLog: {
      label: "Historique des états"
     },
     agreedTerms: {
      label: "Termes convenus"
     },
     notes: {
      label: "Notes"
     }
    }
   },
   agreementDocument: {
    tab: "Documents",
    one: "document",
    fields: {
     documentNumber: {
      label: "N°"
     },
     agreementId: {
      label: "Convention"
     },
     kind: {
      label: "Document"
     },
     rank: {
      label: "N° d’avenant"
     },
     title: {
      label: "Titre"
     },
     periodFrom: {
      label: "Période, du"
     },
     periodUntil: {
      label: "Période, au"
     },
     documentUrl: {
      label: "Lien"
     },
     pdfUrl: {
      label: "PDF"
     },
     generatedAt: {
      label: "Écrit le"
     },
     documentId: {
      label: "Identifiant du document"
     },
     templateVersion: {
      label: "Version du modèle"
     },
     valuesFingerprint: {
      label: "Empreinte des valeurs"
     },
     values: {
      label: "Valeurs écrites"
     }
    }
   },
   setting: {
    tab: "Paramètres",
    one: "réglage",
    fields: {
     settingKey: {
      label: "Clé"
     },
     label: {
      label: "Réglage"
     },
     value: {
      label: "Valeur"
     },
     unit: {
      label: "Unité"
     },
     source: {
      label: "Source"
     },
     validOn: {
      label: "Vérifié le"
     },
     appliesFrom: {
      label: "S’applique à partir du",
      hint: "Pour changer un seuil sans réécrire le passé : copiez sa ligne, écrivez la nouvelle valeur et son premier jour. Vide : depuis toujours."
     }
    }
   },
   finding: {
    tab: "À corriger",
    one: "point à corriger",
    fields: {
     findingId: {
      label: "N°"
     },
     level: {
      label: "Gravité"
     },
     sheet: {
      label: "Onglet"
     },
     cell: {
      label: "Cellule",
      hint: "Un clic mène à la cellule."
     },
     field: {
      label: "Colonne"
     },
     content: {
      label: "Ce qui est écrit"
     },
     problem: {
      label: "Ce qui ne va pas"
     },
     remedy: {
      label: "Comment corriger"
     },
     rowId: {
      label: "N° de la ligne"
     }
    }
   },
   journalEntry: {
    tab: "Journal",
    one: "ligne du journal",
    fields: {
     entryId: {
      label: "N°"
     },
     at: {
      label: "Quand"
     },
     who: {
      label: "Qui"
     },
     action: {
      label: "Action"
     },
     subject: {
      label: "Sur quoi"
     },
     detail: {
      label: "Détail"
     }
    }
   }
  },
  daysOff,
  calendarSources,
  calendarFile,
  followUp,
  choices: choices_choices,
  costWords,
  issues: {
   ...issues,
   ...cost_issues_costIssues,
   ...cellIssues,
   ...agreementIssues,
   ...checkIssues,
   SETTING_IN_THE_PAST: "Une nouvelle valeur compte à partir d’aujourd’hui ({today}) ou d’un jour à venir : les semaines passées gardent la leur.",
   SETTING_NOT_NEGATIVE: "Cette valeur ne peut pas être négative.",
   DOOR_NOT_RED: "Rien n’oblige à refuser ce lot : saisissez-le dans la semaine.",
   SAMPLE_LIGHT: "{grams} g : prélevez 80 à 100 g, sinon l’analyse peut manquer de matière.",
   SAMPLE_DESTROYED_EARLY: "Un plat témoin se garde 5 jours après la dernière présentation : cette date est trop tôt.",
   SAMPLE_SERVED_BEFORE: "La dernière présentation est avant le prélèvement.",
   CONTAINERS_UNTOLD: "Indiquez combien de contenants sont prêtés ou rendus.",
   RECALL_LOT_UNKNOWN: "Le registre ne connaît pas le lot {lot} : relisez l’étiquette. S’il est juste, confirmez : il sera bloqué quand même.",
   RECALL_LOT_OF_SEVERAL: "{count} cuisines ont un lot {lot} : {kitchens}. Confirmez pour toutes ; pour une seule, partez de « Suivre un lot ».",
   RECALL_WITHOUT_LOT: "Indiquez au moins un numéro de lot.",
   RECALL_IS_DRILL: "Ceci est un exercice : aucun message ne part.",
   RECALL_WITHOUT_MEASURES: "Indiquez les mesures prises avant de clore.",
   RECALL_UNANSWERED: "{count} {count?structure n’a:structures n’ont} pas répondu : relancez, ou dites en commentaire pourquoi vous closez.",
   SUPERSEDED_WITHOUT_REASON: "Lot, DLC et allergènes ne se corrigent pas après la livraison : ils se remplacent. Dites pourquoi en commentaire.",
   EVENT_BEFORE_PRODUCTION: "Le {date} est avant la production du lot ({production}) : vérifiez la date.",
   EVENT_AHEAD: "Le {date} à cette heure n’est pas encore passé : vérifiez la date.",
   TRANSFER_TO_ITSELF: "Cette structure a déjà reçu ce lot : choisissez celle à qui elle le donne.",
   TRANSFER_TOO_LARGE: "{meals} repas transférés, il n’en restait que {left} d’après le registre : vérifiez les repas distribués et perdus de la semaine.",
   REHEATED_TOO_LITTLE: "{temperature} °C à cœur : il en faut {min} au moins, en moins d’une heure. Continuez à chauffer, ou jetez.",
   TRACE_ASKS_NOTHING: "Dites ce que vous cherchez : un lot, un plat, une cuisine ou des dates.",
   LOT_HELD: "Lot {lot} retiré ou rappelé (incident {incident}) : distribution interdite. Mettez-le à l’écart.",
   REHEATED_TOO_OFTEN: "Déjà réchauffé ({count} fois) : un seul réchauffage est admis, et pas de second refroidissement.",
   INCIDENT_OPEN: "Incident {name} du {day}, à clore : {kind}, lot {lots}.",
   SAMPLES_TO_DESTROY: "{count} {count?plat témoin peut être jeté:plats témoins peuvent être jetés} : {name} se gardait jusqu’au {day}.",
   CONTAINERS_OUT: "{name} a encore {count} {count?contenant:contenants} ({container}), dernier prêt le {day} : à réclamer.",
   RAW_ANIMAL_PRODUCT: "Préparation avec un produit animal cru : le guide de l’aide alimentaire demande de la refuser."
  },
  journal,
  checkWords,
  remedies,
  repairs,
  repairWords,
  errors,
  missing: {
   MEALS_UNTOLD_PRODUCED: "Repas produits non renseignés : coût par repas non calculable.",
   MEALS_UNTOLD_DELIVERED: "Repas livrés non renseignés : coût par repas non calculable.",
   MEALS_UNTOLD_ACCEPTED: "Repas acceptés non renseignés : coût par repas non calculable.",
   MEALS_UNTOLD_DISTRIBUTED: "Repas distribués non renseignés : coût par repas non calculable.",
   MEALS_ZERO_PRODUCED: "Aucun repas produit sur la période : coût par repas non calculable.",
   MEALS_ZERO_DELIVERED: "Aucun repas livré sur la période : coût par repas non calculable.",
   MEALS_ZERO_ACCEPTED: "Aucun repas accepté sur la période : coût par repas non calculable.",
   MEALS_ZERO_DISTRIBUTED: "Aucun repas distribué sur la période : coût par repas non calculable.",
   DAYS_UNTOLD_PRODUCED: "{days} {days?jour:jours} sans repas produits renseignés : le coût par repas baissera quand ils le seront.",
   DAYS_UNTOLD_DELIVERED: "{days} {days?jour:jours} sans repas livrés renseignés : le coût par repas baissera quand ils le seront.",
   DAYS_UNTOLD_ACCEPTED: "{days} {days?jour:jours} sans repas acceptés renseignés : le coût par repas baissera quand ils le seront.",
   DAYS_UNTOLD_DISTRIBUTED: "{days} {days?jour:jours} sans repas distribués renseignés : le coût par repas baissera quand ils le seront.",
   NO_COST_STAGE_A: "Aucun coût de production saisi pour cette période.",
   NO_COST_STAGE_B: "Aucun coût de transport saisi pour cette période.",
   NO_COST_STAGE_C: "Aucun coût de distribution saisi pour cette période.",
   COSTS_EXPECTED: "{count} {count?facture attendue:factures attendues} pour {month} : {labels}.",
   COST_EXPECTED: "« {label} » : facture attendue pour {month}.",
   NEGATIVE_CHARGE: "« {label} » : montant négatif, non compté (pour une économie, choisissez « Économie »).",
   VAT_MISMATCH: "« {label} » : {euros} €, alors que le HT et la TVA donnent {expected} €. Compté tel quel.",
   VAT_RATE_MISSING: "« {label} » : taux de TVA attendu pour passer du HT au TTC.",
   COSTS_INCOMPLETE: "{costs} {costs?coût incomplet:coûts incomplets}, à voir étape par étape.",
   COST_AMOUNT_MISSING: "« {label} » : montant attendu.",
   COST_PRICE_MISSING: "« {label} » : prix unitaire attendu.",
   COST_QUANTITY_MISSING: "« {label} » : quantité attendue.",
   COST_YEARS_MISSING: "« {label} » : durée d’amortissement attendue.",
   COST_MEALS_UNTOLD: "« {label} » : repas livrés non renseignés pour {days} {days?jour:jours}, son montant augmentera.",
   COST_PERIOD_OPEN: "« {label} » : période au-delà des dernières livraisons connues (jusqu’au {until}), la part par semaine baissera.",
   GRANT_OVER_PRICE: "« {label} » : la subvention dépasse le prix.",
   PERIOD_REVERSED: "« {label} » : la période finit avant de commencer, montant non affecté.",
   NO_PARTNERSHIP_IN_SCOPE: "« {label} » ne concerne aucun partenariat connu : montant non affecté.",
   NO_DELIVERIES: "« {label} » : aucune livraison sur sa période, montant non affecté.",
   NO_MEALS: "« {label} » : aucun repas livré sur sa période, montant non affecté.",
   DISTANCE_MISSING: "« {label} » : il manque la distance d’un partenariat pour répartir selon les kilomètres, montant non affecté.",
   KEY_WEIGHTS_MISSING: "« {label} » : il manque les heures, les surfaces ou les pourcentages de chacun, montant non affecté.",
   PERCENT_OVER_100: "« {label} » : les pourcentages dépassent 100 %, montant non affecté.",
   OUTSIDE_SHARE: "« {label} » : la part qui revient à d’autres n’est pas affectée.",
   PAYER_MISSING: "« {label} » : qui paie n’est pas renseigné.",
   SHARES_NOT_100: "« {label} » : les parts font {percent} % au lieu de 100 %.",
   DAYS_OF_UNKNOWN_PARTNERSHIP: "{days} {days?jour:jours} de livraison du partenariat {partnershipId}, qui n’existe plus : pas de coût pour ces repas.",
   ...issues_weekMissing
  },
  settings: {
   useByMinHours: "Durée restante avant la DLC, à la prise en charge",
   preparedAheadDays: "Durée de vie par défaut d’un plat cuisiné à l’avance",
   coldMaxCelsius: "Température maximale d’un plat froid",
   coldSurfaceTolerance: "Tolérance entre deux conditionnements",
   coldCoreTolerance: "Tolérance à cœur",
   hotMinCelsius: "Température minimale d’un plat chaud",
   frozenMaxCelsius: "Température maximale d’un surgelé",
   frozenToleranceCelsius: "Température maximale tolérée d’un surgelé",
   outOfColdMaxMinutes: "Durée maximale hors du froid",
   uncertifiedVehicleMaxKm: "Distance maximale sans engin agréé",
   traceRetentionYears: "Conservation de la traçabilité",
   gramsPerMeal: "Poids compté pour un repas",
   unusualMealEuros: "Coût par repas au-delà duquel Passe-plat demande « êtes-vous sûr ? »",
   volunteerHourEuros: "Valeur d’une heure de bénévolat",
   agreementWarnDays: "Rappel avant la fin d’une convention",
   authorisationWarnDays: "Rappel avant la fin d’une habilitation",
   insuranceWarnDays: "Rappel avant la fin d’une assurance",
   thermometerCheckMonths: "Durée entre deux contrôles du thermomètre",
   hygieneTrainingYears: "Durée conseillée entre deux formations à l’hygiène",
   contactRetentionYears: "Conservation d’un contact après sa fin de mission",
   cancellationNoticeHours: "Préavis d’annulation",
   largeKitchenMeals: "Grande cuisine : proposer une convention de don"
  },
  traceNotes,
  traceWords: {
   sheet: {
    origin: "Cuisine : {kitchen} · Produit le {produced} · DLC {useBy}",
    balance: "{accepted} repas reçus : {distributed} distribués, {transferred} transférés, {lost} perdus, {possiblyLeft} peut-être encore là.",
    yes: "Oui",
    no: "Non",
    title: "Fiche de traçabilité",
    made: "Établie le {day} à partir du registre « Traçabilité ».",
    columns: [ "Quand", "Fait", "Repas", "Mesure", "Structure", "Remarque" ],
    lot: "Lot {lot} · {dishes}",
    recallTitle: "Fiche de rappel",
    recallNote: "Guide de bonnes pratiques d’hygiène de l’aide alimentaire, annexe 17.",
    contacts: [ "Structure", "Téléphone", "Lots", "Repas reçus", "Peut-être là", "Réponse" ],
    signature: "Signature :"
   },
   register: {
    kitchen: "Cuisine",
    carrier: "Transporteur",
    recipient: "Bénéficiaire",
    names: {
     SENT: "Registre des envois",
     CARRIED: "Registre du transport",
     RECEIVED: "Registre des réceptions",
     EPCIS: "EPCIS"
    }
   },
   recall: {
    holdSubject: "RETRAIT – lot {lots} – à mettre à l’écart tout de suite",
    holdBody: "Bonjour {name},\n\nArrêtez tout de suite la distribution de : {product}, lot {lots}, DLC {useBy} (cuisine : {kitchen}). Vous en avez reçu {meals} repas.\nRisque : {risk}.\n\n1. Mettez ce qui reste à l’écart, avec l’affichette « retrait qualité – produit susceptible d’être dangereux ».\n2. Comptez les repas qui restent.\n3. Répondez à ce message : combien reste-t-il, et où ?\n\nRéférence : {incident}. Téléphone : {phone}.",
    recallSubject: "RAPPEL – lot {lots} – ne plus distribuer, prévenir les personnes",
    recallBody: "Bonjour {name},\n\nRappel de : {product}, lot {lots}, DLC {useBy} (cuisine : {kitchen}). Vous en avez reçu {meals} repas.\nRisque : {risk}.\n\n1. Arrêtez la distribution et mettez ce qui reste à l’écart, avec l’affichette « retrait qualité – produit susceptible d’être dangereux ».\n2. Affichez l’avis de rappel et prévenez de vive voix les personnes : ne pas manger ce plat, le jeter.\n3. Comptez et répondez à ce message : combien reste-t-il, et où ? Aucun nom de personne n’est demandé.\n\nRéférence : {incident}. Téléphone : {phone}."
   },
   breaks: {
    CHANGED: "Ligne {row} ({event}) : une cellule a été retouchée à la main. Remède : retrouvez la valeur d’origine dans Fichier > Historique des versions.",
    ADDED: "Ligne {row} ({event}) : ajoutée ou descellée à la main, pas par le module. Remède : effacez-la et refaites la saisie dans le volet.",
    COPIED: "Ligne {row} ({event}) : copie d’une autre ligne. Remède : effacez la copie.",
    MISSING: "Lignes n° {from} à {until} du registre : supprimées. Remède : retrouvez-les dans Fichier > Historique des versions."
   }
  },
  weekWords: {
   week: "Semaine {number}",
   days: [ "lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim." ],
   months: monthNames,
   by: "par {name}",
   link: "liaison {link}",
   allPartnerships: "Tous les partenariats",
   noTerritory: "Sans territoire",
   total: "Total",
   documentName: "{id} {name}"
  },
  importWords,
  menu,
  welcome,
  tabNotes,
  digest,
  documents,
  papers,
  costReports,
  cellFunctions
 }, HANDLER = "sendWeeklyDigest", KEY = "digestRecipient", HOUR = 7, googleWeeklyMail = {
  recipient: () => PropertiesService.getDocumentProperties().getProperty(KEY),
  setRecipient(address) {
   const properties = PropertiesService.getDocumentProperties();
   properties.deleteProperty(KEY);
   for (const trigger of ScriptApp.getProjectTriggers()) trigger.getHandlerFunction() === HANDLER && ScriptApp.deleteTrigger(trigger);
   if (null !== address) {
    ScriptApp.newTrigger(HANDLER).timeBased().everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(HOUR).create();
    properties.setProperty(KEY, address);
   }
  },
  send: ({to, subject, body}) => MailApp.sendEmail(to, subject, body)
 }, utilitiesDigest = text => Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8).map(byte => (255 & byte).toString(16).padStart(2, "0")).join("");
 function textLines(text) {
  return text.split(/[\n\r\u000b]/);
 }
 function mayHoldMarker(text) {
  return /\{\{[\s\u00a0]*[#/]/.test(text);
 }
 function templateTables(all, lines, made) {
  const known = made ? tablesAsMade(made) : [];
  if (known.length === all.length) {
   const placed = placedTables(lines, all.length, (index, from) => null === placeOf(known[index]?.lines ?? [], lines, from) ? template_tables_readTable(all[index], known) : known[index]);
   if (placed) return placed;
  }
  return placedTables(lines, all.length, index => template_tables_readTable(all[index], known));
 }
 function placedTables(lines, count, tableAt) {
  let from = 0;
  const tables = [];
  for (let index = 0; index < count; index += 1) {
   const table = tableAt(index, from), start = table ? placeOf(table.lines, lines, from) : null;
   if (void 0 === table || null === start) return null;
   const lineCount = table.lines.length;
   from = start + lineCount;
   tables.push({
    start,
    lineCount,
    rows: table.rows
   });
  }
  return tables;
 }
 function template_tables_readTable(table, known) {
  if (void 0 === table) return;
  const text = table.getText(), lines = textLines(text);
  return known.find(each => each.lines.join("\n") === lines.join("\n")) ?? {
   lines,
   rows: mayHoldMarker(text) ? rowsOf(table) : []
  };
 }
 function tablesAsMade({body, tables = []}) {
  return tables.map(({start, lineCount, rows}) => {
   const lines = body.slice(start, start + lineCount), read = rows.map(cells => cells.some(mayHoldMarker) ? cells : [ cells.join("\n") ]);
   return {
    lines,
    rows: lines.some(mayHoldMarker) ? read : []
   };
  });
 }
 function placeOf(lines, all, from) {
  for (let start = from; start + lines.length <= all.length; start += 1) if (lines.every((line, offset) => all[start + offset] === line)) return start;
  return null;
 }
 function rowsOf(table) {
  return Array.from({
   length: table.getNumRows()
  }, (_, index) => {
   const row = table.getRow(index), text = row.getText();
   if (!mayHoldMarker(text)) return [ textLines(text).join("\n") ];
   const lines = textLines(text), count = row.getNumCells();
   return lines.length === count ? lines : Array.from({
    length: count
   }, (_each, cell) => textLines(row.getCell(cell).getText()).join("\n"));
  });
 }
 function bodyBlocks(body, {text, layout}) {
  const tables = body.getTables(), places = layout?.text === text ? layout.tables : templateTables(tables, textLines(text));
  if (null === places) return {
   tables,
   children: null
  };
  const children = childrenOf(text.split("\n"), places, {
   paragraphs: body.getParagraphs(),
   tables
  });
  return {
   tables,
   children: children?.length === body.getNumChildren() ? children : null
  };
 }
 function childrenOf(lines, places, {paragraphs, tables}) {
  if (paragraphs.length !== lines.length) return null;
  const children = [];
  let at = 0, [table, end] = [ -1, 0 ];
  lines.forEach((line, index) => {
   if (places[table + 1]?.start === at) {
    table += 1;
    end = at + (places[table]?.lineCount ?? 0);
    const element2 = tables[table];
    element2 && children.push({
     element: element2,
     line: ""
    });
   }
   const element = paragraphs[index];
   at >= end && element && children.push({
    element,
    line
   });
   at += textLines(line).length;
  });
  return children;
 }
 const MARKER = "\\{\\{[\\s\\x{A0}]*([#/][^{}]*|(?i:sinon|fin[\\s\\x{A0}]+si)[\\s\\x{A0}]*)\\}\\}", isRisky = put => /[{}$\\]/.test(put);
 function fillDocument(document, plan, layout) {
  const body = document.getBody(), sections = [ body, document.getHeader(), document.getFooter() ].filter(section => null !== section), {spans = [], rows = [], markers, replacements} = plan, later = new LaterTexts;
  fillSpans(sections, spans);
  const bodyText = body.getText();
  if (mayHoldMarker(bodyText) || rows.length > 0 || markers.length > 0) {
   const known = layout && {
    ...layout,
    text: withSpans(layout.text, spans)
   }, {tables, children} = bodyBlocks(body, {
    text: bodyText,
    layout: known
   });
   fillRows(body, {
    actions: rows,
    tables
   }, later);
   applyConditions(body, markers, children);
  }
  const texts = sections.map(section => ({
   section,
   text: section.getText()
  }));
  for (const {find, put} of replacements) for (const {section, text} of texts) text.includes(find) && later.replace({
   section,
   inside: section
  }, find, put);
  later.putAll();
 }
 class LaterTexts {
  constructor() {
   this.waiting = [];
  }
  replace(place, find, put) {
   const {section, inside} = place;
   if (!isRisky(put)) {
    inside.replaceText(literalPattern(find), put);
    return;
   }
   const token = `${this.waiting.length}`;
   this.waiting.push({
    section,
    token,
    put
   });
   inside.replaceText(literalPattern(find), token);
  }
  putAll() {
   for (const {section, token, put} of this.waiting) putLiterally(section, token, put);
  }
 }
 function fillSpans(sections, spans) {
  if (0 !== spans.length) for (const section of sections) {
   const text = section.getText();
   for (const {find, put} of spans) if (text.includes(find.slice(0, find.indexOf("}}") + 2))) if (/[$\\]/.test(put)) {
    section.replaceText(literalPattern(find), "");
    putLiterally(section, "", put);
   } else section.replaceText(literalPattern(find), put);
  }
 }
 function withSpans(text, spans) {
  return spans.reduce((settled, {find, put}) => settled.split(find).join(put), text);
 }
 function fillRows(body, given, later) {
  const {actions, tables} = given;
  for (const action of [ ...actions ].reverse()) {
   const table = tables[action.table];
   if (!table) throw new Error(`template changed while it was read: no table ${action.table}`);
   fillRow(table, action, (inside, find, put) => {
    later.replace({
     section: body,
     inside
    }, find, put);
   });
  }
 }
 function fillRow(table, {row, markers, copies}, replace) {
  if (0 === copies.length) {
   1 === table.getNumRows() ? table.removeFromParent() : table.removeRow(row);
   return;
  }
  const model = table.getRow(row);
  model.replaceText(markers.map(literalPattern).join("|"), "");
  const rows = copies.map((_, index) => 0 === index ? model : table.insertTableRow(row + index, model.copy()));
  copies.forEach((replacements, index) => {
   const inside = rows[index];
   if (inside) for (const {find, put} of replacements) replace(inside, find, put);
  });
 }
 const PIXELS_OF_A_POINT = 96 / 72, PICTURE_GAP = 8;
 function placePicture(body, {caption, png, width, height}) {
  const found = body.findText(literalPattern(caption));
  if (null === found) return;
  const words = found.getElement().getParent(), holder = words.getParent(), inside = holder.getType() === DocumentApp.ElementType.TABLE_CELL ? holder.asTableCell() : body, picture = Utilities.newBlob(Utilities.base64Decode(png), "image/png", "graphique.png"), paragraph = inside.insertParagraph(inside.getChildIndex(words), "");
  paragraph.setSpacingBefore(PICTURE_GAP);
  const pixels = points => Math.round(points * PIXELS_OF_A_POINT);
  paragraph.insertInlineImage(0, picture).setWidth(pixels(width)).setHeight(pixels(height)).setAltDescription(caption);
 }
 function literalPattern(text) {
  return text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
 }
 function putLiterally(section, place, put) {
  for (let found = section.findText(place); null !== found; found = section.findText(place)) {
   const text = found.getElement().asText(), start = found.getStartOffset(), end = found.getEndOffsetInclusive();
   text.insertText(end + 1, put);
   text.deleteText(start, end);
  }
 }
 function applyConditions(body, actions, children) {
  const places = null === children ? placesBySearch(body) : placesByText(children);
  if (places.length !== actions.length) throw new Error(`template changed while it was read: ${places.length} ${actions.length}`);
  const gone = [ ...droppedPlaces(places, actions), ...places ].sort((a, b) => b - a);
  gone[0] === (children?.length ?? body.getNumChildren()) - 1 && body.appendParagraph("");
  for (const place of gone) {
   const child = children?.[place]?.element;
   child ? child.removeFromParent() : body.removeChild(body.getChild(place));
  }
 }
 function placesByText(children) {
  return children.flatMap(({line}, place) => isMarker(line) ? [ place ] : []);
 }
 function isMarker(line) {
  return /^\s*\{\{\s*(?:[#/][^{}]*|sinon|fin\s+si)\s*\}\}\s*$/i.test(line);
 }
 function placesBySearch(body) {
  const places = [];
  for (let found = body.findText(MARKER); null !== found; found = body.findText(MARKER, found)) places.push(document_fill_placeOf(body, found.getElement()));
  return places;
 }
 function droppedPlaces(places, actions) {
  const dropped = new Set, open = [];
  actions.forEach((action, index) => {
   const place = places[index] ?? 0;
   if ("KEEP" === action || "DROP" === action) {
    open.push({
     place,
     action
    });
    return;
   }
   const opening = open.pop();
   if (opening) {
    if ("DROP" === opening.action) for (let inside = opening.place + 1; inside < place; inside += 1) dropped.add(inside);
    "ELSE" === action && open.push({
     place,
     action: "DROP" === opening.action ? "KEEP" : "DROP"
    });
   }
  });
  for (const place of places) dropped.delete(place);
  return [ ...dropped ].sort((a, b) => b - a);
 }
 function document_fill_placeOf(body, text) {
  const paragraph = text.getParent();
  try {
   return body.getChildIndex(paragraph);
  } catch (error) {
   if (paragraph.getParent().getType() !== DocumentApp.ElementType.TABLE_CELL) throw error;
   const params = {
    excerpt: text.asText().getText()
   };
   throw new AppError("INVALID_INPUT", {}, [ {
    severity: "BLOCK",
    code: "CONDITION_IN_TABLE",
    path: "template.body",
    params
   } ]);
  }
 }
 const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>', MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", PACKAGE = "http://schemas.openxmlformats.org/package/2006", OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships", WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml", CONTENT_TYPES = `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${WORD_TYPE}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD_TYPE}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD_TYPE}.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="${WORD_TYPE}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD_TYPE}.footer+xml"/></Types>`, PACKAGE_RELATIONS = `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`, picturePath = index => `media/qr${index}.png`;
 function relationsXml(pictureCount) {
  const relations = [ "styles", "numbering", "header", "footer" ].map((part, index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${part}" Target="${"header" === part || "footer" === part ? `${part}1` : part}.xml"/>`), pictures = Array.from({
   length: pictureCount
  }, (_, index) => `<Relationship Id="rIdQr${index}" Type="${OFFICE}/image" Target="${picturePath(index)}"/>`);
  return `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${relations.join("")}${pictures.join("")}</Relationships>`;
 }
 const NAVY = "1F3A5F", styleXml = ({id, name, paragraph, run}) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`, STYLES = `${PROLOGUE}<w:styles xmlns:w="${MAIN}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/><w:sz w:val="20"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:before="0" w:after="100" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${[ {
  id: "Title",
  name: "Title",
  paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="60"/><w:jc w:val="center"/>',
  run: `<w:b/><w:color w:val="${NAVY}"/><w:sz w:val="38"/>`
 }, {
  id: "Subtitle",
  name: "Subtitle",
  paragraph: '<w:keepNext/><w:spacing w:before="0" w:after="80"/><w:jc w:val="center"/>',
  run: '<w:color w:val="4B5563"/><w:sz w:val="22"/>'
 }, {
  id: "Heading1",
  name: "heading 1",
  paragraph: '<w:keepNext/><w:keepLines/><w:spacing w:before="220" w:after="70"/><w:outlineLvl w:val="0"/>',
  run: `<w:b/><w:color w:val="${NAVY}"/><w:sz w:val="23"/>`
 } ].map(styleXml).join("")}</w:styles>`, NUMBERING = `${PROLOGUE}<w:numbering xmlns:w="${MAIN}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="454" w:hanging="227"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`, FIELDS = "id,webViewLink,createdTime,appProperties";
 function files() {
  const collection = "undefined" == typeof Drive ? void 0 : Drive.Files;
  if (!collection) throw new Error("the advanced Drive service is not enabled in the manifest");
  return collection;
 }
 function hasProperty(key, value) {
  return `appProperties has { key='${key}' and value='${value.replace(/\\/g, "\\\\").replace(/'/g, "\\'")}' }`;
 }
 function listFiles(query) {
  return files().list({
   q: `${query} and trashed = false`,
   fields: `files(${FIELDS})`,
   orderBy: "createdTime",
   pageSize: 100
  }).files ?? [];
 }
 function privateFacts(file) {
  return file.appProperties ?? {};
 }
 function storedDocument(file) {
  const id = file.id ?? "";
  return {
   id,
   url: file.webViewLink ?? `https://docs.google.com/document/d/${id}/edit`
  };
 }
 const pictureMark = index => `${index}`, LOOKS = {
  PLAIN: "",
  BOLD: "<w:rPr><w:b/></w:rPr>",
  SMALL: '<w:rPr><w:sz w:val="16"/></w:rPr>',
  SMALL_BOLD: '<w:rPr><w:b/><w:sz w:val="16"/></w:rPr>',
  FAINT: '<w:rPr><w:color w:val="6B7280"/><w:sz w:val="16"/></w:rPr>',
  NOTE: '<w:rPr><w:i/><w:color w:val="4B5563"/><w:sz w:val="17"/></w:rPr>',
  MARGIN: '<w:rPr><w:color w:val="4B5563"/><w:sz w:val="16"/></w:rPr>',
  MARKER: '<w:rPr><w:color w:val="9C4A00"/><w:sz w:val="16"/></w:rPr>'
 }, NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\ud800-\udfff]/gu;
 function xmlText(text) {
  return text.replace(NOT_XML, "").replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
 }
 function runXml(text, look) {
  return `<w:r>${LOOKS[look]}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
 }
 function fieldXml(instruction) {
  const run = inner => `<w:r>${LOOKS.MARGIN}${inner}</w:r>`;
  return run('<w:fldChar w:fldCharType="begin"/>') + run(`<w:instrText xml:space="preserve"> ${instruction} </w:instrText>`) + run('<w:fldChar w:fldCharType="separate"/>') + run("<w:t>1</w:t>") + run('<w:fldChar w:fldCharType="end"/>');
 }
 function paragraphXml(properties, runs) {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
 }
 function cellXml({text, width, look, titleLines, isShaded, isHeld}) {
  const shade = isShaded ? '<w:shd w:val="clear" w:color="auto" w:fill="E6ECF3"/>' : "", middle = look.startsWith("SMALL") || titleLines > 0 ? '<w:vAlign w:val="center"/>' : "", keep = isHeld ? "<w:keepNext/>" : "", runs = text.split("¶").map((line, index) => lineXml(line, index < titleLines ? "BOLD" : look));
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${shade}${middle}</w:tcPr>${paragraphXml(`<w:pStyle w:val="Normal"/>${keep}<w:spacing w:after="0"/><w:jc w:val="left"/>`, runs.join("<w:r><w:br/></w:r>"))}</w:tc>`;
 }
 const PICTURE = /^\ue002(\d+)\ue003$/;
 function lineXml(line, look) {
  const picture = PICTURE.exec(line)?.[1];
  return void 0 === picture ? runXml(line, look) : pictureXml(Number(picture));
 }
 const PICTURE_SIDE = 72e4, DRAWING = "http://schemas.openxmlformats.org/drawingml/2006", UNNUMBERED = '<wp:docPr id="0" name="QR"/>';
 function withNumberedDrawings(xml) {
  const [first = "", ...others] = xml.split(UNNUMBERED);
  return others.reduce((done, part, index) => `${done}${UNNUMBERED.replace("0", String(index + 1))}${part}`, first);
 }
 function pictureXml(index) {
  const size = `cx="${PICTURE_SIDE}" cy="${PICTURE_SIDE}"`;
  return `<w:r><w:drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent ${size}/>${UNNUMBERED}<a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/picture"><pic:pic xmlns:pic="${DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="0" name="QR"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rIdQr${index}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext ${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
 }
 const PORTRAIT = {
  textWidth: 9638,
  section: '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1304" w:right="1134" w:bottom="1134" w:left="1134" w:header="624" w:footer="567" w:gutter="0"/>'
 }, LANDSCAPE = {
  textWidth: 15138,
  section: '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="964" w:right="850" w:bottom="794" w:left="850" w:header="454" w:footer="397" w:gutter="0"/>'
 };
 function templateDocx(template) {
  const page = template.isLandscape ? LANDSCAPE : PORTRAIT;
  return [ {
   path: "[Content_Types].xml",
   xml: CONTENT_TYPES
  }, {
   path: "_rels/.rels",
   xml: PACKAGE_RELATIONS
  }, {
   path: "word/_rels/document.xml.rels",
   xml: relationsXml(template.pictures?.length ?? 0)
  }, {
   path: "word/styles.xml",
   xml: STYLES
  }, {
   path: "word/numbering.xml",
   xml: NUMBERING
  }, {
   path: "word/header1.xml",
   xml: headerXml(template.header)
  }, {
   path: "word/footer1.xml",
   xml: footerXml(template.footer, page.textWidth)
  }, {
   path: "word/document.xml",
   xml: documentXml(template.blocks, page)
  } ];
 }
 const NAMESPACES = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"', template_docx_PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
 function headerXml(text) {
  const paragraph = paragraphXml('<w:pBdr><w:bottom w:val="single" w:sz="4" w:space="4" w:color="9AA5B1"/></w:pBdr><w:jc w:val="right"/>', runXml(text, "MARGIN"));
  return `${template_docx_PROLOGUE}<w:hdr ${NAMESPACES}>${paragraph}</w:hdr>`;
 }
 function footerXml(text, textWidth) {
  const tab = `<w:tabs><w:tab w:val="right" w:pos="${textWidth}"/></w:tabs>`, page = fieldXml("PAGE") + runXml(" / ", "MARGIN") + fieldXml("NUMPAGES"), runs = runXml(text, "MARGIN") + "<w:r><w:tab/></w:r>" + runXml("Page ", "MARGIN") + page;
  return `${template_docx_PROLOGUE}<w:ftr ${NAMESPACES}>${paragraphXml(tab, runs)}</w:ftr>`;
 }
 function documentXml(blocks, page) {
  const held = heldWithNext(blocks), content = blocks.map((block, index) => "table" === block.kind ? tableXml(block, page.textWidth) + ("table" === blocks[index + 1]?.kind ? GAP : "") : textXml(block, {
   isHeld: held.has(index),
   isAfterTable: followsTable(blocks, index)
  })), section = `<w:sectPr><w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>${page.section}</w:sectPr>`;
  return `${template_docx_PROLOGUE}<w:document ${NAMESPACES}><w:body>${withNumberedDrawings(content.join(""))}${section}</w:body></w:document>`;
 }
 const GAP = paragraphXml('<w:spacing w:before="0" w:after="0" w:line="120" w:lineRule="exact"/>', "");
 function followsTable(blocks, index) {
  const before = blocks[index - 1];
  return void 0 === before || "table" === before.kind ? void 0 !== before : template_docx_isMarker(before.text) && followsTable(blocks, index - 1);
 }
 const template_docx_isMarker = text => /^\{\{[#/]/.test(text), TITLES_HELD = 2;
 function heldWithNext(blocks) {
  const held = new Set;
  let titles = 0;
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
   const block = blocks[index];
   "article" === block?.kind || "annex" === block?.kind ? titles = Math.max(0, titles - 1) : "table" === block?.kind && (titles = "signature" === block.style ? TITLES_HELD : 0);
   (titles > 0 || "table" === blocks[index + 1]?.kind) && held.add(index);
  }
  return held;
 }
 const STYLE_IDS = {
  title: "Title",
  subtitle: "Subtitle",
  article: "Heading1",
  annex: "Heading1",
  paragraph: "Normal",
  note: "Normal",
  item: "Normal"
 };
 function textXml({kind, text}, {isHeld, isAfterTable}) {
  const style = `<w:pStyle w:val="${STYLE_IDS[kind]}"/>${isHeld ? "<w:keepNext/>" : ""}${"annex" === kind ? "<w:pageBreakBefore/>" : ""}`;
  return template_docx_isMarker(text) ? paragraphXml(style, runXml(text, "MARKER")) : paragraphXml([ style, "item" === kind ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : "", "note" === kind || "paragraph" === kind && isAfterTable ? '<w:spacing w:before="120"/>' : "", "item" === kind || "paragraph" === kind ? '<w:jc w:val="both"/>' : "" ].join(""), runXml(text, "note" === kind ? "NOTE" : "PLAIN"));
 }
 function tableXml({style, widths, rows}, textWidth) {
  const total = widths.reduce((sum, width2) => sum + width2, 0), columns = widths.map(width2 => Math.round(textWidth * width2 / Math.max(total, 100))), grid = columns.map(width2 => `<w:gridCol w:w="${width2}"/>`).join(""), width = columns.reduce((sum, column) => sum + column, 0), properties = `<w:tblPr><w:tblW w:w="${width}" w:type="dxa"/><w:tblInd w:w="100" w:type="dxa"/><w:tblBorders>${[ "top", "left", "bottom", "right", "insideH", "insideV" ].map(edge => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="9AA5B1"/>`).join("")}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:top w:w="57" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="57" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>`, body = rows.map((cells, index) => {
   const isHeader = 0 === index && WITH_HEADER.includes(style), isLast = index === rows.length - 1, xml = cells.map((text, column) => {
    const isLabel = isHeader || "facts" === style && column % 2 == 0, isBold = isLabel || "grid" === style && 0 === column;
    return cellXml({
     text,
     width: columns[column] ?? 0,
     look: cellLook(style, {
      isBold,
      isLast
     }),
     titleLines: "labels" === style ? LABEL_TITLE_LINES : 0,
     isShaded: isLabel,
     isHeld: !isLast && !NEVER_HELD.includes(style)
    });
   }), repeated = isHeader && "signature" !== style ? "<w:tblHeader/>" : "";
   return `<w:tr><w:trPr><w:cantSplit/>${heightXml(style, {
    isHeader,
    isLast
   })}${repeated}</w:trPr>${xml.join("")}</w:tr>`;
  });
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${body.join("")}</w:tbl>`;
 }
 const LABEL_TITLE_LINES = 3, WITH_HEADER = [ "grid", "signature", "form" ], NEVER_HELD = [ "form", "labels" ];
 function cellLook(style, {isBold, isLast}) {
  return "signature" === style && isLast ? "FAINT" : "facts" !== style && "form" !== style ? isBold ? "BOLD" : "PLAIN" : isBold ? "SMALL_BOLD" : "SMALL";
 }
 function heightXml(style, {isHeader, isLast}) {
  return "labels" === style ? '<w:trHeight w:val="3480" w:hRule="exact"/>' : "signature" === style && isLast ? '<w:trHeight w:val="1250" w:hRule="atLeast"/>' : "facts" === style || "form" === style && !isHeader ? '<w:trHeight w:val="500" w:hRule="atLeast"/>' : "";
 }
 const DOC_TYPE = "application/vnd.google-apps.document", FOLDER_TYPE = "application/vnd.google-apps.folder", PDF_TYPE = "application/pdf", DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document", DEAD_AFTER_MS = 6e5;
 class GoogleDocumentWriter {
  constructor(workbookId) {
   this.workbookId = workbookId;
   this.layouts = new Map;
  }
  findTemplate(key) {
   const found = listFiles(`${hasProperty("passePlatRole", "TEMPLATE")} and ${hasProperty("passePlatKey", key)}`)[0];
   return found ? {
    ...storedDocument(found),
    version: privateFacts(found).passePlatVersion ?? ""
   } : null;
  }
  ensureTemplate(template) {
   const found = this.findTemplate(template.key);
   return found ? {
    ...found,
    isNew: !1
   } : {
    ...storedDocument(files().create({
     name: template.name,
     mimeType: DOC_TYPE,
     parents: [ this.ensureFolder() ],
     appProperties: {
      passePlatRole: "TEMPLATE",
      passePlatKey: template.key,
      passePlatVersion: template.version,
      passePlatState: "DONE"
     }
    }, docxBlob(template), {
     fields: FIELDS
    })),
    version: template.version,
    isNew: !0
   };
  }
  pdfBeside({id, name}) {
   const found = listFiles(`${hasProperty("passePlatRole", "PDF")} and ${hasProperty("passePlatKey", id)}`)[0];
   if (found) return storedDocument(found);
   const blob = pdfBlob(id);
   return null === blob ? null : storedDocument(files().create({
    name: `${name}.pdf`,
    mimeType: PDF_TYPE,
    parents: [ this.ensureFolder() ],
    appProperties: {
     passePlatRole: "PDF",
     passePlatKey: id
    }
   }, blob, {
    fields: FIELDS
   }));
  }
  readTemplate(templateId, made) {
   const document = openedTemplate(templateId), lines = section => null === section ? [] : textLines(section.getText()), body = document.getBody(), text = body.getText(), bodyLines = textLines(text), tables = mayHoldMarker(text) ? templateTables(body.getTables(), bodyLines, made) : null;
   tables && this.layouts.set(templateId, {
    text,
    tables
   });
   return {
    header: lines(document.getHeader()),
    body: bodyLines,
    footer: lines(document.getFooter()),
    ...tables ? {
     tables
    } : {}
   };
  }
  writeFromTemplate(request) {
   const owner = request.series && `${request.series.owner} ${this.workbookId()}`, whole = this.alreadyWritten(request, owner);
   if (whole) return {
    ...storedDocument(whole),
    isNew: !1
   };
   const stored = storedDocument(files().copy({
    name: documents.unfinishedName.split("{name}").join(request.name),
    parents: [ this.ensureFolder() ],
    appProperties: {
     passePlatRole: "DOCUMENT",
     passePlatKey: request.key,
     passePlatState: "WRITING",
     ...void 0 === owner ? {} : {
      passePlatOwner: owner
     }
    }
   }, request.templateId, {
    fields: FIELDS
   }));
   try {
    const document = DocumentApp.openById(stored.id);
    fillDocument(document, request.plan, this.layouts.get(request.templateId));
    request.picture && placePicture(document.getBody(), request.picture);
    document.saveAndClose();
   } catch (error) {
    files().remove(stored.id);
    throw error;
   }
   files().update({
    name: request.name,
    appProperties: {
     passePlatState: "DONE"
    }
   }, stored.id);
   return {
    ...stored,
    isNew: !0
   };
  }
  writeWhole({key, name, content}) {
   const whole = listFiles(`${hasProperty("passePlatRole", "DOCUMENT")} and ${hasProperty("passePlatKey", key)}`)[0];
   return whole ? {
    ...storedDocument(whole),
    isNew: !1
   } : {
    ...storedDocument(files().create({
     name,
     mimeType: DOC_TYPE,
     parents: [ this.ensureFolder() ],
     appProperties: {
      passePlatRole: "DOCUMENT",
      passePlatKey: key,
      passePlatState: "DONE"
     }
    }, docxBlob(content), {
     fields: FIELDS
    })),
    isNew: !0
   };
  }
  alreadyWritten({key, series}, owner) {
   const isOurs = hasProperty("passePlatRole", "DOCUMENT"), wanted = [ hasProperty("passePlatKey", key), hasProperty("passePlatState", "WRITING"), ...void 0 === owner ? [] : [ hasProperty("passePlatOwner", owner) ] ];
   let whole = null;
   for (const file of listFiles(`${isOurs} and (${wanted.join(" or ")})`)) {
    const facts = privateFacts(file), isWhole = "DONE" === facts.passePlatState;
    isWhole && facts.passePlatKey === key ? whole ?? (whole = file) : isWhole && !series?.registered.includes(file.id ?? "") ? throwAway(file.id ?? "") : isWhole || facts.passePlatKey !== key && !isDead(file) || files().remove(file.id ?? "");
   }
   return whole;
  }
  ensureFolder() {
   return this.folderId ?? (this.folderId = foundFolder());
  }
 }
 function foundFolder() {
  const found = listFiles(`mimeType = '${FOLDER_TYPE}' and ${hasProperty("passePlatRole", "FOLDER")}`)[0];
  return found?.id ? found.id : files().create({
   name: documents.folderName,
   mimeType: FOLDER_TYPE,
   appProperties: {
    passePlatRole: "FOLDER"
   }
  }).id ?? "";
 }
 function throwAway(id) {
  const pdfs = listFiles(`${hasProperty("passePlatRole", "PDF")} and ${hasProperty("passePlatKey", id)}`);
  for (const each of [ id, ...pdfs.map(pdf => pdf.id ?? "") ]) files().update({
   trashed: !0
  }, each);
 }
 function isDead(file) {
  return Date.parse(file.createdTime ?? "") < Date.now() - DEAD_AFTER_MS;
 }
 function openedTemplate(id) {
  try {
   return DocumentApp.openById(id);
  } catch (error) {
   throw /missing|deleted|inaccessible|access|permission|not found/i.test(String(error)) ? new AppError("TEMPLATE_UNREADABLE") : error;
  }
 }
 function pdfBlob(id) {
  try {
   return DocumentApp.openById(id).getAs(PDF_TYPE);
  } catch {
   return null;
  }
 }
 function docxBlob(content) {
  const parts = templateDocx(content).map(({path, xml}) => Utilities.newBlob(xml, "application/xml", path)), pictures = (content.pictures ?? []).map((png, index) => Utilities.newBlob(Utilities.base64Decode(png), "image/png", `word/${picturePath(index)}`));
  return Utilities.zip([ ...parts, ...pictures ], "modele.docx").setContentType(DOCX_TYPE);
 }
 function htmlTemplateWordings() {
  return HtmlService.createHtmlOutputFromFile("templates").getContent().replace(/^[^]*?<pre>\n?/, "").replace(/<\/pre>[^]*$/, "");
 }
 const SIDEBAR_FILE = "sidebar", DIALOG_FILE = "dialog", WIDTH = 980, HEIGHT = 680, EXCHANGE_WIDTH = 760, PLACE = '<div id="app">';
 function pageAt({partnershipId, week}) {
  return HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).getContent().replace(PLACE, `<div id="app" data-week="${encodeURIComponent(partnershipId)}/${week}">`);
 }
 function sidebarAt(screen) {
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).getContent();
  return HtmlService.createHtmlOutput(page.replace(PLACE, `<div id="app" data-screen="${screen}">`));
 }
 class HtmlPageOpener {
  openWide(place) {
   const page = HtmlService.createHtmlOutput(pageAt(place)).setWidth(WIDTH).setHeight(HEIGHT);
   SpreadsheetApp.getUi().showModelessDialog(page, fr.menu.sidebarTitle);
  }
  openExchange() {
   const page = HtmlService.createHtmlOutputFromFile(DIALOG_FILE).setWidth(EXCHANGE_WIDTH).setHeight(HEIGHT);
   SpreadsheetApp.getUi().showModelessDialog(page, fr.menu.exchangeTitle);
  }
 }
 class ScriptClock {
  now() {
   return Date.now();
  }
 }
 const WAIT_MS = 2e4;
 class ScriptDocumentLock {
  constructor() {
   this.isHeld = !1;
  }
  runAlone(action) {
   if (this.isHeld) return action();
   const lock = LockService.getDocumentLock();
   if (!lock || !lock.tryLock(WAIT_MS)) throw new AppError("BUSY");
   this.isHeld = !0;
   try {
    return action();
   } finally {
    this.isHeld = !1;
    lock.releaseLock();
   }
  }
 }
 function isDrawing(chart, {figures: [first, last]}) {
  const column = chart.getRanges()[1]?.getColumn() ?? 0;
  return column >= first && column <= last;
 }
 function chartType(kind) {
  const types = Charts.ChartType;
  return {
   stackedColumns: types.COLUMN,
   lines: types.LINE,
   bars: types.BAR
  }[kind];
 }
 function described(builder, sheet, chart) {
  const {ranges, kind, title, axisTitle, names, colors, row, width, height} = chart;
  for (const range of ranges) builder.addRange(sheet.getRange(range.row, range.column, range.rowCount, range.columnCount));
  return builder.setChartType(chartType(kind)).setNumHeaders(1).setPosition(row, 1, 8, 0).setOption("title", title).setOption("isStacked", "lines" !== kind).setOption("colors", [ ...colors ]).setOption("series", Object.fromEntries(names.map((name, at) => [ at, {
   labelInLegend: name
  } ]))).setOption("bars" === kind ? "hAxis.title" : "vAxis.title", axisTitle).setOption("legend.position", "bars" === kind ? "bottom" : "right").setOption("width", width).setOption("height", height).build();
 }
 function placeCharts(sheet, charts) {
  if (0 === charts.length) return;
  const there = sheet.getCharts();
  for (const chart of charts) {
   const found = there.find(each => isDrawing(each, chart));
   found ? sheet.updateChart(described(found.modify().clearRanges(), sheet, chart)) : sheet.insertChart(described(sheet.newChart(), sheet, chart));
  }
 }
 function a1Of(area) {
  const {tab, row, column, rowCount, columnCount} = area, last = `${columnLetters(column + columnCount - 1)}${row + rowCount - 1}`;
  return `'${tab.replace(/'/g, "''")}'!${columnLetters(column)}${row}:${last}`;
 }
 const FORMULA_LIKE = /^[=+\-@]/, ESCAPED_FORMULA_LIKE = /^'(?=[=+\-@])/;
 function toCell(cell) {
  return "string" != typeof cell ? cell : FORMULA_LIKE.test(cell) ? `'${cell}` : cell.startsWith("'") ? `’${cell.slice(1)}` : cell;
 }
 function toWritten(cell) {
  return "object" == typeof cell && "formula" in cell ? cell.formula : toCell(cell);
 }
 function fromCells(cells) {
  const rows = cells;
  for (const row of rows) for (let index = 0; index < row.length; index += 1) {
   const cell = row[index];
   "string" == typeof cell && cell.startsWith("'") && (row[index] = cell.replace(ESCAPED_FORMULA_LIKE, ""));
  }
  return rows;
 }
 class SheetTableStore {
  constructor(spreadsheet) {
   this.spreadsheet = spreadsheet;
  }
  block(area) {
   const range = this.rangeOf(area);
   return {
    read: () => fromCells(range.getValues()),
    write: cells => {
     range.setValues(cells.map(row => row.map(toWritten)));
    }
   };
  }
  readAll(tab) {
   const sheet = this.spreadsheet.getSheetByName(tab);
   if (!sheet) return null;
   const cells = sheet.getDataRange().getValues();
   return fromCells(sheet.getLastRow() <= cells.length && sheet.getLastColumn() <= (cells[0]?.length ?? 0) ? cells : sheet.getDataRange().getValues());
  }
  size(tab) {
   const sheet = this.spreadsheet.getSheetByName(tab);
   return sheet ? {
    lastRow: sheet.getLastRow(),
    columnCount: sheet.getMaxColumns()
   } : null;
  }
  ensureRows(tab, rowCount) {
   const sheet = this.spreadsheet.getSheetByName(tab);
   if (!sheet) throw new AppError("WORKBOOK_NOT_PREPARED", {
    tab
   });
   const present = sheet.getMaxRows();
   if (present >= rowCount) return present;
   sheet.insertRowsAfter(present, rowCount - present);
   return rowCount;
  }
  ensureColumns(tab, columnCount) {
   const sheet = this.spreadsheet.getSheetByName(tab);
   if (!sheet) throw new AppError("WORKBOOK_NOT_PREPARED", {
    tab
   });
   const present = sheet.getMaxColumns();
   present < columnCount && sheet.insertColumnsAfter(present, columnCount - present);
  }
  flush() {
   SpreadsheetApp.flush();
  }
  rangeOf(area) {
   try {
    return this.spreadsheet.getRange(a1Of(area));
   } catch (error) {
    const sheet = this.spreadsheet.getSheetByName(area.tab);
    if (null === sheet) throw new AppError("WORKBOOK_NOT_PREPARED", {
     tab: area.tab
    });
    const lastColumn = area.column + area.columnCount - 1, lastRow = area.row + area.rowCount - 1;
    throw sheet.getMaxColumns() < lastColumn || sheet.getMaxRows() < lastRow ? new OutsideGrid(JSON.stringify(area)) : error;
   }
  }
 }
 const PLAIN = {
  ink: "#1f2937",
  wash: "#ffffff",
  weight: "normal",
  size: 10
 }, sheet_report_writer_LOOKS = {
  title: {
   ...PLAIN,
   weight: "bold",
   size: 16
  },
  note: {
   ...PLAIN,
   ink: "#4d5a55"
  },
  verdict: {
   ...PLAIN,
   weight: "bold"
  },
  row: PLAIN,
  total: {
   ...PLAIN,
   wash: "#e8f0fb",
   weight: "bold"
  },
  check: {
   ...PLAIN,
   ink: "#4d5a55",
   wash: "#f1f4f2"
  },
  blank: PLAIN
 }, TEXT = "@", FREE = "General", HEIGHTS = {
  title: 30,
  head: 48
 }, ROWS_UNDER_CHARTS = 40, sheet_report_writer_MARKS = [ {
  startsWith: "✓",
  ink: "#1b7f4b",
  wash: "#e6f4ec"
 }, {
  startsWith: "✗",
  ink: "#b3261e",
  wash: "#fdeceb"
 } ], isFormula = cell => "object" == typeof cell && "formula" in cell;
 function lookOf(look, color) {
  return "head" === look ? {
   ink: "#ffffff",
   wash: color,
   weight: "bold",
   size: 9
  } : sheet_report_writer_LOOKS[look];
 }
 class SheetReportWriter {
  constructor(spreadsheet) {
   this.spreadsheet = spreadsheet;
  }
  write(report) {
   const there = this.spreadsheet.getSheetByName(report.title), sheet = there ?? this.begin(report), width = report.columns.length, columnCount = sheet.getMaxColumns();
   columnCount < width && sheet.insertColumnsAfter(columnCount, width - columnCount);
   const blank = Array.from({
    length: Math.max(0, sheet.getLastRow() - report.lines.length)
   }, () => ({
    look: "blank",
    cells: []
   })), lines = [ ...report.lines, ...blank ], needed = lines.length + (report.charts.length > 0 ? ROWS_UNDER_CHARTS : 0), present = sheet.getMaxRows();
   present < needed && sheet.insertRowsAfter(present, needed - present);
   dress(sheet.getRange(1, 1, lines.length, width), {
    ...report,
    lines
   });
   const writtenCells = writeChanged(sheet, {
    ...report,
    lines
   });
   placeCharts(sheet, report.charts);
   there || this.finish(sheet, report);
   return {
    writtenCells
   };
  }
  isMade(title) {
   return null !== this.spreadsheet.getSheetByName(title);
  }
  begin({title, color, columns}) {
   const unfinished = `${title} …`, left = this.spreadsheet.getSheetByName(unfinished);
   left && this.spreadsheet.deleteSheet(left);
   const active = this.spreadsheet.getActiveSheet(), sheet = this.spreadsheet.insertSheet(unfinished, this.spreadsheet.getNumSheets());
   this.spreadsheet.setActiveSheet(active);
   const present = sheet.getMaxColumns();
   present > columns.length && sheet.deleteColumns(columns.length + 1, present - columns.length);
   columns.forEach(({width}, index) => sheet.setColumnWidth(index + 1, width));
   sheet.setTabColor(color);
   sheet.setHiddenGridlines(!0);
   return sheet;
  }
  finish(sheet, report) {
   sheet.setFrozenRows(report.frozenRows);
   sheet.setFrozenColumns(report.frozenColumns);
   report.lines.forEach(({look}, index) => {
    const height = HEIGHTS[look];
    void 0 !== height && sheet.setRowHeight(index + 1, height);
   });
   const cells = sheet.getRange(1, 1, sheet.getMaxRows(), report.columns.length), rules = sheet_report_writer_MARKS.map(({startsWith, ink, wash}) => SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith(startsWith).setFontColor(ink).setBackground(wash).setRanges([ cells ]).build());
   sheet.setConditionalFormatRules(rules);
   sheet.protect().setDescription("Passe-plat").setWarningOnly(!0);
   sheet.setName(report.title);
  }
 }
 function dress(range, report) {
  const {lines, columns, color} = report, each = of => lines.map(line => columns.map((_, column) => of(line, column))), looks = lines.map(({look}) => lookOf(look, color)), ofLook = key => looks.map(look => columns.map(() => look[key])), formats = each(({look, cells, formats: own}, column) => {
   const cell = cells[column];
   if (void 0 !== cell && isFormula(cell) && "check" !== look) {
    const format = columns[column]?.numberFormat ?? FREE;
    return format === TEXT || "verdict" === look ? FREE : format;
   }
   return own ? own[column] ?? FREE : "check" === look ? 0 === column ? TEXT : columns[column]?.numberFormat ?? FREE : "row" === look || "total" === look ? columns[column]?.numberFormat ?? FREE : TEXT;
  }), present = range.getNumberFormats(), washes = range.getBackgrounds();
  if (!lines.every((_, row) => columns.every((__, column) => present[row]?.[column] === formats[row]?.[column] && washes[row]?.[column] === looks[row]?.wash))) {
   range.setNumberFormats(formats).setBackgrounds(ofLook("wash")).setFontColors(ofLook("ink")).setFontWeights(ofLook("weight")).setFontSizes(ofLook("size")).setHorizontalAlignments(each(({look}, column) => [ "title", "note", "verdict", "blank" ].includes(look) ? "left" : "head" === look && column > 0 ? "center" : columns[column]?.align ?? "left")).setVerticalAlignment("middle");
   lines.forEach(({look}, row) => {
    "head" === look && range.offset(row, 0, 1).setWrap(!0);
   });
  }
 }
 function writeChanged(sheet, {lines, columns}) {
  const range = sheet.getRange(1, 1, lines.length, columns.length), values = range.getValues(), formulas = range.getFormulas(), wanted = lines.map(({cells}) => columns.map((_, column) => {
   const cell = cells[column] ?? "";
   return isFormula(cell) ? cell.formula : toCell(cell);
  })), isSame = row => (wanted[row] ?? []).every((cell, column) => (formulas[row]?.[column] || values[row]?.[column]) === cell);
  let written = 0;
  for (let row = 0; row < lines.length; row += 1) {
   if (isSame(row)) continue;
   let end = row + 1;
   for (;end < lines.length && !isSame(end); ) end += 1;
   sheet.getRange(row + 1, 1, end - row, columns.length).setValues(wanted.slice(row, end));
   written += (end - row) * columns.length;
   row = end;
  }
  return written;
 }
 const tab_looks_KEY_ROW = 1, tab_looks_FIRST_DATA_ROW = 3, ROWS_LOOKED_AT = 5e3, AUTOMATIC = [ "General", "0.###############", "" ], isSameFormat = (there, wanted) => there === wanted || AUTOMATIC.includes(wanted) && AUTOMATIC.includes(there ?? "");
 function placedColumns(sheet, spec) {
  const keys = sheet.getRange(tab_looks_KEY_ROW, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [];
  return spec.columns.flatMap(column => {
   const index = keys.findIndex(key => key === column.key);
   return index < 0 ? [] : [ {
    column,
    index
   } ];
  });
 }
 function lostLooks(sheet, spec) {
  const maxRows = sheet.getMaxRows(), first = Math.max(tab_looks_FIRST_DATA_ROW, maxRows - ROWS_LOOKED_AT + 1), rowCount = maxRows - first + 1, isUnprotected = !spec.isComputed && 0 === sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
  if (rowCount < 1) return {
   dropdowns: [],
   formats: [],
   isUnprotected
  };
  const range = sheet.getRange(first, 1, rowCount, sheet.getMaxColumns()), formats = range.getNumberFormats(), rules = range.getDataValidations(), columns = placedColumns(sheet, spec), keysWhere = isLost => columns.filter(isLost).map(({column}) => column.key);
  return {
   formats: keysWhere(({column, index}) => formats.some(row => !isSameFormat(row[index], column.numberFormat))),
   dropdowns: keysWhere(({column, index}) => null !== column.choices && rules.some(row => !row[index])),
   isUnprotected
  };
 }
 function dropdownRule(choices) {
  return SpreadsheetApp.newDataValidation().requireValueInList([ ...choices ], !0).setAllowInvalid(!0).build();
 }
 function dressAgain(sheet, spec, keys) {
  const rowCount = sheet.getMaxRows() - tab_looks_FIRST_DATA_ROW + 1;
  for (const {column, index} of placedColumns(sheet, spec)) {
   if (!keys.includes(column.key)) continue;
   const cells = sheet.getRange(tab_looks_FIRST_DATA_ROW, index + 1, rowCount, 1);
   cells.setNumberFormat(column.numberFormat);
   column.choices && cells.setDataValidation(dropdownRule(column.choices));
  }
 }
 const sheet_workbook_designer_KEY_ROW = 1, LABEL_ROW = 2, sheet_workbook_designer_FIRST_DATA_ROW = 3, HEADER_HEIGHT = 42, DENSE_HEADER = {
  height: 68,
  size: 9
 }, HEADER_INK = "#ffffff", COMPUTED_WASH = "#f1f4f2";
 function fitColumns(sheet, width) {
  const present = sheet.getMaxColumns();
  present < width && sheet.insertColumnsAfter(present, width - present);
  present > width && sheet.deleteColumns(width + 1, present - width);
 }
 class SheetWorkbookDesigner {
  constructor(spreadsheet) {
   this.spreadsheet = spreadsheet;
  }
  prepare(specs) {
   const createdTabs = [], repaired = [];
   this.spreadsheet.getSpreadsheetTimeZone() !== specs.timeZone && this.spreadsheet.setSpreadsheetTimeZone(specs.timeZone);
   this.welcome(specs.welcome) && createdTabs.push(specs.welcome.title);
   specs.tabs.forEach((tab, index) => {
    const existing = this.spreadsheet.getSheetByName(tab.title);
    if (existing) repaired.push(...this.repair(existing, tab)); else {
     this.create(tab, index + 1);
     createdTabs.push(tab.title);
    }
   });
   this.system(specs.system) && createdTabs.push(specs.system.title);
   this.removeBlankFirstSheet(specs);
   return {
    createdTabs,
    repaired
   };
  }
  selected() {
   const range = this.spreadsheet.getActiveRange();
   return range && {
    tab: range.getSheet().getName(),
    a1: range.getA1Notation()
   };
  }
  show(tab, a1) {
   const sheet = this.spreadsheet.getSheetByName(tab);
   if (sheet) {
    this.spreadsheet.setActiveSheet(sheet);
    sheet.setActiveRange(sheet.getRange(a1));
   }
  }
  linkCells({tab, row, column}, targets) {
   const sheet = this.spreadsheet.getSheetByName(tab);
   if (!sheet || 0 === targets.length) return;
   const numbers = new Map, texts = targets.map(target => {
    const text = SpreadsheetApp.newRichTextValue().setText(target?.a1 ?? "");
    if (null === target) return [ text.build() ];
    numbers.has(target.tab) || numbers.set(target.tab, this.spreadsheet.getSheetByName(target.tab)?.getSheetId());
    return [ text.setLinkUrl(`#gid=${numbers.get(target.tab)}&range=${target.a1}`).build() ];
   });
   sheet.getRange(row, column, targets.length, 1).setRichTextValues(texts);
  }
  lostLooks(spec) {
   const sheet = this.spreadsheet.getSheetByName(spec.title);
   return sheet ? lostLooks(sheet, spec) : {
    dropdowns: [],
    formats: [],
    isUnprotected: !1
   };
  }
  dressAgain(spec, keys) {
   const sheet = this.spreadsheet.getSheetByName(spec.title);
   sheet && dressAgain(sheet, spec, keys);
  }
  addKeyRow(tab) {
   this.spreadsheet.getSheetByName(tab)?.insertRowBefore(sheet_workbook_designer_KEY_ROW);
  }
  keepCopy(tab, title) {
   const sheet = this.spreadsheet.getSheetByName(tab), there = this.spreadsheet.getSheetByName(title);
   if (!sheet || there?.isSheetHidden()) return;
   const active = this.spreadsheet.getActiveSheet();
   (there ?? this.spreadsheet.insertSheet(title, this.spreadsheet.getNumSheets(), {
    template: sheet
   })).hideSheet();
   this.spreadsheet.setActiveSheet(active);
  }
  create(spec, position) {
   const sheet = this.begin(spec.title, position), width = spec.columns.length;
   fitColumns(sheet, width);
   this.writeHeader(sheet, spec.columns, 1);
   sheet.setTabColor(spec.color);
   sheet.setFrozenRows(LABEL_ROW);
   sheet.setFrozenColumns(spec.frozenColumns);
   sheet.setRowHeight(LABEL_ROW, HEADER_HEIGHT);
   sheet.hideRows(sheet_workbook_designer_KEY_ROW);
   sheet.getRange(LABEL_ROW, 1, 1, width).setBackground(spec.color).setFontColor(HEADER_INK).setFontWeight("bold").setVerticalAlignment("middle").setWrap(!0);
   sheet.getRange(LABEL_ROW, 1, sheet.getMaxRows() - 1, width).createFilter();
   this.dressColumns(sheet, spec);
   spec.isDense && this.makeDense(sheet, spec);
   this.mark(sheet, spec);
   this.protect(sheet, spec);
   sheet.setName(spec.title);
  }
  begin(title, position) {
   const unfinished = `${title} …`, left = this.spreadsheet.getSheetByName(unfinished);
   left && this.spreadsheet.deleteSheet(left);
   return this.spreadsheet.insertSheet(unfinished, position);
  }
  repair(sheet, spec) {
   const present = sheet.getRange(sheet_workbook_designer_KEY_ROW, 1, 1, sheet.getMaxColumns()).getValues()[0] ?? [], keys = new Set(present.map(String)), missing = spec.columns.filter(column => !keys.has(column.key)), done = [];
   if (missing.length > 0) {
    const last = sheet.getMaxColumns();
    sheet.insertColumnsAfter(last, missing.length);
    this.writeHeader(sheet, missing, last + 1);
    this.dress(sheet, missing, last + 1);
    done.push(...missing.map(column => `${spec.title} : ${column.label}`));
   }
   if (!sheet.isRowHiddenByUser(sheet_workbook_designer_KEY_ROW)) {
    sheet.hideRows(sheet_workbook_designer_KEY_ROW);
    done.push(spec.title);
   }
   if (0 === sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length && !spec.isComputed) {
    this.protect(sheet, spec);
    done.push(spec.title);
   }
   return done;
  }
  writeHeader(sheet, columns, firstColumn) {
   const header = sheet.getRange(sheet_workbook_designer_KEY_ROW, firstColumn, LABEL_ROW, columns.length);
   header.setNumberFormat("@");
   header.setValues([ columns.map(column => column.key), columns.map(column => column.label) ]);
   sheet.getRange(LABEL_ROW, firstColumn, 1, columns.length).setNotes([ columns.map(column => column.note ?? "") ]);
  }
  mark(sheet, {marks, columns}) {
   if (0 === marks.length) return;
   const cells = sheet.getRange(sheet_workbook_designer_FIRST_DATA_ROW, 1, sheet.getMaxRows() - LABEL_ROW, columns.length), rules = marks.map(({startsWith, ink, wash}) => SpreadsheetApp.newConditionalFormatRule().whenTextStartsWith(startsWith).setFontColor(ink).setBackground(wash).setRanges([ cells ]).build());
   sheet.setConditionalFormatRules(rules);
  }
  makeDense(sheet, {columns}) {
   sheet.setRowHeight(LABEL_ROW, DENSE_HEADER.height);
   sheet.getRange(LABEL_ROW, 1, 1, columns.length).setFontSizes([ columns.map(() => DENSE_HEADER.size) ]);
  }
  dressColumns(sheet, spec) {
   this.dress(sheet, spec.columns, 1);
  }
  dress(sheet, columns, firstColumn) {
   const rowCount = sheet.getMaxRows() - LABEL_ROW;
   columns.forEach((column, index) => {
    const at = firstColumn + index;
    sheet.setColumnWidth(at, column.width);
    const cells = sheet.getRange(sheet_workbook_designer_FIRST_DATA_ROW, at, rowCount, 1);
    cells.setNumberFormat(column.numberFormat).setHorizontalAlignment(column.align);
    column.isComputed && cells.setBackground(COMPUTED_WASH);
    column.choices && cells.setDataValidation(dropdownRule(column.choices));
    column.isHidden && sheet.hideColumns(at);
   });
  }
  protect(sheet, spec) {
   spec.isComputed ? sheet.protect().setDescription("Passe-plat").setWarningOnly(!0) : sheet.getRange(sheet_workbook_designer_KEY_ROW, 1, 1, sheet.getMaxColumns()).protect().setDescription("Passe-plat").setWarningOnly(!0);
  }
  welcome(spec) {
   if (this.spreadsheet.getSheetByName(spec.title)) return !1;
   const sheet = this.begin(spec.title, 0), cells = sheet.getRange(2, 2, spec.lines.length, 1);
   cells.setValues(spec.lines.map(line => [ line.text ]));
   cells.setFontSizes(spec.lines.map(line => [ {
    title: 24,
    heading: 13,
    text: 10
   }[line.style] ]));
   cells.setFontWeights(spec.lines.map(line => [ "text" === line.style ? "normal" : "bold" ]));
   cells.setFontColors(spec.lines.map(line => [ "text" === line.style ? "#1f2a26" : spec.color ]));
   cells.setWrap(!0).setVerticalAlignment("middle");
   const heights = {
    title: 44,
    heading: 34,
    text: 24
   };
   spec.lines.forEach((line, index) => sheet.setRowHeight(index + 2, heights[line.style]));
   sheet.setColumnWidth(1, 24);
   sheet.setColumnWidth(2, 640);
   sheet.setTabColor(spec.color);
   sheet.setHiddenGridlines(!0);
   sheet.setName(spec.title);
   return !0;
  }
  system(spec) {
   if (this.spreadsheet.getSheetByName(spec.title)) return !1;
   const sheet = this.begin(spec.title, this.spreadsheet.getNumSheets());
   fitColumns(sheet, spec.columnCount);
   sheet.getRange(1, 1, sheet.getMaxRows(), spec.columnCount).setNumberFormat("@");
   sheet.protect().setDescription("Passe-plat").setWarningOnly(!0);
   sheet.hideSheet();
   sheet.setName(spec.title);
   return !0;
  }
  removeBlankFirstSheet(specs) {
   const ours = new Set([ specs.welcome.title, specs.system.title, ...specs.tabs.map(tab => tab.title) ]);
   for (const sheet of this.spreadsheet.getSheets()) /^(Feuille|Sheet) ?1$/.test(sheet.getName()) && 0 === sheet.getLastRow() && !ours.has(sheet.getName()) && this.spreadsheet.deleteSheet(sheet);
  }
 }
 function googleContext() {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  return {
   store: new SheetTableStore(spreadsheet),
   designer: new SheetWorkbookDesigner(spreadsheet),
   documents: new GoogleDocumentWriter(() => spreadsheet.getId()),
   wordings: htmlTemplateWordings,
   reports: new SheetReportWriter(spreadsheet),
   digest: utilitiesDigest,
   lock: new ScriptDocumentLock,
   clock: new ScriptClock,
   pages: new HtmlPageOpener,
   mail: googleWeeklyMail,
   messages: fr
  };
 }
 function costInCell(partnership, period, level) {
  return costPerMeal(googleContext(), {
   partnership,
   period,
   level
  });
 }
 function mealsInCell(partnership, period, which) {
  return mealCount(googleContext(), {
   partnership,
   period,
   which
  });
 }
 function editWatch(messages) {
  const names = [ ...REFERENCE_NAMES, "delivery", "traceEvent", "mealCost" ], {tab, row, column} = EDIT_MARKS_CELL;
  return {
   watchedTabs: names.map(name => messages.records[name].tab),
   a1: `'${tab}'!${columnLetters(column)}${row}`
  };
 }
 const EDIT_MARKS = editWatch(fr), mark_edit_FIRST_DATA_ROW = 3, LOCK_WAIT_MS = 1e4, isNumber = text => "" !== text && Number.isFinite(Number(text));
 function editMark({range, value = "", oldValue = ""}, tab) {
  const mark = {
   tab,
   a1: range.getA1Notation()
  };
  if (mark.a1.includes(":")) return mark;
  const after = range.getDisplayValue();
  return value !== after || !isNumber(value) && isNumber(oldValue) ? {
   ...mark,
   after
  } : {
   ...mark,
   after,
   before: oldValue
  };
 }
 function markEdit(event) {
  const tab = event.range.getSheet().getName();
  if (!EDIT_MARKS.watchedTabs.includes(tab) || event.range.getLastRow() < mark_edit_FIRST_DATA_ROW) return;
  const mark = editMark(event, tab), lock = LockService.getDocumentLock(), isHeld = lock?.tryLock(LOCK_WAIT_MS) ?? !1;
  try {
   const marks = event.source.getRange(EDIT_MARKS.a1);
   marks.setValue(withEditMark(String(marks.getValue()), mark));
   SpreadsheetApp.flush();
  } finally {
   isHeld && lock.releaseLock();
  }
 }
 const INITIALS = /^[A-Za-zÀ-ÿ]{1,5}$/, week_label_dayOf = date => Number(date.slice(8, 10));
 function monthOf(messages, date) {
  return messages.weekWords.months[Number(date.slice(5, 7)) - 1] ?? "";
 }
 function dayLabel(messages, date) {
  return `${messages.weekWords.days[weekdayIndex(date)] ?? ""} ${week_label_dayOf(date)}`;
 }
 function daysLabel(messages, from, until) {
  const end = `${week_label_dayOf(until)} ${monthOf(messages, until)}`;
  return from.slice(0, 7) === until.slice(0, 7) ? `${week_label_dayOf(from)}–${end}` : `${week_label_dayOf(from)} ${monthOf(messages, from)}–${end}`;
 }
 function weekLabel(messages, week) {
  const days = daysOfWeek(week), label = daysLabel(messages, days[0] ?? "", days[6] ?? "");
  return `${formatMessage(messages.weekWords.week, {
   number: Number(week.slice(6))
  })} · ${label}`;
 }
 function periodLabel(messages, weeks) {
  const first = weeks[0] ?? "", last = weeks[weeks.length - 1] ?? first;
  if (first === last) return weekLabel(messages, first);
  const from = daysOfWeek(first)[0] ?? "", until = daysOfWeek(last)[6] ?? "", year = from.slice(0, 4) === until.slice(0, 4) ? "" : ` ${from.slice(0, 4)}`;
  return `${week_label_dayOf(from)} ${monthOf(messages, from)}${year} – ${week_label_dayOf(until)} ${monthOf(messages, until)} ${until.slice(0, 4)}`;
 }
 const TELLING = [ "traceEvent", "journalEntry" ], MOST_VALUES = 6, MOST_ROWS = 12, change_words_LONGEST_VALUE = 60, change_words_LONGEST_DETAIL = 2e3, IDENTIFIER = /^[A-Z]{1,3}-\d+$/;
 function changedRows(writes) {
  return writes.filter(({record}) => !TELLING.includes(record)).flatMap(({record, ids, cells, before = []}) => cells.map((after, index) => {
   const there = before[before.length - cells.length + index] ?? [], isNew = there.every(cell => isBlankCell(fromJsonCell(cell))), isGone = after.every(cell => isBlankCell(fromJsonCell(cell))), id = ids[index] ?? "";
   return {
    record,
    id,
    before: isNew ? null : there,
    after: isGone ? null : after
   };
  }));
 }
 function cellsByKey(keys, cells) {
  const entries = keys.map((key, index) => [ key, fromJsonCell(cells?.[index] ?? "") ]);
  return Object.fromEntries(entries.filter(([key]) => "" !== key));
 }
 function said(messages, cell) {
  if (isBlankCell(cell)) return messages.journal.blank;
  if (cell instanceof Date) return cell.toLocaleDateString("fr-FR");
  const text = String(cell);
  return "number" == typeof cell ? text.replace(".", ",") : text.length > change_words_LONGEST_VALUE ? `${text.slice(0, change_words_LONGEST_VALUE)}…` : text;
 }
 function isoDay(cell) {
  if (!(cell instanceof Date)) return String(cell);
  const two = number => String(number).padStart(2, "0");
  return `${cell.getFullYear()}-${two(cell.getMonth() + 1)}-${two(cell.getDate())}`;
 }
 class ChangeWords {
  constructor(messages, change, reference) {
   this.messages = messages;
   this.change = change;
   this.reference = reference;
  }
  now(row) {
   return cellsByKey(this.change.keys[row.record] ?? [], row.after ?? row.before);
  }
  title(row) {
   const {messages} = this, cells = this.now(row);
   if ("delivery" === row.record) {
    const week = String(cells.isoWeek ?? "").replace(/^.*S0?/, ""), name2 = String(cells.partnershipName ?? cells.partnershipId ?? "");
    return formatMessage(messages.journal.week, {
     week,
     name: name2
    });
   }
   const name = String(cells.name ?? cells.label ?? ""), one = isRecordName(row.record) ? messages.records[row.record].one : row.record, title = "" === name ? `${one} ${row.id}` : `${one} ${row.id}, ${name}`;
   return `${title.charAt(0).toUpperCase()}${title.slice(1)}`;
  }
  subject() {
   const titles = [ ...new Set(this.change.rows.map(row => this.title(row))) ], [first = this.messages.journal.nothing, ...others] = titles;
   return 0 === others.length ? first : formatMessage(this.messages.journal.andOthers, {
    first,
    count: others.length
   });
  }
  action() {
   const {actions} = this.messages.journal, isCreated = this.change.rows.every(({before}) => null === before);
   return "delivery" === this.change.rows[0]?.record ? isCreated ? actions.RECORDED : actions.CORRECTED : isCreated ? actions.CREATED : actions.CHANGED;
  }
  isTold(record, key) {
   if (!isRecordName(record)) return !1;
   const field = RECORDS[record].fields[key];
   return void 0 !== field && !field.isComputed && !field.isHidden;
  }
  saidOf(cell) {
   const text = said(this.messages, cell);
   if ("string" != typeof cell || !IDENTIFIER.test(cell)) return text;
   const {partner, partnership, costItem} = this.reference, name = partner.find(({partnerId}) => partnerId === cell)?.name ?? partnership.find(({partnershipId}) => partnershipId === cell)?.name ?? costItem.find(({costId}) => costId === cell)?.label;
   return void 0 === name ? text : `${name} (${text})`;
  }
  rowDetail(row) {
   const {messages} = this, keys = (this.change.keys[row.record] ?? []).filter(key => this.isTold(row.record, key)), before = cellsByKey(this.change.keys[row.record] ?? [], row.before), after = cellsByKey(this.change.keys[row.record] ?? [], row.after), isNew = null === row.before, label = key => isRecordName(row.record) ? fieldLabel(messages, row.record, key).label : key, parts = keys.flatMap(key => {
    const [from = "", to = ""] = [ this.saidOf(before[key] ?? ""), this.saidOf(after[key] ?? "") ];
    return from === to || "delivery" === row.record && "date" === key ? [] : [ `${label(key)} : ${isNew ? to : `${from} → ${to}`}` ];
   }), shown = isNew ? parts.slice(0, MOST_VALUES) : parts;
   if (0 === shown.length) return "";
   const text = null === row.after ? messages.journal.removed : shown.join(" ; ");
   return "delivery" !== row.record ? text : `${dayLabel(messages, isoDay(this.now(row).date ?? ""))} — ${text}`;
  }
  detail() {
   const {messages} = this, lines = this.change.rows.map(row => this.rowDetail(row)).filter(line => "" !== line);
   if (0 === lines.length) return messages.journal.nothing;
   const left = lines.length - MOST_ROWS, more = left > 0 ? [ formatMessage(messages.journal.andRows, {
    count: left
   }) ] : [];
   return [ ...lines.slice(0, MOST_ROWS), ...more ].join("\n").slice(0, change_words_LONGEST_DETAIL);
  }
 }
 const REMEMBERED_SUBMISSIONS = 200;
 function toldChange({context, now, state, reference}, change) {
  const number = (state.header.lastNumbers[journalEntryRecord.name] ?? 0) + 1, rows = changedRows(change.writes), keys = Object.fromEntries(change.writes.map(write => [ write.record, write.keys ])), words = new ChangeWords(context.messages, {
   rows,
   keys
  }, change.reference ?? reference), action = void 0 === change.action ? words.action() : context.messages.journal.actions[change.action], told = {
   number,
   subject: change.subject ?? words.subject(),
   action
  }, line = keep_journal_signed(context, {
   ...told,
   at: now,
   detail: words.detail()
  }), isUndo = "UNDONE" === change.action;
  return {
   number,
   journal: [ ...state.journal, line ],
   lastChange: !0 === change.isPart ? {
    ...told,
    isUndo,
    keys: {},
    rows: null,
    whyNot: "PART"
   } : {
    ...told,
    isUndo,
    keys,
    rows
   }
  };
 }
 function isNothing({writes, action, isPart, isRebuilt}) {
  return void 0 === action && !0 !== isPart && !0 !== isRebuilt && writes.every(({before = [], cells}) => {
   const there = before.slice(before.length - cells.length);
   return JSON.stringify(there) === JSON.stringify(cells);
  });
 }
 function commitWrite(workbook, change) {
  if (isJournalFull(workbook.state.journal)) {
   keepJournal(workbook.context);
   return commitWrite({
    ...workbook,
    state: {
     ...workbook.state,
     journal: []
    }
   }, change);
  }
  const {context, rowCount, state} = workbook;
  if (isNothing(change)) return state;
  const roomy = withRoomFor(state.header, change.weeks?.values() ?? []), block = roomy === state.header ? workbook.block : blockFor(context.store, roomy, rowCount), {number, ...told} = toldChange(workbook, change), pending = {
   submission: change.submission,
   writes: change.writes.map(({before: _, ...write}) => write)
  }, submissions = [ change.submission, ...state.header.submissions ].slice(0, REMEMBERED_SUBMISSIONS), lastNumbers = {
   ...state.header.lastNumbers,
   ...change.lastNumbers,
   [journalEntryRecord.name]: number
  }, logHead = headAfter(roomy, change.writes), begun = {
   ...roomy,
   submissions,
   lastNumbers,
   logHead
  }, weeks = new Map([ ...state.weeks, ...change.weeks ?? [] ]), kept = keepPending(context.store, pending), whole = {
   ...state,
   ...told,
   header: begun,
   pending: kept.pending,
   weeks
  };
  block.write(formatState(whole, rowCount));
  const moved = change.writes.findIndex(write => !writeWhereExpected(context.store, write));
  if (0 === moved && change.writes.some(write => losesColumns(context.store, write))) {
   block.write(formatState({
    ...state,
    header: roomy
   }, rowCount));
   kept.forget();
   throw new StaleHint("columns");
  }
  if (moved >= 0 || change.isRebuilt) return finishedElsewhere(workbook, weeks);
  const reference = change.reference ?? workbook.reference, next = {
   ...told,
   header: {
    ...begun,
    tabs: {
     ...state.header.tabs,
     ...change.tabs
    }
   },
   pending: null,
   snapshot: change.reference ? formatSnapshot(reference) : state.snapshot,
   editMarks: [],
   weeks
  }, header = writeMealCostReport(context, {
   state: next,
   reference
  }, workbook), written = {
   ...next,
   header
  };
  block.write(formatState(written, rowCount));
  kept.forget();
  context.store.flush();
  return written;
 }
 function finishedElsewhere({context, rowCount, today}, weeks) {
  const newestWeek = [ ...weeks.keys(), isoWeekOf(today) ].reduce((max, week) => week > max ? week : max);
  rebuildState(context, {
   newestWeek
  });
  return readState(context.store, rowCount).state;
 }
 function recordedSubmission(workbook, id) {
  return workbook.state.header.submissions.find(submission => submission.id === id) ?? null;
 }
 function sorted(chunk, plan) {
  const confirmed = new Map(chunk.lines.map(({line}, place) => [ line, chunk.marks[place] ?? 0 ])), written = plan.planned.filter(({line, mark}) => 0 !== mark && mark === confirmed.get(line)), same = plan.planned.filter(({mark}) => 0 === mark).length, fresh = written.filter(({targetId}) => null === targetId).length, leftOut = chunk.lines.length - written.length - same;
  return {
   written,
   counts: {
    fresh,
    changed: written.length - fresh,
    same,
    leftOut
   }
  };
 }
 function import_chunk_viewOf(counts, isRepeated) {
  const count = name => counts[name] ?? 0;
  return {
   fresh: count("fresh"),
   changed: count("changed"),
   same: count("same"),
   leftOut: count("leftOut"),
   isRepeated
  };
 }
 const submissionOf = (chunk, counts) => ({
  id: chunk.submissionId,
  ids: [],
  counts
 });
 function isContinued({state}, {submissionId}) {
  const stem = id => id.slice(0, Math.max(0, id.lastIndexOf("-"))), own = stem(submissionId);
  return "" !== own && state.header.submissions.some(({id}) => stem(id) === own);
 }
 function repeated(workbook, chunk) {
  const already = recordedSubmission(workbook, chunk.submissionId);
  return null === already ? null : import_chunk_viewOf(already.counts, !0);
 }
 function incomeIssues(income, context) {
  const {receiverId, giverId, label} = income, found = chargeIssues(incomeAsCost(income), context), unknown = (path, id) => ({
   severity: "BLOCK",
   code: "UNKNOWN_REFERENCE",
   path,
   params: {
    id
   }
  });
  context.partnerIds.has(receiverId) || found.push(unknown("receiverId", receiverId));
  null === giverId || context.partnerIds.has(giverId) || found.push(unknown("giverId", giverId));
  giverId === receiverId && found.push({
   severity: "BLOCK",
   code: "INCOME_FROM_ITSELF",
   path: "giverId"
  });
  return found.map(one => ({
   ...one,
   params: {
    label,
    ...one.params
   }
  }));
 }
 function hasBlocking(issues) {
  return issues.some(issue => "BLOCK" === issue.severity);
 }
 function readForm(definition, form) {
  const {values, base, pathPrefix = ""} = form, row = {}, issues = [], block = (key, code, params) => issues.push({
   severity: "BLOCK",
   code,
   path: `${pathPrefix}${key}`,
   ...params ? {
    params
   } : {}
  });
  for (const key of Object.keys(values)) {
   const field = Object.prototype.hasOwnProperty.call(definition.fields, key) ? definition.fields[key] : void 0;
   field && !field.isComputed || block(key, "UNKNOWN_FIELD", {
    field: key
   });
  }
  for (const [key, field] of Object.entries(definition.fields)) {
   const typed = Object.prototype.hasOwnProperty.call(values, key) ? values[key] : void 0;
   row[key] = base[key] ?? null;
   if (void 0 !== typed && !field.isComputed) {
    const value = decodeField(field, typed, {});
    isUnreadable(value) ? block(key, value.unreadable, value.params) : row[key] = value;
   }
   null !== row[key] || !field.isRequired || field.isComputed || issues.some(issue => issue.path === `${pathPrefix}${key}`) || block(key, "REQUIRED_FIELD");
  }
  return {
   row,
   issues
  };
 }
 function formValues(definition, row) {
  const values = {};
  for (const [key, field] of Object.entries(definition.fields)) {
   if (field.isComputed) continue;
   const value = row[key];
   values[key] = null === value ? "" : formText(field, value);
  }
  return values;
 }
 function formText(field, value) {
  if ("date" === field.type.kind) return String(value);
  const cell = field.type.encode(value);
  return cell instanceof Date ? cell.toISOString() : "number" == typeof cell ? String(cell).replace(".", ",") : cell;
 }
 function refuseLostColumns({context, names}, {name, fields}, given) {
  const {rows, columnOf, keys = Object.keys(fields)} = given, lost = keys.find(key => !columnOf.has(key) && rows.some(row => null !== (row[key] ?? null)));
  if (void 0 === lost) return;
  const field = isRecordName(name) ? fieldLabel(context.messages, name, lost).label : lost, params = {
   tab: names.tabOf(name),
   field
  };
  throw new AppError("INVALID_INPUT", {}, [ {
   severity: "BLOCK",
   code: "COLUMN_LOST",
   params
  } ]);
 }
 function plain(value) {
  return "string" == typeof value ? value.replace(/^'/, "").replace(/\s+/g, " ").trim() : Array.isArray(value) && 0 === value.length ? null : value;
 }
 function fingerprint(text) {
  let [low, high] = [ 2166136261, 84696351 ];
  for (let index = 0; index < text.length; index += 1) {
   const code = text.charCodeAt(index);
   low = Math.imul(low ^ code, 16777619);
   high = Math.imul(high ^ code ^ low >>> 16, 16777619);
  }
  return [ low, high ].map(half => (half >>> 0).toString(36)).join("-");
 }
 function rowVersion(definition, row, companions = []) {
  const cells = Object.keys(definition.fields).map(key => plain(row[key]));
  return fingerprint(JSON.stringify([ cells, companions ]));
 }
 function withFreshHints(context, span, action) {
  try {
   return action();
  } catch (error) {
   if (!(error instanceof StaleHint || error instanceof OutsideGrid)) throw error;
   context.lock.runAlone(() => rebuildState(context, {
    newestWeek: span.newest
   }));
   return action();
  }
 }
 function nextId(workbook, definition, idsInUse) {
  const {idPrefix, name} = definition, given = workbook.state.header.lastNumbers[name] ?? 0, highest = idsInUse.reduce((max, id) => Math.max(max, recordNumber(idPrefix, id) ?? 0), given);
  return {
   id: recordId(idPrefix, highest + 1),
   number: highest + 1
  };
 }
 function rowWrite(workbook, table, {row, freeRow = table.lastRow + 1}) {
  const {definition, layout, tab} = table, id = String(row[definition.idField]), placed = table.rows.find(each => String(each.row[definition.idField]) === id), rowNumber = placed?.rowNumber ?? freeRow;
  placed || workbook.context.store.ensureRows(tab, rowNumber + 1);
  const {words} = workbook.names, into = placed ? {
   layout,
   words,
   base: placed.cells
  } : {
   layout,
   words
  }, cells = encodeRow(definition, row, into), idColumn = layout.columnOf.get(definition.idField) ?? 0;
  return {
   record: definition.name,
   tab,
   row: rowNumber,
   ids: [ id ],
   idColumn,
   keys: layout.keys,
   before: [ (placed?.cells ?? layout.keys.map(() => "")).map(toJsonCell) ],
   cells: [ cells.map(toJsonCell) ]
  };
 }
 function recordView(kind, workbook, shown) {
  const id = String(shown.row[kind.definition.idField]), {definition} = kind;
  return {
   id,
   values: formValues(definition, shown.row),
   issues: shown.issues,
   link: {
    tab: workbook.names.tabOf(kind.name),
    a1: "",
    id
   },
   version: rowVersion(definition, shown.row, kind.companionsOf?.(shown.row, workbook.reference))
  };
 }
 const isReferenceName = name => REFERENCE_NAMES.some(other => other === name);
 function shownRow({definition, name}, {reference}, existing) {
  if (!isReferenceName(name)) return existing;
  const rows = reference[name], id = existing[definition.idField];
  return rows.find(row => row[definition.idField] === id) ?? existing;
 }
 function checkVersion(kind, workbook, {existing, version}) {
  if (void 0 === existing || void 0 === version) return;
  const {definition, companionsOf} = kind, shown = shownRow(kind, workbook, existing);
  if (rowVersion(definition, shown, companionsOf?.(shown, workbook.reference)) !== version) throw new AppError("CHANGED_MEANWHILE", {
   id: String(existing[definition.idField])
  });
 }
 function saveRecord(context, kind, input) {
  const span = thisWeek(context);
  return context.lock.runAlone(() => withFreshHints(context, span, () => saveInto(kind, openForWriting(context, span), input)));
 }
 function saveInto(kind, workbook, input) {
  const table = readTable(workbook.context.store, kind.definition, workbook.names), rowOfId = id => table.rows.find(placed => String(placed.row[kind.definition.idField]) === id)?.row, repeated = recordedSubmission(workbook, input.submissionId), already = void 0 === repeated?.ids[0] ? void 0 : rowOfId(repeated.ids[0]);
  return already ? recordView(kind, workbook, {
   row: already,
   issues: []
  }) : saveNew(kind, {
   workbook,
   table,
   input
  });
 }
 function judged(kind, given) {
  const {workbook, input, base, before} = given, typed = readForm(kind.definition, {
   values: input.values,
   base
  }), issues = hasBlocking(typed.issues) ? typed.issues : [ ...typed.issues, ...kind.issuesOf(typed.row, workbook, before) ];
  if (hasBlocking(issues)) throw new AppError("INVALID_INPUT", {}, issues);
  const row = kind.completed?.(typed.row, workbook) ?? typed.row, unseen = !0 === input.confirmedDuplicates ? [] : kind.toConfirm?.(row, workbook, before);
  if (void 0 !== unseen && unseen.length > 0) throw new AppError("TO_CONFIRM", {}, unseen);
  return {
   row,
   issues
  };
 }
 function saveNew(kind, {workbook, table, input}) {
  const {definition, name} = kind, ids = table.rows.map(placed => String(placed.row[definition.idField])), fresh = nextId(workbook, definition, ids), existing = table.rows.find(placed => String(placed.row[definition.idField]) === input.id)?.row;
  if (null !== input.id && !existing) throw new AppError("NOT_FOUND", {
   id: input.id
  });
  checkVersion(kind, workbook, {
   existing,
   version: input.version
  });
  const base = {
   ...existing,
   [definition.idField]: input.id ?? fresh.id
  }, read = judged(kind, {
   workbook,
   input,
   base,
   before: existing ?? null
  });
  refuseLostColumns(workbook, kind.definition, {
   rows: [ read.row ],
   columnOf: table.layout.columnOf,
   keys: Object.keys(input.values)
  });
  const companions = kind.companions?.(read.row, workbook, existing ?? null), submission = {
   id: input.submissionId,
   ids: [ String(read.row[definition.idField]) ],
   counts: {
    rows: 1
   }
  }, kept = table.rows.map(placed => placed.row), others = kept.filter(row => row !== existing), place = existing ? kept.indexOf(existing) : others.length, rows = [ ...others.slice(0, place), read.row, ...others.slice(place) ], reference = isReferenceName(name) ? {
   ...workbook.reference,
   [name]: rows,
   ...companions?.reference
  } : null;
  commitWrite(workbook, {
   submission,
   writes: [ rowWrite(workbook, table, {
    row: read.row
   }), ...companions?.writes ?? [] ],
   ...null === reference ? {} : {
    reference
   },
   ...void 0 === companions?.tabs ? {} : {
    tabs: companions.tabs
   },
   lastNumbers: {
    [definition.name]: fresh.number,
    ...companions?.lastNumbers
   }
  });
  return recordView(kind, null === reference ? workbook : {
   ...workbook,
   reference
  }, read);
 }
 function withConventionPrice(income, {reference}) {
  const {kind, entryMode, unitPrice, scope, scopeId} = income;
  if ("PRIX_CONVENTION" !== kind || "PER_MEAL" !== entryMode || null !== unitPrice || "FLOW" !== scope) return income;
  const partnership = reference.partnership.find(each => each.partnershipId === scopeId);
  return {
   ...income,
   unitPrice: partnership?.mealPrice ?? null
  };
 }
 const incomeKind = {
  name: "income",
  definition: incomeRecord,
  issuesOf: (income, workbook) => incomeIssues(withConventionPrice(income, workbook), costIssueContext(workbook.reference)),
  completed: withConventionPrice
 };
 function saveIncome(context, input) {
  return saveRecord(context, incomeKind, input);
 }
 function unusualCost(typed, book, mostEuros) {
  const item = withRetainedAmount(typed);
  if (item.periodEnd < item.periodStart) return [];
  const index = bookIndexOf(book), {meals} = mealsInScope(index.flowsInScope(item), periodOf(item, index)), cents = "PER_MEAL" === item.entryMode ? (item.unitPrice ?? 0) / 100 : 0 === meals ? 0 : itemCharges(item, index).charges.reduce((sum, charge) => sum + charge.cents, 0) / meals, euros = Math.round(Math.abs(cents)) / 100;
  return euros <= mostEuros ? [] : [ {
   severity: "WARN",
   code: "MEAL_PRICE_UNUSUAL",
   path: "TOTAL" === item.entryMode || "DEPRECIATION" === item.entryMode ? "amountCents" : "unitPrice",
   params: {
    label: item.label,
    euros,
    most: mostEuros
   }
  } ];
 }
 function priceOfThePast(item, before, book) {
  if ("PER_MEAL" !== before?.entryMode || "PER_MEAL" !== item.entryMode || null === before.unitPrice || before.unitPrice === item.unitPrice) return [];
  const index = bookIndexOf(book), {meals} = mealsInScope(index.flowsInScope(before), periodOf(before, index));
  return 0 === meals ? [] : [ {
   severity: "WARN",
   code: "PRICE_CHANGES_PAST",
   path: "unitPrice",
   params: {
    label: item.label,
    from: item.periodStart,
    meals
   }
  } ];
 }
 const SIZE_FIELDS = [ "amountCents", "unitPrice", "quantity", "entryMode", "periodStart", "periodEnd", "scope", "scopeId" ];
 function unusualCostIssues(item, workbook, before) {
  if (null !== before && SIZE_FIELDS.every(key => before[key] === item[key])) return [];
  const book = costBookOf(workbook.state, workbook.reference);
  return [ ...unusualCost(item, book, workbook.thresholds.unusualMealEuros), ...priceOfThePast(item, before, book) ];
 }
 const volunteer_rate_KEY = "volunteerHourEuros", PRICE_UNIT = 1e4;
 function sourceOfRate({reference}, day) {
  const [last] = reference.setting.filter(row => thresholdKeyOf(row.settingKey) === volunteer_rate_KEY && (row.appliesFrom ?? "") <= day).sort((a, b) => (a.appliesFrom ?? "") < (b.appliesFrom ?? "") ? 1 : -1);
  return last?.source ?? DEFAULT_THRESHOLDS[volunteer_rate_KEY].source;
 }
 function withVolunteerRate(typed, workbook) {
  if ("VOLUNTEER" !== typed.entryMode) return typed;
  const item = {
   ...typed,
   basis: "VALUED"
  };
  if (null !== item.unitPrice) return item;
  const euros = thresholdsOf(workbook.reference.setting, item.periodStart)[volunteer_rate_KEY], sentence = formatMessage(workbook.context.messages.costWords.volunteerRate, {
   euros: euros.toFixed(2).replace(".", ","),
   source: sourceOfRate(workbook, item.periodStart)
  }), isTold = item.sourceNote.includes(sentence);
  return {
   ...item,
   unitPrice: Math.round(euros * PRICE_UNIT),
   sourceNote: isTold ? item.sourceNote : `${item.sourceNote} ${sentence}`
  };
 }
 const PAYERS_KEY = "payers", payers = define_record_optional(longText());
 function asInFile(issue) {
  return "PRICE_CHANGES_PAST" !== issue.code ? issue : {
   ...issue,
   severity: "BLOCK",
   code: "IMPORT_PRICE_OF_THE_PAST"
  };
 }
 function reconciledCost(values, found) {
  const {sourceNote, amountHtCents, amountCents} = values, isInvoice = void 0 !== amountHtCents && void 0 === amountCents, isNoteKept = "VOLUNTEER" === found?.entryMode && "string" == typeof sourceNote && found.sourceNote.startsWith(`${sourceNote} `);
  return {
   ...isInvoice ? {
    amountCents: null
   } : {},
   ...values,
   ...isNoteKept ? {
    sourceNote: found.sourceNote
   } : {}
  };
 }
 const costImportKind = {
  definition: costItemRecord,
  idKey: "costId",
  knownOf: ({costItem}) => costItem,
  fields: {
   ...costItemRecord.fields,
   [PAYERS_KEY]: payers
  },
  partnerKeys: [],
  first: {
   entryMode: "TOTAL",
   kind: "CHARGE",
   basis: "CASH",
   allocationKey: "MEALS",
   confidence: "REEL"
  },
  reconciled: reconciledCost,
  completed: (item, workbook) => withRetainedAmount(withVolunteerRate(item, workbook)),
  issuesOf: (item, {workbook, before, shares, context}) => [ ...costIssues(item, shares.map(share => ({
   ...share,
   shareId: "",
   costId: item.costId
  })), context), ...unusualCostIssues(item, workbook, before).map(asInFile) ]
 }, incomeImportKind = {
  definition: incomeRecord,
  idKey: "incomeId",
  knownOf: ({income}) => income,
  fields: incomeRecord.fields,
  partnerKeys: [ "receiverId", "giverId" ],
  first: {
   entryMode: "TOTAL",
   allocationKey: "MEALS"
  },
  reconciled: values => values,
  completed: (income, workbook) => incomeKind.completed?.(income, workbook) ?? income,
  issuesOf: (income, {context}) => incomeIssues(income, context)
 }, chargeIdOf = charge => "costId" in charge ? charge.costId : charge.incomeId;
 function chargeKeyOf(charge) {
  const about = "costId" in charge ? charge.stage : charge.receiverId, {label, scope, scopeId, periodStart, periodEnd} = charge;
  return [ foldedText(label), about, scope, scopeId ?? "", periodStart, periodEnd ].join("|");
 }
 class ChargeFinder {
  constructor(charges) {
   this.byId = new Map;
   this.byKey = new Map;
   for (const charge of charges) {
    this.byId.set(chargeIdOf(charge), charge);
    const key = chargeKeyOf(charge), alike = this.byKey.get(key);
    alike ? alike.push(charge) : this.byKey.set(key, [ charge ]);
   }
  }
  withId(id) {
   return this.byId.get(id);
  }
  alike(charge) {
   return this.byKey.get(chargeKeyOf(charge)) ?? [];
  }
 }
 const EMPTY_WORDS = new Set("a au aux d de des du en et l la le les n no par pour sur un une".split(" "));
 function headerWords(header) {
  const words = header.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().split(/[^a-z0-9]+/).filter(word => "" !== word), telling = words.filter(word => !EMPTY_WORDS.has(word));
  return [ ...new Set((0 === telling.length ? words : telling).map(singular)) ].sort();
 }
 function singular(word) {
  return word.length > 3 ? word.replace(/(es|s|x|e)$/, "") : word;
 }
 function likeness(one, other) {
  const shared = one.filter(word => other.includes(word)).length;
  return 0 === shared ? 0 : shared / (one.length + other.length - shared);
 }
 const LEAST_LIKENESS = .5;
 function scoreOf(header, column) {
  if (header.trim() === column.key) return 3;
  const words = headerWords(header);
  if (0 === words.length) return 0;
  const scores = [ column.label, column.key, ...column.otherWords ].map(headerWords).map((each, index) => {
   const score = likeness(words, each);
   return 1 === score ? 0 === index ? 2 : 1.5 : score;
  });
  return Math.max(...scores);
 }
 function matchColumns(headers, columns) {
  const candidates = [];
  headers.forEach((header, place) => {
   for (const column of columns) {
    const score = scoreOf(header, column);
    score >= LEAST_LIKENESS && candidates.push({
     place,
     key: column.key,
     score
    });
   }
  });
  candidates.sort((a, b) => b.score - a.score || a.place - b.place);
  const keyOfPlace = new Map, usedKeys = new Set;
  for (const candidate of candidates) {
   const {place, key, score} = candidate;
   if (!keyOfPlace.has(place) && !usedKeys.has(key) && !(candidates.some(other => other.place === place && other.key !== key && other.score === score && !usedKeys.has(other.key)) && score <= 1)) {
    keyOfPlace.set(place, candidate);
    usedKeys.add(key);
   }
  }
  return headers.map((_, place) => {
   const found = keyOfPlace.get(place);
   return found ? {
    key: found.key,
    kind: found.score > 1 ? "EXACT" : "ALIKE"
   } : {
    key: null,
    kind: "NONE"
   };
  });
 }
 const NAMING_KEYS = {
  partner: [ "partnerId" ],
  delivery: [ "lineId", "partnershipName" ],
  costItem: [ "costId" ],
  income: [ "incomeId" ]
 }, none = new Set, CHARGE_DEFAULTS = [ "scope", "sourceNote" ], FILLED_AT_FIRST = {
  partner: none,
  delivery: none,
  costItem: new Set([ ...Object.keys(costImportKind.first), ...CHARGE_DEFAULTS ]),
  income: new Set([ ...Object.keys(incomeImportKind.first), ...CHARGE_DEFAULTS ])
 };
 function importFields(record) {
  return "costItem" === record ? costImportKind.fields : RECORDS[record].fields;
 }
 function importLabel(messages, record, key) {
  return "costItem" === record && "payers" === key ? messages.records.payerShare.tab : fieldLabel(messages, record, key).label;
 }
 function importColumns(messages, record) {
  const otherWords = messages.importWords[record];
  return Object.entries(importFields(record)).filter(([key, field]) => !field.isComputed || NAMING_KEYS[record].includes(key)).map(([key, field]) => ({
   key,
   label: importLabel(messages, record, key),
   otherWords: otherWords[key] ?? [],
   isRequired: field.isRequired && !field.isComputed && !FILLED_AT_FIRST[record].has(key)
  }));
 }
 function columnsOfFile(messages, file) {
  const columns = importColumns(messages, file.record);
  if (null === file.keys) return matchColumns(file.headers, columns);
  const used = new Set;
  return file.headers.map((_, place) => {
   const key = file.keys?.[place] ?? null;
   if (null === key || !columns.some(column => column.key === key) || used.has(key)) return {
    key: null,
    kind: "NONE"
   };
   used.add(key);
   return {
    key,
    kind: "EXACT"
   };
  });
 }
 const find_delivery_lotKey = traits => [ traits.partnershipId, traits.date, traits.lotRef?.trim().toLowerCase() ?? "" ].join("|");
 class DeliveryFinder {
  constructor(deliveries) {
   this.byId = new Map;
   this.byLot = new Map;
   for (const delivery of deliveries) this.add(delivery);
  }
  add(delivery) {
   this.byId.set(delivery.lineId, delivery);
   this.byLot.has(find_delivery_lotKey(delivery)) || this.byLot.set(find_delivery_lotKey(delivery), delivery);
  }
  find(traits) {
   if (null === traits.lineId) return this.byLot.get(find_delivery_lotKey(traits)) ?? null;
   const row = this.byId.get(traits.lineId), isSame = row?.partnershipId === traits.partnershipId && row.date === traits.date;
   return row && isSame ? row : "UNKNOWN_ID";
  }
  freeLineId(partnershipId, date) {
   for (let number = 1; ;number += 1) {
    const id = deliveryLineId(partnershipId, date, number);
    if (!this.byId.has(id)) return id;
   }
  }
 }
 const MANGLED_NUMBER = /^[-+]?\d+(?:[.,]\d+)?E\+?\d+$/i, EXCEL_ERROR = /^#[A-Z0-9/À-Ý]+[!?]?$/i, ROUNDED_IDENTIFIER = /^[1-9]\d{3,}0{7,}$/, ESCAPED_FORMULA = /^'(?=[=+\-@])/;
 function withoutDress(text, field) {
  const bare = text.replace(/^[\s\u00a0\u202f\ufeff]+|[\s\u00a0\u202f]+$/g, "").replace(/^="(.*)"$/, "$1").replace(ESCAPED_FORMULA, "");
  if ("date" === field.type.kind) return bare.replace(/[ T]00:00(:00)?(\.0+)?$/, "");
  if ("time" === field.type.kind) return bare.replace(/^(\d{1,2}:\d{2}):\d{2}$/, "$1");
  const {unit} = field.type;
  if ("number" !== field.type.widget || void 0 === unit) return bare;
  const spaced = bare.replace(/[\s\u00a0\u202f]+/g, " ");
  return spaced.endsWith(unit) ? spaced.slice(0, -unit.length).trim() : bare;
 }
 const isText = field => "@" === field.type.numberFormat;
 function cellForField(cell, field) {
  if ("boolean" == typeof cell) return cell;
  if ("number" == typeof cell) return "siret" === field.type.kind && ROUNDED_IDENTIFIER.test(String(cell)) ? unreadable("EXCEL_NUMBER", {
   value: String(cell)
  }) : cell;
  if (isBlankCell(cell)) return "";
  const text = withoutDress(cell, field), value = text.slice(0, 40);
  if (EXCEL_ERROR.test(text)) return unreadable("EXCEL_ERROR", {
   value
  });
  const isRounded = "siret" === field.type.kind && ROUNDED_IDENTIFIER.test(text.replace(/\s/g, ""));
  return isText(field) && (MANGLED_NUMBER.test(text) || isRounded) ? unreadable("EXCEL_NUMBER", {
   value
  }) : text;
 }
 function recordChanges(before, values) {
  return Object.entries(values).map(([key, to]) => ({
   key,
   from: before[key] ?? null,
   to
  })).filter(({from, to}) => JSON.stringify(from) !== JSON.stringify(to));
 }
 function changeMark(target, changes) {
  const text = JSON.stringify([ target, changes ]);
  let hash = 2166136261;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 16777619);
  return hash >>> 0 || 1;
 }
 const EXEMPTION_MEALS_PER_WEEK = {
  underThirtyPercent: 1e3,
  otherwise: 400
 }, EXEMPTION_KM = 80, KM = 1e3;
 function transportIssues(partnership, thresholds) {
  const {vehicleType, distanceKm, stops, linkType} = partnership;
  if ("AMBIANTE" === linkType || null === vehicleType) return [];
  if ("FRIGORIFIQUE" === vehicleType || "SUR_PLACE" === vehicleType) return [];
  const max = thresholds.uncertifiedVehicleMaxKm, isFar = null !== distanceKm && distanceKm >= max * KM;
  return isFar || null !== stops && stops > 1 ? [ {
   severity: "WARN",
   code: isFar ? "VEHICLE_TOO_FAR" : "VEHICLE_SEVERAL_STOPS",
   path: isFar ? "distanceKm" : "stops",
   params: isFar ? {
    max
   } : {
    max,
    stops: stops ?? 0
   },
   source: "Code rural, R231-44 et suivants"
  } ] : [];
 }
 function sanitaryIssues(context) {
  const {kitchen, partnership} = context;
  if (null === kitchen || "AMBIANTE" === partnership.linkType) return [];
  const status = kitchen.sanitaryStatus;
  return "AGREE" === status || "DEROGATION" === status ? [] : [ {
   severity: "WARN",
   code: "SANITARY_STATUS_TO_CHECK",
   path: "kitchenId",
   params: {
    name: kitchen.shortName ?? kitchen.name
   },
   source: "Règlement (CE) 853/2004"
  } ];
 }
 function exemptionIssues(context, weekMeals) {
  const {kitchen, partnership} = context;
  if ("DEROGATION" !== kitchen?.sanitaryStatus || (partnership.mealPrice ?? 0) <= 0) return [];
  const told = {
   severity: "WARN",
   source: "Arrêté du 8 juin 2006"
  }, issues = [];
  if (null !== partnership.distanceKm && partnership.distanceKm > EXEMPTION_KM * KM) {
   const params = {
    max: EXEMPTION_KM
   };
   issues.push({
    ...told,
    code: "EXEMPTION_TOO_FAR",
    path: "distanceKm",
    params
   });
  }
  const produced = null === kitchen.dailyMeals ? null : 5 * kitchen.dailyMeals, max = null === produced || (weekMeals ?? 0) < .3 * produced ? EXEMPTION_MEALS_PER_WEEK.underThirtyPercent : EXEMPTION_MEALS_PER_WEEK.otherwise;
  null !== weekMeals && weekMeals >= max && issues.push({
   ...told,
   code: "EXEMPTION_TOO_MANY",
   params: {
    meals: weekMeals,
    max
   }
  });
  return issues;
 }
 function flow_conditions_agreementIssues(context) {
  const {kitchen, hasActiveAgreement, thresholds} = context;
  if (!1 !== hasActiveAgreement) return [];
  const source = "Code de l’environnement, L541-15-6", issues = [ {
   severity: "WARN",
   code: "AGREEMENT_MISSING",
   source
  } ], max = thresholds.largeKitchenMeals;
  if (null !== kitchen && (kitchen.dailyMeals ?? 0) > max) {
   const params = {
    name: kitchen.shortName ?? kitchen.name,
    max
   };
   issues.push({
    severity: "INFO",
    code: "LARGE_KITCHEN",
    params,
    source
   });
  }
  return issues;
 }
 function flowConditionIssues(context) {
  return [ ...transportIssues(context.partnership, context.thresholds), ...sanitaryIssues(context), ...flow_conditions_agreementIssues(context) ];
 }
 const SOURCE_AUTHORISATION = "CASF, L266-2", PRIVATE_FORMS = [ "ASSOCIATION_1901", "ASSOCIATION_ALSACE_MOSELLE", "SOCIETE" ];
 function needsAuthorisation(partner) {
  return "DROIT_PUBLIC" !== partner.authorisationType && (null !== partner.legalForm ? PRIVATE_FORMS.includes(partner.legalForm) : "ASSOCIATION" === partner.kind);
 }
 function authorisationIssues(partner, on, warnDays) {
  if (!needsAuthorisation(partner)) return [];
  const {authorisationType: type, authorisationEndsOn: endsOn} = partner, name = partner.shortName ?? partner.name, told = {
   severity: "WARN",
   source: SOURCE_AUTHORISATION
  };
  if (null === type || "AUCUNE" === type) return [ {
   ...told,
   code: "AUTHORISATION_MISSING",
   path: "authorisationType",
   params: {
    name
   }
  } ];
  if ("EN_COURS" === type) return [ {
   ...told,
   code: "AUTHORISATION_PENDING",
   path: "authorisationType",
   params: {
    name
   }
  } ];
  const path = "authorisationEndsOn";
  if (null === endsOn) return "PAR_TETE_DE_RESEAU" === type || 0 === warnDays ? [] : [ {
   ...told,
   severity: "INFO",
   code: "AUTHORISATION_END_UNKNOWN",
   path,
   params: {
    name
   }
  } ];
  const params = {
   name,
   endsOn: french_formats_dayText(endsOn)
  };
  return endsOn < on ? [ {
   ...told,
   code: "AUTHORISATION_EXPIRED",
   path,
   params
  } ] : warnDays > 0 && endsOn <= local_date_addDays(on, warnDays) ? [ {
   ...told,
   code: "AUTHORISATION_EXPIRING",
   path,
   params
  } ] : [];
 }
 const NBSP = " ";
 function longDate(day, months) {
  const [year = "", month = "", dayOfMonth = ""] = day.split("-"), number = Number(dayOfMonth);
  return `${1 === number ? "1er" : number}${NBSP}${months[Number(month) - 1] ?? month} ${year}`;
 }
 function joinedList(items, and) {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} ${and} ${items[items.length - 1]}`;
 }
 function plainNumber(value) {
  const [whole = "", decimals] = String(Math.abs(value)).split(".");
  return `${value < 0 ? "−" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, NBSP)}${void 0 === decimals ? "" : `,${decimals}`}`;
 }
 function counted(value, word) {
  return `${plainNumber(value)}${NBSP}${Math.abs(value) < 2 ? word[0] : word[1]}`;
 }
 function celsius(degrees) {
  return `${degrees > 0 ? "+" : ""}${plainNumber(degrees)}${NBSP}°C`;
 }
 function unitPriceText(tenThousandths) {
  const whole = Math.floor(tenThousandths / 1e4), decimals = String(tenThousandths % 1e4).padStart(4, "0"), shown = decimals.slice(0, 2) + decimals.slice(2).replace(/0+$/, "");
  return `${plainNumber(whole)},${shown}${NBSP}€`;
 }
 function clockTime(time) {
  const [hours = "", minutes = ""] = time.split(":");
  return `${Number(hours)}${NBSP}h${"00" === minutes ? "" : `${NBSP}${minutes}`}`;
 }
 function withValue(sentence, name, value) {
  return sentence.split(`{${name}}`).join(value);
 }
 const ASPIRATED = /^(?:haut|havre|halle|hameau|hangar|hasard|haye|hay|handicap|harcourt|hardricourt|hors|houilles|huit)/;
 function elided(particle, text) {
  const start = text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase(), isVowel = /^(?:[aeiouy]|œ|æ)/.test(start) && !/^(?:onze|oui|yaourt|y[aeiou])/.test(start), isMute = start.startsWith("h") && !ASPIRATED.test(start);
  return isVowel || isMute ? `${particle.slice(0, -1)}’${text}` : `${particle} ${text}`;
 }
 function siretText(siret) {
  return siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, `$1${NBSP}$2${NBSP}$3${NBSP}$4`);
 }
 function oneLine(text) {
  return text.split(/[\n\r\u000b\u2028\u2029]+/).map(line => line.replace(/^\s*[-•*–]\s+/, "").trim()).filter(line => "" !== line).reduce((text2, line) => text2 + separator(text2) + line, "").replace(/[\u0000-\u001f\u007f\ue000-\uf8ff]/g, "").replace(/ +/g, " ");
 }
 function separator(before) {
  return "" === before ? "" : /[,;:]$/.test(before) ? " " : " ; ";
 }
 function withoutFullStop(text) {
  return text.replace(/[\s.;,]+$/, "");
 }
 function shortDate(day) {
  return day.split("-").reverse().join("/");
 }
 function frenchSpaces(text) {
  return text.replace(/ ([:;!?»])/g, `${NBSP}$1`).replace(/« /g, `«${NBSP}`).replace(/(\d) (°C|€|%)/g, `$1${NBSP}$2`).replace(/n° /g, `n°${NBSP}`);
 }
 const NEXT_STATUSES = {
  BROUILLON: [ "EN_RELECTURE", "SIGNEE", "ARCHIVEE" ],
  EN_RELECTURE: [ "BROUILLON", "SIGNEE", "ARCHIVEE" ],
  SIGNEE: [ "ACTIVE", "RESILIEE" ],
  ACTIVE: [ "SUSPENDUE", "EXPIREE", "RESILIEE" ],
  SUSPENDUE: [ "ACTIVE", "EXPIREE", "RESILIEE" ],
  EXPIREE: [ "ARCHIVEE" ],
  RESILIEE: [ "ARCHIVEE" ],
  ARCHIVEE: []
 }, DRAFTS = [ "BROUILLON", "EN_RELECTURE" ];
 function statusHistory({statusLog}) {
  return (statusLog ?? "").split("\n").flatMap(line => {
   const [, on, status = ""] = /^(\d{4}-\d{2}-\d{2}) ([A-Z_]+)$/.exec(line.trim()) ?? [];
   return void 0 !== on && isStatus(status) ? [ {
    on,
    status
   } ] : [];
  });
 }
 function isStatus(code) {
  return code in NEXT_STATUSES;
 }
 function withStatus(agreement, {status, on}) {
  const lines = [ ...statusHistory(agreement), {
   on,
   status
  } ];
  return {
   ...agreement,
   status,
   statusLog: lines.map(line => `${line.on} ${line.status}`).join("\n"),
   ..."SIGNEE" === status && null === agreement.signedOn ? {
    signedOn: on
   } : {},
   ..."RESILIEE" === status ? {
    endsOn: on
   } : {}
  };
 }
 function statusIssues(agreement, change, {today}) {
  const issues = [], block = (code, path, params = {}) => issues.push({
   severity: "BLOCK",
   code,
   path,
   params
  });
  NEXT_STATUSES[agreement.status].includes(change.status) || block("STATUS_NOT_NEXT", "status", {
   from: agreement.status,
   to: change.status
  });
  const last = statusHistory(agreement).filter(({status}) => !DRAFTS.includes(status)).reduce((max, {on}) => on > max ? on : max, "");
  change.on < last && block("STATUS_BEFORE_LAST", "on", {
   day: shortDate(change.on),
   last: shortDate(last)
  });
  change.on > today && "RESILIEE" !== change.status && block("STATUS_IN_FUTURE", "on", {
   day: shortDate(change.on)
  });
  "SIGNEE" === change.status && null === agreement.documentUrl && block("SIGNED_WITHOUT_DOCUMENT", "status");
  if ("RESILIEE" === change.status && null !== agreement.noticeMonths) {
   const least = agreement_life_addMonths(today, agreement.noticeMonths);
   if (change.on < least) {
    const params = {
     months: agreement.noticeMonths,
     day: shortDate(least)
    };
    issues.push({
     severity: "WARN",
     code: "NOTICE_TOO_SHORT",
     path: "on",
     params
    });
   }
  }
  return issues;
 }
 function agreement_life_addMonths(day, months) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number), index = 12 * year + month - 1 + months, first = `${Math.floor(index / 12)}-${String(index % 12 + 1).padStart(2, "0")}`, lastDay = new Date(Date.UTC(Math.floor(index / 12), index % 12 + 1, 0)).getUTCDate();
  return `${first}-${String(Math.min(date, lastDay)).padStart(2, "0")}`;
 }
 const ENDED = [ "EXPIREE", "RESILIEE", "ARCHIVEE" ], SIGNED = [ "SIGNEE", "ACTIVE" ];
 function endWithRenewals(agreement, today) {
  const {endsOn, renewal, renewalMonths, renewalMax, status} = agreement;
  if (null === endsOn || "TACIT" !== renewal || null === renewalMonths || renewalMonths < 1) return endsOn;
  if (!SIGNED.includes(status)) return endsOn;
  let end = endsOn;
  for (let times = 0; end < today && times < (renewalMax ?? 100); times += 1) end = local_date_addDays(agreement_life_addMonths(local_date_addDays(end, 1), renewalMonths), -1);
  return end;
 }
 function isInForceOn(agreement, day) {
  const {startsOn} = agreement, end = endWithRenewals(agreement, day);
  if (null !== startsOn && day < startsOn || null !== end && day > end) return !1;
  const then = statusHistory(agreement).filter(({on}) => on <= day), status = then[then.length - 1]?.status;
  return void 0 !== status ? SIGNED.includes(status) : SIGNED.includes(agreement.status) || ENDED.includes(agreement.status);
 }
 function agreement_life_overlapIssues(agreements) {
  const dated = agreements.filter(({status}) => [ ...SIGNED, "SUSPENDUE", "EXPIREE" ].includes(status)).flatMap(({agreementId, startsOn, endsOn}) => null === startsOn ? [] : [ {
   agreementId,
   startsOn,
   endsOn
  } ]).sort((a, b) => a.startsOn < b.startsOn ? -1 : 1);
  return dated.slice(1).flatMap((next, index) => {
   const before = dated[index];
   if (!before) return [];
   const pair = {
    first: before.agreementId,
    second: next.agreementId
   }, path = "agreement.startsOn";
   if (null === before.endsOn || before.endsOn >= next.startsOn) return [ {
    severity: "WARN",
    code: "AGREEMENTS_OVERLAP",
    path,
    params: {
     ...pair,
     day: shortDate(next.startsOn)
    }
   } ];
   const days = daysBetween(before.endsOn, next.startsOn) - 1;
   return days < 1 ? [] : [ {
    severity: "WARN",
    code: "AGREEMENTS_GAP",
    path,
    params: {
     ...pair,
     days
    }
   } ];
  });
 }
 function agreementOn(agreements, {partnershipId, day}) {
  return agreements.filter(each => each.partnershipId === partnershipId && isInForceOn(each, day)).reduce((best, each) => (each.startsOn ?? "") >= (best?.startsOn ?? "") ? each : best, null);
 }
 const FAMILIES = {
  FROIDE: [ "FROID", "FROID_RC", "SURGELE", "AMBIANT" ],
  CHAUDE: [ "CHAUD", "AMBIANT" ],
  AMBIANTE: [ "AMBIANT" ]
 };
 function conformityFindings(delivery, terms) {
  const {date, deliveredMeals, productClass, nature} = delivery, found = [], reference = terms.agreementId, weekday = WEEKDAYS[weekdayIndex(date)];
  if (void 0 !== weekday && !terms.weekdays.includes(weekday)) {
   const params = {
    reference,
    date: french_formats_dayText(date)
   };
   found.push({
    code: "OUTSIDE_AGREED_DAYS",
    field: "date",
    params
   });
  }
  if (null !== terms.maxMeals && null !== deliveredMeals && deliveredMeals > terms.maxMeals) {
   const params = {
    reference,
    meals: deliveredMeals,
    max: terms.maxMeals
   };
   found.push({
    code: "OVER_AGREED_MEALS",
    field: "deliveredMeals",
    params
   });
  }
  null === productClass || FAMILIES[terms.linkType].includes(productClass) || found.push({
   code: "OUTSIDE_AGREED_LINK",
   field: "productClass",
   params: {
    reference
   }
  });
  "EXCEDENT" === nature && "EXCEDENT" !== terms.flowType && found.push({
   code: "OUTSIDE_AGREED_FLOW",
   field: "nature",
   params: {
    reference
   }
  });
  return found;
 }
 function termsFindings(partnership, terms) {
  const params = {
   reference: terms.agreementId
  }, told = [];
  partnership.linkType !== terms.linkType && told.push({
   code: "AGREED_LINK_CHANGED",
   params
  });
  partnership.flowType !== terms.flowType && told.push({
   code: "AGREED_FLOW_CHANGED",
   params
  });
  partnership.carrierId !== terms.carrierId && told.push({
   code: "AGREED_CARRIER_CHANGED",
   params
  });
  (partnership.mealPrice ?? 0) !== (terms.mealPrice ?? 0) && told.push({
   code: "AGREED_PRICE_CHANGED",
   params
  });
  (partnership.place ?? "") !== (terms.place ?? "") && told.push({
   code: "AGREED_PLACE_CHANGED",
   params
  });
  return told;
 }
 const PERSONAL_SHAPES = [ /(?<![\d.])(?:\+33|0033|0)[ .-]?[1-9](?:[ .-]?\d{2}){4}(?!\d)/, /[^\s@]+@[^\s@]+\.[a-z]{2,}/i, /(?<!\d)[12] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[AB]) ?\d{3} ?\d{3}(?: ?\d{2})?(?!\d)/i, /(?<!\p{L})(?:M\.|MM\.|Mr\.?|Mme|Mmes|Mlle|Monsieur|Madame|Mademoiselle) +\p{Lu}\p{L}+/u, /(?<!\p{L})née?s? +(?:le|en) +\d/iu ];
 function personalIssues(row, notes) {
  return notes.filter(key => {
   const note = row[key];
   return "string" == typeof note && looksPersonal(note);
  }).map(path => ({
   severity: "WARN",
   code: "PERSONAL_DATA",
   path,
   source: "RGPD, article 5"
  }));
 }
 function looksPersonal(text) {
  return PERSONAL_SHAPES.some(shape => shape.test(text));
 }
 const use_by_clock_HOUR_MS = 36e5, UNTOLD_HOUR = "12:00";
 function remainingUseByHours(useByDate, takenInCharge) {
  return (parisInstant(local_date_addDays(useByDate, 1)) - parisInstant(takenInCharge.date, takenInCharge.time ?? UNTOLD_HOUR)) / use_by_clock_HOUR_MS;
 }
 function useByVerdict(remainingHours, minHours) {
  return remainingHours < 0 ? "PASSED" : remainingHours < minHours ? "SHORT" : "OK";
 }
 const SOURCE_USE_BY = "Code de l’environnement, D541-310", SOURCE_CHILLED_MEALS = "Arrêté du 21 décembre 2009, annexe IV", PERISHABLE = [ "FROID_RC", "FROID", "CHAUD" ];
 function isPreparedAhead(delivery, partnership) {
  return null !== delivery.nature ? "PCEA" === delivery.nature : "EXCEDENT" !== partnership.flowType && "FROID_RC" === productClassOf(delivery, partnership);
 }
 function productionFindings(delivery, context) {
  const {productionDate, useByDate} = delivery;
  if (null === productionDate) return [];
  const findings = [];
  productionDate > delivery.date && findings.push({
   severity: "BLOCK",
   code: "PRODUCED_AFTER_DELIVERY",
   field: "productionDate",
   params: {
    production: french_formats_dayText(productionDate),
    date: french_formats_dayText(delivery.date)
   }
  });
  if (null === useByDate) return findings;
  const days = context.thresholds.preparedAheadDays;
  useByDate < productionDate ? findings.push({
   severity: "BLOCK",
   code: "USE_BY_BEFORE_PRODUCTION",
   field: "useByDate",
   params: {
    useBy: french_formats_dayText(useByDate),
    production: french_formats_dayText(productionDate)
   }
  }) : isPreparedAhead(delivery, context.partnership) && useByDate > local_date_addDays(productionDate, days) && findings.push({
   severity: "WARN",
   code: "USE_BY_LONG",
   field: "useByDate",
   params: {
    days
   },
   source: SOURCE_CHILLED_MEALS
  });
  return findings;
 }
 function useByFindings(delivery, context) {
  const {useByDate, date, arrivalTime, departureTime, comment} = delivery, {partnership, thresholds, useByJustification} = context;
  if (!hasFood(delivery) || isWhollyRefused(delivery)) return [];
  if (null === useByDate) return PERISHABLE.includes(productClassOf(delivery, partnership)) ? [ {
   severity: "BLOCK",
   code: "USE_BY_MISSING",
   field: "useByDate",
   source: SOURCE_CHILLED_MEALS
  } ] : [];
  const verdict = useByVerdict(remainingUseByHours(useByDate, {
   date,
   time: arrivalTime ?? departureTime ?? partnership.windowStart
  }), thresholds.useByMinHours), told = {
   field: "useByDate",
   source: SOURCE_USE_BY
  }, useBy = french_formats_dayText(useByDate);
  if ("PASSED" === verdict) return [ {
   ...told,
   severity: "BLOCK",
   code: "USE_BY_PASSED",
   params: {
    useBy
   }
  } ];
  if ("OK" === verdict) return [];
  const params = {
   hours: thresholds.useByMinHours,
   useBy
  };
  return null !== comment || null !== (useByJustification ?? null) ? [ {
   ...told,
   severity: "INFO",
   code: "USE_BY_SHORT_JUSTIFIED",
   params
  } ] : [ {
   ...told,
   severity: "WARN",
   code: "USE_BY_SHORT",
   params
  } ];
 }
 function allergenFindings(delivery) {
  const {allergenMode, allergens} = delivery, isListed = (allergens ?? []).length > 0, told = {
   severity: "WARN",
   source: "Décret 2015-447"
  };
  return null !== allergenMode || isListed ? "LISTE" !== allergenMode || isListed ? "AUCUN_DECLARE" === allergenMode && isListed ? [ {
   ...told,
   code: "ALLERGENS_CONTRADICT",
   field: "allergens"
  } ] : [] : [ {
   ...told,
   code: "ALLERGEN_LIST_EMPTY",
   field: "allergens"
  } ] : [ {
   ...told,
   code: "ALLERGENS_MISSING",
   field: "allergenMode"
  } ];
 }
 function lotFindings(delivery, context) {
  const findings = [ ...productionFindings(delivery, context), ...useByFindings(delivery, context) ];
  if (!hasFood(delivery) || isWhollyRefused(delivery)) return findings;
  null === delivery.lotRef && findings.push({
   severity: "CLOTUREE" === delivery.status ? "BLOCK" : "WARN",
   code: "LOT_MISSING",
   field: "lotRef",
   source: "Règlement (UE) 931/2011"
  });
  findings.push(...allergenFindings(delivery));
  "PRESENTE_NON_PROTEGE" === delivery.presentationStatus && findings.push({
   severity: "BLOCK",
   code: "PRESENTED_UNPROTECTED",
   field: "presentationStatus",
   source: "Arrêté du 7 mai 2020"
  });
  return findings;
 }
 function balanceSeverity(delivery) {
  return "CLOTUREE" === delivery.status ? "BLOCK" : "WARN";
 }
 function receptionFindings(delivery) {
  const {deliveredMeals: delivered, acceptedMeals: accepted, refusedMeals: refused} = delivery;
  if (null === delivered) return [];
  const findings = [];
  null !== accepted && null !== refused && accepted + refused !== delivered ? findings.push({
   severity: "BLOCK",
   code: "SUM_ACCEPTED_REFUSED",
   field: "acceptedMeals",
   params: {
    accepted,
    refused,
    delivered
   }
  }) : null !== refused && refused > delivered ? findings.push({
   severity: "BLOCK",
   code: "REFUSED_OVER_DELIVERED",
   field: "refusedMeals",
   params: {
    refused,
    delivered
   }
  }) : null !== accepted && accepted > delivered ? findings.push({
   severity: "BLOCK",
   code: "ACCEPTED_OVER_DELIVERED",
   field: "acceptedMeals",
   params: {
    accepted,
    delivered
   }
  }) : null !== accepted && null === refused && accepted < delivered && findings.push({
   severity: "INFO",
   code: "REFUSED_UNTOLD",
   field: "refusedMeals",
   params: {
    left: delivered - accepted
   }
  });
  return findings;
 }
 function balanceFindings(delivery) {
  const {distributedMeals, lostMeals, stockMeals} = delivery, parts = [ distributedMeals, lostMeals, stockMeals ];
  if (parts.every(part => null === part)) return [];
  const accepted = acceptedMealsOf(delivery), source = accepted ?? delivery.deliveredMeals;
  if (null === source) return [];
  const used = parts.reduce((sum, part) => sum + (part ?? 0), 0), severity = balanceSeverity(delivery);
  if (used > source) return [ {
   severity,
   code: null === accepted ? "MEALS_OVER_DELIVERED" : "MEALS_OVER_ACCEPTED",
   field: "distributedMeals",
   params: {
    used,
    source
   }
  } ];
  if (null === accepted || used === accepted) return [];
  const left = accepted - used;
  return parts.every(part => null !== part) ? [ {
   severity,
   code: "MEALS_UNACCOUNTED",
   field: "distributedMeals",
   params: {
    left,
    accepted
   }
  } ] : null === distributedMeals ? [] : [ {
   severity: "BLOCK" === severity ? "BLOCK" : "INFO",
   code: "REMAINDER_UNTOLD",
   field: null === lostMeals ? "lostMeals" : "stockMeals",
   params: {
    left
   }
  } ];
 }
 const SOURCE_REFUSAL = "Code de l’environnement, D541-311 et D541-312";
 function reasonFindings(delivery) {
  const {refusedMeals, refusalReason, lostMeals, lossReason, comment} = delivery, findings = [];
  null !== refusedMeals && refusedMeals > 0 && null === refusalReason && findings.push({
   severity: "WARN",
   code: "REFUSAL_REASON_MISSING",
   field: "refusalReason",
   params: {
    refused: refusedMeals
   },
   source: SOURCE_REFUSAL
  });
  null !== refusalReason && 0 === refusedMeals && findings.push({
   severity: "WARN",
   code: "REFUSAL_WITHOUT_MEALS",
   field: "refusedMeals"
  });
  null !== lostMeals && lostMeals > 0 && null === lossReason && findings.push({
   severity: "WARN",
   code: "LOSS_REASON_MISSING",
   field: "lossReason",
   params: {
    lost: lostMeals
   }
  });
  null !== lossReason && 0 === lostMeals && findings.push({
   severity: "WARN",
   code: "LOSS_WITHOUT_MEALS",
   field: "lostMeals"
  });
  null !== comment || "AUTRE" !== refusalReason && "AUTRE" !== lossReason || findings.push({
   severity: "WARN",
   code: "OTHER_REASON_UNSAID",
   field: "comment"
  });
  return findings;
 }
 function mealCountFindings(delivery) {
  return [ ...receptionFindings(delivery), ...balanceFindings(delivery), ...reasonFindings(delivery) ];
 }
 function findingIssue(finding, pathPrefix) {
  const {field, ...facts} = finding;
  return {
   ...facts,
   path: "" === pathPrefix ? field : `${pathPrefix}.${field}`
  };
 }
 const SOURCE_TEMPERATURE = "GBPH aide alimentaire, fiche 12", REFUSALS = [ "TEMPERATURE_COLD_REFUSED", "TEMPERATURE_COLD_REFUSED_TIME", "TEMPERATURE_HOT_REFUSED", "TEMPERATURE_FROZEN_REFUSED" ], MEASURE_OF_FIELD = {
  departureTemperature: "ENTRE_CONDITIONNEMENTS",
  arrivalTemperature: "ENTRE_CONDITIONNEMENTS",
  coreTemperature: "COEUR"
 };
 function severityOf(finding, delivery) {
  return "TEMPERATURE_TOLERATED" === finding ? "INFO" : REFUSALS.includes(finding) ? isWhollyRefused(delivery) ? null : isKnownAccepted(delivery) ? "BLOCK" : "WARN" : "WARN";
 }
 function readingFindings(delivery, field, judged) {
  const temperature = delivery[field], {productClass, limits} = judged, {finding} = temperatureConformity({
   productClass,
   measureType: MEASURE_OF_FIELD[field],
   temperature,
   outOfColdMinutes: delivery.outOfColdMinutes
  }, limits);
  if (null === finding || null === temperature) return [];
  const severity = severityOf(finding, delivery);
  return null === severity ? [] : [ {
   severity,
   code: finding,
   field,
   params: {
    temperature: celsiusText(temperature),
    minutes: limits.outOfColdMaxMinutes
   },
   source: SOURCE_TEMPERATURE
  } ];
 }
 function temperatureFindings(delivery, judged) {
  if ("AMBIANT" === judged.productClass) return [];
  const {departureTemperature, arrivalTemperature, coreTemperature, outOfColdMinutes} = delivery, findings = [];
  null === departureTemperature && null === arrivalTemperature && null === coreTemperature && hasFood(delivery) && !isWhollyRefused(delivery) && findings.push({
   severity: "WARN",
   code: "TEMPERATURE_MISSING",
   field: "arrivalTemperature",
   source: SOURCE_TEMPERATURE
  });
  const fields = null === coreTemperature ? [ "departureTemperature", "arrivalTemperature" ] : [ "coreTemperature" ];
  findings.push(...fields.flatMap(field => readingFindings(delivery, field, judged)));
  const maxMinutes = judged.limits.outOfColdMaxMinutes;
  "CHAUD" !== judged.productClass && (outOfColdMinutes ?? 0) > maxMinutes && findings.push({
   severity: "WARN",
   code: "OUT_OF_COLD_TOO_LONG",
   field: "outOfColdMinutes",
   params: {
    minutes: outOfColdMinutes ?? 0,
    max: maxMinutes
   },
   source: SOURCE_TEMPERATURE
  });
  return findings;
 }
 function calendarFindings(delivery, partnership) {
  const {date, departureTime, arrivalTime} = delivery, {startsOn, endsOn, weekdays} = partnership, findings = [];
  if (isoWeekOf(date) !== delivery.isoWeek) {
   const params = {
    date: french_formats_dayText(date),
    week: delivery.isoWeek
   };
   findings.push({
    severity: "BLOCK",
    code: "DATE_OUTSIDE_WEEK",
    field: "date",
    params
   });
  }
  if (hasFood(delivery)) {
   if (null !== startsOn && date < startsOn) {
    const params = {
     date: french_formats_dayText(date),
     startsOn: french_formats_dayText(startsOn)
    };
    findings.push({
     severity: "WARN",
     code: "DATE_BEFORE_PARTNERSHIP",
     field: "date",
     params
    });
   }
   if (null !== endsOn && date > endsOn) {
    const params = {
     date: french_formats_dayText(date),
     endsOn: french_formats_dayText(endsOn)
    };
    findings.push({
     severity: "WARN",
     code: "DATE_AFTER_PARTNERSHIP",
     field: "date",
     params
    });
   }
   const weekday = WEEKDAYS[weekdayIndex(date)];
   if (void 0 !== weekday && !weekdays.includes(weekday)) {
    const params = {
     date: french_formats_dayText(date)
    };
    findings.push({
     severity: "INFO",
     code: "UNPLANNED_DAY",
     field: "date",
     params
    });
   }
  }
  if (null !== departureTime && null !== arrivalTime && arrivalTime < departureTime) {
   const params = {
    departure: departureTime,
    arrival: arrivalTime
   };
   findings.push({
    severity: "WARN",
    code: "TIMES_REVERSED",
    field: "arrivalTime",
    params
   });
  }
  return findings;
 }
 function agreedFindings(delivery, {agreedOn}) {
  const terms = hasFood(delivery) ? agreedOn?.(delivery.date) : null;
  return terms ? conformityFindings(delivery, terms).map(finding => ({
   severity: "WARN",
   ...finding
  })) : [];
 }
 function agreedWeekIssues(day, {agreedOn, partnership}) {
  const terms = agreedOn?.(day);
  return terms ? termsFindings(partnership, terms).map(finding => ({
   severity: "WARN",
   ...finding
  })) : [];
 }
 function commentFindings(delivery) {
  return null !== delivery.comment && looksPersonal(delivery.comment) ? [ {
   severity: "WARN",
   code: "PERSONAL_DATA",
   field: "comment",
   source: "RGPD, article 5"
  } ] : [];
 }
 function week_issues_deliveryIssues(delivery, context) {
  const {partnership, pathPrefix = ""} = context, thresholds = context.thresholdsOn?.(delivery.date) ?? context.thresholds, productClass = productClassOf(delivery, partnership);
  return [ ...calendarFindings(delivery, partnership), ...mealCountFindings(delivery), ...temperatureFindings(delivery, {
   productClass,
   limits: thresholds
  }), ...lotFindings(delivery, {
   ...context,
   thresholds
  }), ...commentFindings(delivery), ...agreedFindings(delivery, context) ].map(finding => findingIssue(finding, pathPrefix));
 }
 function withoutPath(issue) {
  const {severity, code, params, source} = issue;
  return {
   severity,
   code,
   ...params && {
    params
   },
   ...source && {
    source
   }
  };
 }
 function duplicateRows(deliveries) {
  const seen = new Set;
  return deliveries.flatMap((delivery, index) => {
   const isRepeated = seen.has(delivery.lineId);
   seen.add(delivery.lineId);
   const params = {
    id: delivery.lineId
   };
   return isRepeated ? [ {
    severity: "BLOCK",
    code: "DUPLICATE_RECORD",
    path: `days.${index}.date`,
    params
   } ] : [];
  });
 }
 function repeatedLots(deliveries) {
  const seen = new Map;
  return deliveries.flatMap((delivery, index) => {
   const {lineId, date, lotRef, dishName} = delivery;
   if (null === lotRef || !hasFood(delivery)) return [];
   const key = [ date, lotKey(lotRef), (dishName ?? "").toLowerCase() ].join("/"), first = seen.get(key) ?? lineId;
   seen.set(key, first);
   return first === lineId ? [] : [ {
    severity: "WARN",
    code: "LOT_TWICE",
    path: `days.${index}.lotRef`,
    params: {
     lot: lotRef,
     dish: dishName ?? "—",
     date: french_formats_dayText(date)
    }
   } ];
  });
 }
 function weekIssues(deliveries, context) {
  const rows = [ ...deliveries.flatMap((delivery, index) => week_issues_deliveryIssues(delivery, {
   ...context,
   pathPrefix: `days.${index}`
  })), ...repeatedLots(deliveries) ], withFood = deliveries.filter(hasFood);
  if (0 === withFood.length) return [ ...rows, ...duplicateRows(deliveries) ];
  const lastDay = withFood.reduce((last, {date}) => date > last ? date : last, ""), then = {
   ...context,
   thresholds: context.thresholdsOn?.(lastDay) ?? context.thresholds
  }, meals = withFood.reduce((sum, {deliveredMeals}) => sum + (deliveredMeals ?? 0), 0);
  return [ ...rows, ...duplicateRows(deliveries), ...[ ...null === context.recipient ? [] : authorisationIssues(context.recipient, lastDay, 0), ...flowConditionIssues(then), ...exemptionIssues(then, meals), ...agreedWeekIssues(lastDay, context) ].map(withoutPath) ];
 }
 function blocked(place, code, params) {
  return {
   ...place,
   issue: {
    severity: "BLOCK",
    code,
    ...params ? {
     params
    } : {}
   }
  };
 }
 function isRefused(issues) {
  return hasBlocking(issues.map(({issue}) => issue));
 }
 function readLine(fields, given) {
  const {keys, line, words} = given, values = {}, issues = [];
  keys.forEach((key, place) => {
   const field = null === key ? void 0 : fields[key], cell = line.cells[place] ?? "";
   if (null === key || !field || isBlankCell(cell)) return;
   const text = cellForField(cell, field), value = isUnreadable(text) ? text : decodeField(field, text, words);
   isUnreadable(value) ? issues.push(blocked({
    line: line.line,
    key
   }, value.unreadable, value.params)) : null !== value && (values[key] = value);
  });
  return {
   line: line.line,
   values,
   issues
  };
 }
 function missingFields(fields, row, read) {
  const told = new Set(read.issues.map(({key}) => key));
  return Object.entries(fields).filter(([key, field]) => field.isRequired && !field.isComputed && !told.has(key)).filter(([key]) => null === (row[key] ?? null)).map(([key]) => blocked({
   line: read.line,
   key
  }, "REQUIRED_FIELD"));
 }
 function blankRow(fields) {
  return Object.fromEntries(Object.keys(fields).map(key => [ key, null ]));
 }
 const HOLDING = [ "RETRAIT", "RAPPEL" ], isHolding = ({kind}) => HOLDING.includes(kind), lotsOfIncident = ({lots}) => (lots ?? "").split(/[,;]/).map(lot => lot.trim()).filter(lot => "" !== lot);
 function heldLots(incidents) {
  const open = incidents.filter(incident => isHolding(incident) && null === incident.closedAt && !0 !== incident.isDrill);
  return new Map(open.flatMap(incident => lotsOfIncident(incident).map(lot => [ lotKey(lot), incident.incidentId ])));
 }
 function lotIssues(workbook, rows, recorded) {
  const held = heldLots(workbook.reference.incident), before = new Map(recorded.map(row => [ row.lineId, row ]));
  return rows.flatMap((row, index) => {
   const was = before.get(row.lineId);
   return [ ...heldFindings(row, was, held), ...replacedLotFindings(row, was) ].map(finding => findingIssue(finding, `days.${index}`));
  });
 }
 function termsOf(partnership, from) {
  const {weekdays, linkType, flowType, place, expectedMeals, carrierId, mealPrice} = partnership;
  return {
   from,
   weekdays,
   linkType,
   flowType,
   place,
   maxMeals: expectedMeals,
   carrierId,
   mealPrice
  };
 }
 function readTerms(text) {
  if (null === text) return [];
  try {
   const terms = JSON.parse(text);
   return Array.isArray(terms) ? terms : [];
  } catch {
   return [];
  }
 }
 function withTerms(agreement, partnership, {from, isAmendment}) {
  const kept = isAmendment ? readTerms(agreement.agreedTerms).filter(terms => terms.from < from) : [];
  return JSON.stringify([ ...kept, termsOf(partnership, from) ]);
 }
 function termsOn(agreement, day) {
  const terms = readTerms(agreement.agreedTerms), then = terms.filter(({from}) => from <= day), found = then[then.length - 1] ?? terms[0];
  return found ? {
   ...found,
   agreementId: agreement.agreementId
  } : null;
 }
 function partnerOf(workbook, id) {
  return workbook.reference.partner.find(partner => partner.partnerId === id) ?? null;
 }
 function partnershipFacts(workbook, partnershipId) {
  const partnership = workbook.reference.partnership.find(each => each.partnershipId === partnershipId);
  if (!partnership) throw new AppError("NOT_FOUND", {
   id: partnershipId
  });
  const agreements = workbook.reference.agreement.filter(each => each.partnershipId === partnershipId);
  return {
   partnership,
   kitchen: partnerOf(workbook, partnership.kitchenId),
   recipient: partnerOf(workbook, partnership.recipientId),
   carrier: partnerOf(workbook, partnership.carrierId),
   agreement: agreements[agreements.length - 1] ?? null
  };
 }
 function agreedTermsOn({reference}, facts, day) {
  const {partnershipId} = facts.partnership, agreement = agreementOn(reference.agreement, {
   partnershipId,
   day
  });
  return agreement && termsOn(agreement, day);
 }
 function weekContext(workbook, facts, week) {
  const days = daysOfWeek(week), from = days[0] ?? "", until = days[6] ?? "", isInForce = agreement => agreement.partnershipId === facts.partnership.partnershipId && ("ACTIVE" === agreement.status || "SIGNEE" === agreement.status) && (null === agreement.startsOn || agreement.startsOn <= until) && (null === agreement.endsOn || agreement.endsOn >= from);
  return {
   partnership: facts.partnership,
   kitchen: facts.kitchen,
   recipient: facts.recipient,
   thresholds: workbook.thresholds,
   thresholdsOn: thresholdsByDay(workbook.reference.setting),
   hasActiveAgreement: workbook.reference.agreement.some(isInForce),
   agreedOn: day => agreedTermsOn(workbook, facts, day),
   useByJustification: facts.agreement?.shortUseByJustification ?? null
  };
 }
 function weekCell(workbook, week, partnershipId) {
  return workbook.state.weeks.get(week)?.[partnershipId];
 }
 function readWeekRows(workbook, week, partnershipId) {
  const cell = weekCell(workbook, week, partnershipId), known = workbook.state.header.tabs.delivery;
  if (!cell || !known) return [];
  const {context, names} = workbook, layout = layoutOf(known.keys), tab = names.tabOf("delivery");
  return cell.runs.flatMap(([row, rowCount]) => {
   const area = {
    tab,
    row,
    column: 1,
    rowCount,
    columnCount: known.keys.length
   };
   return context.store.block(area).read().map((cells, index) => {
    const rowNumber = row + index, decoded = decodeRow(deliveryRecord, {
     layout,
     row: rowNumber,
     values: cells
    }, names.words), isExpected = decoded.row?.partnershipId === partnershipId && decoded.row.isoWeek === week;
    if (!decoded.row || !isExpected) throw new StaleHint("delivery");
    return {
     rowNumber,
     cells,
     row: decoded.row
    };
   });
  });
 }
 const weekKeyOf = ({week, partnershipId}) => `${week} ${partnershipId}`;
 function readSpannedRows(workbook, weeks) {
  const rowsOf = new Map, wanted = weeks.flatMap(each => (weekCell(workbook, each.week, each.partnershipId)?.runs ?? []).map(run => ({
   each,
   run
  }))), known = workbook.state.header.tabs.delivery;
  if (0 === wanted.length || !known) return rowsOf;
  const first = Math.min(...wanted.map(({run}) => run[0])), end = Math.max(...wanted.map(({run}) => run[0] + run[1])), {context, names} = workbook, layout = layoutOf(known.keys), area = {
   tab: names.tabOf("delivery"),
   row: first,
   column: 1,
   rowCount: end - first
  }, grid = context.store.block({
   ...area,
   columnCount: known.keys.length
  }).read();
  for (const {each, run} of wanted) {
   const rows = rowsOf.get(weekKeyOf(each)) ?? [];
   rowsOf.set(weekKeyOf(each), rows);
   for (let rowNumber = run[0]; rowNumber < run[0] + run[1]; rowNumber += 1) {
    const cells = grid[rowNumber - first] ?? [], {row} = decodeRow(deliveryRecord, {
     layout,
     row: rowNumber,
     values: cells
    }, names.words), isExpected = row?.partnershipId === each.partnershipId && row.isoWeek === each.week;
    if (!row || !isExpected) throw new StaleHint("delivery");
    rows.push({
     rowNumber,
     cells,
     row
    });
   }
  }
  return rowsOf;
 }
 const OLDEST_DAY = "2000-01-01", DAYS_AHEAD = 400, isFar = (day, today) => day < OLDEST_DAY || day > local_date_addDays(today, DAYS_AHEAD);
 function daysOfLines(file, keys, today) {
  const place = keys.indexOf("date");
  return file.lines.flatMap(({cells}) => {
   const cell = cellForField(cells[place] ?? "", deliveryRecord.fields.date), day = isUnreadable(cell) ? cell : deliveryRecord.fields.date.type.decode(cell);
   return isUnreadable(day) || isFar(day, today) ? [] : [ day ];
  });
 }
 function plan_flow_import_partnershipNames(workbook) {
  const ids = new Map;
  for (const {name, partnershipId} of workbook.reference.partnership) {
   const key = foldedText(name);
   ids.set(key, ids.has(key) ? null : partnershipId);
  }
  for (const {partnershipId} of workbook.reference.partnership) ids.set(foldedText(partnershipId), partnershipId);
  return ids;
 }
 function partnershipOf(read, names) {
  const told = read.values.partnershipId ?? read.values.partnershipName;
  return "string" == typeof told ? names.get(foldedText(told)) ?? null : null;
 }
 function placed(read, names, today) {
  if (isRefused(read.issues)) return [ ...read.issues ];
  const partnershipId = partnershipOf(read, names);
  if (null === partnershipId) {
   const code = "partnershipId" in read.values || "partnershipName" in read.values ? "UNKNOWN_PARTNERSHIP" : "REQUIRED_FIELD";
   return [ blocked({
    line: read.line,
    key: "partnershipId"
   }, code) ];
  }
  const {date} = read.values;
  return "string" != typeof date ? [ blocked({
   line: read.line,
   key: "date"
  }, "REQUIRED_FIELD") ] : isFar(date, today) ? [ blocked({
   line: read.line,
   key: "date"
  }, "FAR_DATE", {
   date
  }) ] : {
   ...read,
   date,
   partnershipId,
   week: isoWeekOf(date)
  };
 }
 function readFlowLines(workbook, file, keys) {
  const names = plan_flow_import_partnershipNames(workbook), lines = [], issues = [];
  for (const line of file.lines) {
   const result = placed(readLine(deliveryRecord.fields, {
    keys,
    line,
    words: workbook.names.words
   }), names, workbook.today);
   Array.isArray(result) ? issues.push(...result) : lines.push(result);
  }
  return {
   lines,
   issues
  };
 }
 function weeksOfLines(lines) {
  const weeks = new Map(lines.map(({week, partnershipId}) => [ weekKeyOf({
   week,
   partnershipId
  }), {
   week,
   partnershipId
  } ]));
  return [ ...weeks.values() ];
 }
 function plannedRow(line, given) {
  const {finder, lineOfId, partnershipName, recordedAt} = given, {date, partnershipId, week, values} = line, text = key => "string" == typeof values[key] ? String(values[key]) : null, traits = {
   lineId: text("lineId"),
   partnershipId,
   date,
   lotRef: text("lotRef")
  }, found = finder.find(traits);
  if ("UNKNOWN_ID" === found) return [ blocked({
   line: line.line,
   key: "lineId"
  }, "UNKNOWN_LINE_ID") ];
  const earlier = null === found ? void 0 : lineOfId.get(found.lineId);
  if (void 0 !== earlier) return [ blocked({
   line: line.line,
   key: null
  }, "SAME_LINE", {
   line: earlier
  }) ];
  const lineId = found?.lineId ?? finder.freeLineId(partnershipId, date), computed = {
   lineId,
   isoWeek: week,
   partnershipId,
   partnershipName
  }, written = {
   ...{
    ...found ?? blankRow(deliveryRecord.fields),
    ...values,
    ...computed
   },
   status: values.status ?? found?.status ?? "PLANIFIEE"
  }, missing = missingFields(deliveryRecord.fields, written, line);
  if (missing.length > 0) return missing;
  const row = written, status = deliveryStatusOf(row), {lineId: _, partnershipName: __, ...told} = values, changes = recordChanges(found ?? blankRow(deliveryRecord.fields), {
   ...told,
   partnershipId,
   status
  }), mark = 0 === changes.length ? 0 : changeMark(found?.lineId ?? null, changes), final = {
   ...row,
   status,
   channel: "IMPORT",
   recordedAt
  };
  finder.add(final);
  lineOfId.set(lineId, line.line);
  return {
   line: line.line,
   row: final,
   targetId: found?.lineId ?? null,
   changes,
   mark
  };
 }
 function weekRuleIssues(workbook, week, given) {
  const {planned, recorded} = given, facts = partnershipFacts(workbook, week.partnershipId), rows = planned.map(({row}) => row);
  return [ ...weekIssues(rows, weekContext(workbook, facts, week.week)), ...lotIssues(workbook, rows, recorded) ].flatMap(issue => {
   const match = /^days\.(\d+)\.(.+)$/.exec(issue.path ?? ""), line = planned[match ? Number(match[1]) : 0]?.line;
   return void 0 === line ? [] : [ {
    line,
    key: match?.[2] ?? null,
    issue
   } ];
  });
 }
 function planFlowImport(workbook, read, recorded) {
  const issues = [ ...read.issues ], linesOf = new Map;
  for (const line of read.lines) {
   const lines = linesOf.get(weekKeyOf(line));
   lines ? lines.push(line) : linesOf.set(weekKeyOf(line), [ line ]);
  }
  const all = [], lineOfId = new Map;
  for (const week of weeksOfLines(read.lines)) {
   const rows = (recorded.get(weekKeyOf(week)) ?? []).map(({row}) => row), {name} = partnershipFacts(workbook, week.partnershipId).partnership, given = {
    finder: new DeliveryFinder(rows),
    lineOfId,
    partnershipName: name
   }, planned2 = [];
   for (const line of linesOf.get(weekKeyOf(week)) ?? []) {
    const result = plannedRow(line, {
     ...given,
     recordedAt: workbook.now
    });
    "row" in result ? planned2.push(result) : issues.push(...result);
   }
   const rules = weekRuleIssues(workbook, week, {
    planned: planned2.filter(({mark}) => 0 !== mark),
    recorded: rows
   });
   issues.push(...rules);
   all.push(...planned2);
  }
  const refused = new Set(issues.filter(({issue}) => "BLOCK" === issue.severity).map(({line}) => line)), planned = all.filter(({line}) => !refused.has(line)).sort((a, b) => a.line - b.line);
  return {
   planned,
   refused,
   issues
  };
 }
 const payer_text_WHOLE = 1e4, SHARE = /^(.*?)[\s:(]*(\d+(?:[.,]\d+)?)\s*%\s*\)?$/;
 function shareOf(part) {
  const found = SHARE.exec(part), percent = null === found ? null : typedNumber(found[2] ?? ""), name = found?.[1]?.trim() ?? "";
  return "number" != typeof percent || "" === name ? null : {
   name,
   sharePercent: Math.round(100 * percent)
  };
 }
 function readPayers(text) {
  const parts = text.split(/[;|\n]/).map(part => part.replace(/[\s\u00a0\u202f]+/g, " ").trim()).filter(part => "" !== part);
  if (1 === parts.length && void 0 !== parts[0]) return [ shareOf(parts[0]) ?? {
   name: parts[0],
   sharePercent: payer_text_WHOLE
  } ];
  const shares = parts.map(shareOf), told = shares.filter(share => null !== share);
  return told.length > 0 && told.length === shares.length ? told : null;
 }
 function writePayers(shares) {
  return shares.filter(({sharePercent}) => sharePercent > 0).map(({name, sharePercent}) => `${name} ${String(sharePercent / 100).replace(".", ",")} %`).join(" ; ");
 }
 class Names {
  constructor() {
   this.ids = new Map;
  }
  add(name, id) {
   if (null === name) return;
   const key = foldedText(name), known = this.ids.get(key);
   this.ids.set(key, void 0 === known || known === id ? id : null);
  }
  find(text) {
   return this.ids.get(foldedText(text)) ?? null;
  }
 }
 const isKitchen = ({kind}) => "CUISINE_CENTRALE" === kind || "CUISINE_SUR_PLACE" === kind;
 class ImportNames {
  constructor({partner, partnership}) {
   this.nameOf = new Map;
   this.partners = new Names;
   this.kitchens = new Names;
   this.partnerships = new Names;
   this.territories = new Names;
   for (const each of partner) {
    this.nameOf.set(each.partnerId, each.name);
    for (const name of [ each.partnerId, each.name, each.shortName ]) {
     this.partners.add(name, each.partnerId);
     isKitchen(each) && this.kitchens.add(name, each.partnerId);
    }
   }
   for (const {partnershipId, name, territory} of partnership) {
    this.partnerships.add(partnershipId, partnershipId);
    this.partnerships.add(name, partnershipId);
    null !== territory && this.territories.add(territory, territory);
   }
  }
  partner(text) {
   return this.partners.find(text);
  }
  partnerName(partnerId) {
   const name = this.nameOf.get(partnerId);
   return void 0 !== name && this.partner(name) === partnerId ? name : partnerId;
  }
  idIn(scope, text) {
   switch (scope) {
   case "PROJET":
    return null;

   case "TERRITORY":
    return this.territories.find(text);

   case "KITCHEN":
    return this.kitchens.find(text) ?? this.partners.find(text);

   case "PARTNER":
    return this.partners.find(text);

   case "FLOW":
    return this.partnerships.find(text);
   }
  }
  scope(text, told) {
   const isCooking = null !== this.kitchens.find(text), found = (null === told ? [ "FLOW", isCooking ? "KITCHEN" : "PARTNER", "TERRITORY" ] : [ told ]).flatMap(scope => {
    const scopeId = this.idIn(scope, text);
    return null === scopeId ? [] : [ {
     scope,
     scopeId
    } ];
   });
   return 1 === found.length ? found[0] ?? null : null;
  }
 }
 function payersText(shares, names) {
  return writePayers([ ...shares ].sort((a, b) => a.payerId < b.payerId ? -1 : 1).map(({payerId, sharePercent}) => ({
   name: names.partnerName(payerId),
   sharePercent
  })));
 }
 const isIssue = found => null !== found && "issue" in found, isCost = charge => "costId" in charge;
 function named(read, kind, names) {
  const {payers, ...told} = read.values, issues = [], values = {
   ...told
  }, unknown = (key, name) => issues.push(blocked({
   line: read.line,
   key
  }, "UNKNOWN_NAME", {
   name
  }));
  for (const key of kind.partnerKeys) {
   const name = told[key];
   if ("string" == typeof name) {
    values[key] = names.partner(name);
    null === values[key] && unknown(key, name);
   }
  }
  const {scope, scopeId} = told;
  if ("string" == typeof scopeId) {
   const found = names.scope(scopeId, scope ?? null);
   null === found ? unknown("scopeId", scopeId) : Object.assign(values, found);
  } else "PROJET" === scope && (values.scopeId = null);
  let shares = null;
  if ("string" == typeof payers) {
   const parts = readPayers(payers);
   null === parts && issues.push(blocked({
    line: read.line,
    key: "payers"
   }, "PAYERS_UNCLEAR"));
   shares = (parts ?? []).map(({name, sharePercent}) => {
    const payerId = names.partner(name);
    null === payerId && unknown("payers", name);
    return {
     payerId: payerId ?? "",
     sharePercent
    };
   });
  }
  return issues.length > 0 ? issues : {
   values,
   shares
  };
 }
 class ChargePlanner {
  constructor(workbook, given) {
   this.workbook = workbook;
   this.given = given;
   this.sharesOf = new Map;
   this.lineOfKey = new Map;
   this.freshCount = 0;
   const {reference} = workbook;
   this.finder = new ChargeFinder(given.known);
   this.names = new ImportNames(reference);
   this.others = [ ...reference.costItem ];
   this.context = {
    ...costIssueContext(reference),
    otherItems: this.others
   };
   for (const {costId, payerId, sharePercent} of reference.payerShare) {
    if (0 === sharePercent) continue;
    const mine = this.sharesOf.get(costId);
    mine ? mine.push({
     payerId,
     sharePercent
    }) : this.sharesOf.set(costId, [ {
     payerId,
     sharePercent
    } ]);
   }
  }
  plan(file, keys) {
   const planned = [], issues = [], refused = new Set, {words} = this.workbook.names;
   for (const line of file.lines) {
    const read = readLine(this.given.kind.fields, {
     keys,
     line,
     words
    }), said = isRefused(read.issues) ? [ ...read.issues ] : this.planLine(read, planned);
    isRefused(said) && refused.add(line.line);
    issues.push(...said);
   }
   return {
    planned,
    refused,
    issues
   };
  }
  numbered({line, values}) {
   const {idKey} = this.given.kind, id = values[idKey];
   return "string" != typeof id ? null : this.finder.withId(id) ?? blocked({
    line,
    key: idKey
   }, "UNKNOWN_CHARGE_ID");
  }
  alike({line}, row) {
   const alike = this.finder.alike(row);
   if (alike.length <= 1) return alike[0] ?? null;
   const {idKey} = this.given.kind;
   return blocked({
    line,
    key: idKey
   }, "SEVERAL_CHARGES", {
    count: alike.length
   });
  }
  firstRow(read) {
   const {kind} = this.given, {context, today} = this.workbook, sourceNote = formatMessage(context.messages.costWords.importedFrom, {
    day: french_formats_dayText(today),
    line: read.line
   });
   return {
    ...blankRow(kind.definition.fields),
    ...kind.first,
    scope: "PROJET",
    sourceNote
   };
  }
  planLine(read, planned) {
   const {kind, freeId} = this.given, name = named(read, kind, this.names);
   if ("length" in name) return name;
   const {values, shares} = name, byNumber = this.numbered(read);
   if (isIssue(byNumber)) return [ byNumber ];
   const first = {
    ...byNumber ?? this.firstRow(read),
    ...values
   }, missing = missingFields(kind.definition.fields, first, read);
   if (missing.length > 0) return missing;
   const found = byNumber ?? this.alike(read, first);
   if (isIssue(found)) return [ found ];
   const id = null === found ? freeId(this.freshCount) : chargeIdOf(found), typed = {
    ...found ?? first,
    ...kind.reconciled(values, found),
    [kind.idKey]: id
   }, row = kind.completed(typed, this.workbook), earlier = this.lineOfKey.get(id) ?? this.lineOfKey.get(chargeKeyOf(row));
   if (void 0 !== earlier) return [ blocked({
    line: read.line,
    key: null
   }, "SAME_CHARGE_LINE", {
    line: earlier
   }) ];
   const changes = this.changes(found, {
    row,
    values,
    shares
   }), mark = 0 === changes.length ? 0 : changeMark(null === found ? null : id, changes), rules = 0 === mark ? [] : this.rules(read.line, {
    row,
    found,
    shares
   });
   if (isRefused(rules)) return rules;
   this.lineOfKey.set(id, read.line).set(chargeKeyOf(row), read.line);
   const targetId = null === found ? null : id;
   planned.push({
    line: read.line,
    row,
    targetId,
    changes,
    mark,
    shares
   });
   null === found && (this.freshCount += 1);
   isCost(row) && null === found && this.others.push(row);
   return rules;
  }
  rules(line, given) {
   const {row, found} = given, shares = given.shares ?? this.sharesOf.get(chargeIdOf(row)) ?? [], {context, workbook} = this;
   return this.given.kind.issuesOf(row, {
    workbook,
    before: found,
    shares,
    context
   }).map(issue => ({
    line,
    key: issue.path?.split(".")[0] ?? null,
    issue
   }));
  }
  changes(found, told) {
   const {kind} = this.given, row = {
    ...told.row
   }, keys = Object.keys(told.values).filter(key => key !== kind.idKey), changes = recordChanges(found ?? blankRow(kind.definition.fields), Object.fromEntries(keys.map(key => [ key, row[key] ?? null ])));
   if (null === told.shares) return changes;
   const known = null === found ? [] : this.sharesOf.get(chargeIdOf(found)) ?? [], [from, to] = [ payersText(known, this.names), payersText(told.shares, this.names) ];
   return from === to ? changes : [ ...changes, {
    key: "payers",
    from,
    to
   } ];
  }
 }
 const folded = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().split(/[^a-z0-9]+/).filter(word => "" !== word).join(" "), placeKey = (name, city) => `${folded(name)}|${folded(city)}`;
 class PartnerFinder {
  constructor(partners) {
   this.byId = new Map;
   this.bySiret = new Map;
   this.byRna = new Map;
   this.byPlace = new Map;
   for (const partner of partners) this.add(partner);
  }
  add(partner) {
   const keep = (map, key) => {
    null === key || map.has(key) || map.set(key, partner);
   };
   keep(this.byId, partner.partnerId);
   keep(this.bySiret, partner.siret);
   keep(this.byRna, partner.rna);
   keep(this.byPlace, placeKey(partner.name, partner.city));
  }
  find(traits) {
   if (null !== traits.partnerId) return this.byId.get(traits.partnerId) ?? "UNKNOWN_ID";
   const sameSiret = null === traits.siret ? void 0 : this.bySiret.get(traits.siret);
   if (sameSiret) return sameSiret;
   const sameRna = null === traits.rna ? void 0 : this.byRna.get(traits.rna);
   if (sameRna) return sameRna;
   if (null === traits.name || null === traits.city) return null;
   const samePlace = this.byPlace.get(placeKey(traits.name, traits.city)), differs = (one, other) => null !== one && null !== other && one !== other;
   return !samePlace || differs(traits.siret, samePlace.siret) || differs(traits.rna, samePlace.rna) ? null : samePlace;
  }
 }
 const peq = new Uint32Array(65536), myers_32 = (a, b) => {
  const n = a.length, m = b.length, lst = 1 << n - 1;
  let pv = -1, mv = 0, sc = n, i = n;
  for (;i--; ) peq[a.charCodeAt(i)] |= 1 << i;
  for (i = 0; i < m; i++) {
   let eq = peq[b.charCodeAt(i)];
   const xv = eq | mv;
   eq |= (eq & pv) + pv ^ pv;
   mv |= ~(eq | pv);
   pv &= eq;
   mv & lst && sc++;
   pv & lst && sc--;
   mv = mv << 1 | 1;
   pv = pv << 1 | ~(xv | mv);
   mv &= xv;
  }
  i = n;
  for (;i--; ) peq[a.charCodeAt(i)] = 0;
  return sc;
 }, myers_x = (b, a) => {
  const n = a.length, m = b.length, mhc = [], phc = [], hsize = Math.ceil(n / 32), vsize = Math.ceil(m / 32);
  for (let i = 0; i < hsize; i++) {
   phc[i] = -1;
   mhc[i] = 0;
  }
  let j = 0;
  for (;j < vsize - 1; j++) {
   let mv = 0, pv = -1;
   const start = 32 * j, vlen = Math.min(32, m) + start;
   for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
   for (let i = 0; i < n; i++) {
    const eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
    let ph = mv | ~(xh | pv), mh = pv & xh;
    ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i);
    mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i);
    ph = ph << 1 | pb;
    mh = mh << 1 | mb;
    pv = mh | ~(xv | ph);
    mv = ph & xv;
   }
   for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
  }
  let mv = 0, pv = -1;
  const start = 32 * j, vlen = Math.min(32, m - start) + start;
  for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
  let score = m;
  for (let i = 0; i < n; i++) {
   const eq = peq[a.charCodeAt(i)], pb = phc[i / 32 | 0] >>> i & 1, mb = mhc[i / 32 | 0] >>> i & 1, xv = eq | mv, xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
   let ph = mv | ~(xh | pv), mh = pv & xh;
   score += ph >>> m - 1 & 1;
   score -= mh >>> m - 1 & 1;
   ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i);
   mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i);
   ph = ph << 1 | pb;
   mh = mh << 1 | mb;
   pv = mh | ~(xv | ph);
   mv = ph & xv;
  }
  for (let k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
  return score;
 }, distance = (a, b) => {
  if (a.length < b.length) {
   const tmp = b;
   b = a;
   a = tmp;
  }
  return 0 === b.length ? a.length : a.length <= 32 ? myers_32(a, b) : myers_x(a, b);
 }, LIGATURES = {
  œ: "oe",
  æ: "ae"
 }, IDLE_WORDS = new Set("association asso ass assoc le la les l de du des d et a au aux en the".split(" ")), LONG_WORDS = {
  st: "saint",
  ste: "sainte"
 };
 function words(text) {
  return text.toLowerCase().replace(/[œæ]/g, ligature => LIGATURES[ligature] ?? ligature).normalize("NFD").replace(/[\u0300-\u036f]/g, "").split(/[^a-z0-9]+/).filter(word => "" !== word).map(word => LONG_WORDS[word] ?? word);
 }
 function keyWords(name, city) {
  const place = words(city), told = words(name).filter(word => !IDLE_WORDS.has(word)), own = told.filter(word => !place.includes(word));
  return (0 === own.length ? told : own).join("");
 }
 const digitsOf = text => text.replace(/\D/g, "");
 function isNearly(a, b) {
  if ("" === a || "" === b || digitsOf(a) !== digitsOf(b)) return !1;
  const length = Math.max(a.length, b.length), slips = length < 5 ? 0 : length < 12 ? 1 : 2;
  return distance(a, b) <= slips;
 }
 function isSamePlace(a, b) {
  return a.postcode === b.postcode || isNearly(words(a.city).join(""), words(b.city).join(""));
 }
 function isSameName(a, b) {
  const names = each => [ each.name, each.shortName ].flatMap(name => null === name ? [] : [ keyWords(name, each.city) ]);
  return names(a).some(one => names(b).some(other => isNearly(one, other)));
 }
 const IDENTITY_FIELDS = [ "name", "shortName", "siret", "rna", "city", "postcode" ];
 function isSameIdentity(before, after) {
  return IDENTITY_FIELDS.every(field => before[field] === after[field]);
 }
 function found(other, code, path) {
  const {partnerId: id, name, city} = other;
  return {
   severity: "WARN",
   code,
   path,
   params: {
    id,
    name,
    city
   }
  };
 }
 function sameNumberIssues(partner, others) {
  return others.filter(other => other.partnerId !== partner.partnerId).flatMap(other => {
   const path = [ "siret", "rna" ].find(number => null !== partner[number] && partner[number] === other[number]);
   return void 0 === path ? [] : [ found(other, "DUPLICATE_NUMBER", path) ];
  });
 }
 function duplicateIssues(partner, others) {
  const sameNumber = sameNumberIssues(partner, others), alreadyTold = new Set(sameNumber.map(issue => issue.params?.id)), lookalikes = others.filter(other => other.partnerId !== partner.partnerId && !alreadyTold.has(other.partnerId) && isSamePlace(partner, other) && isSameName(partner, other));
  return [ ...sameNumber, ...lookalikes.map(other => found(other, "DUPLICATE_NAME", "name")) ];
 }
 function lifeCycleOf(partner) {
  return partner.lifeCycle ?? "ACTIF";
 }
 const NEXT = {
  BROUILLON: [ "BROUILLON", "ACTIF", "A_CONFIRMER", "INACTIF" ],
  ACTIF: [ "ACTIF", "A_CONFIRMER", "INACTIF" ],
  A_CONFIRMER: [ "ACTIF", "A_CONFIRMER", "INACTIF" ],
  INACTIF: [ "A_CONFIRMER", "INACTIF" ]
 };
 function lifeCycleStepIssues(before, partner) {
  return null === before || NEXT[lifeCycleOf(before)].includes(lifeCycleOf(partner)) ? [] : [ {
   severity: "BLOCK",
   code: "LIFE_CYCLE_STEP",
   path: "lifeCycle"
  } ];
 }
 function lifeCycleIssues(partner) {
  const state = lifeCycleOf(partner);
  return "INACTIF" === state && null === partner.archiveReason ? [ {
   severity: "BLOCK",
   code: "ARCHIVE_REASON_MISSING",
   path: "archiveReason"
  } ] : "A_CONFIRMER" === state ? [ {
   severity: "WARN",
   code: "PARTNER_TO_CONFIRM",
   path: "lifeCycle"
  } ] : [];
 }
 const PARTIES = [ "kitchenId", "recipientId", "carrierId" ];
 function isParty(partnership, partnerId) {
  return PARTIES.some(party => partnership[party] === partnerId);
 }
 function stillRunningIssues(partner, partnerships, today) {
  if ("INACTIF" !== lifeCycleOf(partner)) return [];
  const count = partnerships.filter(each => isParty(each, partner.partnerId) && (null === each.endsOn || each.endsOn >= today)).length;
  return 0 === count ? [] : [ {
   severity: "WARN",
   code: "PARTNERSHIPS_STILL_RUN",
   path: "lifeCycle",
   params: {
    count
   }
  } ];
 }
 function tiedPartnerIssues(partnership, before, partners) {
  return PARTIES.flatMap(path => {
   const partner = partners.find(({partnerId}) => partnerId === partnership[path]), state = partner ? lifeCycleOf(partner) : "ACTIF";
   if (!partner || "ACTIF" === state || "A_CONFIRMER" === state) return [];
   const params = {
    name: partner.shortName ?? partner.name
   };
   return "BROUILLON" === state ? [ {
    severity: "WARN",
    code: "PARTNER_DRAFT",
    path,
    params
   } ] : [ {
    severity: before?.[path] === partnership[path] ? "WARN" : "BLOCK",
    code: "PARTNER_INACTIVE",
    path,
    params
   } ];
  });
 }
 const LOCAL_REGISTER_DEPARTMENTS = [ "57", "67", "68" ], PRIVACY = "RGPD, article 5";
 function isAssociation({legalForm, kind}) {
  return "ASSOCIATION_1901" === legalForm || "ASSOCIATION_ALSACE_MOSELLE" === legalForm || null === legalForm && "ASSOCIATION" === kind;
 }
 function hasLocalRegister(partner) {
  return null !== partner.legalForm ? "ASSOCIATION_ALSACE_MOSELLE" === partner.legalForm : LOCAL_REGISTER_DEPARTMENTS.includes(departmentOf(partner) ?? "");
 }
 function numberIssues(partner) {
  const {rna, siret, siren, localRegisterRef, legalForm} = partner, issues = [], isUnnumbered = [ rna, siret, siren, localRegisterRef ].every(number => null === number);
  if (isAssociation(partner) && isUnnumbered) {
   const path = hasLocalRegister(partner) ? "localRegisterRef" : "rna";
   issues.push({
    severity: "WARN",
    code: "ASSOCIATION_NUMBER_MISSING",
    path
   });
  }
  null !== rna && "ASSOCIATION_ALSACE_MOSELLE" === legalForm ? issues.push({
   severity: "WARN",
   code: "RNA_IN_ALSACE_MOSELLE",
   path: "rna"
  }) : null === rna || isUsualRna(rna) || issues.push({
   severity: "WARN",
   code: "RNA_SHAPE",
   path: "rna",
   params: {
    value: rna
   }
  });
  null === siren || null === siret || siret.startsWith(siren) || issues.push({
   severity: "BLOCK",
   code: "SIREN_NOT_OF_SIRET",
   path: "siren"
  });
  return issues;
 }
 function placeIssues({communeCode, postcode}) {
  if (null === communeCode) return [];
  const commune = departmentOf({
   communeCode,
   postcode
  }) ?? "", byPost = departmentOf({
   communeCode: null,
   postcode
  }) ?? commune;
  return commune === byPost ? [] : [ {
   severity: "INFO",
   code: "COMMUNE_NOT_OF_POSTCODE",
   path: "communeCode",
   params: {
    commune,
    postcode: byPost
   }
  } ];
 }
 function alertIssues(partner) {
  return null !== partner.alertPhone || null !== partner.alertEmail ? [] : [ {
   severity: "BROUILLON" === lifeCycleOf(partner) ? "WARN" : "BLOCK",
   code: "ALERT_CONTACT_MISSING",
   path: "alertPhone",
   source: "Règlement (CE) 178/2002, article 19"
  } ];
 }
 function privacyIssues(partner) {
  return [ "accessNotes", "notes" ].flatMap(path => looksPersonal(partner[path] ?? "") ? [ {
   severity: "WARN",
   code: "PERSONAL_DATA",
   path,
   source: PRIVACY
  } ] : []);
 }
 function identityIssues(partner) {
  return [ ...alertIssues(partner), ...numberIssues(partner), ...placeIssues(partner), ...privacyIssues(partner) ];
 }
 const KITCHENS = [ "CUISINE_CENTRALE", "CUISINE_SUR_PLACE" ], partner_issues_RECIPIENTS = [ "ASSOCIATION", "ETABLISSEMENT_SOCIAL" ];
 function hasRole(partner, roles) {
  return [ partner.kind, ...partner.otherRoles ?? [] ].some(role => roles.includes(role));
 }
 const MOST_MONTHS = 1200, displayName = partner => partner.shortName ?? partner.name;
 function kitchenIssues(partner, thresholds) {
  const {sanitaryStatus, approvalNumber, dailyMeals, exemptionOn} = partner, source = "Règlement (CE) 853/2004", issues = [];
  "AGREE" === sanitaryStatus && null === approvalNumber && issues.push({
   severity: "WARN",
   code: "APPROVAL_MISSING",
   path: "approvalNumber",
   source
  });
  "DEROGATION" === sanitaryStatus && null === exemptionOn && issues.push({
   severity: "WARN",
   code: "EXEMPTION_DATE_MISSING",
   path: "exemptionOn"
  });
  (null === sanitaryStatus || "INCONNU" === sanitaryStatus) && hasRole(partner, KITCHENS) && issues.push({
   severity: "WARN",
   code: "SANITARY_STATUS_TO_CHECK",
   path: "sanitaryStatus",
   params: {
    name: displayName(partner)
   },
   source
  });
  const department = departmentOf(partner), approval = null === approvalNumber ? null : departmentOfApproval(approvalNumber);
  null !== approval && null !== department && approval !== department && issues.push({
   severity: "WARN",
   code: "APPROVAL_DEPARTMENT",
   path: "approvalNumber",
   params: {
    approval,
    department
   },
   source
  });
  const max = thresholds.largeKitchenMeals;
  null !== dailyMeals && dailyMeals > max && issues.push({
   severity: "INFO",
   code: "LARGE_KITCHEN",
   path: "dailyMeals",
   params: {
    name: displayName(partner),
    max
   },
   source: "Code de l’environnement, L541-15-6"
  });
  return issues;
 }
 function insuranceIssues(partner, context) {
  const {policyEndsOn} = partner, {today, thresholds} = context;
  if (null === policyEndsOn) return [];
  const told = {
   severity: "WARN",
   path: "policyEndsOn",
   params: {
    endsOn: french_formats_dayText(policyEndsOn)
   },
   source: "Convention type de don, article 7"
  };
  return policyEndsOn < today ? [ {
   ...told,
   code: "INSURANCE_EXPIRED"
  } ] : policyEndsOn <= local_date_addDays(today, thresholds.insuranceWarnDays) ? [ {
   ...told,
   code: "INSURANCE_EXPIRING"
  } ] : [];
 }
 function paperIssues(partner) {
  const {authorisationType, networkHead, authorisationStartsOn, authorisationEndsOn} = partner, issues = [];
  if ("PAR_TETE_DE_RESEAU" === authorisationType && null === networkHead) {
   const params = {
    name: displayName(partner)
   };
   issues.push({
    severity: "INFO",
    code: "NETWORK_HEAD_MISSING",
    path: "networkHead",
    params
   });
  }
  const [startsOn, endsOn] = [ authorisationStartsOn, authorisationEndsOn ];
  if (null !== startsOn && null !== endsOn && endsOn < startsOn) {
   const params = {
    startsOn: french_formats_dayText(startsOn),
    endsOn: french_formats_dayText(endsOn)
   };
   issues.push({
    severity: "BLOCK",
    code: "DATES_REVERSED",
    path: "authorisationEndsOn",
    params
   });
  }
  const isUndecreed = null === partner.publicUtilityDecree || null === partner.publicUtilityOn;
  !0 === partner.isPublicUtility && isUndecreed && issues.push({
   severity: "INFO",
   code: "PUBLIC_UTILITY_DECREE_MISSING",
   path: null === partner.publicUtilityDecree ? "publicUtilityDecree" : "publicUtilityOn",
   source: "CGI, annexe III, article 84 B"
  });
  return issues;
 }
 function thermometerIssues(partner, {today, thresholds}) {
  const {thermometerCheckedOn} = partner, months = Math.max(0, Math.min(MOST_MONTHS, thresholds.thermometerCheckMonths)), checked = dayNumber(thermometerCheckedOn ?? "");
  return null === thermometerCheckedOn || null === checked || dayText(addMonths(checked, months)) >= today ? [] : [ {
   severity: "WARN",
   code: "THERMOMETER_OVERDUE",
   path: "thermometerCheckedOn",
   params: {
    checkedOn: french_formats_dayText(thermometerCheckedOn),
    months
   },
   source: "GBPH aide alimentaire v2 2022"
  } ];
 }
 function partner_issues_partnerIssues(partner, context) {
  const {today, thresholds} = context, authorisation = hasRole(partner, partner_issues_RECIPIENTS) ? authorisationIssues(partner, today, thresholds.authorisationWarnDays) : [], told = [ ...lifeCycleIssues(partner), ...identityIssues(partner), ...paperIssues(partner) ];
  return "INACTIF" === partner.lifeCycle ? told : [ ...told, ...kitchenIssues(partner, thresholds), ...authorisation, ...insuranceIssues(partner, context), ...thermometerIssues(partner, context) ];
 }
 const textOf = value => "string" == typeof value ? value : null, traitsOf = ({values}) => ({
  partnerId: textOf(values.partnerId),
  siret: textOf(values.siret),
  rna: textOf(values.rna),
  name: textOf(values.name),
  city: textOf(values.city)
 });
 function rulesOf(workbook, partner, found) {
  const {today, thresholds, reference} = workbook;
  return [ ...lifeCycleStepIssues(found, partner), ...partner_issues_partnerIssues(partner, {
   today,
   thresholds
  }), ...stillRunningIssues(partner, reference.partnership, today), ...null === found ? duplicateIssues(partner, reference.partner) : [], ...null === found || found.siret === partner.siret && found.rna === partner.rna ? [] : sameNumberIssues(partner, reference.partner) ];
 }
 function planPartnerImport(workbook, given) {
  const {file, keys, partners, freeId} = given, {fields} = partnerRecord, finder = new PartnerFinder(partners), lineOfId = new Map, planned = [], issues = [], refused = new Set, newPartner = {
   ...blankRow(fields),
   lifeCycle: "BROUILLON"
  };
  let freshCount = 0;
  const planLine = read => {
   const found = finder.find(traitsOf(read));
   if ("UNKNOWN_ID" === found) return [ blocked({
    line: read.line,
    key: "partnerId"
   }, "UNKNOWN_ID") ];
   const earlier = null === found ? void 0 : lineOfId.get(found.partnerId);
   if (void 0 !== earlier) return [ blocked({
    line: read.line,
    key: null
   }, "SAME_LINE", {
    line: earlier
   }) ];
   const partnerId = found?.partnerId ?? freeId(freshCount), row = {
    ...found ?? newPartner,
    ...read.values,
    partnerId
   }, missing = missingFields(fields, row, read);
   if (missing.length > 0) return missing;
   const partner = row, rules = rulesOf(workbook, partner, found).map(issue => ({
    line: read.line,
    key: issue.path ?? null,
    issue
   }));
   if (isRefused(rules)) return rules;
   const {partnerId: _, ...told} = read.values, changes = recordChanges(found ?? blankRow(fields), told), mark = 0 === changes.length ? 0 : changeMark(found?.partnerId ?? null, changes);
   planned.push({
    line: read.line,
    row: partner,
    targetId: found?.partnerId ?? null,
    changes,
    mark
   });
   lineOfId.set(partnerId, read.line);
   if (!found) {
    freshCount += 1;
    finder.add(partner);
   }
   return 0 === mark ? [] : rules;
  };
  for (const line of file.lines) {
   const read = readLine(fields, {
    keys,
    line,
    words: workbook.names.words
   }), said = isRefused(read.issues) ? read.issues : planLine(read);
   isRefused(said) && refused.add(line.line);
   issues.push(...said);
  }
  return {
   planned,
   refused,
   issues
  };
 }
 const open_import_keysOf = (context, file) => columnsOfFile(context.messages, file).map(({key}) => key);
 function openPartnerImport(context, file, open) {
  const workbook = open(context, thisWeek(context)), table = readTable(context.store, partnerRecord, workbook.names), partners = table.rows.map(({row}) => row), ids = partners.map(({partnerId}) => partnerId), {number: firstNumber} = nextId(workbook, partnerRecord, ids), plan = planPartnerImport(workbook, {
   file,
   keys: open_import_keysOf(context, file),
   partners,
   freeId: place => recordId(partnerRecord.idPrefix, firstNumber + place)
  });
  return {
   workbook,
   table,
   firstNumber,
   plan
  };
 }
 function openFlowImport(context, file, open) {
  const keys = open_import_keysOf(context, file), today = parisWallClock(context.clock.now()).day, weekLabels = [ today, ...daysOfLines(file, keys, today) ].map(isoWeekOf).sort(), oldest = weekLabels[0] ?? isoWeekOf(today), workbook = open(context, {
   oldest,
   newest: weekLabels[weekLabels.length - 1] ?? oldest
  }), read = readFlowLines(workbook, file, keys), weeks = weeksOfLines(read.lines), recorded = readSpannedRows(workbook, weeks);
  return {
   workbook,
   weeks,
   recorded,
   plan: planFlowImport(workbook, read, recorded)
  };
 }
 function openChargeImport(context, kind, given) {
  const {file, open} = given, workbook = open(context, thisWeek(context)), known = kind.knownOf(workbook.reference), ids = known.map(chargeIdOf), {number: firstNumber} = nextId(workbook, kind.definition, ids), planner = new ChargePlanner(workbook, {
   kind,
   known,
   freeId: place => recordId(kind.definition.idPrefix, firstNumber + place)
  });
  return {
   workbook,
   firstNumber,
   plan: planner.plan(file, open_import_keysOf(context, file))
  };
 }
 function payerRows(known, sharesOf, firstNumber) {
  const mineOf = new Map;
  for (const share of known) {
   if (!sharesOf.has(share.costId)) continue;
   const mine = mineOf.get(share.costId);
   mine ? mine.push(share) : mineOf.set(share.costId, [ share ]);
  }
  let freshCount = 0;
  return {
   rows: [ ...sharesOf ].flatMap(([costId, shares]) => {
    const mine = mineOf.get(costId) ?? [];
    return Array.from({
     length: Math.max(mine.length, shares.length)
    }, (_, place) => {
     const {shareId} = mine[place] ?? {
      shareId: recordId(payerShareRecord.idPrefix, firstNumber + freshCount++)
     }, share = shares[place] ?? {
      payerId: mine[place]?.payerId ?? "",
      sharePercent: 0
     };
     return {
      shareId,
      costId,
      ...share
     };
    });
   }),
   freshCount
  };
 }
 const isBlankForm = values => Object.values(values).every(isBlankCell);
 function readDays(input, recorded, given) {
  const rows = [], issues = [], lots = new Map;
  input.days.forEach(({date, values}, index) => {
   const lot = (lots.get(date) ?? 0) + 1;
   lots.set(date, lot);
   const lineId = deliveryLineId(input.partnershipId, date, lot), existing = recorded.find(row => row.lineId === lineId);
   if (!existing && isBlankForm(values)) return;
   const {partnershipId, week, channel} = input, base = {
    status: "PLANIFIEE",
    ...existing,
    lineId,
    date,
    partnershipId,
    isoWeek: week
   }, read = readForm(deliveryRecord, {
    values,
    base: {
     ...base,
     ...given,
     channel
    },
    pathPrefix: `days.${index}.`
   });
   issues.push(...read.issues);
   hasBlocking(read.issues) || rows.push({
    ...read.row,
    status: deliveryStatusOf(read.row)
   });
  });
  return {
   rows,
   issues
  };
 }
 function withFormPaths(issues, rows, input) {
  const lots = new Map, lineOfDay = input.days.map(({date}) => {
   const lot = (lots.get(date) ?? 0) + 1;
   lots.set(date, lot);
   return deliveryLineId(input.partnershipId, date, lot);
  });
  return issues.map(issue => {
   const match = /^days\.(\d+)\.(.+)$/.exec(issue.path ?? ""), lineId = match ? rows[Number(match[1])]?.lineId : void 0;
   return match && void 0 !== lineId ? {
    ...issue,
    path: `days.${lineOfDay.indexOf(lineId)}.${match[2]}`
   } : issue;
  });
 }
 function examineWeek(workbook, input, given) {
  const {facts, recorded} = given, {rows, issues: readIssues} = readDays(input, recorded.map(placed => placed.row), {
   partnershipName: facts.partnership.name,
   recordedAt: workbook.now
  }), ruleIssues = hasBlocking(readIssues) ? [] : [ ...weekIssues(rows, weekContext(workbook, facts, input.week)), ...lotIssues(workbook, rows, recorded.map(placed => placed.row)) ];
  return {
   rows,
   issues: [ ...readIssues, ...withFormPaths(ruleIssues, rows, input) ]
  };
 }
 function dayOffView(messages, day, facts) {
  const off = dayOffOf(day, facts);
  if (null === off) return null;
  const {code, isClosed, params} = off;
  return {
   isClosed,
   sentence: formatMessage(messages.daysOff[code], params)
  };
 }
 function damageIssues(workbook, records = null) {
  const {messages} = workbook.context, reasons = messages.issues, {damage} = workbook.state.header, told = null === records ? damage : damage.filter(({record}) => records.includes(record));
  return told.map(({record, key, a1, text, code}) => ({
   severity: "WARN",
   code: "UNREADABLE_CELL",
   params: {
    tab: workbook.names.tabOf(record),
    cell: a1,
    field: isRecordName(record) ? fieldLabel(messages, record, key).label : key,
    text,
    why: formatMessage(reasons[code] ?? "", {
     value: text
    })
   }
  }));
 }
 function referredIds(node, into) {
  node.ref && into.set(node.ref.id, node.ref.record);
  for (const input of node.inputs) referredIds(input, into);
 }
 function sourcesOf(workbook, cost) {
  const ids = new Map;
  for (const stage of COST_STAGES) referredIds(cost.stages[stage], ids);
  for (const level of Object.values(cost.levels)) referredIds(level, ids);
  const items = new Map(workbook.reference.costItem.map(item => [ item.costId, item ]));
  return Object.fromEntries([ ...ids ].map(([id, record]) => {
   const item = "costItem" === record ? items.get(id) : void 0, link = {
    tab: workbook.names.tabOf(record),
    a1: "",
    id
   };
   return [ `${record}:${id}`, {
    label: item?.label ?? id,
    note: item?.sourceNote ?? "",
    link
   } ];
  }));
 }
 function payerViews(workbook, cost) {
  const names = new Map(workbook.reference.partner.map(partner => [ partner.partnerId, partner.name ]));
  return cost.payers.map(payer => ({
   ...payer,
   name: null === payer.payerId ? null : names.get(payer.payerId) ?? payer.payerId,
   sharePercent: 0 === cost.totalCents ? null : 100 * payer.cents / cost.totalCents
  }));
 }
 function incomeViews({reference}, cost) {
  const names = new Map(reference.partner.map(partner => [ partner.partnerId, partner.name ]));
  return cost.incomes.map(({income, cents}) => {
   const {incomeId, label, kind, receiverId, giverId} = income;
   return {
    incomeId,
    label,
    kind,
    receiver: names.get(receiverId) ?? receiverId,
    giver: null === giverId ? null : names.get(giverId) ?? giverId,
    cents
   };
  });
 }
 function unreadMissing(workbook, cost) {
  const {reference} = workbook, known = new Set(reference.partner.map(({partnerId}) => partnerId)), gone = cost.payers.flatMap(({payerId}) => null === payerId || known.has(payerId) ? [] : [ {
   code: "PAYER_UNKNOWN",
   params: {
    payerId
   }
  } ]);
  return [ ...damageIssues(workbook, COST_RECORDS).map(({code, params}) => ({
   code,
   ...params ? {
    params
   } : {}
  })), ...gone ];
 }
 const COST_RECORDS = [ "costItem", "payerShare", "income", "keyWeight" ];
 function titleOf({context, reference}, asked) {
  const {partnershipId, place} = asked, partnership = reference.partnership.find(each => each.partnershipId === partnershipId);
  if (partnership) return partnership.name;
  if ("TERRITORY" === place?.kind) return place.id;
  const kitchen = reference.partner.find(partner => partner.partnerId === place?.id);
  return kitchen?.name ?? place?.id ?? context.messages.weekWords.allPartnerships;
 }
 function mealCostView(workbook, asked) {
  const {messages} = workbook.context, {weeks} = asked, book = costBookOf(workbook.state, workbook.reference), cost = mealCost(book, allocateCosts(book, {
   from: daysOfWeek(weeks[0] ?? "")[0] ?? "",
   until: daysOfWeek(weeks[weeks.length - 1] ?? "")[6] ?? ""
  }), asked);
  return {
   partnershipId: asked.partnershipId,
   title: titleOf(workbook, asked),
   periodLabel: periodLabel(messages, weeks),
   denominator: cost.denominator,
   producedMeals: cost.produced,
   deliveredMeals: cost.delivered,
   acceptedMeals: cost.accepted,
   distributedMeals: cost.distributed,
   levels: cost.levels,
   stages: COST_STAGES.map(stage => ({
    stage,
    perMeal: cost.stages[stage]
   })),
   totalCents: cost.totalCents,
   cashCents: cost.cashCents,
   valuedCents: cost.valuedCents,
   marginal: cost.marginal,
   payers: payerViews(workbook, cost),
   natures: cost.natures,
   incomes: incomeViews(workbook, cost),
   outsideIncomeCents: cost.outsideIncomeCents,
   netCents: cost.netCents,
   price: cost.price,
   missing: [ ...unreadMissing(workbook, cost), ...cost.missing ],
   isIllustrative: cost.isIllustrative,
   sources: sourcesOf(workbook, cost)
  };
 }
 const NOT_ASKED = [ "date", "partnershipId" ];
 function dayViews(workbook, {facts, week, rows}) {
  const planned = plannedDates(facts.partnership, week), calendar = calendarFacts(workbook.reference, facts.partnership);
  return [ ...new Set([ ...planned, ...rows.map(row => row.date) ]) ].sort().flatMap(date => {
   const day = {
    date,
    label: dayLabel(workbook.context.messages, date),
    isPlanned: planned.includes(date),
    dayOff: dayOffView(workbook.context.messages, date, calendar)
   }, lots = rows.filter(row => row.date === date);
   return 0 === lots.length ? [ {
    ...day,
    isRecorded: !1,
    lineId: null,
    values: {}
   } ] : lots.map(row => ({
    ...day,
    isRecorded: !0,
    lineId: row.lineId,
    values: Object.fromEntries(Object.entries(formValues(deliveryRecord, row)).filter(([key]) => !NOT_ASKED.includes(key)))
   }));
  });
 }
 function subtitle(workbook, facts) {
  const {messages} = workbook.context, {partnership, kitchen, recipient, carrier} = facts;
  return `${kitchen?.name ?? partnership.kitchenId} → ${recipient?.name ?? partnership.recipientId}${carrier ? `, ${formatMessage(messages.weekWords.by, {
   name: carrier.name
  })}` : ""} · ${wordOfCode(messages.choices, "flowTypes", partnership.flowType)} · ${wordOfCode(messages.choices, "linkTypes", partnership.linkType)}`;
 }
 function weekView(workbook, given) {
  const {facts, week} = given, {partnershipId, name, isIllustrative} = facts.partnership, cell = weekCell(workbook, week, partnershipId), costOf = weeks => mealCostView(workbook, {
   partnershipId,
   weeks
  }), previousWeek = addWeeks(week, -1), previous = weekCell(workbook, previousWeek, partnershipId) ? costOf([ previousWeek ]) : null;
  return {
   partnershipId,
   partnershipName: name,
   subtitle: subtitle(workbook, facts),
   week,
   weekLabel: weekLabel(workbook.context.messages, week),
   previousWeek,
   nextWeek: addWeeks(week, 1),
   version: cell?.version ?? 0,
   isIllustrative: (cell?.isIllustrative ?? !1) || !0 === isIllustrative,
   days: dayViews(workbook, given),
   cost: cell && cell.runs.length > 0 ? costOf([ week ]) : null,
   previousCostCentsPerMeal: previous?.levels.FULL.value ?? null
  };
 }
 function deliveryWrites(workbook, rows, recorded) {
  const places = new Map(recorded.map(placed2 => [ placed2.row.lineId, placed2 ])), fresh = rows.filter(row => !places.has(row.lineId)), appended = appendWrites(workbook, deliveryRecord, fresh), layout = layoutOf(appended.known.keys);
  refuseLostColumns(workbook, deliveryRecord, {
   rows,
   columnOf: layout.columnOf
  });
  const idColumn = layout.columnOf.get(deliveryRecord.idField) ?? 0, tab = workbook.names.tabOf(deliveryRecord.name), updates = rows.flatMap(row => {
   const place = places.get(row.lineId);
   if (!place) return [];
   const cells = encodeRow(deliveryRecord, row, {
    layout,
    words: workbook.names.words,
    base: place.cells
   });
   return [ {
    record: deliveryRecord.name,
    tab,
    row: place.rowNumber,
    ids: [ row.lineId ],
    idColumn,
    keys: layout.keys,
    before: [ place.cells.map(toJsonCell) ],
    cells: [ cells.map(toJsonCell) ]
   } ];
  }), firstFresh = appended.writes[0]?.row ?? 0, placed = [ ...recorded.map(each => ({
   ...each,
   row: rows.find(row => row.lineId === each.row.lineId) ?? each.row
  })), ...fresh.map((row, index) => ({
   row,
   rowNumber: firstFresh + index,
   cells: []
  })) ];
  return {
   writes: [ ...joinedWrites(updates), ...appended.writes ],
   known: withGuard(appended.known, updates),
   placed
  };
 }
 function joinedWrites(writes) {
  const joined = [];
  for (const write of [ ...writes ].sort((a, b) => a.row - b.row)) {
   const last = joined[joined.length - 1];
   last && last.row + last.cells.length === write.row ? joined[joined.length - 1] = {
    ...last,
    ids: [ ...last.ids, ...write.ids ],
    before: [ ...last.before ?? [], ...write.before ?? [] ],
    cells: [ ...last.cells, ...write.cells ]
   } : joined.push(write);
  }
  return joined;
 }
 function withGuard(known, updates) {
  const last = updates.find(write => write.row === known.lastRow);
  return last ? {
   ...known,
   guard: last.cells[0] ?? known.guard
  } : known;
 }
 function record_week_eventsOf(workbook, given) {
  const {facts, input, rows, recorded} = given, {messages} = workbook.context, made = traceEventsOf({
   partnership: facts.partnership,
   thresholds: workbook.thresholds,
   thresholdsOn: thresholdsByDay(workbook.reference.setting),
   deliveries: [ ...rows, ...recorded.filter(row => !rows.some(each => each.lineId === row.lineId)) ],
   previous: recorded,
   lastVersions: weekCell(workbook, input.week, input.partnershipId)?.versions ?? {},
   recordedAt: workbook.now,
   channel: input.channel,
   writeNote: traceNoteWriter(messages)
  }), {keys} = workbook.state.header.tabs[traceEventRecord.name] ?? {}, {columnOf} = layoutOf(keys ?? Object.keys(traceEventRecord.fields));
  refuseLostColumns(workbook, traceEventRecord, {
   rows: made.events,
   columnOf
  });
  return made;
 }
 function recordWeek(context, input) {
  const span = {
   oldest: input.week,
   newest: input.week
  };
  return context.lock.runAlone(() => withFreshHints(context, span, () => recordInto(openForWriting(context, span), input)));
 }
 function recordInto(workbook, input) {
  const {week, partnershipId} = input, facts = partnershipFacts(workbook, partnershipId), repeated = recordedSubmission(workbook, input.submissionId), recorded = readWeekRows(workbook, week, partnershipId);
  if (repeated) return answer(workbook, {
   input,
   facts,
   placed: recorded,
   issues: [],
   counts: repeated.counts,
   isRepeated: !0
  });
  const cell = weekCell(workbook, week, partnershipId);
  if ((cell?.version ?? 0) !== input.version) throw new AppError("CHANGED_MEANWHILE", {
   week
  });
  const before = recorded.map(placed => placed.row), {rows, issues} = examineWeek(workbook, input, {
   facts,
   recorded
  });
  if (hasBlocking(issues)) throw new AppError("INVALID_INPUT", {}, issues);
  const {events, lastVersions} = record_week_eventsOf(workbook, {
   facts,
   input,
   rows,
   recorded: before
  }), deliveries = deliveryWrites(workbook, rows, recorded), log = appendWrites(workbook, traceEventRecord, events), counts = {
   rows: rows.length,
   events: events.length
  }, next = weekCellOf(deliveries.placed, {
   week,
   partnership: facts.partnership,
   closedDates: closedDates(workbook.reference),
   version: input.version + 1,
   versions: lastVersions
  }), state = commitWrite(workbook, {
   submission: {
    id: input.submissionId,
    ids: [],
    counts
   },
   writes: [ ...deliveries.writes, ...log.writes ],
   tabs: {
    delivery: deliveries.known,
    traceEvent: log.known
   },
   weeks: new Map([ [ week, {
    ...workbook.state.weeks.get(week),
    [partnershipId]: next
   } ] ])
  });
  return answer({
   ...workbook,
   state
  }, {
   input,
   facts,
   placed: deliveries.placed,
   issues,
   counts,
   isRepeated: !1
  });
 }
 function answer(workbook, given) {
  const {input, facts, placed, issues, counts, isRepeated} = given, link = (record, id) => void 0 === id ? [] : [ {
   tab: workbook.names.tabOf(record),
   a1: "",
   id
  } ];
  return {
   week: weekView(workbook, {
    facts,
    week: input.week,
    rows: placed.map(each => each.row)
   }),
   writtenRows: counts.rows ?? 0,
   writtenEvents: counts.events ?? 0,
   isRepeated,
   issues,
   links: [ ...link("delivery", placed[0]?.row.lineId), ...link("mealCost", `${input.week}/${input.partnershipId}`) ]
  };
 }
 function tableWrites(workbook, table, rows) {
  const {definition, layout, tab} = table, {words} = workbook.names;
  refuseLostColumns(workbook, definition, {
   rows,
   columnOf: layout.columnOf
  });
  const idOf = row => String(row[definition.idField]), placedOf = new Map(table.rows.map(placed => [ idOf(placed.row), placed ])), freshCount = rows.filter(row => !placedOf.has(idOf(row))).length;
  freshCount > 0 && workbook.context.store.ensureRows(tab, table.lastRow + freshCount + 1);
  let lastRow = table.lastRow;
  const writes = rows.map(row => {
   const placed = placedOf.get(idOf(row)), into = placed ? {
    layout,
    words,
    base: placed.cells
   } : {
    layout,
    words
   }, before = placed?.cells ?? layout.keys.map(() => "");
   return {
    record: definition.name,
    tab,
    row: placed?.rowNumber ?? (lastRow += 1),
    ids: [ idOf(row) ],
    idColumn: layout.columnOf.get(definition.idField) ?? 0,
    keys: layout.keys,
    before: [ before.map(toJsonCell) ],
    cells: [ encodeRow(definition, row, into).map(toJsonCell) ]
   };
  });
  return joinedWrites(writes);
 }
 function laidOver(known, rows) {
  const rowOf = new Map(rows.map(row => [ chargeIdOf(row), row ])), kept = known.map(row => rowOf.get(chargeIdOf(row)) ?? row), there = new Set(known.map(chargeIdOf));
  return [ ...kept, ...rows.filter(row => !there.has(chargeIdOf(row))) ];
 }
 function payerWrites(workbook, written) {
  const told = written.flatMap(({row, shares}) => null === shares ? [] : [ [ row.costId, shares ] ]), sharesOf = new Map(told);
  if (0 === sharesOf.size) return {
   writes: [],
   reference: {},
   lastNumbers: {}
  };
  const table = readTable(workbook.context.store, payerShareRecord, workbook.names), known = table.rows.map(({row}) => row), ids = known.map(({shareId}) => shareId), fresh = nextId(workbook, payerShareRecord, ids), {rows, freshCount} = payerRows(known, sharesOf, fresh.number), others = known.filter(({costId}) => !sharesOf.has(costId));
  return {
   writes: tableWrites(workbook, table, rows),
   reference: {
    payerShare: [ ...others, ...rows ]
   },
   lastNumbers: {
    payerShare: fresh.number + freshCount - 1
   }
  };
 }
 function commitCharges(chunk, opened, change) {
  const {workbook, firstNumber, plan} = opened, reference = {
   ...workbook.reference,
   ...change.reference
  };
  if (isSnapshotTooLarge(reference)) throw new AppError("INVALID_INPUT", {}, [ {
   severity: "BLOCK",
   code: "IMPORT_TOO_LARGE"
  } ]);
  const freshCount = plan.planned.filter(({targetId}) => null === targetId).length;
  commitWrite(workbook, {
   submission: submissionOf(chunk, change.counts),
   writes: change.writes,
   reference,
   isPart: isContinued(workbook, chunk),
   lastNumbers: {
    [change.name]: firstNumber + freshCount - 1,
    ...change.lastNumbers
   }
  });
  return import_chunk_viewOf(change.counts, !1);
 }
 function importCosts(chunk, opened) {
  const {workbook, plan} = opened, {written, counts} = sorted(chunk, plan);
  if (0 === written.length) return import_chunk_viewOf(counts, !1);
  const table = readTable(workbook.context.store, costItemRecord, workbook.names), rows = written.map(({row}) => row), payers = payerWrites(workbook, written), known = table.rows.map(({row}) => row);
  return commitCharges(chunk, opened, {
   counts,
   name: costItemRecord.name,
   lastNumbers: payers.lastNumbers,
   writes: [ ...tableWrites(workbook, table, rows), ...payers.writes ],
   reference: {
    costItem: laidOver(known, rows),
    ...payers.reference
   }
  });
 }
 function importIncomes(chunk, opened) {
  const {workbook, plan} = opened, {written, counts} = sorted(chunk, plan);
  if (0 === written.length) return import_chunk_viewOf(counts, !1);
  const table = readTable(workbook.context.store, incomeRecord, workbook.names), rows = written.map(({row}) => row), known = table.rows.map(({row}) => row);
  return commitCharges(chunk, opened, {
   counts,
   name: incomeRecord.name,
   lastNumbers: {},
   writes: tableWrites(workbook, table, rows),
   reference: {
    income: laidOver(known, rows)
   }
  });
 }
 const openIncomes = (context, file) => openChargeImport(context, incomeImportKind, {
  file,
  open: openForWriting
 });
 function applyChargeImport(context, chunk) {
  if ("income" === chunk.record) {
   const opened2 = openIncomes(context, chunk);
   return repeated(opened2.workbook, chunk) ?? importIncomes(chunk, opened2);
  }
  const opened = openChargeImport(context, costImportKind, {
   file: chunk,
   open: openForWriting
  });
  return repeated(opened.workbook, chunk) ?? importCosts(chunk, opened);
 }
 const freshOf = plan => plan.planned.filter(({targetId}) => null === targetId).length;
 function importPartners(chunk, opened) {
  const {workbook, table, firstNumber, plan} = opened, {written, counts} = sorted(chunk, plan);
  if (0 === written.length) return import_chunk_viewOf(counts, !1);
  const rowOf = new Map(written.map(({row}) => [ row.partnerId, row ])), kept = table.rows.map(({row}) => rowOf.get(row.partnerId) ?? row), known = new Set(kept.map(({partnerId}) => partnerId)), added = written.filter(({row}) => !known.has(row.partnerId)).map(({row}) => row), partner = [ ...kept, ...added ], reference = {
   ...workbook.reference,
   partner
  };
  if (isSnapshotTooLarge(reference)) throw new AppError("INVALID_INPUT", {}, [ {
   severity: "BLOCK",
   code: "IMPORT_TOO_LARGE"
  } ]);
  commitWrite(workbook, {
   submission: submissionOf(chunk, counts),
   writes: tableWrites(workbook, table, written.map(({row}) => row)),
   reference,
   isPart: isContinued(workbook, chunk),
   lastNumbers: {
    [partnerRecord.name]: firstNumber + freshOf(plan) - 1
   }
  });
  return import_chunk_viewOf(counts, !1);
 }
 function importFlows(chunk, opened) {
  const {workbook, weeks, recorded, plan} = opened, {written, counts} = sorted(chunk, plan);
  if (0 === written.length) return import_chunk_viewOf(counts, !1);
  const rowsOf = new Map;
  for (const {row} of written) {
   const key = weekKeyOf({
    week: row.isoWeek,
    partnershipId: row.partnershipId
   });
   rowsOf.set(key, [ ...rowsOf.get(key) ?? [], row ]);
  }
  const touched = weeks.filter(week => rowsOf.has(weekKeyOf(week))), before = touched.flatMap(week => recorded.get(weekKeyOf(week)) ?? []), deliveries = deliveryWrites(workbook, written.map(({row}) => row), before), placedOf = groupedByWeek(deliveries.placed), closed = closedDates(workbook.reference), next = new Map, events = touched.flatMap(each => {
   const {week, partnershipId} = each, facts = partnershipFacts(workbook, partnershipId), made = record_week_eventsOf(workbook, {
    facts,
    input: {
     week,
     partnershipId,
     channel: "IMPORT"
    },
    rows: rowsOf.get(weekKeyOf(each)) ?? [],
    recorded: (recorded.get(weekKeyOf(each)) ?? []).map(({row}) => row)
   }), cell = weekCellOf(placedOf.get(weekKeyOf(each)) ?? [], {
    week,
    partnership: facts.partnership,
    closedDates: closed,
    version: (weekCell(workbook, week, partnershipId)?.version ?? 0) + 1,
    versions: made.lastVersions
   }), cells = next.get(week) ?? workbook.state.weeks.get(week);
   next.set(week, {
    ...cells,
    [partnershipId]: cell
   });
   return made.events;
  }), log = appendWrites(workbook, traceEventRecord, events);
  commitWrite(workbook, {
   submission: submissionOf(chunk, counts),
   writes: [ ...deliveries.writes, ...log.writes ],
   tabs: {
    delivery: deliveries.known,
    traceEvent: log.known
   },
   weeks: next,
   isPart: isContinued(workbook, chunk)
  });
  return import_chunk_viewOf(counts, !1);
 }
 function groupedByWeek(placed) {
  const groups = new Map;
  for (const each of placed) {
   const key = weekKeyOf({
    week: each.row.isoWeek,
    partnershipId: each.row.partnershipId
   }), group = groups.get(key);
   group ? group.push(each) : groups.set(key, [ each ]);
  }
  return groups;
 }
 function applyImport(context, chunk) {
  return context.lock.runAlone(() => withFreshHints(context, thisWeek(context), () => {
   if ("partner" === chunk.record) {
    const opened2 = openPartnerImport(context, chunk, openForWriting);
    return repeated(opened2.workbook, chunk) ?? importPartners(chunk, opened2);
   }
   if ("costItem" === chunk.record || "income" === chunk.record) return applyChargeImport(context, chunk);
   const opened = openFlowImport(context, chunk, openForWriting);
   return repeated(opened.workbook, chunk) ?? importFlows(chunk, opened);
  }));
 }
 function addCostItems(workbook, change) {
  const {context, names} = workbook, items = readTable(context.store, costItemRecord, names), shares = readTable(context.store, payerShareRecord, names), firstItem = nextId(workbook, costItemRecord, items.rows.map(({row}) => row.costId)).number, firstShare = nextId(workbook, payerShareRecord, shares.rows.map(({row}) => row.shareId)).number, added = change.made.map(({item}, place) => ({
   ...item,
   costId: recordId(costItemRecord.idPrefix, firstItem + place)
  })), paid = change.made.flatMap(({from}, place) => shares.rows.flatMap(({row}) => row.costId === from && row.sharePercent > 0 ? [ {
   ...row,
   costId: added[place]?.costId ?? ""
  } ] : [])).map((share, place) => ({
   ...share,
   shareId: recordId(payerShareRecord.idPrefix, firstShare + place)
  })), corrected = new Map((change.corrected ?? []).map(item => [ item.costId, item ])), kept = items.rows.map(({row}) => corrected.get(row.costId) ?? row);
  commitWrite(workbook, {
   submission: {
    id: change.submissionId,
    ids: added.map(({costId}) => costId),
    counts: {
     rows: added.length
    }
   },
   writes: [ ...tableWrites(workbook, items, [ ...corrected.values(), ...added ]), ...tableWrites(workbook, shares, paid) ],
   reference: {
    ...workbook.reference,
    costItem: [ ...kept, ...added ],
    payerShare: [ ...shares.rows.map(({row}) => row), ...paid ]
   },
   lastNumbers: {
    costItem: firstItem + added.length - 1,
    payerShare: firstShare + paid.length - 1
   }
  });
  return added;
 }
 const refused = issues => new AppError("INVALID_INPUT", {}, issues);
 function changeCostPrice(context, input) {
  const {submissionId, costId, from} = input;
  return context.lock.runAlone(() => {
   const workbook = openForWriting(context, thisWeek(context)), repeated = recordedSubmission(workbook, submissionId);
   if (repeated) return {
    costId: repeated.ids[0] ?? costId
   };
   const item = workbook.reference.costItem.find(each => each.costId === costId);
   if (!item) throw new AppError("NOT_FOUND", {
    id: costId
   });
   const {row, issues} = readForm(costItemRecord, {
    values: {
     unitPrice: input.unitPrice
    },
    base: {
     ...item
    }
   });
   if (issues.length > 0) throw refused(issues);
   if ("PER_MEAL" !== item.entryMode || null === row.unitPrice || row.unitPrice < 0) throw refused([ {
    severity: "BLOCK",
    code: "PRICE_NOT_PER_MEAL",
    path: "unitPrice"
   } ]);
   if (from <= item.periodStart || from > item.periodEnd) {
    const params = {
     start: french_formats_dayText(item.periodStart),
     end: french_formats_dayText(item.periodEnd)
    };
    throw refused([ {
     severity: "BLOCK",
     code: "PRICE_DAY_OUTSIDE",
     path: "from",
     params
    } ]);
   }
   const note = formatMessage(context.messages.costWords.priceFrom, {
    id: costId,
    note: item.sourceNote
   }), next = {
    ...item,
    unitPrice: row.unitPrice,
    periodStart: from,
    sourceNote: note
   }, [added] = addCostItems(workbook, {
    submissionId,
    made: [ {
     item: next,
     from: costId
    } ],
    corrected: [ {
     ...item,
     periodEnd: local_date_addDays(from, -1)
    } ]
   });
   return {
    costId: added?.costId ?? costId
   };
  });
 }
 function changeAgreementStatus(context, input) {
  return context.lock.runAlone(() => {
   const workbook = openForWriting(context, thisWeek(context)), agreement = knownAgreement(workbook, input.agreementId);
   if (recordedSubmission(workbook, input.submissionId)) return {
    agreementId: agreement.agreementId,
    status: agreement.status,
    issues: []
   };
   const issues = statusIssues(agreement, input, {
    today: workbook.today
   });
   if (hasBlocking(issues)) throw new AppError("INVALID_INPUT", {}, issues);
   const changed = withStatus(agreement, input), table = readTable(context.store, agreementRecord, workbook.names), all = workbook.reference.agreement.map(each => each.agreementId === changed.agreementId ? changed : each);
   commitWrite(workbook, {
    submission: {
     id: input.submissionId,
     ids: [ changed.agreementId ],
     counts: {
      rows: 1
     }
    },
    writes: [ rowWrite(workbook, table, {
     row: changed
    }) ],
    reference: {
     ...workbook.reference,
     agreement: all
    }
   });
   const siblings = all.filter(({partnershipId}) => partnershipId === changed.partnershipId);
   return {
    agreementId: changed.agreementId,
    status: changed.status,
    issues: [ ...issues, ...agreement_life_overlapIssues(siblings) ]
   };
  });
 }
 function knownAgreement({reference}, id) {
  const found = reference.agreement.find(({agreementId}) => agreementId === id);
  if (!found) throw new AppError("NOT_FOUND", {
   id
  });
  return found;
 }
 function agreementDraft(facts, agreementId) {
  const {partnership} = facts, startsOn = partnership.startsOn, isPaid = (partnership.mealPrice ?? 0) > 0, isThirdParty = null !== facts.carrier && ![ partnership.kitchenId, partnership.recipientId ].includes(facts.carrier.partnerId);
  return {
   agreementId,
   partnershipId: partnership.partnershipId,
   otherPartyId: null,
   type: isPaid ? "FOURNITURE" : isThirdParty ? "TRIPARTITE" : "DON",
   status: "BROUILLON",
   startsOn,
   endsOn: partnership.endsOn ?? (null === startsOn ? null : local_date_addDays(`${Number(startsOn.slice(0, 4)) + 1}${startsOn.slice(4)}`.replace("-02-29", "-03-01"), -1)),
   renewal: "TACIT",
   renewalMonths: 12,
   renewalMax: null,
   noticeMonths: 1,
   reviewOn: null,
   signedOn: null,
   signaturePlace: null,
   foodsIncluded: null,
   foodsExcluded: null,
   shortUseByJustification: null,
   containerPolicy: null,
   storageDescription: null,
   qualityManager: null,
   jurisdiction: null,
   documentUrl: null,
   pdfUrl: null,
   scanUrl: null,
   documentId: null,
   templateVersion: null,
   valuesFingerprint: null,
   generatedAt: null,
   statusLog: null,
   agreedTerms: null,
   notes: null
  };
 }
 function agreementFacts(workbook, facts, agreement) {
  const {partnership, kitchen, recipient, carrier} = facts;
  if (null === kitchen) throw new AppError("NOT_FOUND", {
   id: partnership.kitchenId
  });
  if (null === recipient) throw new AppError("NOT_FOUND", {
   id: partnership.recipientId
  });
  const {thresholds, today} = workbook, town = workbook.reference.partner.find(({partnerId}) => partnerId === agreement.otherPartyId) ?? null;
  return {
   agreement,
   partnership,
   kitchen,
   recipient,
   carrier,
   town,
   thresholds,
   today
  };
 }
 function transportMode({partnership, carrier}) {
  return "SUR_PLACE" === partnership.vehicleType ? "ON_THE_SPOT" : null === carrier ? null : carrier.partnerId === partnership.kitchenId ? "KITCHEN" : carrier.partnerId === partnership.recipientId ? "RECIPIENT" : "THIRD_PARTY";
 }
 function isPaid({partnership}) {
  return (partnership.mealPrice ?? 0) > 0;
 }
 const PUBLIC_FORMS = [ "COMMUNE", "EPCI", "SYNDICAT", "CCAS", "CIAS", "ETABLISSEMENT_PUBLIC" ];
 function isPublicBody(partner) {
  return PUBLIC_FORMS.includes(partner.legalForm);
 }
 function agreement_facts_needsAuthorisation(recipient) {
  return !isPublicBody(recipient) && "DROIT_PUBLIC" !== recipient.authorisationType;
 }
 function conventionKeyOf(facts) {
  return null !== facts.town || "THIRD_PARTY" === transportMode(facts) ? "tripartite" : isPaid(facts) ? "fourniture" : "EXCEDENT" === facts.partnership.flowType ? "don-excedents" : "repas-gratuits";
 }
 const CONDITIONS = {
  FREE: facts => !isPaid(facts),
  PAID: isPaid,
  SURPLUS: ({partnership}) => "EXCEDENT" === partnership.flowType,
  COOKED_ON_PURPOSE: ({partnership}) => "PRODUIT_EXPRES" === partnership.flowType,
  DIVERTED: ({partnership}) => "DETOURNE" === partnership.flowType,
  COLD_LINK: ({partnership}) => "FROIDE" === partnership.linkType,
  HOT_LINK: ({partnership}) => "CHAUDE" === partnership.linkType,
  AMBIENT: ({partnership}) => "AMBIANTE" === partnership.linkType,
  THIRD_PARTY_TRANSPORT: facts => "THIRD_PARTY" === transportMode(facts),
  KITCHEN_TRANSPORT: facts => "KITCHEN" === transportMode(facts),
  RECIPIENT_TRANSPORT: facts => "RECIPIENT" === transportMode(facts),
  ON_THE_SPOT: facts => "ON_THE_SPOT" === transportMode(facts),
  EXCLUDED_FOODS_STATED: ({agreement}) => null !== agreement.foodsExcluded,
  SHORT_USE_BY_JUSTIFIED: ({agreement}) => null !== agreement.shortUseByJustification,
  CONTAINERS_STATED: ({agreement}) => null !== agreement.containerPolicy,
  AUTHORISATION_NEEDED: ({recipient}) => agreement_facts_needsAuthorisation(recipient),
  CONTRACTED_KITCHEN: ({kitchen}) => "CONCEDEE" === kitchen.management,
  TAXABLE_DONOR: facts => !0 === facts.kitchen.isTaxableDonor && !isPaid(facts),
  LARGE_KITCHEN: facts => (facts.kitchen.dailyMeals ?? 0) > facts.thresholds.largeKitchenMeals && !isPaid(facts),
  TOWN_SIGNS: ({town}) => null !== town,
  TWO_PARTIES: facts => null === facts.town && "THIRD_PARTY" !== transportMode(facts),
  SIGNED: ({agreement}) => null !== agreement.signedOn
 }, CONDITION_CODES = Object.keys(CONDITIONS);
 function conditionValues(facts, names) {
  return new Map(CONDITION_CODES.map(code => [ names[code], CONDITIONS[code](facts) ]));
 }
 const PARTY_ROLES = {
  cuisine: {
   path: "kitchen",
   of: facts => facts.kitchen
  },
  beneficiaire: {
   path: "recipient",
   of: facts => facts.recipient
  },
  transporteur: {
   path: "carrier",
   of: facts => facts.carrier
  },
  collectivite: {
   path: "town",
   of: facts => facts.town
  }
 }, PARTY_TAGS = {
  nom: {
   field: "name",
   read: partner => partner.name
  },
  nom_court: {
   field: "shortName",
   read: partner => partner.shortName ?? partner.name
  },
  forme: {
   field: "legalForm",
   read: (partner, words) => partner.legalForm ? words.legalForms[partner.legalForm] : null
  },
  identifiant: {
   field: "siret",
   read: registerNumber
  },
  adresse: {
   field: "address",
   read: fullAddress
  },
  representant: {
   field: "representativeName",
   read: partner => partner.representativeName
  },
  qualite: {
   field: "representativeRole",
   read: partner => partner.representativeRole
  },
  pouvoir: {
   field: "deliberationRef",
   read: (partner, words) => partner.deliberationRef ?? (isPublicBody(partner) ? null : words.byItsStatutes)
  },
  agrement: {
   field: "approvalNumber",
   read: partner => partner.approvalNumber
  },
  situation_sanitaire: {
   field: "sanitaryStatus",
   read: sanitarySituation
  },
  habilitation: {
   field: "authorisationType",
   read: authorisation
  },
  assureur: {
   field: "insurer",
   read: partner => partner.insurer
  },
  police: {
   field: "policyNumber",
   read: partner => partner.policyNumber
  },
  assurance_fin: {
   field: "policyEndsOn",
   read: (partner, words) => partner.policyEndsOn && longDate(partner.policyEndsOn, words.months)
  },
  telephone: {
   field: "alertPhone",
   read: partner => partner.alertPhone
  },
  courriel: {
   field: "alertEmail",
   read: partner => partner.alertEmail
  }
 };
 function registerNumber(partner, words) {
  return partner.siret ? withValue(words.siret, "number", siretText(partner.siret)) : partner.rna ? withValue(words.rna, "number", partner.rna) : partner.localRegisterRef;
 }
 function fullAddress(partner) {
  const town = [ partner.postcode, partner.city ].filter(part => "" !== part).join(" ");
  return [ partner.address, town ].filter(part => "" !== part).join(", ") || null;
 }
 function sanitarySituation(partner, words) {
  const sentence = partner.sanitaryStatus && words.sanitaryStatuses[partner.sanitaryStatus];
  return sentence ? sentence.includes("{number}") ? partner.approvalNumber && withValue(sentence, "number", partner.approvalNumber) : sentence : null;
 }
 function authorisation(partner, words) {
  if (!partner.authorisationType) return isPublicBody(partner) ? words.authorisations.DROIT_PUBLIC : null;
  const kind = words.authorisations[partner.authorisationType], {authorisationRef: ref, authorisationEndsOn: end} = partner;
  return kind + (ref ? withValue(words.authorisationRef, "ref", ref) : "") + (end ? withValue(words.authorisationEnd, "day", longDate(end, words.months)) : "");
 }
 function partyIssues(facts) {
  return Object.keys(PARTY_ROLES).flatMap(role => {
   const partner = PARTY_ROLES[role].of(facts);
   return null === partner || "transporteur" === role && isAlreadyParty(partner, facts) ? [] : issuesOf(partner, PARTY_ROLES[role].path, facts);
  });
 }
 function isAlreadyParty(partner, {kitchen, recipient}) {
  return partner.partnerId === kitchen.partnerId || partner.partnerId === recipient.partnerId;
 }
 function issuesOf(partner, path, facts) {
  const params = {
   name: partner.name
  }, issues = [], warn = (code, field, source) => issues.push({
   severity: "WARN",
   code,
   path: `${path}.${field}`,
   params,
   ...source ? {
    source
   } : {}
  });
  null === partner.representativeName && warn("REPRESENTATIVE_MISSING", "representativeName");
  null === partner.representativeRole && warn("REPRESENTATIVE_ROLE_MISSING", "representativeRole");
  isPublicBody(partner) && null === partner.deliberationRef && warn("DELIBERATION_MISSING", "deliberationRef");
  partner.siret || partner.rna || partner.localRegisterRef || warn("REGISTER_NUMBER_MISSING", "siret", "Règlement 178/2002, art. 18");
  null === partner.alertPhone && null === partner.alertEmail && warn("PARTY_ALERT_CONTACT_MISSING", "alertPhone", "Règlement 178/2002, art. 19");
  partner.isIllustrative && warn("ILLUSTRATIVE_PARTY", "isIllustrative");
  return [ ...issues, ...party_issues_insuranceIssues(partner, path, facts) ];
 }
 function party_issues_insuranceIssues(partner, path, facts) {
  const field = `${path}.policyEndsOn`, params = {
   name: partner.name,
   day: shortDate(partner.policyEndsOn ?? "")
  }, source = "Convention type de don, art. 7";
  return null === partner.insurer && null === partner.policyNumber ? [ {
   severity: "WARN",
   code: "INSURANCE_MISSING",
   path: `${path}.insurer`,
   params: {
    name: partner.name
   },
   source
  } ] : null === partner.policyEndsOn ? [] : partner.policyEndsOn < facts.today ? [ {
   severity: "WARN",
   code: "PARTY_INSURANCE_EXPIRED",
   path: field,
   params,
   source
  } ] : facts.agreement.startsOn && partner.policyEndsOn < facts.agreement.startsOn ? [ {
   severity: "WARN",
   code: "INSURANCE_ENDS_BEFORE_START",
   path: field,
   params,
   source
  } ] : [];
 }
 function party_issues_kitchenIssues(facts) {
  const {kitchen, thresholds} = facts, params = {
   name: kitchen.name
  }, issues = [];
  if ("AGREE" === kitchen.sanitaryStatus && null === kitchen.approvalNumber) {
   const source = "Règlement 853/2004", path = "kitchen.approvalNumber";
   issues.push({
    severity: "WARN",
    code: "APPROVAL_NUMBER_MISSING",
    path,
    params,
    source
   });
  }
  if (null === kitchen.sanitaryStatus || "INCONNU" === kitchen.sanitaryStatus) {
   const source = "Règlement 853/2004", path = "kitchen.sanitaryStatus";
   issues.push({
    severity: "WARN",
    code: "SANITARY_STATUS_UNKNOWN",
    path,
    params,
    source
   });
  }
  if ("DEROGATION" === kitchen.sanitaryStatus && isPaid(facts)) {
   const source = "Arrêté du 8 juin 2006", path = "kitchen.sanitaryStatus";
   issues.push({
    severity: "WARN",
    code: "EXEMPTION_LIMITS_APPLY",
    path,
    params,
    source
   });
  }
  if (null !== kitchen.dailyMeals && kitchen.dailyMeals > thresholds.largeKitchenMeals) {
   const source = "Code de l’environnement, L541-15-6", details = {
    ...params,
    meals: kitchen.dailyMeals,
    limit: thresholds.largeKitchenMeals
   }, path = "kitchen.dailyMeals";
   issues.push({
    severity: "INFO",
    code: "LARGE_KITCHEN_DUTY",
    path,
    params: details,
    source
   });
  }
  if ("CONCEDEE" === kitchen.management) {
   const path = "kitchen.management";
   issues.push({
    severity: "INFO",
    code: "CONTRACT_END_ENDS_AGREEMENT",
    path,
    params
   });
  }
  return issues;
 }
 function party_issues_authorisationIssues(facts) {
  const {recipient, today, thresholds} = facts;
  if (!agreement_facts_needsAuthorisation(recipient)) return [];
  const source = "Code de l’action sociale et des familles, L266-2", kind = recipient.authorisationType, path = kind ? "recipient.authorisationEndsOn" : "recipient.authorisationType", endsOn = shortDate(recipient.authorisationEndsOn ?? ""), params = {
   name: recipient.name,
   day: endsOn,
   endsOn
  }, issue = (code, severity = "WARN") => [ {
   severity,
   code,
   path,
   params,
   source
  } ];
  if (null === kind || "AUCUNE" === kind) return issue("AUTHORISATION_MISSING");
  if ("EN_COURS" === kind) return issue("AUTHORISATION_PENDING");
  const end = recipient.authorisationEndsOn;
  return null === end ? issue("AUTHORISATION_END_UNKNOWN") : end < today ? issue("AUTHORISATION_EXPIRED") : daysBetween(today, end) <= thresholds.authorisationWarnDays ? issue("AUTHORISATION_ENDS_SOON") : [];
 }
 function agreement_issues_agreementIssues(facts) {
  return [ ...agreement_issues_identityIssues(facts), ...dateIssues(facts), ...priceIssues(facts), ...useByIssues(facts), ...agreement_issues_transportIssues(facts), ...partyIssues(facts), ...party_issues_kitchenIssues(facts), ...party_issues_authorisationIssues(facts) ];
 }
 function agreement_issues_identityIssues({kitchen, recipient}) {
  return kitchen.partnerId !== recipient.partnerId ? [] : [ {
   severity: "BLOCK",
   code: "SAME_PARTY",
   path: "partnership.recipientId",
   params: {
    name: kitchen.name
   }
  } ];
 }
 function reversedDates({startsOn, endsOn}) {
  return null === startsOn || null === endsOn || endsOn >= startsOn ? [] : [ {
   severity: "BLOCK",
   code: "AGREEMENT_DATES_REVERSED",
   path: "agreement.endsOn",
   params: {
    start: shortDate(startsOn),
    end: shortDate(endsOn)
   }
  } ];
 }
 function dateIssues({agreement, partnership, today}) {
  const {startsOn, endsOn, signedOn} = agreement, issues = reversedDates(agreement);
  if (0 === issues.length && endsOn && endsOn < today) {
   const params = {
    end: shortDate(endsOn)
   };
   issues.push({
    severity: "WARN",
    code: "AGREEMENT_ENDED",
    path: "agreement.endsOn",
    params
   });
  }
  if (signedOn && startsOn && signedOn > startsOn) {
   const params = {
    signed: shortDate(signedOn),
    start: shortDate(startsOn)
   }, code = "SIGNED_AFTER_START";
   issues.push({
    severity: "WARN",
    code,
    path: "agreement.signedOn",
    params
   });
  }
  const {windowStart, windowEnd} = partnership;
  if (windowStart && windowEnd && windowEnd <= windowStart) {
   const params = {
    start: windowStart,
    end: windowEnd
   }, code = "TIME_WINDOW_REVERSED";
   issues.push({
    severity: "BLOCK",
    code,
    path: "partnership.windowEnd",
    params
   });
  }
  return issues;
 }
 function priceIssues(facts) {
  const path = "partnership.mealPrice", {type} = facts.agreement;
  return "DON" === type && isPaid(facts) ? [ {
   severity: "BLOCK",
   code: "DONATION_WITH_PRICE",
   path
  } ] : "FOURNITURE" !== type || isPaid(facts) ? [] : [ {
   severity: "BLOCK",
   code: "SUPPLY_WITHOUT_PRICE",
   path
  } ];
 }
 function useByIssues({agreement, partnership, thresholds}) {
  return "AMBIANTE" !== partnership.linkType && null === agreement.shortUseByJustification ? [ {
   severity: "WARN",
   code: "SHORT_USE_BY_UNJUSTIFIED",
   path: "agreement.shortUseByJustification",
   params: {
    hours: thresholds.useByMinHours
   },
   source: "Code de l’environnement, D541-310"
  } ] : [];
 }
 function agreement_issues_transportIssues(facts) {
  const {agreement, partnership, carrier, thresholds} = facts, mode = transportMode(facts), issues = [], path = "partnership.carrierId";
  null === mode && issues.push({
   severity: "WARN",
   code: "CARRIER_MISSING",
   path
  });
  if ("THIRD_PARTY" === mode && "TRIPARTITE" !== agreement.type) {
   const params = {
    name: carrier?.name ?? ""
   };
   issues.push({
    severity: "INFO",
    code: "CARRIER_SIGNS_TOO",
    path,
    params
   });
  }
  "THIRD_PARTY" !== mode && "TRIPARTITE" === agreement.type && null === facts.town && issues.push({
   severity: "BLOCK",
   code: "TRIPARTITE_WITHOUT_CARRIER",
   path
  });
  null !== mode && "ON_THE_SPOT" !== mode && "AMBIANTE" !== partnership.linkType && issues.push(...vehicleIssues(facts, thresholds.uncertifiedVehicleMaxKm));
  return issues;
 }
 function vehicleIssues({partnership}, limit) {
  const {vehicleType, distanceKm, stops} = partnership;
  return null === vehicleType || "FRIGORIFIQUE" === vehicleType || !(null !== distanceKm && distanceKm >= 1e3 * limit) && (stops ?? 1) <= 1 ? [] : [ {
   severity: "WARN",
   code: "UNCERTIFIED_VEHICLE",
   path: "partnership.vehicleType",
   params: {
    limit
   },
   source: "CRPM R231-44 et suivants"
  } ];
 }
 function timeWindow({partnership}, words) {
  const {windowStart, windowEnd} = partnership, [start, end] = [ windowStart && clockTime(windowStart), windowEnd && clockTime(windowEnd) ];
  return start && end ? withValue(withValue(words.timeWindow, "start", start), "end", end) : start ? withValue(words.timeFrom, "start", start) : end ? withValue(words.timeUntil, "end", end) : null;
 }
 function centsText(cents) {
  return unitPriceText(100 * cents);
 }
 function loopOf(name, items, {keys, words}) {
  const tag = key => `${name}.${key}`;
  return {
   tags: new Map(keys.map(key => [ tag(key), words[tag(key)] ?? tag(key) ])),
   items: items.map(item => new Map(keys.map(key => {
    const text = item[key] ?? null;
    return [ tag(key), null === text ? null : oneLine(text) || null ];
   })))
  };
 }
 function annexLoops(facts, words) {
  const {annexes} = facts, loop = (name, keys, items) => [ words.loopNames[name], loopOf(name, items, {
   keys,
   words: words.loopTags
  }) ];
  return new Map([ loop("contact", [ "nom", "role", "structure", "telephone", "courriel" ], (annexes?.contacts ?? []).map(contact => ({
   nom: contact.name,
   role: words.contactRoles[contact.role],
   structure: annexes?.nameOf(contact.partnerId) ?? null,
   telephone: contact.workPhone ?? "–",
   courriel: contact.workEmail ?? "–"
  }))), loop("site", [ "nom", "usage", "structure", "adresse" ], (annexes?.sites ?? []).map(site => ({
   nom: site.name,
   usage: words.siteTypes[site.type],
   structure: annexes?.nameOf(site.partnerId) ?? null,
   adresse: `${site.address}, ${site.postcode} ${site.city}`
  }))), loop("jour", [ "nom", "horaires", "repas" ], dayItems(facts, words)), loop("cout", [ "poste", "montant", "payeurs" ], (annexes?.costs ?? []).map(item => ({
   poste: item.label,
   montant: costText(item, words),
   payeurs: annex_loops_payersText(item, facts, words)
  }))) ]);
 }
 function dayItems({partnership}, words) {
  const {expectedMeals} = partnership, hours = timeWindow({
   partnership
  }, words);
  return partnership.weekdays.map(day => ({
   nom: words.weekdays[day],
   horaires: hours,
   repas: null === expectedMeals ? null : counted(expectedMeals, words.units.meals)
  }));
 }
 function costText(item, words) {
  return null !== item.amountCents ? centsText(item.amountCents) : null === item.unitPrice ? null : `${unitPriceText(item.unitPrice)} ${words.costUnits[item.entryMode] ?? ""}`.trim();
 }
 function annex_loops_payersText(item, {annexes}, words) {
  return joinedList((annexes?.shares ?? []).filter(share => share.costId === item.costId).map(share => `${annexes?.nameOf(share.payerId) ?? share.payerId} (${plainNumber(share.sharePercent / 100)} %)`), words.and) || words.nobodyPays;
 }
 function costTotal({annexes}, words) {
  const costs = annexes?.costs ?? [];
  if (0 === costs.length) return words.noCost;
  if (costs.some(item => null === costText(item, words))) return words.totalUnknown;
  const amounts = costs.map(item => item.amountCents);
  return amounts.includes(null) ? words.totalPerUnit : centsText(amounts.reduce((sum, amount) => sum + (amount ?? 0), 0));
 }
 function annexTagNames(words) {
  return Object.entries(words.loopNames).map(([key, name]) => ({
   name,
   tags: Object.keys(words.loopTags).filter(tag => tag.startsWith(`${key}.`))
  }));
 }
 const UNITS = [ "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf" ], TENS = [ "", "", "vingt", "trente", "quarante", "cinquante", "soixante", "soixante", "quatre-vingt", "quatre-vingt" ];
 function belowHundred(value, isLast) {
  if (value < 20) return UNITS[value] ?? "";
  const ten = Math.floor(value / 10), rest = 7 === ten || 9 === ten ? value % 10 + 10 : value % 10, tens = TENS[ten] ?? "";
  return 0 === rest ? 8 === ten && isLast ? `${tens}s` : tens : `${tens}${(1 === rest || 11 === rest) && ten < 8 ? " et " : "-"}${UNITS[rest] ?? ""}`;
 }
 function belowThousand(value, isLast) {
  const hundreds = Math.floor(value / 100), rest = value % 100;
  if (0 === hundreds) return belowHundred(rest, isLast);
  const many = hundreds > 1 ? `${UNITS[hundreds] ?? ""} cent` : "cent";
  return 0 === rest ? hundreds > 1 && isLast ? `${many}s` : many : `${many} ${belowHundred(rest, isLast)}`;
 }
 function numberInWords(value) {
  if (0 === value) return "zéro";
  const parts = [];
  for (const [scale, word] of [ [ 1e9, "milliard" ], [ 1e6, "million" ] ]) {
   const count = Math.floor(value / scale) % 1e3;
   count > 0 && parts.push(`${belowThousand(count, !0)} ${word}${count > 1 ? "s" : ""}`);
  }
  const thousands = Math.floor(value / 1e3) % 1e3;
  thousands > 0 && parts.push(1 === thousands ? "mille" : `${belowThousand(thousands, !1)} mille`);
  const rest = value % 1e3;
  rest > 0 && parts.push(belowThousand(rest, !0));
  return parts.join(" ");
 }
 const number_words_named = (value, [one, many]) => `${numberInWords(value)} ${value < 2 ? one : many}`, isRoundMillion = euros => euros >= 1e6 && euros % 1e6 == 0;
 function amountInWords(cents) {
  const euros = Math.floor(cents / 100), rest = cents % 100, whole = isRoundMillion(euros) ? `${numberInWords(euros)} d’euros` : number_words_named(euros, [ "euro", "euros" ]), small = number_words_named(rest, [ "centime", "centimes" ]);
  return 0 === rest ? whole : 0 === euros ? small : `${whole} et ${small}`;
 }
 function priceInWords(tenThousandths) {
  const rest = tenThousandths % 100, text = amountInWords(Math.floor(tenThousandths / 100));
  return 0 === rest ? text : `${text} virgule ${rest < 10 ? "zéro " : ""}${numberInWords(rest)}`;
 }
 const agreement_tags_day = (iso, words) => iso && longDate(iso, words.months), clause = text => text && withoutFullStop(text), agreement_tags_number = (value, text) => null === value ? null : text(value), OWN_TAGS = {
  "convention.reference": {
   path: "agreement.agreementId",
   read: f => f.agreement.agreementId
  },
  "convention.type": {
   path: "agreement.type",
   read: typeText
  },
  "convention.date_edition": {
   path: "today",
   read: (f, w) => longDate(f.today, w.months)
  },
  "convention.debut": {
   path: "agreement.startsOn",
   read: (f, w) => agreement_tags_day(f.agreement.startsOn, w)
  },
  "convention.fin": {
   path: "agreement.endsOn",
   read: (f, w) => agreement_tags_day(f.agreement.endsOn, w)
  },
  "convention.reconduction": {
   path: "agreement.renewal",
   read: renewalText
  },
  "convention.preavis": {
   path: "agreement.noticeMonths",
   read: (f, w) => agreement_tags_number(f.agreement.noticeMonths, n => counted(n, w.units.months))
  },
  "convention.juridiction": {
   path: "agreement.jurisdiction",
   read: f => clause(f.agreement.jurisdiction)
  },
  "convention.exemplaires": {
   path: "partnership.carrierId",
   read: copies
  },
  "signature.lieu": {
   path: "agreement.signaturePlace",
   read: (f, w) => f.agreement.signaturePlace ?? w.handwritten
  },
  "signature.date": {
   path: "agreement.signedOn",
   read: (f, w) => agreement_tags_day(f.agreement.signedOn, w) ?? w.handwritten
  },
  "flux.nom": {
   path: "partnership.name",
   read: f => f.partnership.name
  },
  "flux.type": {
   path: "partnership.flowType",
   read: (f, w) => w.flowTypes[f.partnership.flowType]
  },
  "flux.liaison": {
   path: "partnership.linkType",
   read: (f, w) => w.linkTypes[f.partnership.linkType]
  },
  "flux.mode_de_remise": {
   path: "partnership.linkType",
   read: (f, w) => w.linkManners[f.partnership.linkType]
  },
  "flux.jours": {
   path: "partnership.weekdays",
   read: (f, w) => joinedList(f.partnership.weekdays.map(code => w.weekdays[code]), w.and) || null
  },
  "flux.horaires": {
   path: "partnership.windowStart",
   read: timeWindow
  },
  "flux.lieu": {
   path: "partnership.place",
   read: f => f.partnership.place
  },
  "flux.vacances": {
   path: "partnership.schoolHolidays",
   read: (f, w) => w.holidays[f.partnership.schoolHolidays ?? "UNTOLD"]
  },
  "flux.repas_prevus": {
   path: "partnership.expectedMeals",
   read: (f, w) => agreement_tags_number(f.partnership.expectedMeals, n => `${counted(n, w.units.meals)} ${w.perDay}`)
  },
  "prix.repas": {
   path: "partnership.mealPrice",
   read: f => agreement_tags_number(f.partnership.mealPrice, unitPriceText)
  },
  "prix.repas_lettres": {
   path: "partnership.mealPrice",
   read: f => agreement_tags_number(f.partnership.mealPrice, priceInWords)
  },
  "transport.responsable": {
   path: "partnership.carrierId",
   read: transporter
  },
  "transport.vehicule": {
   path: "partnership.vehicleType",
   read: (f, w) => f.partnership.vehicleType && w.vehicleTypes[f.partnership.vehicleType]
  },
  "transport.distance": {
   path: "partnership.distanceKm",
   read: f => agreement_tags_number(f.partnership.distanceKm, n => `${plainNumber(n / 1e3)} km`)
  },
  "transport.distance_max": {
   path: "thresholds.uncertifiedVehicleMaxKm",
   read: f => `${plainNumber(f.thresholds.uncertifiedVehicleMaxKm)} km`
  },
  "denrees.incluses": {
   path: "agreement.foodsIncluded",
   read: f => clause(f.agreement.foodsIncluded)
  },
  "denrees.exclues": {
   path: "agreement.foodsExcluded",
   read: f => clause(f.agreement.foodsExcluded)
  },
  "dlc.heures": {
   path: "thresholds.useByMinHours",
   read: (f, w) => counted(f.thresholds.useByMinHours, w.units.hours)
  },
  "dlc.jours": {
   path: "thresholds.preparedAheadDays",
   read: (f, w) => counted(f.thresholds.preparedAheadDays, w.units.days)
  },
  "dlc.justification": {
   path: "agreement.shortUseByJustification",
   read: f => clause(f.agreement.shortUseByJustification)
  },
  "contenants.regle": {
   path: "agreement.containerPolicy",
   read: f => clause(f.agreement.containerPolicy)
  },
  "stockage.description": {
   path: "agreement.storageDescription",
   read: f => clause(f.agreement.storageDescription)
  },
  "qualite.responsable": {
   path: "agreement.qualityManager",
   read: f => clause(f.agreement.qualityManager)
  },
  "couts.total": {
   path: "costItem",
   read: costTotal
  },
  "delais.annulation": {
   path: "thresholds.cancellationNoticeHours",
   read: (f, w) => counted(f.thresholds.cancellationNoticeHours, w.units.hours)
  },
  "temperatures.froid": {
   path: "thresholds.coldMaxCelsius",
   read: f => celsius(f.thresholds.coldMaxCelsius)
  },
  "temperatures.froid_tolere": {
   path: "thresholds.coldSurfaceTolerance",
   read: f => celsius(f.thresholds.coldMaxCelsius + f.thresholds.coldSurfaceTolerance)
  },
  "temperatures.froid_a_coeur": {
   path: "thresholds.coldCoreTolerance",
   read: f => celsius(f.thresholds.coldMaxCelsius + f.thresholds.coldCoreTolerance)
  },
  "temperatures.chaud": {
   path: "thresholds.hotMinCelsius",
   read: f => celsius(f.thresholds.hotMinCelsius)
  },
  "temperatures.surgele": {
   path: "thresholds.frozenMaxCelsius",
   read: f => celsius(f.thresholds.frozenMaxCelsius)
  },
  "temperatures.surgele_tolere": {
   path: "thresholds.frozenToleranceCelsius",
   read: f => celsius(f.thresholds.frozenToleranceCelsius)
  },
  "temperatures.hors_froid": {
   path: "thresholds.outOfColdMaxMinutes",
   read: (f, w) => counted(f.thresholds.outOfColdMaxMinutes, w.units.minutes)
  },
  "conservation.duree": {
   path: "thresholds.traceRetentionYears",
   read: (f, w) => counted(f.thresholds.traceRetentionYears, w.units.years)
  },
  "seuils.grande_cuisine": {
   path: "thresholds.largeKitchenMeals",
   read: (f, w) => counted(f.thresholds.largeKitchenMeals, w.units.meals)
  }
 };
 function partyReadings(names) {
  const roles = Object.keys(PARTY_ROLES), tags = Object.keys(PARTY_TAGS);
  return roles.flatMap(role => tags.map(tag => ({
   key: `${role}.${tag}`,
   name: `${names.partyTagNames[tag]} ${names.ofParty[role]}`,
   path: `${PARTY_ROLES[role].path}.${PARTY_TAGS[tag].field}`,
   read: (facts, words) => {
    const partner = PARTY_ROLES[role].of(facts);
    return partner && PARTY_TAGS[tag].read(partner, words);
   }
  })));
 }
 function readings(names) {
  return [ ...Object.keys(OWN_TAGS).map(key => ({
   key,
   name: names.tagNames[key],
   ...OWN_TAGS[key]
  })), ...partyReadings(names) ];
 }
 function agreementTags(names) {
  return readings(names).map(({key, name, path}) => ({
   key,
   name,
   path
  }));
 }
 function tagValues(facts, words) {
  return new Map(readings(words).map(({key, read}) => {
   const text = read(facts, words);
   return [ key, null === text ? null : oneLine(text) || null ];
  }));
 }
 function typeText(facts, words) {
  const {type} = facts.agreement;
  return "TRIPARTITE" === type && isPaid(facts) ? words.paidTripartite : words.agreementTypes[type];
 }
 function copies(facts, words) {
  const isCarried = "THIRD_PARTY" === transportMode(facts);
  return isCarried && null !== facts.town ? words.copies.four : isCarried || null !== facts.town ? words.copies.three : words.copies.two;
 }
 function renewalText({agreement}, words) {
  if (null === agreement.renewal) return null;
  const sentence = words.renewals[agreement.renewal];
  return sentence.includes("{months}") ? null === agreement.renewalMonths ? null : withValue(sentence, "months", counted(agreement.renewalMonths, words.units.months)) : sentence;
 }
 function transporter(facts, words) {
  const mode = transportMode(facts);
  return mode && words.transporters[mode];
 }
 const compulsory = source => ({
  isCompulsory: !0,
  isArticle: !0,
  source
 }), clause_catalogue_optional = source => ({
  isCompulsory: !1,
  isArticle: !0,
  source
 }), opening = source => ({
  isCompulsory: !0,
  isArticle: !1,
  source
 }), DONATION_DECREE = "Code de l’environnement, D541-310 et suivants", MODEL = "Convention type de don, restauration collective", CLAUSES = {
  parties: opening(MODEL),
  preambule: opening(MODEL),
  objet: compulsory(`${MODEL}, art. 1`),
  denrees: compulsory("Arrêté du 21 décembre 2009 modifié"),
  commandes: clause_catalogue_optional("Choix des parties"),
  liaison: compulsory("Arrêté du 21 décembre 2009, annexe IV"),
  dlc: compulsory("Code de l’environnement, D541-310"),
  tri: compulsory(DONATION_DECREE),
  etiquetage: compulsory("Règlements 931/2011 et 1169/2011"),
  contenants: compulsory(`${MODEL}, art. 2.2`),
  livraisons: compulsory(`${MODEL}, art. 4.6`),
  annulation: compulsory(`${MODEL}, art. 4.6`),
  reception: compulsory("GBPH aide alimentaire v2 2022, fiche 12"),
  transport: compulsory("CRPM R231-44 et suivants"),
  stockage: compulsory(DONATION_DECREE),
  transfert: compulsory(`${MODEL}, art. 1 et 7`),
  tracabilite: compulsory("Règlements 178/2002 et 931/2011"),
  alertes: compulsory("Règlement 178/2002, art. 19"),
  qualite: compulsory(DONATION_DECREE),
  utilisation: compulsory("Code de l’action sociale et des familles, L266-1"),
  formation: compulsory(DONATION_DECREE),
  assurance: compulsory(`${MODEL}, art. 7`),
  duree: compulsory(`${MODEL}, art. 3`),
  suivi: compulsory(`${MODEL}, art. 8`),
  couts: clause_catalogue_optional("Choix des parties"),
  prix: clause_catalogue_optional("Choix des parties"),
  fiscalite: clause_catalogue_optional("Code général des impôts, 238 bis"),
  transporteur: clause_catalogue_optional("Choix des parties"),
  collectivite: clause_catalogue_optional("Choix des parties"),
  communication: clause_catalogue_optional(`${MODEL}, art. 6`),
  donnees: clause_catalogue_optional("Règlement (UE) 2016/679"),
  force_majeure: clause_catalogue_optional("Code civil, 1218"),
  modifications: clause_catalogue_optional(`${MODEL}, art. 10 à 13`),
  litiges: compulsory(`${MODEL}, art. 14`)
 }, CLAUSE_CODES = Object.keys(CLAUSES), COMPULSORY_CLAUSES = CLAUSE_CODES.filter(code => CLAUSES[code].isCompulsory), SOURCE_DATES = [ [ MODEL, "version de 2022" ], [ "Code de l’environnement, D541-310", "en vigueur depuis le 1er janvier 2021" ], [ "Arrêté du 21 décembre 2009", "modifié par l’arrêté du 7 mai 2020" ], [ "Règlements 931/2011 et 1169/2011", "19 septembre et 25 octobre 2011" ], [ "Règlements 178/2002 et 931/2011", "28 janvier 2002 et 19 septembre 2011" ], [ "Règlement 178/2002", "28 janvier 2002" ], [ "GBPH aide alimentaire", "version 2, 2022" ], [ "CRPM R231-44", "avec l’arrêté du 27 novembre 2020" ], [ "Code de l’action sociale et des familles", "loi du 30 octobre 2018" ], [ "Code général des impôts", "lu en novembre 2026" ], [ "Règlement (UE) 2016/679", "27 avril 2016" ], [ "Code civil", "en vigueur depuis le 1er octobre 2016" ] ];
 function clauseDate(code) {
  const {source} = CLAUSES[code];
  return SOURCE_DATES.find(([beginning]) => source.startsWith(beginning))?.[1] ?? null;
 }
 const TAG = /\{\{([^{}]*)\}\}/g;
 function scanTags(text) {
  return {
   tags: [ ...text.matchAll(TAG) ].map(match => ({
    raw: match[0],
    inner: (match[1] ?? "").trim()
   })),
   broken: [ ...text.replace(TAG, "\0").matchAll(/\{\{[^\u0000]{0,40}|[^\u0000]{0,40}\}\}/g) ].map(match => match[0].trim())
  };
 }
 function foldedName(name) {
  return name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/œ/gi, "oe").toLowerCase().replace(/[^a-z0-9.#/]/g, "");
 }
 const OPENING = /^#\s*si\s+(?:(pas|non|sauf)\s+)?(\S.*)$/i, LOOP = /^#\s*pour\s+(?:chaque\s+|tou(?:te)?s\s+les\s+|les\s+)?(\S.*)$/i;
 function markerOf(tag) {
  const inner = tag.inner.replace(/\s+/g, " ");
  if (/^(\/\s*|fin )si$/i.test(inner)) return {
   kind: "close"
  };
  if (/^(\/\s*|fin )pour$/i.test(inner)) return {
   kind: "endloop"
  };
  if (/^#?\s*sinon$/i.test(inner)) return {
   kind: "else"
  };
  const opening = OPENING.exec(inner);
  if (opening) return {
   kind: "open",
   name: opening[2] ?? "",
   isNegated: void 0 !== opening[1]
  };
  const loop = LOOP.exec(inner);
  return loop ? {
   kind: "loop",
   name: loop[1] ?? ""
  } : null;
 }
 function nearestName(name, known) {
  const wanted = foldedName(name);
  let best = null;
  for (const candidate of known) {
   const distance = editDistance(wanted, foldedName(candidate));
   (null === best || distance < best.distance) && (best = {
    name: candidate,
    distance
   });
  }
  return best && best.distance <= Math.max(2, Math.floor(wanted.length / 2)) ? best.name : null;
 }
 function editDistance(from, until) {
  let previous = Array.from({
   length: until.length + 1
  }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
   const current = [ row ];
   for (let column = 1; column <= until.length; column += 1) {
    const isSame = from[row - 1] === until[column - 1];
    current[column] = Math.min((previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (previous[column - 1] ?? 0) + (isSame ? 0 : 1));
   }
   previous = current;
  }
  return previous[until.length] ?? 0;
 }
 function missingClauses(keptLines, titles) {
  const anchors = new Set(keptLines.flatMap(line => scanTags(line).tags.map(tag => foldedName(tag.inner)))), lineTitles = new Set(keptLines.map(line => foldedName(line).replace(/^(article)?[0-9.]*/, "")));
  return COMPULSORY_CLAUSES.filter(code => !lineTitles.has(foldedName(titles[code])) && !anchors.has(foldedName(`article.${code}`))).map(code => ({
   severity: "WARN",
   code: "CLAUSE_MISSING",
   path: `template.clauses.${code}`,
   params: {
    clause: titles[code]
   },
   source: CLAUSES[code].source
  }));
 }
 function excerptOf(text) {
  const trimmed = text.trim();
  return trimmed.length > 60 ? `${trimmed.slice(0, 59)}…` : trimmed;
 }
 function templateIssue(code, place, params) {
  return {
   severity: "BLOCK",
   code,
   path: `template.${place.part}.${place.index + 1}`,
   params: {
    ...params,
    excerpt: excerptOf(place.text)
   }
  };
 }
 function readConditions(body, given) {
  const reader = new ConditionReader(given.conditions), lines = body.map((text, index) => reader.read({
   index,
   text
  }, given.isInTable(index) ? [] : scanTags(text).tags));
  reader.tellUnclosed();
  return {
   lines,
   markers: reader.markers,
   issues: reader.issues
  };
 }
 class ConditionReader {
  constructor(conditions) {
   this.conditions = conditions;
   this.markers = [];
   this.issues = [];
   this.open = [];
  }
  read(line, tags) {
   const {index, text} = line, place = {
    part: "body",
    ...line
   }, first = tags.flatMap(tag => {
    const marker = markerOf(tag);
    return marker ? [ {
     raw: tag.raw,
     marker
    } ] : [];
   })[0];
   if (!first) return {
    index,
    text,
    isMarker: !1,
    isKept: this.open.every(one => one.holds)
   };
   "loop" === first.marker.kind || "endloop" === first.marker.kind ? this.issues.push(templateIssue("LOOP_OUTSIDE_TABLE", place, {
    name: first.raw
   })) : text.trim() !== first.raw ? this.issues.push(templateIssue("INLINE_CONDITION", place, {
    name: first.raw
   })) : this.follow(first.marker, {
    ...line,
    raw: first.raw
   });
   return {
    index,
    text,
    isMarker: !0,
    isKept: !1
   };
  }
  tellUnclosed() {
   for (const {name, index, text} of this.open) {
    const place = {
     part: "body",
     index,
     text
    };
    this.issues.push(templateIssue("UNCLOSED_CONDITION", place, {
     name
    }));
   }
  }
  follow(marker, line) {
   const {index, text, raw} = line, place = {
    part: "body",
    index,
    text
   };
   if ("open" === marker.kind) {
    this.issues.push(...this.conditions.issues(marker, place));
    const holds = this.conditions.holds(marker);
    this.markers.push(holds ? "KEEP" : "DROP");
    this.open.push({
     holds,
     name: marker.name,
     index,
     text
    });
    return;
   }
   this.markers.push("else" === marker.kind ? "ELSE" : "CLOSE");
   const last = this.open.pop();
   last ? "else" === marker.kind && this.open.push({
    ...last,
    holds: !last.holds
   }) : this.issues.push(templateIssue("UNOPENED_CONDITION", place, {
    name: raw
   }));
  }
 }
 function readRows(text, knowledge) {
  const reader = new RowReader(knowledge);
  (text.tables ?? []).forEach((table, index) => reader.readTable(table, index));
  return {
   rows: reader.rows,
   issues: reader.issues
  };
 }
 class RowReader {
  constructor(knowledge) {
   this.knowledge = knowledge;
   this.rows = [];
   this.issues = [];
   this.loopNames = new Map([ ...knowledge.loops.keys() ].map(name => [ loopKey(name), name ]));
  }
  readTable(table, index) {
   let line = table.start, left = null;
   table.rows.forEach((cells, row) => {
    const lineCount = cells.reduce((sum, cell) => sum + cell.split("\n").length, 0), place = {
     part: "body",
     index: line,
     text: cells.join(" | ")
    }, marked = markedTags(cells), opening = marked.find(({marker}) => "open" === marker.kind || "loop" === marker.kind), closing = marked.find(({marker}) => [ "close", "endloop" ].includes(marker.kind));
    if (void 0 === opening && void 0 !== closing) {
     this.tell("LOOP_CLOSED_ELSEWHERE", left?.place ?? place, left?.name ?? closing.tag.raw);
     left = null;
    } else if (void 0 !== opening && void 0 === closing) left = {
     place,
     name: opening.tag.raw
    }; else if (void 0 !== opening && void 0 !== closing) {
     const held = {
      opening,
      closing,
      others: marked.length - 2
     };
     if (this.isWellPlaced(held, {
      cells,
      place
     })) {
      const facts = {
       table: index,
       row,
       cells,
       firstLine: line,
       lineCount
      };
      this.hold(opening, {
       ...facts,
       markers: [ opening.tag.raw, closing.tag.raw ]
      }, place);
     }
    } else void 0 !== marked[0] && this.tell("ROW_MARKER_MISPLACED", place, marked[0].tag.raw);
    line += lineCount;
   });
   null !== left && this.tellLeft(left);
  }
  tellLeft({place, name}) {
   this.tell("UNCLOSED_ROW", place, name);
  }
  isWellPlaced(held, {cells, place}) {
   const {opening, closing, others} = held, isPair = "loop" === opening.marker.kind == ("endloop" === closing.marker.kind);
   if (closing.cell !== cells.length - 1 || !isPair) {
    this.tell("LOOP_CLOSED_ELSEWHERE", place, opening.tag.raw);
    return !1;
   }
   if (0 === opening.cell && opening.isFirst && 0 === others) return !0;
   this.tell("ROW_MARKER_MISPLACED", place, opening.tag.raw);
   return !1;
  }
  hold({marker}, facts, place) {
   if ("open" === marker.kind) {
    this.issues.push(...this.knowledge.conditions.issues(marker, place));
    const copyCount = this.knowledge.conditions.holds(marker) ? 1 : 0;
    this.rows.push({
     ...facts,
     loop: null,
     copyCount
    });
   } else if ("loop" === marker.kind) {
    const known = this.loopNames.get(loopKey(marker.name)), loop = void 0 === known ? void 0 : this.knowledge.loops.get(known);
    if (loop) this.rows.push({
     ...facts,
     loop,
     copyCount: loop.items.length
    }); else {
     const nearest = nearestName(marker.name, this.loopNames.values()) ?? "", code = "" === nearest ? "UNKNOWN_LOOP" : "MISSPELT_LOOP";
     this.issues.push(templateIssue(code, place, {
      name: marker.name,
      nearest
     }));
    }
   }
  }
  tell(code, place, name) {
   this.issues.push(templateIssue(code, place, {
    name
   }));
  }
 }
 function loopKey(name) {
  return foldedName(name).replace(/[sx]$/, "");
 }
 function markedTags(cells) {
  return cells.flatMap((text, cell) => scanTags(text).tags.flatMap(tag => {
   const marker = markerOf(tag);
   return marker ? [ {
    tag,
    marker,
    cell,
    isFirst: text.trim().startsWith(tag.raw)
   } ] : [];
  }));
 }
 class ConditionIndex {
  constructor(known) {
   this.known = known;
   this.byFoldedName = new Map([ ...known ].map(([name, holds]) => [ foldedName(name), holds ]));
  }
  holds({name, isNegated}) {
   const value = this.byFoldedName.get(foldedName(name));
   return void 0 === value || value !== isNegated;
  }
  issues({name}, place) {
   if (this.byFoldedName.has(foldedName(name))) return [];
   const nearest = nearestName(name, this.known.keys()) ?? "";
   return [ templateIssue("" === nearest ? "UNKNOWN_CONDITION" : "MISSPELT_CONDITION", place, {
    name,
    nearest
   }) ];
  }
 }
 function readSpans(text, conditions) {
  const spans = new Map, issues = [], settledLine = (line, place) => {
   let settled = line;
   for (let span = innermostSpan(settled); null !== span; span = innermostSpan(settled)) {
    const {raw, opening, kept, other} = span;
    issues.push(...conditions.issues(opening, place));
    const put = conditions.holds(opening) ? kept : other;
    spans.set(raw, put);
    settled = settled.split(raw).join(put);
   }
   return settled;
  }, part = name => text[name].map((line, index) => settledLine(line, {
   part: name,
   index,
   text: line
  })), [header, body, footer] = [ part("header"), part("body"), part("footer") ], tables = text.tables?.map(table => ({
   ...table,
   rows: table.rows.map(row => row.map(cell => cell.split("\n").map(line => applySpans(line, [ ...spans ].map(asReplacement))).join("\n")))
  }));
  return {
   text: {
    header,
    body,
    footer,
    ...tables ? {
     tables
    } : {}
   },
   spans: [ ...spans ].map(asReplacement),
   issues
  };
 }
 const asReplacement = ([find, put]) => ({
  find,
  put
 });
 function applySpans(line, spans) {
  return spans.reduce((settled, {find, put}) => settled.split(find).join(put), line);
 }
 function innermostSpan(line) {
  let start = null, middle = null, from = 0;
  for (const tag of scanTags(line).tags) {
   const at = line.indexOf(tag.raw, from);
   from = at + tag.raw.length;
   const marker = markerOf(tag);
   if ("open" === marker?.kind) {
    start = {
     opening: marker,
     at,
     raw: tag.raw
    };
    middle = null;
   } else if ("else" === marker?.kind && null !== start) middle = {
    at,
    raw: tag.raw
   }; else if ("close" === marker?.kind && null !== start) {
    const content = start.at + start.raw.length;
    return {
     opening: start.opening,
     raw: line.slice(start.at, from),
     kept: line.slice(content, middle?.at ?? at),
     other: null === middle ? "" : line.slice(middle.at + middle.raw.length, at)
    };
   }
  }
  return null;
 }
 const PARTICLE = /^(de|que|d['’]|qu['’])\s*(\S.*)$/i;
 class TagNameIndex {
  constructor(knowledge) {
   this.byFoldedName = new Map;
   for (const [key, name] of knowledge.names) this.byFoldedName.set(foldedName(name), key);
   for (const code of knowledge.articles) for (const prefix of [ "article", "renvoi" ]) this.byFoldedName.set(foldedName(`${prefix}.${code}`), `${prefix}.${code}`);
   for (const key of knowledge.values.keys()) this.byFoldedName.set(foldedName(key), key);
  }
  find(spelling) {
   return this.read(spelling)?.key ?? null;
  }
  read(spelling) {
   const key = this.byFoldedName.get(foldedName(spelling));
   if (void 0 !== key) return {
    key,
    written: text => text
   };
   const particle = PARTICLE.exec(spelling), after = particle && this.byFoldedName.get(foldedName(particle[2] ?? ""));
   if (!particle || null == after) return null;
   const word = (particle[1] ?? "").toLowerCase().replace(/['’]$/, "e");
   return {
    key: after,
    written: text => elided(word, text)
   };
  }
  nearest(spelling) {
   return nearestName(spelling, this.byFoldedName.values());
  }
 }
 function tagOfLoop(spelling, loop) {
  const wanted = foldedName(spelling);
  for (const [key, name] of loop.tags) if (foldedName(key) === wanted || foldedName(name) === wanted) return key;
  return null;
 }
 const PARTS = [ "header", "body", "footer" ];
 function tagIssues(text, known) {
  return PARTS.flatMap(part => {
   const lines = text[part];
   return lines.flatMap((line, index) => [ ...brokenIssues(lines, index, part), ...unknownIssues(line, {
    part,
    index,
    text: line
   }, known) ]);
  });
 }
 function brokenIssues(lines, index, part) {
  const brokenIn = line2 => scanTags(line2 ?? "").broken, line = lines[index] ?? "", place = {
   part,
   index,
   text: line
  }, next = brokenIn(lines[index + 1]).find(piece => piece.endsWith("}}")), previous = brokenIn(lines[index - 1]).some(piece => piece.startsWith("{{"));
  return brokenIn(line).flatMap(piece => piece.startsWith("{{") && void 0 !== next ? [ templateIssue("SPLIT_TAG", place, {
   tag: `${piece}${next}`,
   start: piece,
   end: next
  }) ] : piece.endsWith("}}") && previous ? [] : [ templateIssue("UNCLOSED_TAG", place, {
   tag: piece
  }) ]);
 }
 function unknownIssues(line, place, {names, loopAt}) {
  const loop = "body" === place.part ? loopAt(place.index) : null;
  return scanTags(line).tags.flatMap(tag => {
   if (markerOf(tag)) return "body" === place.part ? [] : [ templateIssue("CONDITION_OUTSIDE_BODY", place, {
    name: tag.raw
   }) ];
   if (null !== names.find(tag.inner)) return [];
   if (null !== loop && null !== tagOfLoop(tag.inner, loop)) return [];
   const nearest = nearestName(tag.inner, loop?.tags.keys() ?? []) ?? names.nearest(tag.inner);
   if (null === nearest) return [ templateIssue("UNKNOWN_TAG", place, {
    tag: tag.raw
   }) ];
   const params = {
    tag: tag.raw,
    nearest: `{{${nearest}}}`
   };
   return [ templateIssue("MISSPELT_TAG", place, params) ];
  });
 }
 const ARTICLE = /^(article|renvoi)\.([a-z0-9]+)$/;
 function planTemplate(original, knowledge) {
  const index = new ConditionIndex(knowledge.conditions), {text, spans, issues: spanIssues} = readSpans(original, index), held = readRows(text, {
   conditions: index,
   loops: knowledge.loops ?? new Map
  }), isInTable = tableLines(text.tables ?? []), conditions = readConditions(text.body, {
   conditions: index,
   isInTable
  }), rowAt = rowsByLine(held.rows), kept = conditions.lines.filter(line => line.isKept && 0 !== rowAt.get(line.index)?.copyCount), names = new TagNameIndex(knowledge), values = new TagValues(knowledge, names, articleNumbers(kept, names)), isStanding = new Set(kept.map(line => line.index)), rows = held.rows.filter(row => conditions.lines[row.firstLine]?.isKept).map(row => rowAction(row, values));
  for (const line of text.header) values.replaceTags(line);
  for (const line of conditions.lines) isStanding.has(line.index) && values.replaceTags(line.text, rowAt.get(line.index)?.loop);
  for (const line of text.footer) values.replaceTags(line);
  return {
   plan: {
    ...spans.length > 0 ? {
     spans
    } : {},
    ...rows.length > 0 ? {
     rows
    } : {},
    markers: conditions.markers,
    replacements: values.replacements()
   },
   missing: values.missing,
   issues: [ ...spanIssues, ...held.issues, ...conditions.issues, ...tagIssues(text, {
    names,
    loopAt: line => rowAt.get(line)?.loop ?? null
   }) ],
   keptLines: kept.map(line => line.text)
  };
 }
 function tableLines(tables) {
  const inside = new Set(tables.flatMap(({start, lineCount}) => Array.from({
   length: lineCount
  }, (_, offset) => start + offset)));
  return index => inside.has(index);
 }
 function rowsByLine(rows) {
  return new Map(rows.flatMap(row => Array.from({
   length: row.lineCount
  }, (_, offset) => [ row.firstLine + offset, row ])));
 }
 function rowAction(held, values) {
  const {table, row, markers, loop, copyCount, cells} = held;
  return {
   table,
   row,
   markers,
   copies: null === loop ? Array.from({
    length: copyCount
   }, () => []) : loop.items.map(item => values.ofItem(cells.join("\n"), loop, item))
  };
 }
 class TagValues {
  constructor(knowledge, names, numbers) {
   this.knowledge = knowledge;
   this.names = names;
   this.numbers = numbers;
   this.missing = [];
   this.put = new Map;
  }
  replaceTags(line, loop) {
   for (const tag of scanTags(line).tags) {
    const found = loop && null !== tagOfLoop(tag.inner, loop) ? null : this.names.read(tag.inner);
    if (null === found || this.put.has(tag.raw)) continue;
    const written = fill_template_textOf(found.key, this.numbers, this.knowledge) ?? this.missingText(found.key, this.knowledge.names.get(found.key));
    this.put.set(tag.raw, found.written(written));
   }
  }
  ofItem(cells, loop, item) {
   return [ ...new Map(scanTags(cells).tags.map(({raw, inner}) => [ raw, inner ])) ].flatMap(([find, inner]) => {
    const key = tagOfLoop(inner, loop);
    return null === key ? [] : [ {
     find,
     put: item.get(key) ?? this.missingText(key, loop.tags.get(key))
    } ];
   });
  }
  replacements() {
   return [ ...this.put ].map(([find, put]) => ({
    find,
    put
   }));
  }
  missingText(key, name) {
   this.missing.includes(key) || this.missing.push(key);
   return withValue(this.knowledge.words.missing, "field", name ?? key);
  }
 }
 function articleNumbers(lines, names) {
  const numbers = new Map;
  for (const tag of lines.flatMap(line => scanTags(line.text).tags)) {
   const match = ARTICLE.exec(foldedName(names.find(tag.inner) ?? ""));
   "article" !== match?.[1] || numbers.has(match[2] ?? "") || numbers.set(match[2] ?? "", numbers.size + 1);
  }
  return numbers;
 }
 function fill_template_textOf(key, numbers, knowledge) {
  const match = ARTICLE.exec(foldedName(key));
  if (!match || knowledge.values.has(key)) return knowledge.values.get(key) ?? null;
  const number = numbers.get(match[2] ?? "");
  return void 0 === number ? null : withValue("article" === match[1] ? knowledge.words.article : knowledge.words.reference, "number", String(number));
 }
 function agreementDocumentPlan(input) {
  const {facts, template, words, digest} = input, fields = (input.fields ?? []).map(({key, text}) => [ key, text && oneLine(text) ]), values = new Map([ ...fields, ...tagValues(facts, words) ]), knowledge = knowledgeOf(input, values, conditionValues(facts, words.conditionNames)), reading = planTemplate(template, knowledge), valuesFingerprint = digest(canonicalText(knowledge)), templateFingerprint = digest(JSON.stringify(template)).slice(0, 8), templateVersion = `${input.templateVersion}-${templateFingerprint}`, id = facts.agreement.agreementId;
  return {
   name: documentName(facts, input.other?.name),
   key: `${input.other?.name ?? id}:${digest(`${valuesFingerprint} ${templateVersion}`).slice(0, 32)}`,
   fill: reading.plan,
   values,
   missing: reading.missing,
   issues: withMissingValues([ ...reading.issues, ...agreement_issues_agreementIssues(facts), ...input.other ? [] : missingClauses(reading.keptLines, input.clauseTitles) ], reading.missing, input),
   valuesFingerprint,
   templateVersion
  };
 }
 function knowledgeOf({facts, words, other, fields = []}, values, conditions) {
  const names = agreementTags(words).map(({key, name}) => [ key, name ]);
  return {
   values: new Map([ ...values, ...other?.values ?? [] ]),
   names: new Map([ ...fields.map(({key, name}) => [ key, name ]), ...names, ...other?.names ?? [] ]),
   conditions,
   loops: new Map([ ...annexLoops(facts, words), ...other?.loops ?? [] ]),
   articles: CLAUSE_CODES,
   words: {
    article: words.article,
    reference: words.reference,
    missing: words.missing
   }
  };
 }
 function withMissingValues(issues, missing, {words, clauseTitles, other, fields = []}) {
  const byKey = new Map([ ...fields, ...agreementTags(words) ].map(tag => [ tag.key, tag ])), pointedAt = new Set(issues.map(issue => issue.path)), added = missing.flatMap(key => {
   const clause = CLAUSE_CODES.find(code => key === `renvoi.${code}`);
   if (clause) return [ {
    severity: "WARN",
    code: "BROKEN_REFERENCE",
    path: "template.body",
    params: {
     clause: clauseTitles[clause],
     tag: `{{${key}}}`
    }
   } ];
   const {name, path} = byKey.get(key) ?? {
    name: other?.names.get(key) ?? words.loopTags[key] ?? key,
    path: `template.tags.${key}`
   };
   return pointedAt.has(path) ? [] : [ {
    severity: "WARN",
    code: "VALUE_MISSING",
    path,
    params: {
     field: name,
     tag: key
    }
   } ];
  });
  return [ ...issues, ...added ];
 }
 const NOT_OF_SUBSTANCE = [ "convention.date_edition" ];
 function canonicalText({values, conditions, loops}) {
  const facts = [ ...values, ...conditions ].filter(([key]) => !NOT_OF_SUBSTANCE.includes(key)), rows = [ ...loops ?? [] ].map(([name, {items}]) => [ name, items.map(item => [ ...item ]) ]);
  return JSON.stringify([ facts.sort(([a], [b]) => a < b ? -1 : 1), rows ]);
 }
 function documentName({agreement, partnership}, other) {
  const name = oneLine(partnership.name).replace(/[/\\]/g, "-");
  return `${other ?? agreement.agreementId} ${name}`.slice(0, 150).trim();
 }
 function templateText(template) {
  const body = [], tables = [];
  for (const block of template.blocks) {
   const lines = "table" === block.kind ? block.rows.flat() : [ block.text ];
   "table" === block.kind && tables.push({
    start: body.length,
    lineCount: lines.length,
    rows: block.rows
   });
   body.push(...lines);
  }
  return {
   header: [ template.header ],
   body,
   footer: [ template.footer ],
   tables
  };
 }
 function filledText(text, plan) {
  const byTag = new Map(plan.replacements.map(({find, put}) => [ find, put ]));
  return withTags(applySpans(text, plan.spans ?? []), byTag);
 }
 function withTags(text, byTag) {
  return text.replace(/\{\{[^{}]*\}\}/g, raw => byTag.get(raw) ?? raw);
 }
 function fillBlocks(blocks, plan) {
  const filled = [], open = [];
  let ordinal = 0, table = -1;
  for (const block of blocks) {
   "table" === block.kind && (table += 1);
   const tag = scanTags("table" === block.kind ? "" : applySpans(block.text, plan.spans ?? [])).tags[0];
   if (tag && markerOf(tag)) {
    const action = plan.markers[ordinal];
    ordinal += 1;
    "CLOSE" === action ? open.pop() : "ELSE" === action ? open.push(!(open.pop() ?? !0)) : open.push("DROP" !== action);
   } else open.every(holds => holds) && ("table" !== block.kind ? filled.push({
    ...block,
    text: filledText(block.text, plan)
   }) : filled.push(...filledTable(block, plan, table)));
  }
  return filled;
 }
 function filledTable(block, plan, table) {
  const actions = (plan.rows ?? []).filter(action => action.table === table), rows = block.rows.flatMap((cells, row) => filledRows(cells.map(cell => applySpans(cell, plan.spans ?? [])), plan, actions.find(action => action.row === row)));
  return 0 === rows.length ? [] : [ {
   ...block,
   rows
  } ];
 }
 function filledRows(cells, plan, action) {
  const {markers, copies} = action ?? {
   markers: [],
   copies: [ [] ]
  }, bare = cells.map(cell => markers.reduce((text, marker) => text.split(marker).join(""), cell));
  return copies.map(own => {
   const byTag = new Map([ ...plan.replacements, ...own ].map(({find, put}) => [ find, put ]));
   return bare.map(cell => withTags(cell, byTag));
  });
 }
 const PREFIXES = [ [ "## ", "subtitle" ], [ "# ", "title" ], [ "§§ ", "annex" ], [ "§ ", "article" ], [ "- ", "item" ], [ "> ", "note" ] ], TABLE = /^:(grid|signature|facts|form|labels)((?: \d+)+)$/;
 function blocksOfMarkup(lines) {
  const blocks = [];
  let rows = null;
  for (const line of lines) {
   const table = TABLE.exec(line);
   if (table) {
    rows = [];
    const widths = (table[2] ?? "").trim().split(" ").map(Number);
    blocks.push({
     kind: "table",
     style: table[1],
     widths,
     rows
    });
   } else if (line.startsWith("| ")) {
    if (null === rows) throw new Error(`row without a table: ${line}`);
    rows.push(cellsOf(line));
   } else {
    rows = null;
    blocks.push(textBlock(line));
   }
  }
  return blocks;
 }
 function cellsOf(line) {
  return line.replace(/^\| ?/, "").replace(/ ?\|$/, "").split(" | ").map(cell => frenchSpaces(cell.trim()));
 }
 function textBlock(line) {
  const found = PREFIXES.find(([prefix]) => line.startsWith(prefix));
  return found ? {
   kind: found[1],
   text: frenchSpaces(line.slice(found[0].length))
  } : {
   kind: "paragraph",
   text: frenchSpaces(line)
  };
 }
 function readTemplateLibrary(text) {
  const sections = sectionsOf(text);
  return {
   templateOf: key => templateOf(key, sections),
   clauseTitles: titlesOf(sections.clauses)
  };
 }
 function sectionsOf(text) {
  const clauses = new Map, templates = new Map;
  let lines = [];
  for (const line of text.split(/\r?\n/)) {
   const [, signs, name = ""] = /^(@@@?) (\S+)$/.exec(line) ?? [];
   if (void 0 !== signs) {
    lines = [];
    ("@@" === signs ? clauses : templates).set(name, lines);
   } else lines.push(line);
  }
  return {
   clauses,
   templates
  };
 }
 function templateOf(key, {clauses, templates}) {
  const lines = templates.get(key);
  if (!lines) throw new AppError("NOT_FOUND", {
   id: key
  });
  const end = lines.indexOf(""), facts = new Map(lines.slice(0, end).map(line => {
   const colon = line.indexOf(":");
   return [ line.slice(0, colon), line.slice(colon + 1).trim() ];
  })), fact = name => facts.get(name) ?? "", names = list => list.split(";").map(foldedName).filter(Boolean), settled = new Map([ ...names(fact("toujours")).map(name => [ name, !0 ]), ...names(fact("jamais")).map(name => [ name, !1 ]) ]), whole = withClauses(withClauses(lines.slice(end + 1), clauses), clauses);
  return {
   key,
   version: fact("version"),
   name: fact("nom"),
   header: frenchSpaces(fact("entete")),
   footer: frenchSpaces(fact("pied")),
   ..."paysage" === fact("page") ? {
    isLandscape: !0
   } : {},
   blocks: blocksOfMarkup(settledLines(whole, settled).filter(line => "" !== line))
  };
 }
 function withClauses(lines, clauses) {
  return lines.flatMap(line => {
   const clause = /^@(\S+)$/.exec(line)?.[1];
   return void 0 === clause ? [ line ] : clauses.get(clause) ?? [ line ];
  });
 }
 function settledLines(lines, settled) {
  const open = [];
  return lines.filter(line => {
   const tag = scanTags(line).tags[0], first = tag ? markerOf(tag) : null;
   if ("open" === first?.kind && line.startsWith(`| ${tag?.raw}`) && settled.get(foldedName(first.name)) === first.isNegated) return !1;
   const marker = tag?.raw === line ? first : null;
   if ("open" === marker?.kind) {
    const known = settled.get(foldedName(marker.name)), isMarked = void 0 === known, isShown = isMarked && open.every(({holds}) => holds);
    open.push({
     isMarked,
     holds: isMarked || known !== marker.isNegated
    });
    return isShown;
   }
   if ("close" === marker?.kind) {
    const last = open.pop();
    return !0 === last?.isMarked && open.every(({holds}) => holds);
   }
   return open.every(({holds}) => holds);
  });
 }
 function titlesOf(clauses) {
  const titles = CLAUSE_CODES.map(code => {
   const heading = clauses.get(code)?.find(line => line.startsWith("§ ")) ?? "";
   return [ code, heading.replace(/^§ (?:\{\{[^{}]*\}\} – )?/, "") ];
  });
  return Object.fromEntries(titles);
 }
 function ownerIssues(partnerId, partner) {
  return null !== partner ? [] : [ {
   severity: "BLOCK",
   code: "UNKNOWN_REFERENCE",
   path: "partnerId",
   params: {
    value: partnerId
   }
  } ];
 }
 function siteIssues(site, partner) {
  const issues = ownerIssues(site.partnerId, partner);
  "DISTRIBUTION" === site.type && !1 === site.isAuthorised && issues.push({
   severity: "WARN",
   code: "SITE_WITHOUT_AUTHORISATION",
   path: "isAuthorised",
   source: "CASF, L266-2"
  });
  if (looksPersonal(site.accessInstructions ?? "")) {
   const path = "accessInstructions";
   issues.push({
    severity: "WARN",
    code: "PERSONAL_DATA",
    path,
    source: "RGPD, article 5"
   });
  }
  return issues;
 }
 const contact_issues_MOST_YEARS = 100;
 function isOlder(day, years, today) {
  const number = dayNumber(day ?? "");
  if (null === number) return !1;
  const months = Math.round(12 * Math.max(0, Math.min(contact_issues_MOST_YEARS, years)));
  return dayText(addMonths(number, months)) < today;
 }
 function contactIssues(contact, partner, {today, thresholds}) {
  const {workPhone, workEmail, hygieneTrainedOn, endsOn} = contact, issues = ownerIssues(contact.partnerId, partner), hasLeft = null !== endsOn && endsOn < today;
  hasLeft || null !== workPhone || null !== workEmail || issues.push({
   severity: "WARN",
   code: "CONTACT_UNREACHABLE",
   path: "workPhone"
  });
  const training = thresholds.hygieneTrainingYears;
  if (!hasLeft && isOlder(hygieneTrainedOn, training, today)) {
   const params = {
    trainedOn: french_formats_dayText(hygieneTrainedOn ?? ""),
    years: training
   }, path = "hygieneTrainedOn";
   issues.push({
    severity: "INFO",
    code: "HYGIENE_TRAINING_OLD",
    path,
    params
   });
  }
  const retention = thresholds.contactRetentionYears;
  if (isOlder(endsOn, retention, today)) {
   const params = {
    endsOn: french_formats_dayText(endsOn ?? ""),
    years: retention
   }, source = "RGPD, article 5";
   issues.push({
    severity: "WARN",
    code: "CONTACT_TO_ERASE",
    path: "endsOn",
    params,
    source
   });
  }
  return issues;
 }
 const partner_places_partnerOf = ({reference}, id) => reference.partner.find(partner => partner.partnerId === id) ?? null, siteKind = {
  name: "site",
  definition: siteRecord,
  issuesOf: (site, workbook) => siteIssues(site, partner_places_partnerOf(workbook, site.partnerId))
 }, contactKind = {
  name: "contact",
  definition: contactRecord,
  issuesOf: (contact, workbook) => contactIssues(contact, partner_places_partnerOf(workbook, contact.partnerId), workbook)
 };
 function readPlaces({context, names}, definition) {
  try {
   return readTable(context.store, definition, names).rows.map(placed => placed.row);
  } catch (error) {
   if (error instanceof AppError && "WORKBOOK_NOT_PREPARED" === error.code) return [];
   throw error;
  }
 }
 function agreementAnnexes(workbook, facts) {
  const {reference, today} = workbook, parties = [ facts.kitchen, facts.recipient, facts.carrier, facts.town ].flatMap(partner => null === partner ? [] : [ partner.partnerId ]), isParty = ({partnerId}) => parties.includes(partnerId), {startsOn, endsOn} = facts.agreement, isOfThese = item => "FLOW" === item.scope && item.scopeId === facts.partnership.partnershipId || "KITCHEN" === item.scope && item.scopeId === facts.kitchen.partnerId || "PARTNER" === item.scope && null !== item.scopeId && parties.includes(item.scopeId), isThen = item => (null === endsOn || item.periodStart <= endsOn) && (null === startsOn || item.periodEnd >= startsOn);
  return {
   ...facts,
   annexes: {
    sites: readPlaces(workbook, siteRecord).filter(isParty),
    contacts: readPlaces(workbook, contactRecord).filter(contact => isParty(contact) && (null === contact.endsOn || contact.endsOn >= today)),
    costs: reference.costItem.filter(item => "CHARGE" === item.kind && isOfThese(item) && isThen(item)),
    shares: reference.payerShare,
    nameOf: id => reference.partner.find(({partnerId}) => partnerId === id)?.name ?? id
   }
  };
 }
 function sources({documents, records}) {
  const own = (prefix, record) => ({
   prefix,
   of: `(${records[record].one})`,
   path: record,
   record,
   row: facts => facts[record]
  });
  return [ ...Object.keys(PARTY_ROLES).map(role => {
   const {path, of: partyOf} = PARTY_ROLES[role];
   return {
    prefix: role,
    of: documents.ofParty[role],
    path,
    record: "partner",
    row: partyOf
   };
  }), own("flux", "partnership"), own("convention", "agreement") ];
 }
 function recordTags(messages, facts) {
  const own = new Set(agreementTags(messages.documents).map(({key}) => foldedName(key)));
  return sources(messages).flatMap(source => Object.entries(RECORDS[source.record].fields).flatMap(([field, facet]) => {
   const {label} = fieldLabel(messages, source.record, field), key = `${source.prefix}.${label}`;
   if (facet.isComputed || facet.isHidden || own.has(foldedName(key))) return [];
   const row = facts && source.row(facts), text = row ? fieldText(facet, row[field], {
    messages,
    facts
   }) : null;
   return [ {
    key,
    name: `${label} ${source.of}`,
    path: `${source.path}.${field}`,
    text
   } ];
  }));
 }
 function usedTags(tags, folded) {
  return tags.filter(({key, name}) => folded.has(foldedName(key)) || folded.has(foldedName(name)));
 }
 function fieldText(field, value, {messages, facts}) {
  if (null == value) return null;
  if ("date" === field.type.kind && "string" == typeof value) return longDate(value, messages.documents.months);
  const cell = encodeField(field, value, messages.choices);
  if ("number" == typeof cell) return String(cell).replace(".", ",");
  const text = String(cell), {kitchen, recipient, carrier, town} = facts, party = [ kitchen, recipient, carrier, town ].find(each => each?.partnerId === text);
  return (party?.name ?? text) || null;
 }
 function planDocument(workbook, asked, {isDry, known}) {
  const {context} = workbook, {documents, digest, messages} = context, library = known?.library ?? readTemplateLibrary(context.wordings()), facts = known?.facts ?? agreementAnnexes(workbook, agreementFacts(workbook, asked.facts, asked.agreement)), template = library.templateOf(asked.other?.key ?? conventionKeyOf(facts)), stored = isDry ? documents.findTemplate(template.key) : documents.ensureTemplate(template), made = templateText(template), text = stored ? documents.readTemplate(stored.id, made) : made;
  return {
   plan: agreementDocumentPlan({
    facts,
    template: text,
    fields: usedTags(recordTags(messages, facts), namedIn(text)),
    templateVersion: `${template.key} ${stored?.version ?? template.version}`,
    words: messages.documents,
    clauseTitles: library.clauseTitles,
    ...asked.other ? {
     other: asked.other.document
    } : {},
    digest
   }),
   facts,
   library,
   templateId: stored?.id ?? ""
  };
 }
 function readyDocument(workbook, asked, known) {
  return "" === known.templateId ? planDocument(workbook, asked, {
   isDry: !1,
   known
  }) : known;
 }
 function namedIn({header, body, footer}) {
  const tags = [ ...header, ...body, ...footer ].flatMap(line => scanTags(line).tags), bare = tags.map(({inner}) => inner.replace(/^(?:de|que|d['’]|qu['’])\s*/i, ""));
  return new Set([ ...tags.map(({inner}) => inner), ...bare ].map(foldedName));
 }
 function pdfIssues(written) {
  return null === written.documentUrl || null !== written.pdfUrl ? [] : [ {
   severity: "WARN",
   code: "PDF_NOT_MADE",
   path: "pdfUrl"
  } ];
 }
 const SIGNING = [ "REPRESENTATIVE_MISSING", "DELIBERATION_MISSING" ];
 function gapIssues(plan, acceptsGaps) {
  const unsigned = plan.issues.filter(({code}) => SIGNING.includes(code)), count = plan.missing.length || unsigned.length;
  return acceptsGaps || 0 === count ? [] : [ {
   severity: "BLOCK",
   code: "GAPS_REMAIN",
   path: "template",
   params: {
    count
   }
  } ];
 }
 function agreementView(agreement, given) {
  const {facts, isRegistered, documentName, missing, gaps} = given;
  return {
   agreementId: isRegistered ? agreement.agreementId : null,
   partnershipId: agreement.partnershipId,
   values: formValues(agreementRecord, agreement),
   documentUrl: agreement.documentUrl,
   pdfUrl: agreement.pdfUrl,
   documentName,
   parties: {
    kitchen: facts.kitchen.partnerId,
    recipient: facts.recipient.partnerId,
    carrier: facts.carrier?.partnerId ?? null,
    town: facts.town?.partnerId ?? null
   },
   history: isRegistered ? statusHistory(agreement) : [],
   nextStatuses: isRegistered ? NEXT_STATUSES[agreement.status] : [],
   gapCount: gaps?.length ?? 0,
   isChecked: null !== gaps,
   missing: [ ...missing, ...pdfIssues(agreement) ]
  };
 }
 function readAgreementForm(values, base) {
  const read = readForm(agreementRecord, {
   values,
   base
  });
  return read.row.status === base.status ? read : {
   row: {
    ...read.row,
    status: base.status
   },
   issues: [ ...read.issues, {
    severity: "BLOCK",
    code: "STATUS_WITHOUT_DAY",
    path: "status"
   } ]
  };
 }
 function checkAgreement(context, input) {
  const workbook = openForReading(context, thisWeek(context)), facts = partnershipFacts(workbook, input.partnershipId), base = facts.agreement ?? agreementDraft(facts, ""), read = readAgreementForm(input.values, base), {plan, facts: known} = planDocument(workbook, {
   facts,
   agreement: read.row
  }, {
   isDry: !0
  }), ofPartnership = workbook.reference.agreement.filter(({partnershipId}) => partnershipId === input.partnershipId);
  return agreementView(read.row, {
   facts: known,
   isRegistered: null !== facts.agreement,
   documentName: plan.name,
   missing: [ ...read.issues, ...plan.issues, ...agreement_life_overlapIssues(ofPartnership) ],
   gaps: plan.missing
  });
 }
 function costIfRecorded(workbook, given) {
  const {input, facts, rows, recorded} = given, {week, partnershipId} = input, kept = recorded.map(placed => placed.row).filter(row => !rows.some(each => each.lineId === row.lineId)), cell = weekCellOf([ ...kept, ...rows ].map(row => ({
   row,
   rowNumber: 0,
   cells: []
  })), {
   week,
   partnership: facts.partnership,
   closedDates: closedDates(workbook.reference),
   version: 0,
   versions: {}
  }), weeks = new Map([ ...workbook.state.weeks, [ week, {
   ...workbook.state.weeks.get(week),
   [partnershipId]: cell
  } ] ]);
  return mealCostView({
   ...workbook,
   state: {
    ...workbook.state,
    weeks
   }
  }, {
   partnershipId,
   weeks: [ week ]
  });
 }
 function checkWeek(context, input) {
  const span = {
   oldest: input.week,
   newest: input.week
  };
  return withFreshHints(context, span, () => {
   const workbook = openForReading(context, span), facts = partnershipFacts(workbook, input.partnershipId), recorded = readWeekRows(workbook, input.week, input.partnershipId), {rows, issues} = examineWeek(workbook, input, {
    facts,
    recorded
   }), before = weekCell(workbook, input.week, input.partnershipId);
   return {
    issues,
    cost: hasBlocking(issues) ? null : costIfRecorded(workbook, {
     input,
     facts,
     rows,
     recorded
    }),
    isChangedMeanwhile: (before?.version ?? 0) !== input.version
   };
  });
 }
 const isTextColumn = field => "@" === field.type.numberFormat;
 function misformed(field, cell) {
  return isTextColumn(field) ? "number" == typeof cell ? "TEXT_AS_NUMBER" : null : "string" != typeof cell || isBlankCell(cell) ? null : "date" === field.type.kind || "instant" === field.type.kind ? "DATE_AS_TEXT" : "NUMBER_AS_TEXT";
 }
 function wellFormed(field, cell, words) {
  const value = decodeField(field, cell, words);
  return null === value || isUnreadable(value) ? cell : encodeField(field, value, words);
 }
 const ROWS_PER_CALL = 1e4;
 function tabCells(store, tab) {
  const size = store.size(tab);
  if (null === size) return null;
  const {lastRow, columnCount} = size, read = (row, rowCount) => store.block({
   tab,
   row,
   column: 1,
   rowCount,
   columnCount
  }).read();
  function* rows() {
   for (let first = 3; first <= lastRow; first += ROWS_PER_CALL) {
    const block = read(first, Math.min(ROWS_PER_CALL, lastRow - first + 1));
    for (const [index, cells] of block.entries()) yield {
     rowNumber: first + index,
     cells
    };
   }
  }
  return {
   layout: layoutOf(lastRow < 1 ? [] : read(1, 1)[0] ?? []),
   rows: rows()
  };
 }
 function findingAt(place, key, said) {
  const {record, row, id, cells, columnOf} = place, column = null === key ? void 0 : columnOf.get(key), {params, ...facts} = said;
  return {
   ...facts,
   record,
   key,
   row,
   id,
   a1: `${columnLetters((column ?? 0) + 1)}${row}`,
   text: void 0 === column ? "" : check_finding_cellText(cells[column]),
   ...void 0 === params ? {} : {
    params
   }
  };
 }
 const check_finding_cellText = (cell = "") => cell instanceof Date ? cell.toLocaleDateString("fr-FR") : String(cell);
 function ruleFindings(issues, placeOf) {
  return issues.flatMap(issue => {
   const {severity, code, params} = issue, found = "INFO" === severity ? null : placeOf(issue);
   return null === found || "INFO" === severity ? [] : [ findingAt(found.place, found.key, {
    severity,
    code,
    params,
    remedy: "RULE"
   }) ];
  });
 }
 const MENDED_BY_HAND = {
  traceEvent: "LOG",
  setting: "CELL"
 }, TOLD_APART = {
  setting: "appliesFrom"
 };
 function missingTab(record) {
  return {
   record,
   key: null,
   a1: null,
   row: null,
   id: null,
   text: "",
   severity: "BLOCK",
   code: "MISSING_TAB",
   remedy: "REPAIR"
  };
 }
 function missingColumns(record, columnOf) {
  return Object.keys(RECORDS[record].fields).filter(key => !columnOf.has(key)).map(key => ({
   record,
   key,
   a1: null,
   row: null,
   id: null,
   text: "",
   severity: "BLOCK",
   code: "MISSING_COLUMN",
   remedy: "REPAIR"
  }));
 }
 function damageFindings(place, damage) {
  const {record, id} = place, {fields, idField} = RECORDS[record], isLog = "traceEvent" === record, isComputed = key => !0 === fields[key]?.isComputed, found = damage.flatMap(({key, code, text}) => {
   const isFilled = isComputed(key) || null === id && "status" === key;
   return "REQUIRED_FIELD" === code && isFilled && !isLog ? [] : [ findingAt(place, key, isLog ? {
    severity: "BLOCK",
    code: "LOG_ROW_CHANGED",
    remedy: "LOG"
   } : {
    severity: "BLOCK",
    code,
    params: {
     value: text
    },
    remedy: "CELL"
   }) ];
  });
  return null !== id || isLog ? found : [ findingAt(place, idField, {
   severity: "BLOCK",
   code: "MISSING_ID",
   remedy: "REPAIR"
  }), ...found ];
 }
 function formFindings(place, damaged) {
  const found = [];
  for (const [key, field] of Object.entries(RECORDS[place.record].fields)) {
   const column = place.columnOf.get(key);
   if (void 0 === column || damaged.has(key)) continue;
   const code = misformed(field, place.cells[column] ?? "");
   null !== code && found.push(findingAt(place, key, {
    severity: "WARN",
    code,
    remedy: "REPAIR"
   }));
  }
  return found;
 }
 function checkTab(store, {record, definition}, names) {
  const tab = tabCells(store, names.tabOf(record));
  if (null === tab) return {
   rows: [],
   ids: new Set,
   rowCount: 0,
   findings: [ missingTab(record) ]
  };
  const {layout} = tab, {columnOf} = layout, findings = missingColumns(record, columnOf), rows = [], ids = new Set, seen = new Set, idColumn = columnOf.get(definition.idField) ?? -1, partColumn = columnOf.get(TOLD_APART[record] ?? "") ?? -1;
  let rowCount = 0;
  for (const {rowNumber, cells} of tab.rows) {
   if (cells.every(isBlankCell)) continue;
   rowCount += 1;
   const typedId = String(cells[idColumn] ?? "").trim(), id = "" === typedId ? null : typedId, place = {
    record,
    row: rowNumber,
    id,
    cells,
    columnOf
   }, {row, damage} = decodeRow(definition, {
    layout,
    row: rowNumber,
    values: cells
   }, names.words);
   findings.push(...damageFindings(place, damage));
   findings.push(...formFindings(place, new Set(damage.map(({key}) => key))));
   const part = `${typedId} ${String(cells[partColumn] ?? "")}`;
   null !== id && seen.has(part) && findings.push(doubled(place, definition.idField));
   seen.add(part);
   null !== id && ids.add(id);
   null !== row && rows.push({
    ...place,
    value: row
   });
  }
  return {
   rows,
   ids,
   rowCount,
   findings
  };
 }
 function doubled(place, key) {
  return findingAt(place, key, {
   severity: "BLOCK",
   code: "DUPLICATE_ID",
   params: {
    id: place.id ?? ""
   },
   remedy: MENDED_BY_HAND[place.record] ?? "REPAIR"
  });
 }
 const key_weight_issues_WHOLE = 1e5;
 function keyWeightIssues(row, context) {
  const found = [], block = (code, path, params = {}) => found.push({
   severity: "BLOCK",
   code,
   path,
   params
  }), {key, partnershipId, costId, weight, startsOn, weightId} = row;
  context.partnershipIds.has(partnershipId) || block("UNKNOWN_REFERENCE", "partnershipId", {
   id: partnershipId
  });
  const item = context.costItems.find(each => each.costId === costId);
  null === costId || item || block("UNKNOWN_REFERENCE", "costId", {
   id: costId
  });
  weight < 0 && block("WEIGHT_NEGATIVE", "weight");
  "PERCENT" === key && weight > key_weight_issues_WHOLE && block("PERCENT_OVER_100", "weight", {
   percent: weight / 1e3
  });
  item && item.allocationKey !== key && found.push({
   severity: "WARN",
   code: "WEIGHT_OF_OTHER_KEY",
   path: "key",
   params: {
    label: item.label
   }
  });
  const twin = context.others.find(other => other.weightId !== weightId && other.key === key && other.partnershipId === partnershipId && other.costId === costId && other.startsOn === startsOn);
  twin && found.push({
   severity: "WARN",
   code: "WEIGHT_TWICE",
   path: "partnershipId",
   params: {
    id: twin.weightId
   }
  });
  return found;
 }
 const partnership_issues_COOKS = [ "CUISINE_CENTRALE", "CUISINE_SUR_PLACE", "RESTAURANT_SATELLITE" ];
 function partnership_issues_partyIssues(partnership, partners) {
  const {kitchenId, recipientId, carrierId} = partnership, known = new Map(partners.map(partner => [ partner.partnerId, partner ])), parties = {
   kitchenId,
   recipientId,
   carrierId
  }, issues = Object.entries(parties).filter(([, id]) => null !== id && !known.has(id)).map(([path, id]) => ({
   severity: "BLOCK",
   code: "UNKNOWN_REFERENCE",
   path,
   params: {
    value: id ?? ""
   }
  }));
  kitchenId === recipientId && issues.push({
   severity: "BLOCK",
   code: "RECIPIENT_IS_KITCHEN",
   path: "recipientId"
  });
  const kitchen = known.get(kitchenId);
  kitchen && !hasRole(kitchen, partnership_issues_COOKS) && issues.push({
   severity: "BLOCK",
   code: "KITCHEN_CANNOT_COOK",
   path: "kitchenId",
   params: {
    name: kitchen.shortName ?? kitchen.name
   }
  });
  return issues;
 }
 function rhythmIssues(partnership) {
  const {weekdays, windowStart, windowEnd, startsOn, endsOn} = partnership, issues = [];
  0 === weekdays.length && issues.push({
   severity: "BLOCK",
   code: "WEEKDAYS_EMPTY",
   path: "weekdays"
  });
  if (null !== windowStart && null !== windowEnd && windowEnd < windowStart) {
   const params = {
    start: windowStart,
    end: windowEnd
   };
   issues.push({
    severity: "BLOCK",
    code: "WINDOW_REVERSED",
    path: "windowEnd",
    params
   });
  }
  if (null !== startsOn && null !== endsOn && endsOn < startsOn) {
   const params = {
    startsOn: french_formats_dayText(startsOn),
    endsOn: french_formats_dayText(endsOn)
   };
   issues.push({
    severity: "BLOCK",
    code: "DATES_REVERSED",
    path: "endsOn",
    params
   });
  }
  return issues;
 }
 function partnership_issues_priceIssues({mealPrice, flowType}) {
  return null === mealPrice || 0 === mealPrice ? [] : "EXCEDENT" === flowType ? [ {
   severity: "WARN",
   code: "PRICE_ON_SURPLUS",
   path: "mealPrice"
  } ] : [ {
   severity: "INFO",
   code: "PRICE_NEEDS_SUPPLY",
   path: "mealPrice"
  } ];
 }
 function noteIssues({notes}) {
  return null !== notes && looksPersonal(notes) ? [ {
   severity: "WARN",
   code: "PERSONAL_DATA",
   path: "notes",
   source: "RGPD, article 5"
  } ] : [];
 }
 function partnershipIssues(partnership, partners, thresholds) {
  const find = id => partners.find(({partnerId}) => partnerId === id) ?? null, kitchen = find(partnership.kitchenId), recipient = find(partnership.recipientId);
  return [ ...partnership_issues_partyIssues(partnership, partners), ...rhythmIssues(partnership), ...partnership_issues_priceIssues(partnership), ...noteIssues(partnership), ...void 0 === thresholds ? [] : [ ...transportIssues(partnership, thresholds), ...exemptionIssues({
   partnership,
   kitchen,
   recipient,
   thresholds
  }, null) ] ];
 }
 function closureDateIssues({startsOn, endsOn}) {
  return endsOn >= startsOn ? [] : [ {
   severity: "BLOCK",
   code: "DATES_REVERSED",
   path: "endsOn",
   params: {
    startsOn: french_formats_dayText(startsOn),
    endsOn: french_formats_dayText(endsOn)
   }
  } ];
 }
 function eachRow(rows, issuesOf) {
  const values = rows.map(({value}) => value);
  return rows.flatMap((place, index) => ruleFindings(issuesOf(place.value, values.slice(0, index)), issue => ({
   place,
   key: issue.path ?? null
  })));
 }
 function agreementFindings(agreement, all) {
  const {agreementId, partnershipId} = agreement, told = agreement_life_overlapIssues(all.filter(each => each.partnershipId === partnershipId)).filter(({params}) => params?.second === agreementId);
  return [ ...reversedDates(agreement), ...told ].map(issue => ({
   ...issue,
   path: (issue.path ?? "").replace("agreement.", "")
  }));
 }
 function betweenRowsFindings(tabs, today) {
  const partners = tabs.partner.rows.map(({value}) => value), partnerships = tabs.partnership.rows.map(({value}) => value), agreements = tabs.agreement.rows.map(({value}) => value);
  return [ ...eachRow(tabs.partner.rows, (partner, above) => [ ...duplicateIssues(partner, above), ...stillRunningIssues(partner, partnerships, today) ]), ...eachRow(tabs.partnership.rows, partnership => tiedPartnerIssues(partnership, partnership, partners)), ...eachRow(tabs.agreement.rows, agreement => agreementFindings(agreement, agreements)), ...eachRow(tabs.closure.rows, closureDateIssues) ];
 }
 function referenceFindings(tabs, names) {
  return Object.entries(tabs).flatMap(([record, {rows}]) => {
   const references = Object.entries(RECORDS[record].fields).flatMap(([key, field]) => {
    const target = field.type.refersTo;
    return void 0 === target ? [] : [ {
     key,
     target
    } ];
   });
   return rows.flatMap(place => references.flatMap(({key, target}) => {
    const column = place.columnOf.get(key), id = void 0 === column ? "" : String(place.cells[column] ?? "").trim();
    if ("" === id || tabs[target].ids.has(id)) return [];
    const params = {
     id,
     target: names.tabOf(target)
    };
    return [ findingAt(place, key, {
     severity: "BLOCK",
     code: "DANGLING_REFERENCE",
     params,
     remedy: "traceEvent" === record ? "LOG" : "REFERENCE"
    }) ];
   }));
  });
 }
 const ofRow = place => issue => ({
  place,
  key: issue.path ?? null
 }), notTwice = issues => issues.filter(({code}) => "UNKNOWN_REFERENCE" !== code);
 function recordFindings(tabs, book, today) {
  const {reference, thresholds} = book, partners = tabs.partner.rows.flatMap(row => ruleFindings(partner_issues_partnerIssues(row.value, {
   today,
   thresholds
  }), ofRow(row))), partnerships = tabs.partnership.rows.flatMap(row => ruleFindings(notTwice(partnershipIssues(row.value, reference.partner, thresholds)), ofRow(row))), costs = costIssueContext(reference), spent = tabs.costItem.rows.flatMap(row => {
   const shares = reference.payerShare.filter(({costId}) => costId === row.value.costId);
   return ruleFindings(notTwice(costIssues(row.value, shares, costs)), issue => ({
    place: row,
    key: issue.path?.startsWith("payers") ? null : issue.path ?? null
   }));
  });
  return [ ...partners, ...partnerships, ...spent, ...tabs.income.rows.flatMap(row => ruleFindings(notTwice(incomeIssues(row.value, costs)), ofRow(row))), ...tabs.keyWeight.rows.flatMap(row => ruleFindings(notTwice(keyWeightIssues(row.value, keyWeightContext(reference))), ofRow(row))) ];
 }
 function weekFindings(tabs, book) {
  const groups = new Map;
  for (const row of tabs.delivery.rows) {
   const key = `${row.value.isoWeek} ${row.value.partnershipId}`, group = groups.get(key);
   group ? group.push(row) : groups.set(key, [ row ]);
  }
  const known = new Set(book.reference.partnership.map(({partnershipId}) => partnershipId)), told = new Set;
  return [ ...groups ].sort(([a], [b]) => a < b ? 1 : -1).flatMap(([key, rows]) => {
   const [week = "", partnershipId = ""] = key.split(" ");
   if (!known.has(partnershipId)) return [];
   const context = weekContext(book, partnershipFacts(book, partnershipId), week);
   return ruleFindings(weekIssues(rows.map(row => row.value), context), issue => {
    const match = /^days\.(\d+)\.(.+)$/.exec(issue.path ?? ""), place = rows[match ? Number(match[1]) : 0];
    if (void 0 === place || "DUPLICATE_RECORD" === issue.code) return null;
    if (match) return {
     place,
     key: match[2] ?? null
    };
    const ofPartnership = `${partnershipId} ${issue.code}`;
    if (told.has(ofPartnership)) return null;
    told.add(ofPartnership);
    return {
     place,
     key: "partnershipId"
    };
   });
  });
 }
 function logFindings({rows, ids}) {
  return rows.flatMap(row => {
   const replaced = row.value.supersedesEventId;
   return null === replaced || ids.has(replaced) ? [] : [ findingAt(row, "supersedesEventId", {
    severity: "BLOCK",
    code: "LOG_EVENT_MISSING",
    remedy: "LOG",
    params: {
     id: replaced
    }
   }) ];
  });
 }
 function rulesFindings(tabs, given) {
  return [ ...referenceFindings(tabs, given.names), ...recordFindings(tabs, given.book, given.today), ...betweenRowsFindings(tabs, given.today), ...weekFindings(tabs, given.book), ...logFindings(tabs.traceEvent) ];
 }
 const MOST_TOLD = 50;
 function minuteText(cell) {
  if (!(cell instanceof Date) || Number.isNaN(cell.getTime())) return null;
  const {day, time} = parisWallClock(cell.getTime());
  return `${french_formats_dayText(day)} ${time}`;
 }
 function rowFacts({grid, columnOf}, {row}) {
  const cells = (null === row ? void 0 : grid[row - 1]) ?? [], cellOf = key => cells[columnOf.get(key) ?? -1] ?? "";
  return {
   event: String(cellOf("eventId")),
   enteredAt: minuteText(cellOf("recordedAt"))
  };
 }
 function breakView(context, log, broken) {
  const {tab, columnOf} = log, {event, enteredAt} = rowFacts(log, broken), last = columnLetters(Math.max(1, ...[ ...columnOf.values() ].map(column => column + 1))), params = "MISSING" === broken.kind ? {
   from: broken.from,
   until: broken.until
  } : {
   row: broken.row,
   event
  };
  return {
   kind: broken.kind,
   text: formatMessage(context.messages.traceWords.breaks[broken.kind], params),
   enteredAt,
   link: null === broken.row ? null : {
    tab,
    a1: `A${broken.row}:${last}${broken.row}`,
    id: ""
   }
  };
 }
 function verify_log_lastSeal({store}) {
  try {
   return parseState(stateBlock(store, 2).read()).header.logHead ?? "";
  } catch (error) {
   if (error instanceof AppError && "WORKBOOK_NOT_PREPARED" === error.code) return "";
   throw error;
  }
 }
 function checkedLog(context) {
  const tab = tabNames(context.messages).tabOf(traceEventRecord.name), grid = context.store.readAll(tab);
  if (null === grid) throw new AppError("WORKBOOK_NOT_PREPARED", {
   tab
  });
  const {keys, columnOf} = layoutOf(grid[0] ?? []), contentOf = canonicalRows(keys, "seal"), sealColumn = columnOf.get("seal") ?? -1, rows = grid.slice(2).flatMap((cells, index) => cells.every(isBlankCell) ? [] : [ {
   row: 3 + index,
   seal: String(cells[sealColumn] ?? "").trim(),
   content: into => {
    contentOf(cells, into);
   }
  } ]);
  return {
   log: {
    tab,
    grid,
    columnOf
   },
   check: checkSeals(rows, verify_log_lastSeal(context))
  };
 }
 function sealFindings(context) {
  const {log, check} = checkedLog(context);
  return check.breaks.map(broken => {
   const {kind, row} = broken, {event, enteredAt} = rowFacts(log, broken), params = {
    event,
    when: enteredAt ?? "—"
   };
   return {
    severity: "WARN",
    code: `LOG_${kind}`,
    record: "traceEvent",
    key: null,
    text: "",
    row,
    a1: null === row ? null : `A${row}`,
    id: "" === event ? null : event,
    remedy: "CHANGED" === kind || "MISSING" === kind ? "LOG" : "LOG_ROW",
    params: "MISSING" === kind ? {
     ...params,
     from: broken.from,
     until: broken.until
    } : params
   };
  });
 }
 function verifyLog(context) {
  const {log, check} = checkedLog(context), {breaks, ...counts} = check;
  return {
   ...counts,
   breakCount: breaks.length,
   breaks: breaks.slice(0, MOST_TOLD).map(each => breakView(context, log, each)),
   link: {
    tab: log.tab,
    a1: "",
    id: ""
   }
  };
 }
 const write_findings_MOST_ROWS = 5e3, MOST_LINKS = 1e3, LONGEST_TEXT = 200, write_findings_SPARE_ROWS = 500;
 function findingView(context, finding) {
  const {messages} = context, {record, key, a1, severity, remedy} = finding, sentences = messages.issues, tab = tabNames(messages).tabOf(record), params = {
   field: null === key ? "" : fieldLabel(messages, record, key).label,
   cell: a1 ?? "",
   value: finding.text,
   ...finding.params
  };
  return {
   severity,
   tab,
   cell: a1 ?? "",
   problem: formatMessage(sentences[finding.code] ?? finding.code, params),
   remedy: formatMessage(messages.remedies[remedy], params),
   link: null === a1 ? null : {
    tab,
    a1,
    id: null
   }
  };
 }
 function findingRow(context, finding, number) {
  const {messages} = context, {severity, tab, cell, problem, remedy} = findingView(context, finding), {record, key, text, id} = finding;
  return {
   findingId: recordId(findingRecord.idPrefix, number),
   level: messages.checkWords.levels[severity],
   sheet: tab,
   cell: "" === cell ? null : cell,
   field: null === key ? null : fieldLabel(messages, record, key).label,
   content: "" === text ? null : text.slice(0, LONGEST_TEXT),
   problem,
   remedy,
   rowId: null === id ? null : id.slice(0, LONGEST_TEXT)
  };
 }
 function othersRow(context, count) {
  const problem = formatMessage(context.messages.issues.AND_OTHERS, {
   count
  }), blank = {
   cell: null,
   field: null,
   content: null,
   rowId: null
  }, level = context.messages.checkWords.levels.WARN;
  return {
   ...blank,
   findingId: recordId(findingRecord.idPrefix, write_findings_MOST_ROWS + 1),
   level,
   sheet: "…",
   problem,
   remedy: "…"
  };
 }
 function writeFindings(context, findings) {
  const {store, designer, messages} = context, names = tabNames(messages), tab = names.tabOf(findingRecord.name);
  null === store.size(tab) && designer.prepare(workbookSpecs(messages, [ "finding" ]));
  const size = store.size(tab) ?? {
   lastRow: 0,
   columnCount: 1
  }, keyRow = {
   tab,
   row: 1,
   column: 1,
   rowCount: 1,
   columnCount: size.columnCount
  }, layout = layoutOf(store.block(keyRow).read()[0] ?? []), shown = findings.slice(0, write_findings_MOST_ROWS), rows = shown.map((finding, index) => findingRow(context, finding, index + 1));
  findings.length > shown.length && rows.push(othersRow(context, findings.length - shown.length));
  const width = layout.keys.length, cells = rows.map(row => encodeRow(findingRecord, row, {
   layout,
   words: names.words
  }));
  for (;cells.length < size.lastRow - 3 + 1; ) cells.push(layout.keys.map(() => ""));
  if (0 === cells.length) return;
  store.ensureRows(tab, 3 + cells.length + write_findings_SPARE_ROWS);
  const area = {
   tab,
   row: 3,
   column: 1,
   rowCount: cells.length,
   columnCount: width
  };
  store.block(area).write(cells);
  const column = (layout.columnOf.get("cell") ?? -1) + 1;
  if (0 === column) return;
  const targets = shown.slice(0, MOST_LINKS).map(({record, a1}) => null === a1 ? null : {
   tab: names.tabOf(record),
   a1
  });
  designer.linkCells({
   tab,
   row: 3,
   column
  }, targets);
 }
 const WRITTEN_WHOLE = [ "mealCost", "finding", "journalEntry" ], SHOWN = 40, EMPTY = {
  rows: [],
  ids: new Set,
  rowCount: 0,
  findings: []
 };
 function readAndCheck(context) {
  const names = tabNames(context.messages), entries = RECORD_NAMES.map(record => {
   if (WRITTEN_WHOLE.includes(record)) return [ record, EMPTY ];
   const definition = RECORDS[record];
   return [ record, checkTab(context.store, {
    record,
    definition
   }, names) ];
  });
  return Object.fromEntries(entries);
 }
 function referenceOf(tabs) {
  const entries = REFERENCE_NAMES.map(name => [ name, tabs[name].rows.map(row => row.value) ]);
  return Object.fromEntries(entries);
 }
 const isWholeLog = ({traceEvent}) => !traceEvent.findings.some(({code}) => "MISSING_TAB" === code || "MISSING_COLUMN" === code);
 function allFindings(context, tabs) {
  const today = parisWallClock(context.clock.now()).day, reference = referenceOf(tabs), book = {
   reference,
   thresholds: thresholdsOf(reference.setting, today)
  }, found = [ ...RECORD_NAMES.flatMap(name => tabs[name].findings), ...rulesFindings(tabs, {
   book,
   names: tabNames(context.messages),
   today
  }), ...isWholeLog(tabs) ? sealFindings(context) : [] ], rank = ({severity, record, row}) => ("BLOCK" === severity ? 0 : 1e9) + 1e7 * RECORD_NAMES.indexOf(record) + (row ?? 0);
  return found.sort((a, b) => rank(a) - rank(b));
 }
 function openIfPossible(context) {
  try {
   openForWriting(context, thisWeek(context));
  } catch (error) {
   if (!(error instanceof AppError) || "WORKBOOK_DAMAGED" !== error.code && "WORKBOOK_NOT_PREPARED" !== error.code) throw error;
  }
 }
 function checkWorkbook(context) {
  return context.lock.runAlone(() => {
   openIfPossible(context);
   const tabs = readAndCheck(context);
   if (RECORD_NAMES.every(name => "MISSING_TAB" === tabs[name].findings[0]?.code || WRITTEN_WHOLE.includes(name))) throw new AppError("WORKBOOK_NOT_PREPARED");
   const findings = allFindings(context, tabs);
   writeFindings(context, findings);
   context.store.flush();
   return checkView(context, tabs, findings);
  });
 }
 function checkView(context, tabs, findings) {
  const names = tabNames(context.messages), count = severity => findings.filter(each => each.severity === severity).length, byTab = RECORD_NAMES.map(name => ({
   tab: names.tabOf(name),
   count: findings.filter(finding => finding.record === name).length
  }));
  return {
   checkedRows: RECORD_NAMES.reduce((sum, name) => sum + tabs[name].rowCount, 0),
   counts: {
    BLOCK: count("BLOCK"),
    WARN: count("WARN")
   },
   byTab: byTab.filter(each => each.count > 0),
   first: findings.slice(0, SHOWN).map(finding => findingView(context, finding)),
   isRepairable: findings.some(({remedy}) => "REPAIR" === remedy),
   report: {
    tab: names.tabOf("finding"),
    a1: "A3",
    id: null
   }
  };
 }
 function shiftedMonth(month, count) {
  return dayText(addMonths(firstDay(month), count)).slice(0, 7);
 }
 function firstDay(month) {
  return dayNumber(`${month}-01`) ?? 0;
 }
 function lastDay(month) {
  return addMonths(firstDay(month), 1) - 1;
 }
 function costsOfMonth(items, month) {
  const [from, until] = [ dayText(firstDay(month)), dayText(lastDay(month)) ];
  return items.filter(({periodStart, periodEnd, entryMode}) => "DEPRECIATION" !== entryMode && periodStart >= from && periodEnd <= until);
 }
 function isSameCost(a, b) {
  return a.label === b.label && a.stage === b.stage && a.scope === b.scope && a.scopeId === b.scopeId && a.periodStart <= b.periodEnd && a.periodEnd >= b.periodStart;
 }
 function inMonth(day, month) {
  const isLast = (dayNumber(day) ?? 0) === lastDay(day.slice(0, 7)), wanted = firstDay(month) + Number(day.slice(8)) - 1;
  return dayText(isLast ? lastDay(month) : Math.min(wanted, lastDay(month)));
 }
 function copiedCost(item, {month, keepsAmounts, note}) {
  const moved = {
   ...item,
   periodStart: inMonth(item.periodStart, month),
   periodEnd: inMonth(item.periodEnd, month),
   sourceNote: note,
   confidence: "ESTIME"
  };
  return keepsAmounts ? moved : {
   ...moved,
   amountCents: null,
   amountHtCents: null,
   quantity: null
  };
 }
 function spanOf(month) {
  const week = isoWeekOf(`${month}-01`);
  return {
   oldest: week,
   newest: week
  };
 }
 function copyLines({reference}, month) {
  const {costItem} = reference;
  return costsOfMonth(costItem, shiftedMonth(month, -1)).map(item => {
   const copy = copiedCost(item, {
    month,
    keepsAmounts: !1,
    note: ""
   }), {costId, label, stage, entryMode, amountCents, unitPrice} = item;
   return {
    costId,
    label,
    stage,
    entryMode,
    amountCents,
    unitPrice,
    isThere: costItem.some(other => isSameCost(other, copy))
   };
  });
 }
 function previewCostCopy(context, {month}) {
  const lines = copyLines(openForReading(context, spanOf(month)), month);
  return {
   fromMonth: shiftedMonth(month, -1),
   month,
   lines
  };
 }
 function copyCosts(context, input) {
  const {month, submissionId, keepsAmounts} = input;
  return context.lock.runAlone(() => {
   const workbook = openForWriting(context, spanOf(month)), repeated = recordedSubmission(workbook, submissionId);
   if (repeated) return {
    added: repeated.counts.rows ?? 0
   };
   const chosen = new Set(input.costIds), wanted = new Set(copyLines(workbook, month).filter(({costId, isThere}) => chosen.has(costId) && !isThere).map(({costId}) => costId));
   if (0 === wanted.size) return {
    added: 0
   };
   const {copiedFrom} = context.messages.costWords, made = workbook.reference.costItem.filter(({costId}) => wanted.has(costId)).map(item => {
    const note = formatMessage(copiedFrom, {
     id: item.costId,
     note: item.sourceNote
    });
    return {
     from: item.costId,
     item: copiedCost(item, {
      month,
      keepsAmounts,
      note
     })
    };
   });
   return {
    added: addCostItems(workbook, {
     submissionId,
     made
    }).length
   };
  });
 }
 const FORM_RECORDS = [ "partner", "partnership", "closure", "site", "contact", "costItem", "income", "keyWeight", "sample", "containerMove" ], FORM_NAMES = [ ...FORM_RECORDS, "agreement", "delivery" ], PARTNERSHIP_COLUMN = {
  payers: 3,
  detail: 7
 }, MOST_COLUMNS = 14;
 function notExplained(tab) {
  return new AppError("INVALID_INPUT", {}, [ {
   severity: "BLOCK",
   path: "cell",
   code: "CELL_NOT_EXPLAINED",
   params: {
    tab
   }
  } ]);
 }
 function rowOf({context}, {tab, row}, columnCount) {
  const area = {
   tab,
   row,
   column: 1,
   rowCount: 1,
   columnCount
  };
  return context.store.block(area).read()[0] ?? [];
 }
 function reportSpan({state}) {
  const weeks = recordedWeeks(state.weeks).sort(), untilWeek = weeks[weeks.length - 1];
  if (void 0 === untilWeek) return null;
  const oldest = addWeeks(untilWeek, -52);
  return {
   fromWeek: weeks.find(week => week >= oldest) ?? untilWeek,
   untilWeek
  };
 }
 function askedByMealCost(workbook, at) {
  const keys = workbook.state.header.tabs[mealCostRecord.name]?.keys ?? [], column = layoutOf(keys).columnOf.get(mealCostRecord.idField);
  if (void 0 === column) return null;
  const cells = rowOf(workbook, at, keys.length), [week = "", partnershipId = ""] = String(cells[column] ?? "").split("/");
  if ("" !== partnershipId) return {
   partnershipId,
   fromWeek: week,
   untilWeek: week
  };
  const span = at.row > 3 && cells.some(cell => "" !== cell) ? reportSpan(workbook) : null;
  return span && {
   ...span,
   partnershipId: null
  };
 }
 function askedByReport(workbook, at) {
  const {context, reference, state} = workbook, span = reportSpan(workbook);
  if (null === span) return null;
  const words = context.messages.costReports, cells = rowOf(workbook, at, MOST_COLUMNS - 1), byId = column => reference.partnership.find(({partnershipId}) => partnershipId === cells[column - 1]), found = at.tab === words.payers.tab ? byId(PARTNERSHIP_COLUMN.payers) : at.tab === words.detail.tab ? byId(PARTNERSHIP_COLUMN.detail) : reference.partnership.find(({name}) => name === cells[0]);
  if (found) return {
   ...span,
   partnershipId: found.partnershipId
  };
  const week = recordedWeeks(state.weeks).find(each => weekLabel(context.messages, each) === cells[0]);
  if (void 0 !== week) return {
   partnershipId: null,
   fromWeek: week,
   untilWeek: week
  };
  const isFigure = cells.slice(1).some(cell => "" !== cell);
  return isFigure ? {
   ...span,
   partnershipId: null
  } : null;
 }
 function getCellCost(context) {
  const selected = context.designer.selected(), words = context.messages.costReports, workbook = openForReading(context, thisWeek(context)), row = Number(/\d+/.exec(selected?.a1 ?? "")?.[0] ?? 0), tab = selected?.tab ?? "", mealCostTab = workbook.names.tabOf(mealCostRecord.name), reports = [ words.summary.tab, words.payers.tab, words.detail.tab ], asked = null === selected || 0 === row ? null : tab === mealCostTab ? askedByMealCost(workbook, {
   tab,
   row
  }) : reports.includes(tab) ? askedByReport(workbook, {
   tab,
   row
  }) : null;
  if (null === asked || null === selected) throw notExplained(tab);
  const {fromWeek, untilWeek, partnershipId} = asked, weeks = recordedWeeks(workbook.state.weeks).filter(week => week >= fromWeek && week <= untilWeek).sort();
  return {
   tab,
   a1: selected.a1,
   cost: mealCostView(workbook, {
    partnershipId,
    weeks
   })
  };
 }
 function getAgreement(context, {partnershipId}) {
  const workbook = openForReading(context, thisWeek(context)), facts = partnershipFacts(workbook, partnershipId), agreement = facts.agreement ?? agreementDraft(facts, ""), known = agreementFacts(workbook, facts, agreement);
  return agreementView(agreement, {
   facts: known,
   isRegistered: null !== facts.agreement,
   documentName: null === facts.agreement ? null : `${agreement.agreementId} ${facts.partnership.name}`,
   missing: agreement_issues_agreementIssues(known),
   gaps: null
  });
 }
 function answeredState(delivered) {
  return delivered.some(meals => meals > 0) ? "DELIVERED" : delivered.length > 0 ? "ZERO_DECLARED" : "CLOSED";
 }
 function weekStanding(known, {planned, closed}) {
  if (!known) {
   const missing2 = weekMissing([], expectedDates(planned, closed));
   return {
    state: weekState([], planned, closed),
    missing: missing2,
    deliveredMeals: null
   };
  }
  const delivered = Object.values(known.days).map(([delivered2]) => delivered2 ?? null).filter(meals => null !== meals), excused = new Set([ ...closed ].filter(date => void 0 === known.days[date]).map(french_formats_dayText)), missing = known.missing.filter(({code, params}) => "DAY_UNANSWERED" !== code || !excused.has(String(params?.date)));
  return {
   state: missing.length < known.missing.length && 0 === missing.length ? answeredState(delivered) : known.state,
   missing,
   deliveredMeals: 0 === delivered.length ? null : delivered.reduce((sum, meals) => sum + meals)
  };
 }
 const PRESSING = [ "NO_ANSWER", "INCOMPLETE", "UPCOMING", "DELIVERED", "ZERO_DECLARED", "CLOSED", "UNPLANNED" ];
 function awaitedFrom({startsOn, partnershipId}, {thisWeek, firstTold}) {
  return null !== startsOn ? isoWeekOf(startsOn) : firstTold(partnershipId) ?? addWeeks(thisWeek, -1);
 }
 function followedWeek(partnership, week, facts) {
  const {thisWeek, weekOf, closedDates} = facts, known = weekOf(week, partnership.partnershipId), planned = plannedDates(partnership, week), standing = weekStanding(known, {
   planned,
   closed: closedDates(partnership, week)
  }), {missing, deliveredMeals} = standing, isSilent = "NO_ANSWER" === standing.state, isBegun = week >= awaitedFrom(partnership, facts), state = !isSilent || known || 0 !== planned.length && isBegun ? isSilent && week >= thisWeek ? "UPCOMING" : standing.state : "UNPLANNED";
  return {
   week,
   state,
   deliveredMeals,
   missing,
   isLate: week < thisWeek && isBegun && ("NO_ANSWER" === state || "INCOMPLETE" === state)
  };
 }
 function mostPressing(weeks, week) {
  const told = weeks.map(each => each.deliveredMeals).filter(meals => null !== meals), states = weeks.map(each => each.state);
  return {
   week,
   state: PRESSING.find(state => states.includes(state)) ?? "UNPLANNED",
   deliveredMeals: 0 === told.length ? null : told.reduce((sum, meals) => sum + meals),
   missing: weeks.flatMap(each => each.missing),
   isLate: weeks.some(each => each.isLate)
  };
 }
 function silenceMatrix(facts) {
  const kitchens = new Map;
  for (const partnership of facts.partnerships) {
   const weeks = facts.weeks.map(week => followedWeek(partnership, week, facts)), own = kitchens.get(partnership.kitchenId) ?? [];
   own.push({
    partnership,
    weeks
   });
   kitchens.set(partnership.kitchenId, own);
  }
  return [ ...kitchens ].map(([kitchenId, partnerships]) => ({
   kitchenId,
   partnerships,
   weeks: facts.weeks.map((week, index) => mostPressing(partnerships.flatMap(each => each.weeks[index] ?? []), week))
  }));
 }
 function followedWeeks(thisWeek, count) {
  return Array.from({
   length: count
  }, (_, index) => addWeeks(thisWeek, index + 1 - count));
 }
 function firstWeekTold({state}) {
  const first = new Map;
  for (const [week, cells] of state.weeks) for (const [partnershipId, {runs}] of Object.entries(cells)) runs.length > 0 && week < (first.get(partnershipId) ?? "9999") && first.set(partnershipId, week);
  return first;
 }
 function matrixOf(workbook, weeks) {
  const isShown = ({weeks: own}) => own.some(({state}) => "UNPLANNED" !== state), firstTold = firstWeekTold(workbook), kitchens = silenceMatrix({
   partnerships: workbook.reference.partnership,
   weeks,
   thisWeek: isoWeekOf(workbook.today),
   weekOf: (week, partnershipId) => weekCell(workbook, week, partnershipId),
   firstTold: partnershipId => firstTold.get(partnershipId) ?? null,
   closedDates: closedDates(workbook.reference)
  });
  return kitchens.map(kitchen => ({
   ...kitchen,
   partnerships: kitchen.partnerships.filter(isShown)
  })).filter(({partnerships}) => partnerships.length > 0);
 }
 function partnerName(workbook, id) {
  return workbook.reference.partner.find(each => each.partnerId === id)?.name ?? id;
 }
 function get_follow_up_cell({week, state, deliveredMeals, isLate}) {
  return {
   week,
   state,
   deliveredMeals,
   isLate
  };
 }
 function reminder(workbook, name, late) {
  if (0 === late.length) return null;
  const {followUp} = workbook.context.messages, lines = late.map(({week, state}) => formatMessage("INCOMPLETE" === state ? followUp.incompleteWeek : followUp.silentWeek, {
   week: weekLabel(workbook.context.messages, week)
  }));
  return [ formatMessage(followUp.reminderHead, {
   name
  }), ...lines, followUp.reminderFoot ].join("\n");
 }
 function partnershipView(workbook, {partnership, weeks}) {
  const late = weeks.filter(({isLate}) => isLate), {partnershipId, name, territory, isIllustrative} = partnership;
  return {
   partnershipId,
   name,
   territory,
   isIllustrative: !0 === isIllustrative,
   cells: weeks.map(get_follow_up_cell),
   lateCount: late.length,
   reminder: reminder(workbook, name, late)
  };
 }
 function kitchenView(workbook, kitchen) {
  const {kitchenId} = kitchen;
  return {
   kitchenId,
   name: partnerName(workbook, kitchenId),
   cells: kitchen.weeks.map(get_follow_up_cell),
   partnerships: kitchen.partnerships.map(each => partnershipView(workbook, each))
  };
 }
 function closureViews(workbook) {
  return workbook.reference.closure.filter(({endsOn, isCancelled}) => endsOn >= workbook.today && !0 !== isCancelled).map(({closureId, kitchenId, startsOn, endsOn, reason}) => ({
   id: closureId,
   kitchenName: partnerName(workbook, kitchenId),
   startsOn,
   endsOn,
   reason
  })).sort((a, b) => a.startsOn < b.startsOn ? -1 : 1);
 }
 function getFollowUp(context, {weekCount}) {
  const thisWeek = isoWeekOf(parisWallClock(context.clock.now()).day), weeks = followedWeeks(thisWeek, weekCount), workbook = openForReading(context, {
   oldest: weeks[0] ?? thisWeek,
   newest: thisWeek
  }), kitchens = matrixOf(workbook, weeks).map(kitchen => kitchenView(workbook, kitchen)), counts = kitchens.flatMap(({partnerships}) => partnerships.map(each => each.lateCount));
  return {
   weeks: weeks.map(week => ({
    week,
    name: week.slice(5),
    label: weekLabel(context.messages, week),
    isRunning: week === thisWeek
   })),
   kitchens,
   lateCount: counts.reduce((sum, count) => sum + count, 0),
   closures: closureViews(workbook)
  };
 }
 const DENOMINATORS = [ "PRODUCED", "DELIVERED", "ACCEPTED", "DISTRIBUTED" ], COST_ROWS_BY = [ "DELIVERY", "WEEK", "MONTH", "YEAR", "PARTNERSHIP", "KITCHEN", "TERRITORY" ], CENTS = [ "totalCents", "cashCents", "valuedCents", "marginalCents", "outsideIncomeCents" ];
 function noSums() {
  return {
   totalCents: 0,
   cashCents: 0,
   valuedCents: 0,
   marginalCents: 0,
   outsideIncomeCents: 0,
   meals: {
    PRODUCED: null,
    DELIVERED: null,
    ACCEPTED: null,
    DISTRIBUTED: null
   },
   isIllustrative: !1
  };
 }
 function keyOf(by, {partnership, id}, isoWeek) {
  switch (by) {
  case "WEEK":
   return isoWeek;

  case "MONTH":
   return local_date_addDays(mondayOf(isoWeek) ?? "", 3).slice(0, 7);

  case "YEAR":
   return isoWeek.slice(0, 4);

  case "KITCHEN":
   return partnership.kitchenId;

  case "TERRITORY":
   return partnership.territory ?? "";

  case "PARTNERSHIP":
  case "DELIVERY":
   return id;
  }
 }
 function flowWeeks(book, allocation, view) {
  const place = (week, id) => `${week} ${id}`, costs = new Map(weeklyCosts(book, allocation).map(cost => [ place(cost.isoWeek, cost.partnershipId), cost ])), incomes = incomesByWeek(book, allocation);
  return view.flows.flatMap(flow => [ ...view.weeks ].sort((a, b) => a - b).flatMap(week => {
   const isoWeek = view.index.weekText(week), {start, end} = rowsOfWeek(flow.calendar, week), days = flow.calendar.rows.slice(start, end), cost = costs.get(place(isoWeek, flow.id)), incomeCents = incomes.get(place(isoWeek, flow.id)) ?? 0;
   return 0 === days.length && void 0 === cost && 0 === incomeCents ? [] : [ {
    flow,
    isoWeek,
    days,
    cost,
    incomeCents
   } ];
  }));
 }
 function centsOf({cost, incomeCents}, key) {
  return "outsideIncomeCents" === key ? incomeCents : cost?.[key] ?? 0;
 }
 function addMeals(sums, days) {
  for (const denominator of DENOMINATORS) for (const day of days) {
   const meals = COUNTED[denominator](day);
   null !== meals && (sums.meals[denominator] = (sums.meals[denominator] ?? 0) + meals);
  }
  sums.isIllustrative || (sums.isIllustrative = days.some(day => !0 === day.isIllustrative));
 }
 function dayWeights(days) {
  const meals = days.map(({delivered}) => delivered ?? 0);
  if (meals.some(count => count > 0)) return meals;
  const trips = days.map(({deliveries}) => deliveries);
  return trips.some(count => count > 0) ? trips : days.map(() => 1);
 }
 function addDeliveries(rows, week) {
  const {days, flow, isoWeek, cost} = week, sorted = [ ...days ];
  if (0 === sorted.length) {
   const date = mondayOf(isoWeek) ?? "";
   sorted.push({
    partnershipId: flow.id,
    date,
    delivered: null,
    accepted: null,
    distributed: null,
    deliveries: 0
   });
  }
  const weights = dayWeights(sorted), shares = CENTS.map(key => [ key, splitCents(centsOf(week, key), weights) ?? [] ]);
  sorted.forEach((day, place) => {
   const sums = cost_rows_rowOf(rows, `${day.date} ${flow.id}`);
   for (const [key, cents] of shares) sums[key] += cents[place] ?? 0;
   addMeals(sums, [ day ]);
   sums.isIllustrative || (sums.isIllustrative = !0 === cost?.isIllustrative);
  });
 }
 function cost_rows_rowOf(rows, key) {
  const sums = rows.get(key) ?? noSums();
  rows.set(key, sums);
  return sums;
 }
 function costRows(book, allocation, asked) {
  const view = viewOf(bookIndexOf(book), asked), rows = new Map;
  for (const week of flowWeeks(book, allocation, view)) {
   if ("DELIVERY" === asked.by) {
    addDeliveries(rows, week);
    continue;
   }
   const sums = cost_rows_rowOf(rows, keyOf(asked.by, week.flow, week.isoWeek));
   for (const key of CENTS) sums[key] += centsOf(week, key);
   addMeals(sums, week.days);
   sums.isIllustrative || (sums.isIllustrative = !0 === week.cost?.isIllustrative);
  }
  return [ ...rows ].sort(([a], [b]) => a < b ? -1 : 1).map(([key, sums]) => ({
   key,
   ...sums
  }));
 }
 const get_meal_cost_MOST_WEEKS = 106;
 function weeksBetween(fromWeek, untilWeek) {
  const count = weekNumber(untilWeek) - weekNumber(fromWeek) + 1;
  if (count < 1 || count > get_meal_cost_MOST_WEEKS) {
   const place = {
    severity: "BLOCK",
    path: "untilWeek"
   }, issue = count < 1 ? {
    ...place,
    code: "WEEKS_REVERSED"
   } : {
    ...place,
    code: "TOO_MANY_WEEKS",
    params: {
     max: get_meal_cost_MOST_WEEKS
    }
   };
   throw new AppError("INVALID_INPUT", {}, [ issue ]);
  }
  return Array.from({
   length: count
  }, (_, index) => addWeeks(fromWeek, index));
 }
 function getMealCost(context, input) {
  const {fromWeek, untilWeek, ...asked} = input, weeks = weeksBetween(fromWeek, untilWeek);
  return mealCostView(openForReading(context, {
   oldest: fromWeek,
   newest: untilWeek
  }), {
   ...asked,
   weeks
  });
 }
 function nameOf({reference}, id) {
  const partnership = reference.partnership.find(each => each.partnershipId === id), partner = reference.partner.find(each => each.partnerId === id);
  return partnership?.name ?? partner?.name ?? id;
 }
 function labelOf(workbook, by, key) {
  const {messages} = workbook.context;
  switch (by) {
  case "DELIVERY":
   {
    const [date = "", id = ""] = key.split(" "), month = messages.weekWords.months[Number(date.slice(5, 7)) - 1] ?? "";
    return `${dayLabel(messages, date)} ${month} · ${nameOf(workbook, id)}`;
   }

  case "WEEK":
   return weekLabel(messages, key);

  case "MONTH":
   return `${messages.weekWords.months[Number(key.slice(5)) - 1] ?? ""} ${key.slice(0, 4)}`;

  case "YEAR":
   return key;

  case "TERRITORY":
   return "" === key ? messages.weekWords.noTerritory : key;

  case "PARTNERSHIP":
  case "KITCHEN":
   return nameOf(workbook, key);
  }
 }
 function rowView(label, row, denominator) {
  const meals = row.meals[denominator], perMeal = cents => meals ? cents / meals : null, {totalCents, cashCents, valuedCents, marginalCents, isIllustrative} = row;
  return {
   label,
   totalCents,
   cashCents,
   valuedCents,
   marginalCents,
   isIllustrative,
   netCents: totalCents - row.outsideIncomeCents,
   meals,
   fullPerMeal: perMeal(totalCents),
   marginalPerMeal: perMeal(marginalCents)
  };
 }
 function sumOf(rows, denominator) {
  const sum = read => rows.reduce((total, row) => total + read(row), 0), told = rows.flatMap(({meals: meals2}) => meals2[denominator] ?? []), meals = 0 === told.length ? null : told.reduce((total, one) => total + one, 0);
  return {
   totalCents: sum(row => row.totalCents),
   cashCents: sum(row => row.cashCents),
   valuedCents: sum(row => row.valuedCents),
   marginalCents: sum(row => row.marginalCents),
   outsideIncomeCents: sum(row => row.outsideIncomeCents),
   meals: {
    PRODUCED: null,
    DELIVERED: null,
    ACCEPTED: null,
    DISTRIBUTED: null,
    [denominator]: meals
   },
   isIllustrative: rows.some(row => row.isIllustrative)
  };
 }
 function getCostRows(context, input) {
  const {fromWeek, untilWeek, by, denominator = "DISTRIBUTED"} = input, weeks = weeksBetween(fromWeek, untilWeek), workbook = openForReading(context, {
   oldest: fromWeek,
   newest: untilWeek
  }), book = costBookOf(workbook.state, workbook.reference), from = daysOfWeek(fromWeek)[0] ?? "", until = daysOfWeek(untilWeek)[6] ?? "", {partnershipId, place} = input, rows = costRows(book, allocateCosts(book, {
   from,
   until
  }), {
   partnershipId,
   place,
   weeks,
   by
  }), {total} = context.messages.weekWords;
  return {
   by,
   denominator,
   rows: rows.map(row => rowView(labelOf(workbook, by, row.key), row, denominator)),
   total: rowView(total, sumOf(rows, denominator), denominator)
  };
 }
 const get_export_OLDEST_DAY = "2000-01-03", get_export_two = number => String(number).padStart(2, "0");
 function get_export_dayOf(date) {
  return `${date.getFullYear()}-${get_export_two(date.getMonth() + 1)}-${get_export_two(date.getDate())}`;
 }
 function exportCell(field, cell) {
  if (!(cell instanceof Date)) return cell;
  const time = `T${get_export_two(cell.getHours())}:${get_export_two(cell.getMinutes())}`;
  return {
   day: "date" === field.type.kind ? get_export_dayOf(cell) : get_export_dayOf(cell) + time
  };
 }
 function deliveryRows(workbook, question) {
  const known = workbook.state.header.tabs.delivery, first = isoWeekOf(question.from), last = isoWeekOf(question.until), runs = [ ...workbook.state.weeks ].filter(([week]) => week >= first && week <= last).flatMap(([, cells]) => Object.values(cells).flatMap(({runs: each}) => each));
  if (!known || 0 === runs.length) return known ? [ known.keys ] : [];
  const row = Math.min(...runs.map(([start]) => start)), end = Math.max(...runs.map(([start, count]) => start + count)), area = {
   tab: workbook.names.tabOf("delivery"),
   row,
   column: 1,
   rowCount: end - row,
   columnCount: known.keys.length
  }, dateColumn = known.keys.indexOf("date"), isWanted = cell => {
   const day = cell instanceof Date ? get_export_dayOf(cell) : null;
   return null === day || day >= question.from && day <= question.until;
  }, rows = workbook.context.store.block(area).read();
  return [ known.keys, ...rows.filter(cells => isWanted(cells[dateColumn])) ];
 }
 function wholeTab(context, record) {
  const tab = tabNames(context.messages).tabOf(record), grid = context.store.readAll(tab);
  if (null === grid) throw new AppError("WORKBOOK_NOT_PREPARED", {
   tab
  });
  return [ grid[0] ?? [], ...grid.slice(2) ];
 }
 function get_export_spanOf(context, {from}) {
  const {newest} = thisWeek(context), first = isoWeekOf(from < get_export_OLDEST_DAY ? get_export_OLDEST_DAY : from);
  return {
   oldest: first < newest ? first : newest,
   newest
  };
 }
 function payersColumn(context) {
  const {reference} = openForReading(context, thisWeek(context)), names = new ImportNames(reference), sharesOf = new Map;
  for (const share of reference.payerShare) sharesOf.set(share.costId, [ ...sharesOf.get(share.costId) ?? [], share ]);
  return costId => payersText(sharesOf.get(costId) ?? [], names);
 }
 function withPayers(context, view) {
  const place = view.columns.findIndex(({key}) => "costId" === key), textOf = payersColumn(context), label = importLabel(context.messages, "costItem", "payers");
  return {
   ...view,
   columns: [ ...view.columns, {
    key: "payers",
    label,
    format: "@",
    width: 220
   } ],
   rows: view.rows.map(cells => {
    const costId = cells[place];
    return [ ...cells, "string" == typeof costId ? textOf(costId) : "" ];
   })
  };
 }
 function getExport(context, question) {
  const {record} = question, isPeriod = "delivery" === record, [keys = [], ...lines] = isPeriod ? deliveryRows(openForReading(context, get_export_spanOf(context, question)), question) : wholeTab(context, record), {columnOf} = layoutOf(keys), fields = Object.entries(RECORDS[record].fields).filter(([key]) => columnOf.has(key)), view = {
   name: tabNames(context.messages).tabOf(record),
   columns: fields.map(([key, field]) => ({
    key,
    label: fieldLabel(context.messages, record, key).label,
    format: field.type.numberFormat,
    width: field.type.width
   })),
   rows: lines.filter(cells => !cells.every(isBlankCell)).map(cells => fields.map(([key, field]) => exportCell(field, cells[columnOf.get(key) ?? -1] ?? "")))
  };
  return "costItem" === record ? withPayers(context, view) : view;
 }
 const RUNNING = [ "SIGNEE", "ACTIVE", "SUSPENDUE" ];
 function agreementReminders(agreement, {today, thresholds}) {
  if (!RUNNING.includes(agreement.status)) return [];
  const soon = local_date_addDays(today, thresholds.agreementWarnDays), reference = agreement.agreementId, {reviewOn} = agreement, issues = endReminders(agreement, today, soon);
  if (null !== reviewOn && reviewOn <= soon) {
   const params = {
    reference,
    day: shortDate(reviewOn)
   };
   issues.push({
    severity: "INFO",
    code: "REVIEW_DUE",
    path: "agreement.reviewOn",
    params
   });
  }
  return issues;
 }
 function endReminders(agreement, today, soon) {
  const end = endWithRenewals(agreement, today);
  if (null === end) return [];
  const notice = agreement.noticeMonths ?? 0, params = {
   reference: agreement.agreementId,
   day: shortDate(end)
  }, path = "agreement.endsOn";
  if (end < today) return [ {
   severity: "WARN",
   code: "AGREEMENT_END_PASSED",
   path,
   params
  } ];
  if (endWithRenewals(agreement, local_date_addDays(end, 1)) === end) return end > soon ? [] : [ {
   severity: "WARN",
   code: "AGREEMENT_TO_RENEW",
   path,
   params
  } ];
  const lastNotice = agreement_life_addMonths(end, -notice);
  return lastNotice > soon ? [] : lastNotice < today ? [ {
   severity: "INFO",
   code: "RENEWS_BY_ITSELF",
   path,
   params
  } ] : [ {
   severity: "INFO",
   code: "NOTICE_DUE",
   path,
   params: {
    ...params,
    notice: shortDate(lastNotice),
    months: notice
   }
  } ];
 }
 const SAMPLE_DAYS = 5, destroyAfterOf = ({lastServedOn}) => local_date_addDays(lastServedOn, SAMPLE_DAYS);
 function samplesToDestroy(samples, today) {
  return samples.filter(sample => null === sample.destroyedOn && destroyAfterOf(sample) < today).sort((a, b) => a.lastServedOn < b.lastServedOn ? -1 : 1);
 }
 function samplesKept(samples, today) {
  return samples.filter(sample => null === sample.destroyedOn && destroyAfterOf(sample) >= today).sort((a, b) => a.lastServedOn < b.lastServedOn ? -1 : 1);
 }
 function containerBalances(moves) {
  const balances = new Map;
  for (const {partnerId, containerType, outCount, backCount, movedOn} of moves) {
   const key = `${partnerId} ${containerType}`, before = balances.get(key), lent = (before?.lent ?? 0) + (outCount ?? 0), back = (before?.back ?? 0) + (backCount ?? 0), was = before?.lastOutOn ?? null, lastOutOn = (outCount ?? 0) > 0 && (null === was || movedOn > was) ? movedOn : was;
   balances.set(key, {
    partnerId,
    containerType,
    lent,
    back,
    out: lent - back,
    lastOutOn
   });
  }
  return [ ...balances.values() ].filter(({out}) => 0 !== out).sort((a, b) => b.out - a.out);
 }
 function monthsBefore(day, months) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number), index = 12 * year + month - 1 - months, first = `${Math.floor(index / 12)}-${String(index % 12 + 1).padStart(2, "0")}-01`, next = local_date_addDays(first, 31).slice(0, 8) + "01", last = local_date_addDays(next, -1), wanted = first.slice(0, 8) + String(date).padStart(2, "0");
  return wanted > last ? last : wanted;
 }
 function thermometersToCheck(partners, given) {
  const limit = monthsBefore(given.today, given.months);
  return partners.filter(({thermometerCheckedOn}) => null !== thermometerCheckedOn && thermometerCheckedOn < limit);
 }
 const CONTAINER_DAYS = 14;
 function incidentReminders(incidents, wordOf) {
  return incidents.filter(({closedAt, isDrill}) => null === closedAt && !0 !== isDrill).map(({incidentId, kind, lots, openedAt}) => {
   const day = french_formats_dayText(parisWallClock(openedAt).day);
   return {
    severity: "WARN",
    code: "INCIDENT_OPEN",
    path: "incident.closedAt",
    params: {
     id: incidentId,
     name: incidentId,
     kind: wordOf(kind),
     lots: lots ?? "—",
     day
    }
   };
  });
 }
 function sampleReminders(samples, today) {
  const due = samplesToDestroy(samples, today), [oldest] = due;
  if (void 0 === oldest) return [];
  const {dishName: name} = oldest;
  return [ {
   severity: "INFO",
   code: "SAMPLES_TO_DESTROY",
   path: "sample.destroyedOn",
   params: {
    count: due.length,
    name,
    day: french_formats_dayText(destroyAfterOf(oldest))
   }
  } ];
 }
 function containerReminders(moves, given) {
  const limit = local_date_addDays(given.today, -CONTAINER_DAYS);
  return containerBalances(moves).flatMap(({partnerId, containerType, out, lastOutOn}) => {
   if (out <= 0 || null === lastOutOn || lastOutOn > limit) return [];
   const container = given.wordOf(containerType);
   return [ {
    severity: "INFO",
    code: "CONTAINERS_OUT",
    path: "containerMove.backCount",
    params: {
     id: partnerId,
     name: given.nameOf(partnerId),
     container,
     count: out,
     day: french_formats_dayText(lastOutOn)
    }
   } ];
  });
 }
 const partnerKind = {
  name: "partner",
  definition: partnerRecord,
  issuesOf: (partner, workbook, before = partner) => [ ...lifeCycleStepIssues(before, partner), ...partner_issues_partnerIssues(partner, {
   today: workbook.today,
   thresholds: workbook.thresholds
  }), ...stillRunningIssues(partner, workbook.reference.partnership, workbook.today), ...sameNumberIssues(partner, workbook.reference.partner) ],
  toConfirm: (partner, {reference}, before) => null !== before && isSameIdentity(before, partner) ? [] : duplicateIssues(partner, reference.partner)
 }, partnershipKind = {
  name: "partnership",
  definition: partnershipRecord,
  issuesOf: (partnership, {reference, thresholds}, before = partnership) => [ ...partnershipIssues(partnership, reference.partner, thresholds), ...tiedPartnerIssues(partnership, before, reference.partner) ]
 };
 function dueReminders(workbook) {
  const {reference} = workbook, partners = reference.partner.flatMap(partner => partnerKind.issuesOf(partner, workbook).filter(issue => "WARN" === issue.severity).map(issue => ({
   ...issue,
   params: {
    ...issue.params,
    name: partner.name,
    id: partner.partnerId
   }
  }))), agreements = reference.agreement.flatMap(agreement => {
   const id = agreement.partnershipId, name = reference.partnership.find(each => each.partnershipId === id)?.name ?? id;
   return agreementReminders(agreement, workbook).map(issue => ({
    ...issue,
    params: {
     ...issue.params,
     name,
     id
    }
   }));
  });
  return [ ...incidentReminders(reference.incident, kind => wordOfCode(workbook.names.words, "incidentKinds", kind)), ...agreements, ...partners ];
 }
 function formField(messages, form, [key, field]) {
  const {label, hint} = fieldLabel(messages, form, key), {widget, choices, refersTo, unit, maxLength} = field.type, words = messages.choices, options = choices?.codes.map(code => ({
   code,
   label: words[choices.list]?.[code] ?? code
  }));
  return {
   key,
   label,
   widget,
   isRequired: field.isRequired,
   ...void 0 === hint ? {} : {
    hint
   },
   ...void 0 === options ? {} : {
    choices: options
   },
   ...void 0 === refersTo ? {} : {
    refersTo
   },
   ...void 0 === unit ? {} : {
    unit
   },
   ...void 0 === maxLength ? {} : {
    maxLength
   },
   ...void 0 === field.shownWhen ? {} : {
    shownWhen: field.shownWhen
   }
  };
 }
 function formFields(messages, form) {
  return Object.entries(RECORDS[form].fields).filter(([, field]) => !field.isComputed).map(entry => formField(messages, form, entry));
 }
 const COST_WEEKS = 4;
 function get_home_forms(context) {
  const entries = FORM_NAMES.map(name => [ name, formFields(context.messages, name) ]);
  return Object.fromEntries(entries);
 }
 function weekSummary(workbook, partnership, week) {
  const {partnershipId, name, kitchenId, recipientId} = partnership, partnerName = id => workbook.reference.partner.find(partner => partner.partnerId === id)?.name ?? id, standing = weekStanding(weekCell(workbook, week, partnershipId), {
   planned: plannedDates(partnership, week),
   closed: closedDates(workbook.reference)(partnership, week)
  });
  return {
   partnershipId,
   partnershipName: name,
   kitchenName: partnerName(kitchenId),
   recipientName: partnerName(recipientId),
   ...standing
  };
 }
 function isRunning(partnership, today) {
  const {startsOn, endsOn} = partnership;
  return (null === startsOn || startsOn <= today) && (null === endsOn || endsOn >= today);
 }
 function references(workbook) {
  const {partner, partnership, costItem, income, keyWeight} = workbook.reference, nameOf = id => partnership.find(each => each.partnershipId === id)?.name ?? id, option = (id, name, facts) => ({
   id,
   name,
   kind: facts.kind,
   isIllustrative: !0 === facts.isIllustrative
  });
  return {
   partner: partner.map(each => ({
    ...option(each.partnerId, each.name, each),
    roles: [ each.kind, ...each.otherRoles ?? [] ],
    ...null === each.territory ? {} : {
     territory: each.territory
    },
    ...null === each.lifeCycle || "ACTIF" === each.lifeCycle ? {} : {
     lifeCycle: each.lifeCycle
    }
   })),
   partnership: partnership.map(each => ({
    ...option(each.partnershipId, each.name, {
     kind: each.flowType,
     isIllustrative: each.isIllustrative
    }),
    ...null === each.territory ? {} : {
     territory: each.territory
    }
   })),
   costItem: costItem.map(each => option(each.costId, each.label, {
    kind: each.stage,
    isIllustrative: each.isIllustrative
   })),
   income: income.map(each => option(each.incomeId, each.label, {
    kind: each.kind,
    isIllustrative: each.isIllustrative
   })),
   keyWeight: keyWeight.map(({weightId, key, partnershipId}) => option(weightId, nameOf(partnershipId), {
    kind: key,
    isIllustrative: null
   }))
  };
 }
 function recentCost(workbook, week) {
  const newest = recordedWeeks(workbook.state.weeks).filter(each => each <= week).reduce((max, each) => each > max ? each : max, "");
  return "" === newest ? null : mealCostView(workbook, {
   partnershipId: null,
   weeks: Array.from({
    length: COST_WEEKS
   }, (_, index) => addWeeks(newest, index + 1 - COST_WEEKS))
  });
 }
 const NOT_PREPARED = {
  isPrepared: !1,
  isEmpty: !0,
  weeks: [],
  cost: null,
  todo: [],
  references: {
   partner: [],
   partnership: [],
   costItem: [],
   income: [],
   keyWeight: []
  }
 };
 function getHome(context) {
  const today = parisWallClock(context.clock.now()).day, week = isoWeekOf(today), facts = {
   today,
   week,
   weekLabel: weekLabel(context.messages, week),
   forms: get_home_forms(context)
  };
  let workbook;
  try {
   workbook = openForReading(context, thisWeek(context));
  } catch (error) {
   if (error instanceof AppError && "WORKBOOK_NOT_PREPARED" === error.code) return {
    ...facts,
    ...NOT_PREPARED
   };
   throw error;
  }
  const running = workbook.reference.partnership.filter(each => isRunning(each, today));
  return {
   ...facts,
   isPrepared: !0,
   isEmpty: 0 === workbook.reference.partner.length,
   weeks: running.map(partnership => weekSummary(workbook, partnership, week)),
   cost: recentCost(workbook, week),
   todo: [ ...damageIssues(workbook), ...dueReminders(workbook) ],
   references: references(workbook)
  };
 }
 const get_journal_SHOWN = 30, get_journal_ROWS_READ = 2;
 function get_journal_when(at) {
  const {day, time} = parisWallClock(at);
  return `${day.split("-").reverse().join("/")} ${time}`;
 }
 function linesOfTab(context) {
  const {store, messages} = context, tab = tabNames(messages).tabOf(journalEntryRecord.name), size = store.size(tab);
  if (null === size || size.lastRow < 3) return {
   ids: new Set,
   lines: []
  };
  const rowCount = Math.min(get_journal_SHOWN, size.lastRow - 3 + 1), columnCount = size.columnCount, read = (row, count) => store.block({
   tab,
   row,
   column: 1,
   rowCount: count,
   columnCount
  }).read(), {columnOf} = layoutOf(read(1, 1)[0] ?? []), rows = read(size.lastRow - rowCount + 1, rowCount), lines = rows.map(cells => {
   const cell = key => cells[columnOf.get(key) ?? -1] ?? "", at = decodeField(journalEntryRecord.fields.at, cell("at"), {}), text = key => String(cell(key));
   return {
    when: "number" != typeof at || isUnreadable(at) ? text("at") : get_journal_when(at),
    who: text("who"),
    action: text("action"),
    subject: text("subject"),
    detail: text("detail")
   };
  }), idColumn = columnOf.get(journalEntryRecord.idField) ?? -1;
  return {
   ids: new Set(rows.map(cells => String(cells[idColumn] ?? ""))),
   lines
  };
 }
 function getJournal(context) {
  const {journal, lastChange} = parseState(stateBlock(context.store, get_journal_ROWS_READ).read()), {who} = context.messages.journal, tab = linesOfTab(context), waiting = journal.filter(({number}) => !tab.ids.has(recordId(journalEntryRecord.idPrefix, number))).map(({at, action, subject, detail, by}) => ({
   when: get_journal_when(at),
   who: by ?? who,
   action,
   subject,
   detail
  }));
  return {
   entries: [ ...tab.lines, ...waiting ].slice(-get_journal_SHOWN).reverse(),
   undo: lastChange && {
    number: lastChange.number,
    subject: lastChange.subject,
    action: lastChange.action,
    isRedo: lastChange.isUndo,
    whyNot: null === lastChange.rows ? lastChange.whyNot ?? "TOO_LARGE" : null
   },
   tab: {
    tab: tabNames(context.messages).tabOf(journalEntryRecord.name),
    a1: "A3",
    id: null
   }
  };
 }
 const BARE_EVENT = {
  partnershipId: null,
  partnershipName: null,
  lineId: null,
  lotRef: null,
  dishName: null,
  useByDate: null,
  allergens: null,
  meals: null,
  productClass: null,
  measureType: null,
  temperature: null,
  conformity: null,
  supersedesEventId: null,
  comment: null,
  counterpartId: null,
  operator: null,
  seal: null
 }, ledger_events_NOON = "12:00";
 function sampleFacts(sample, what) {
  if (null === sample) return [];
  const {takenOn, destroyedOn, lotRef, dishName, partnerId} = sample, of = {
   lotRef,
   dishName,
   counterpartId: partnerId
  }, taken = {
   ...{
    ...of,
    kind: "PLAT_TEMOIN",
    happenedAt: parisInstant(takenOn, ledger_events_NOON),
    comment: what
   }
  };
  if (null === destroyedOn) return [ taken ];
  const happenedAt = parisInstant(destroyedOn, ledger_events_NOON);
  return [ taken, {
   ...of,
   kind: "DESTRUCTION",
   happenedAt,
   comment: what
  } ];
 }
 function containerFacts(move, container) {
  if (null === move) return [];
  const {movedOn, partnerId, outCount, backCount} = move, of = {
   lotRef: null,
   dishName: null,
   counterpartId: partnerId
  }, happenedAt = parisInstant(movedOn, ledger_events_NOON), fact = (kind, count) => 0 === (count ?? 0) ? [] : [ {
   ...of,
   kind,
   happenedAt,
   comment: `${count} × ${container}`
  } ];
  return [ ...fact("SORTIE_CONTENANTS", outCount), ...fact("RETOUR_CONTENANTS", backCount) ];
 }
 function ledgerEvents(change) {
  const {id, before, after, loggedIds, recordedAt, channel, writeNote} = change;
  return [ ...new Set([ ...before, ...after ].map(({kind}) => kind)) ].flatMap(kind => {
   const was = before.find(fact => fact.kind === kind), now = after.find(fact => fact.kind === kind);
   if (JSON.stringify(was) === JSON.stringify(now)) return [];
   const prefix = `E-${id}-${kind}-`, versions = loggedIds.filter(each => each.startsWith(prefix)), last = Math.max(0, ...versions.map(each => Number(each.slice(prefix.length)) || 0)), taken = {
    kind: "CORRECTION",
    happenedAt: recordedAt
   }, comment = writeNote({
    code: "WITHDRAWN",
    params: {
     traceEventKind: kind
    }
   });
   return [ {
    ...BARE_EVENT,
    ...now ?? {
     ...was,
     ...taken,
     comment
    },
    eventId: `${prefix}${last + 1}`,
    recordedAt,
    channel,
    supersedesEventId: 0 === last ? null : `${prefix}${last}`
   } ];
  });
 }
 const weightText = sample => {
  const grams = sample?.weightGrams ?? null;
  return null === grams ? null : `${grams} g`;
 };
 function factsOf({names}, row) {
  if ("sample" === row.name) {
   const of2 = sample => sampleFacts(sample, weightText(sample));
   return {
    id: (row.after ?? row.before)?.sampleId,
    before: of2(row.before),
    after: of2(row.after)
   };
  }
  const of = move => containerFacts(move, wordOfCode(names.words, "containerTypes", move?.containerType ?? ""));
  return {
   id: (row.after ?? row.before)?.moveId,
   before: of(row.before),
   after: of(row.after)
  };
 }
 function ledgerLog(workbook, row) {
  const {id = "", before, after} = factsOf(workbook, row), {context, state, now} = workbook, loggedIds = [];
  if (null !== row.before) {
   const log = readLog(context, state.header.tabs.traceEvent), ids = log.rows.map(cells => cellText(log.cellOf(cells, "eventId")));
   loggedIds.push(...ids.filter(each => each.startsWith(`E-${id}-`)));
  }
  const writeNote = traceNoteWriter(context.messages);
  return ledgerEvents({
   id,
   before,
   after,
   loggedIds,
   recordedAt: now,
   channel: "SIDEBAR",
   writeNote
  });
 }
 const SAME_INSTANT_MS = 1e3;
 function isSameCell(a, b) {
  if (a instanceof Date && b instanceof Date) return Math.abs(a.getTime() - b.getTime()) < SAME_INSTANT_MS;
  const plain = cell => "string" == typeof cell ? cell.replace(/^’/, "'").trim() : cell;
  return plain(a) === plain(b);
 }
 const shown = cell => cell instanceof Date ? cell.toLocaleDateString("fr-FR") : String(cell);
 function undo_rows_refused(context, {record, tab}, at) {
  const {key, column, rowNumber, was, now} = at, field = isRecordName(record) ? fieldLabel(context.messages, record, key).label : key, cell = `${columnLetters(column + 1)}${rowNumber}`;
  return new AppError("CHANGED_SINCE", {
   tab,
   cell,
   field,
   was: shown(was),
   now: shown(now)
  });
 }
 function checkUnchanged(context, place, {row, index}) {
  const {layout, grid, keys} = place, rowNumber = index + 1;
  keys.forEach((key, at) => {
   const column = layout.columnOf.get(key);
   if ("" === key || void 0 === column) return;
   const now = grid[index]?.[column] ?? "", was = fromJsonCell(row.after?.[at] ?? "");
   if (!isSameCell(now, was)) throw undo_rows_refused(context, place, {
    key,
    column,
    rowNumber,
    was,
    now
   });
  });
 }
 function withCells(place, base, cells) {
  return place.layout.keys.map((key, column) => {
   const at = "" === key ? -1 : place.keys.indexOf(key);
   return at < 0 ? toJsonCell(base[column] ?? "") : cells?.[at] ?? "";
  });
 }
 function rowWrites(context, place, rows) {
  const {record, tab, layout, grid} = place, idField = isRecordName(record) ? RECORDS[record].idField : "", idColumn = layout.columnOf.get(idField) ?? 0, places = new Map(grid.map((cells, index) => [ String(cells[idColumn] ?? ""), index ]));
  let end = grid.length;
  for (;end > 2 && (grid[end - 1] ?? []).every(isBlankCell); ) end -= 1;
  const writes = rows.map(row => {
   const index = places.get(row.id);
   if (void 0 === index != (null === row.after)) {
    const now = void 0 === index ? "" : row.id;
    throw undo_rows_refused(context, place, {
     key: idField,
     column: idColumn,
     rowNumber: (index ?? end) + 1,
     was: void 0 === index ? row.id : "",
     now
    });
   }
   void 0 !== index && checkUnchanged(context, place, {
    row,
    index
   });
   const there = void 0 === index ? [] : grid[index] ?? [], before = layout.keys.map((_, column) => toJsonCell(there[column] ?? "")), cells = withCells(place, there, row.before), {keys} = layout, rowNumber = void 0 === index ? end += 1 : index + 1;
   return {
    record,
    tab,
    ids: [ row.id ],
    idColumn,
    keys,
    row: rowNumber,
    before: [ before ],
    cells: [ cells ]
   };
  });
  context.store.ensureRows(tab, end + 1);
  return joinedWrites(writes);
 }
 function undoWrites(context, change) {
  const rows = change.rows ?? [];
  return [ ...new Set(rows.map(({record}) => record)) ].flatMap(record => {
   const tab = tabNames(context.messages).tabOf(record), grid = context.store.readAll(tab);
   if (null === grid) throw new AppError("WORKBOOK_NOT_PREPARED", {
    tab
   });
   const layout = layoutOf(grid[0] ?? []), place = {
    record,
    tab,
    layout,
    grid,
    keys: change.keys[record] ?? []
   };
   return rowWrites(context, place, rows.filter(row => row.record === record));
  });
 }
 function deliveriesOf(workbook, change) {
  const layout = layoutOf(change.keys[deliveryRecord.name] ?? []), decoded = cells => {
   if (null === cells) return null;
   const values = cells.map(fromJsonCell);
   return decodeRow(deliveryRecord, {
    layout,
    row: 0,
    values
   }, workbook.names.words).row;
  };
  return (change.rows ?? []).filter(({record}) => record === deliveryRecord.name).map(({before, after}) => ({
   before: decoded(before),
   after: decoded(after)
  }));
 }
 function loggedUndo(workbook, change) {
  const groups = new Map;
  for (const row of deliveriesOf(workbook, change)) {
   const one = row.before ?? row.after;
   if (null === one) continue;
   const key = `${one.isoWeek} ${one.partnershipId}`;
   groups.set(key, [ ...groups.get(key) ?? [], row ]);
  }
  const weeks = new Map, isThere = row => null !== row, events = [ ...groups ].flatMap(([key, rows]) => {
   const [week = "", partnershipId = ""] = key.split(" "), cell = weekCell(workbook, week, partnershipId), made = traceEventsOf({
    partnership: partnershipFacts(workbook, partnershipId).partnership,
    thresholds: workbook.thresholds,
    thresholdsOn: thresholdsByDay(workbook.reference.setting),
    deliveries: rows.map(({before}) => before).filter(isThere),
    previous: rows.map(({after}) => after).filter(isThere),
    lastVersions: cell?.versions ?? {},
    recordedAt: workbook.now,
    channel: "SIDEBAR",
    writeNote: traceNoteWriter(workbook.context.messages)
   });
   if (cell) {
    const cells = weeks.get(week) ?? workbook.state.weeks.get(week), next = {
     ...cell,
     version: cell.version + 1,
     versions: made.lastVersions
    };
    weeks.set(week, {
     ...cells,
     [partnershipId]: next
    });
   }
   return made.events;
  });
  return {
   events: [ ...events, ...ledgerUndo(workbook, change) ],
   weeks
  };
 }
 function ledgerUndo(workbook, change) {
  const {words} = workbook.names;
  return (change.rows ?? []).flatMap(({record, before, after}) => {
   const layout = layoutOf(change.keys[record] ?? []), decoded = (definition, cells) => cells && decodeRow(definition, {
    layout,
    row: 0,
    values: cells.map(fromJsonCell)
   }, words).row;
   if ("sample" === record) {
    const of2 = cells => decoded(sampleRecord, cells);
    return ledgerLog(workbook, {
     name: record,
     before: of2(after),
     after: of2(before)
    });
   }
   if ("containerMove" !== record) return [];
   const of = cells => decoded(containerMoveRecord, cells);
   return ledgerLog(workbook, {
    name: record,
    before: of(after),
    after: of(before)
   });
  });
 }
 function undo_last_action_spanOf(context, change) {
  const now = thisWeek(context), at = (change?.keys[deliveryRecord.name] ?? []).indexOf("isoWeek"), told = (change?.rows ?? []).filter(({record}) => record === deliveryRecord.name).map(({before, after}) => cellText(fromJsonCell((after ?? before)?.[at] ?? ""))).filter(week => /^\d{4}-S\d{2}$/.test(week)), weeks = [ ...told, now.oldest ].sort();
  return {
   oldest: weeks[0] ?? now.oldest,
   newest: weeks[weeks.length - 1] ?? now.newest
  };
 }
 function lastChangeOf(context) {
  return parseState(stateBlock(context.store, 2).read()).lastChange;
 }
 function undoLastAction(context, input) {
  return context.lock.runAlone(() => {
   const span = undo_last_action_spanOf(context, lastChangeOf(context));
   return withFreshHints(context, span, () => undoInto(openForWriting(context, span), input));
  });
 }
 function undoInto(workbook, input) {
  const {context, state} = workbook, repeated = recordedSubmission(workbook, input.submissionId), change = state.lastChange;
  if (repeated) return {
   subject: change?.subject ?? "",
   rows: repeated.counts.rows ?? 0
  };
  if (null === change || null === change.rows) throw new AppError("NOTHING_TO_UNDO");
  if (change.number !== input.number) throw new AppError("CHANGED_MEANWHILE");
  const writes = undoWrites(context, change), {events, weeks} = loggedUndo(workbook, change), log = appendWrites(workbook, traceEventRecord, events), rows = change.rows.length;
  commitWrite(workbook, {
   submission: {
    id: input.submissionId,
    ids: [],
    counts: {
     rows,
     events: events.length
    }
   },
   writes: [ ...writes, ...log.writes ],
   weeks,
   action: change.isUndo ? "REDONE" : "UNDONE",
   isRebuilt: !0
  });
  return {
   subject: change.subject,
   rows
  };
 }
 const ASKED = [ {
  roles: [ "CUISINE_CENTRALE", "CUISINE_SUR_PLACE", "RESTAURANT_SATELLITE", "ASSOCIATION", "CCAS_CIAS", "ETABLISSEMENT_SOCIAL", "COLLECTIVITE" ],
  fields: [ "legalForm", "representativeName", "representativeRole", "insurer", "policyEndsOn" ]
 }, {
  roles: [ "CUISINE_CENTRALE", "CUISINE_SUR_PLACE" ],
  fields: [ "management", "dailyMeals", "sanitaryStatus" ]
 }, {
  roles: [ "ASSOCIATION", "CCAS_CIAS", "ETABLISSEMENT_SOCIAL" ],
  fields: [ "openingDays", "mealCapacity", "coldLitres", "hasReheating", "thermometerCheckedOn" ]
 }, {
  roles: [ "TRANSPORTEUR_SOLIDAIRE" ],
  fields: [ "insurer", "thermometerCheckedOn" ]
 } ], AUTHORISATION = [ "authorisationType", "authorisationRef", "authorisationEndsOn" ];
 function partnerGaps(partner) {
  if ("INACTIF" === partner.lifeCycle) return [];
  const asked = ASKED.filter(({roles}) => hasRole(partner, roles)).flatMap(({fields}) => fields), receives = hasRole(partner, [ "ASSOCIATION", "ETABLISSEMENT_SOCIAL" ]), isCovered = "PAR_TETE_DE_RESEAU" === partner.authorisationType, papers = receives && !isCovered && needsAuthorisation(partner) ? AUTHORISATION : [];
  return [ ...new Set([ "communeCode", ...asked, ...papers ]) ].filter(field => null === partner[field]);
 }
 const SHEET_WEEKS = 8;
 function recordOf(workbook, partner) {
  const {definition} = partnerKind;
  return {
   id: partner.partnerId,
   values: formValues(definition, partner),
   issues: partnerKind.issuesOf(partner, workbook),
   link: {
    tab: workbook.names.tabOf("partner"),
    a1: "",
    id: partner.partnerId
   },
   version: rowVersion(definition, partner)
  };
 }
 const ROLES = [ "kitchenId", "recipientId", "carrierId" ];
 function roleOf(partnership, partnerId, today) {
  const {partnershipId, name, endsOn} = partnership;
  return {
   partnershipId,
   name,
   roles: ROLES.filter(role => partnership[role] === partnerId),
   hasEnded: null !== endsOn && endsOn < today
  };
 }
 function lastWeeks(workbook, own) {
  const newest = isoWeekOf(workbook.today);
  return Array.from({
   length: SHEET_WEEKS
  }, (_, back) => addWeeks(newest, -back)).flatMap(week => own.flatMap(({partnershipId, name}) => {
   const cell = weekCell(workbook, week, partnershipId);
   if (!cell) return [];
   const told = Object.values(cell.days).map(([delivered]) => delivered).filter(meals => null !== meals);
   return [ {
    partnershipId,
    partnershipName: name,
    week,
    weekLabel: weekLabel(workbook.context.messages, week),
    state: cell.state,
    deliveredMeals: 0 === told.length ? null : told.reduce((sum, meals) => sum + meals, 0)
   } ];
  }));
 }
 function placesOf(workbook, kind, partnerId) {
  const own = readPlaces(workbook, kind.definition).filter(row => row.partnerId === partnerId), tab = workbook.names.tabOf(kind.name);
  return own.map(row => {
   const id = String(row[kind.definition.idField]), values = formValues(kind.definition, row);
   return {
    id,
    link: {
     tab,
     a1: "",
     id
    },
    values,
    issues: kind.issuesOf(row, workbook)
   };
  });
 }
 function getPartnerSheet(context, {partnerId}) {
  const workbook = openForReading(context, thisWeek(context)), {partner: partners, partnership} = workbook.reference, partner = partners.find(each => each.partnerId === partnerId);
  if (!partner) throw new AppError("NOT_FOUND", {
   id: partnerId
  });
  const own = partnership.filter(each => isParty(each, partnerId));
  return {
   record: recordOf(workbook, partner),
   lifeCycle: lifeCycleOf(partner),
   gaps: partnerGaps(partner),
   partnerships: own.map(each => roleOf(each, partnerId, workbook.today)),
   weeks: lastWeeks(workbook, own),
   sites: placesOf(workbook, siteKind, partnerId),
   contacts: placesOf(workbook, contactKind, partnerId)
  };
 }
 function readShares(payers, workbook) {
  const issues = [], known = new Set(workbook.reference.partner.map(partner => partner.partnerId)), shares = payers.map(({payerId, sharePercent}, index) => {
   const path = `payers.${index}.sharePercent`, read = decodeField(payerShareRecord.fields.sharePercent, sharePercent, {});
   if (!known.has(payerId)) {
    const at = {
     severity: "BLOCK",
     path: `payers.${index}.payerId`
    };
    issues.push("" === payerId ? {
     ...at,
     code: "REQUIRED_FIELD"
    } : {
     ...at,
     code: "UNKNOWN_REFERENCE",
     params: {
      id: payerId
     }
    });
   }
   null === read && issues.push({
    severity: "BLOCK",
    code: "REQUIRED_FIELD",
    path
   });
   if (isUnreadable(read)) {
    const {unreadable: code, params} = read;
    issues.push({
     severity: "BLOCK",
     code,
     path,
     ...params ? {
      params
     } : {}
    });
   }
   return {
    payerId,
    sharePercent: "number" == typeof read ? read : 0
   };
  });
  return {
   shares,
   issues
  };
 }
 function shareRows(workbook, {costId}, shares) {
  const table = readTable(workbook.context.store, payerShareRecord, workbook.names), known = table.rows.map(({row}) => row), ids = known.map(({shareId}) => shareId), fresh = nextId(workbook, payerShareRecord, ids), {rows, freshCount} = payerRows(known, new Map([ [ costId, shares ] ]), fresh.number), there = new Set(ids);
  let freeRow = table.lastRow;
  return {
   writes: rows.map(row => {
    there.has(row.shareId) || (freeRow += 1);
    return rowWrite(workbook, table, {
     row,
     freeRow
    });
   }),
   reference: {
    payerShare: [ ...workbook.reference.payerShare.filter(share => share.costId !== costId), ...rows ]
   },
   lastNumbers: {
    payerShare: fresh.number + freshCount
   }
  };
 }
 function costPayers(item, {payerShare}) {
  return payerShare.filter(share => share.costId === item.costId && share.sharePercent > 0).map(({payerId, sharePercent}) => [ payerId, sharePercent ]);
 }
 function saveCostItem(context, input) {
  return saveRecord(context, {
   name: "costItem",
   definition: costItemRecord,
   issuesOf: (item, workbook) => {
    const read = readShares(input.payers, workbook), shares = read.shares.map(share => ({
     ...share,
     shareId: "",
     costId: item.costId
    })), valued = withVolunteerRate(item, workbook);
    return [ ...read.issues, ...costIssues(valued, shares, costIssueContext(workbook.reference)) ];
   },
   completed: (item, workbook) => withRetainedAmount(withVolunteerRate(item, workbook)),
   toConfirm: unusualCostIssues,
   companionsOf: costPayers,
   companions: (item, workbook) => shareRows(workbook, item, readShares(input.payers, workbook).shares)
  }, input);
 }
 const keyWeightKind = {
  name: "keyWeight",
  definition: keyWeightRecord,
  issuesOf: (row, {reference}) => keyWeightIssues(row, keyWeightContext(reference))
 };
 function saveKeyWeight(context, input) {
  return saveRecord(context, keyWeightKind, input);
 }
 const LEAST_SAMPLE_GRAMS = 80;
 function commonIssues({reference}, {partnerId, comment}) {
  const issues = [];
  if (!reference.partner.some(each => each.partnerId === partnerId)) {
   const params = {
    id: partnerId
   };
   issues.push({
    severity: "BLOCK",
    code: "UNKNOWN_REFERENCE",
    path: "partnerId",
    params
   });
  }
  return [ ...issues, ...personalIssues({
   comment
  }, [ "comment" ]) ];
 }
 function sampleIssues(sample, workbook) {
  const {weightGrams, takenOn, destroyedOn} = sample, issues = commonIssues(workbook, sample), source = "Arrêté du 21 décembre 2009, annexe IV";
  if (null !== weightGrams && weightGrams < LEAST_SAMPLE_GRAMS) {
   const params = {
    grams: weightGrams
   };
   issues.push({
    severity: "WARN",
    code: "SAMPLE_LIGHT",
    path: "weightGrams",
    params,
    source
   });
  }
  null !== destroyedOn && destroyedOn <= destroyAfterOf(sample) && issues.push({
   severity: "WARN",
   code: "SAMPLE_DESTROYED_EARLY",
   path: "destroyedOn",
   source
  });
  sample.lastServedOn < takenOn && issues.push({
   severity: "BLOCK",
   code: "SAMPLE_SERVED_BEFORE",
   path: "lastServedOn"
  });
  return issues;
 }
 function logged(workbook, row) {
  const {writes, known} = appendWrites(workbook, traceEventRecord, ledgerLog(workbook, row));
  return {
   writes,
   reference: {},
   lastNumbers: {},
   tabs: {
    traceEvent: known
   }
  };
 }
 const sampleKind = {
  name: "sample",
  definition: sampleRecord,
  issuesOf: sampleIssues,
  completed: sample => ({
   ...sample,
   destroyAfter: destroyAfterOf(sample)
  }),
  companions: (after, workbook, before) => logged(workbook, {
   name: "sample",
   before,
   after
  })
 };
 function moveIssues(move, workbook) {
  const issues = commonIssues(workbook, move);
  (move.outCount ?? 0) + (move.backCount ?? 0) === 0 && issues.push({
   severity: "BLOCK",
   code: "CONTAINERS_UNTOLD",
   path: "outCount"
  });
  return issues;
 }
 const containerKind = {
  name: "containerMove",
  definition: containerMoveRecord,
  issuesOf: moveIssues,
  companions: (after, workbook, before) => logged(workbook, {
   name: "containerMove",
   before,
   after
  })
 };
 function saveSample(context, input) {
  return saveRecord(context, sampleKind, input);
 }
 function saveContainerMove(context, input) {
  return saveRecord(context, containerKind, input);
 }
 function view(workbook, definition, shown) {
  const {row, issues, companions} = shown, id = String(row[definition.idField]), tab = workbook.names.tabOf(definition.name), version = rowVersion(definition, row, companions);
  return {
   id,
   values: formValues(definition, row),
   issues,
   link: {
    tab,
    a1: "",
    id
   },
   version
  };
 }
 function get_record_withPayers(workbook, cost) {
  const payers = workbook.reference.payerShare.filter(share => share.costId === cost.id && share.sharePercent > 0).flatMap((share, index) => {
   const {payerId, sharePercent} = formValues(RECORDS.payerShare, share);
   return [ [ `payers.${index}.payerId`, payerId ?? "" ], [ `payers.${index}.sharePercent`, sharePercent ?? "" ] ];
  });
  return {
   ...cost,
   values: {
    ...cost.values,
    ...Object.fromEntries(payers)
   }
  };
 }
 function shownAs(workbook, {definition, issuesOf}, row) {
  return view(workbook, definition, {
   row,
   issues: issuesOf(row, workbook)
  });
 }
 function placeView(workbook, kind, id) {
  const {definition} = kind, row = readPlaces(workbook, definition).find(each => each[definition.idField] === id);
  if (!row) throw new AppError("NOT_FOUND", {
   id
  });
  return shownAs(workbook, kind, row);
 }
 function getRecord(context, {record, id}) {
  const workbook = openForReading(context, thisWeek(context)), {reference} = workbook;
  if ("partner" === record) {
   const row = reference.partner.find(each => each.partnerId === id);
   if (row) return view(workbook, RECORDS.partner, {
    row,
    issues: partnerKind.issuesOf(row, workbook)
   });
  } else if ("partnership" === record) {
   const row = reference.partnership.find(each => each.partnershipId === id);
   if (row) return view(workbook, RECORDS.partnership, {
    row,
    issues: partnershipKind.issuesOf(row, workbook)
   });
  } else if ("closure" === record) {
   const row = reference.closure.find(each => each.closureId === id);
   if (row) return view(workbook, RECORDS.closure, {
    row,
    issues: []
   });
  } else if ("income" === record) {
   const row = reference.income.find(each => each.incomeId === id);
   if (row) return shownAs(workbook, incomeKind, row);
  } else if ("keyWeight" === record) {
   const row = reference.keyWeight.find(each => each.weightId === id);
   if (row) return shownAs(workbook, keyWeightKind, row);
  } else {
   if ("site" === record) return placeView(workbook, siteKind, id);
   if ("contact" === record) return placeView(workbook, contactKind, id);
   if ("sample" === record) return placeView(workbook, sampleKind, id);
   if ("containerMove" === record) return placeView(workbook, containerKind, id);
   {
    const row = reference.costItem.find(each => each.costId === id);
    if (row) {
     const companions = costPayers(row, reference);
     return get_record_withPayers(workbook, view(workbook, RECORDS.costItem, {
      row,
      issues: [],
      companions
     }));
    }
   }
  }
  throw new AppError("NOT_FOUND", {
   id
  });
 }
 const frenchText = value => String(value).replace(".", ","), isReadable = ({value}) => "number" == typeof typedNumber(value);
 function datedValue({value, appliesFrom}) {
  return {
   value,
   appliesFrom
  };
 }
 function settingView(workbook, key) {
  const {reference, today, context} = workbook, from = ({appliesFrom}) => appliesFrom ?? "", rows = reference.setting.filter(({settingKey}) => thresholdKeyOf(settingKey) === key).sort((a, b) => from(a) < from(b) ? -1 : Number(from(a) > from(b))), begun = rows.filter(row => from(row) <= today), current = begun[begun.length - 1];
  return {
   key,
   label: context.messages.settings[key],
   unit: DEFAULT_THRESHOLDS[key].unit,
   value: frenchText(thresholdsOf(reference.setting, today)[key]),
   isUnreadable: void 0 !== current && !isReadable(current),
   source: current?.source ?? null,
   appliesFrom: current?.appliesFrom ?? null,
   upcoming: rows.filter(row => from(row) > today).map(datedValue),
   past: begun.slice(0, -1).reverse().map(datedValue)
  };
 }
 function settingsView(workbook) {
  return {
   today: workbook.today,
   settings: THRESHOLD_KEYS.map(key => settingView(workbook, key)),
   link: {
    tab: workbook.names.tabOf("setting"),
    a1: "A3",
    id: null
   }
  };
 }
 function getSettings(context) {
  return settingsView(openForReading(context, thisWeek(context)));
 }
 function getTemplateTags(context) {
  const words = context.messages.documents, {clauseTitles} = readTemplateLibrary(context.wordings());
  return {
   tags: [ ...agreementTags(words), ...recordTags(context.messages, null) ].map(({key, name}) => ({
    text: `{{${key}}}`,
    name
   })),
   conditions: Object.values(words.conditionNames).map(name => `{{#si ${name}}}`),
   loops: annexTagNames(words).map(({name, tags}) => ({
    text: `{{#pour chaque ${name}}}`,
    tags: tags.map(tag => `{{${tag}}}`)
   })),
   clauses: CLAUSE_CODES.map(code => ({
    title: clauseTitles[code],
    source: CLAUSES[code].source,
    dated: clauseDate(code),
    isCompulsory: CLAUSES[code].isCompulsory
   }))
  };
 }
 function getWeek(context, input) {
  const week = input.week ?? isoWeekOf(parisWallClock(context.clock.now()).day), span = {
   oldest: week,
   newest: week
  };
  return withFreshHints(context, span, () => {
   const workbook = openForReading(context, span), facts = partnershipFacts(workbook, input.partnershipId), rows = readWeekRows(workbook, week, input.partnershipId).map(placed => placed.row);
   return weekView(workbook, {
    facts,
    week,
    rows
   });
  });
 }
 const HEADERS = {
  description: [ "description" ],
  from: [ "start_date", "date de debut" ],
  until: [ "end_date", "date de fin" ],
  zones: [ "zones", "zone" ]
 }, POPULATION = [ "population" ], csv_lines_folded = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim();
 function csv_lines_cellsOf(line, separator) {
  const cells = [];
  let cell = "", isQuoted = !1;
  for (let at = 0; at < line.length; at += 1) {
   const letter = line.charAt(at);
   if ('"' === letter) if (isQuoted && '"' === line.charAt(at + 1)) {
    cell += '"';
    at += 1;
   } else isQuoted = !isQuoted; else if (letter !== separator || isQuoted) cell += letter; else {
    cells.push(cell);
    cell = "";
   }
  }
  return [ ...cells, cell ].map(text => text.trim());
 }
 function csvLines(text) {
  const [head = "", ...rest] = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/), separator = [ ";", "\t", "," ].find(each => csv_lines_cellsOf(head, each).length > 3);
  if (void 0 === separator) return null;
  const headers = csv_lines_cellsOf(head, separator).map(csv_lines_folded), columnOf = names => headers.findIndex(header => names.includes(header)), places = {
   description: columnOf(HEADERS.description),
   from: columnOf(HEADERS.from),
   until: columnOf(HEADERS.until),
   zones: columnOf(HEADERS.zones)
  };
  if (Object.values(places).some(place => place < 0)) return null;
  const population = columnOf(POPULATION), lines = rest.flatMap((content, index) => {
   if ("" === content.trim()) return [];
   const cells = csv_lines_cellsOf(content, separator), at = place => cells[place] ?? "";
   return csv_lines_folded(at(population)).startsWith("enseignant") ? [] : [ {
    line: index + 2,
    description: at(places.description),
    from: at(places.from),
    until: at(places.until),
    zones: at(places.zones)
   } ];
  });
  return {
   name: "",
   lines
  };
 }
 const unescaped = value => value.replace(/\\n/gi, " ").replace(/\\([\\;,])/g, "$1");
 function contentLines(text) {
  const found = [];
  text.split(/\r\n|\r|\n/).forEach((physical, index) => {
   const last = found[found.length - 1];
   /^[ \t]/.test(physical) && last ? last.text += physical.slice(1) : found.push({
    line: index + 1,
    text: physical
   });
  });
  return found.flatMap(({line, text: content}) => {
   const colon = content.indexOf(":");
   return colon < 0 ? [] : [ {
    line,
    name: (content.slice(0, colon).split(";")[0] ?? "").toUpperCase(),
    value: unescaped(content.slice(colon + 1)).trim()
   } ];
  });
 }
 function icsEvents(text) {
  const lines = [];
  let name = "", event = null, startLine = 0;
  for (const {line, name: key, value} of contentLines(text)) {
   "X-WR-CALNAME" === key && (name = value);
   if ("BEGIN" === key && "VEVENT" === value) {
    event = {};
    startLine = line;
   } else if ("END" === key && "VEVENT" === value && event) {
    const {SUMMARY = "", DTSTART = "", DTEND = "", LOCATION = ""} = event;
    lines.push({
     line: startLine,
     description: SUMMARY,
     from: DTSTART.slice(0, 8),
     until: DTEND.slice(0, 8),
     zones: LOCATION
    });
    event = null;
   } else event && [ "SUMMARY", "DTSTART", "DTEND", "LOCATION" ].includes(key) && (event[key] = value);
  }
  return {
   name,
   lines
  };
 }
 function schoolYearOf(day) {
  const year = Number(day.slice(0, 4)) - (day.slice(5, 7) >= "08" ? 0 : 1);
  return `${year}-${year + 1}`;
 }
 function schoolHolidayId({zone, name, startsOn}) {
  const slug = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "").toUpperCase().slice(0, 24);
  return `VS-${schoolYearOf(startsOn)}-${zone}-${slug}`;
 }
 const school_calendar_file_folded = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase().trim(), NAMED_ZONES = [ [ /\bcorse\b/, "CORSE" ], [ /\bguadeloupe\b/, "GUADELOUPE" ], [ /\bguyane\b/, "GUYANE" ], [ /\bmartinique\b/, "MARTINIQUE" ], [ /\bmayotte\b/, "MAYOTTE" ], [ /\breunion\b/, "REUNION" ] ];
 function zonesIn(text) {
  const plain = school_calendar_file_folded(text), letters = /\bzones?[ -]*((?:[abc](?![a-z])[ /,;-]*)+)/.exec(plain)?.[1] ?? "";
  return [ ...[ "A", "B", "C" ].filter(zone => letters.includes(zone.toLowerCase())), ...NAMED_ZONES.filter(([pattern]) => pattern.test(plain)).map(([, zone]) => zone) ];
 }
 function holidayName(description) {
  const bare = description.replace(/[’']/g, "’").replace(/ - (Zones?\b.*|Corse|Guadeloupe|Guyane|Martinique|Mayotte|La Réunion|Réunion)$/i, "").replace(/^début des /i, "").replace(/^vacances (de la |de l’|du |des |de |d’)?/i, "").trim(), name = "" === bare ? description.trim() : bare;
  return (name.charAt(0).toUpperCase() + name.slice(1)).slice(0, 80);
 }
 const isForTeachers = text => /enseignant|prerentree|^rentree/.test(school_calendar_file_folded(text));
 function dayIn(text) {
  const typed = text.trim();
  if (/^\d{4}-\d{2}-\d{2}T/.test(typed)) {
   const instant = Date.parse(typed);
   return Number.isNaN(instant) ? null : parisWallClock(instant).day;
  }
  const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(typed) ?? [], french = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(typed), iso = french ? `${french[3]}-${french[2]}-${french[1]}` : `${year}-${month}-${day}`;
  return isLocalDate(iso) && iso >= "1990-01-01" && iso < "2100-01-01" ? iso : null;
 }
 function school_calendar_file_periodOf(description, from, returnOn) {
  if (null === from) return null;
  if (null === returnOn || returnOn === from) return /vacances d.ete/.test(school_calendar_file_folded(description)) ? {
   startsOn: from,
   endsOn: `${from.slice(0, 4)}-08-31`,
   isConfirmed: !1
  } : {
   startsOn: from,
   endsOn: from,
   isConfirmed: !0
  };
  const days = (dayNumber(returnOn) ?? 0) - (dayNumber(from) ?? 0);
  return days < 0 || days > 120 ? null : {
   startsOn: from,
   endsOn: local_date_addDays(returnOn, -1),
   isConfirmed: !0
  };
 }
 function school_calendar_file_readLine({line, description, from, until, zones}, calendarName) {
  if (isForTeachers(description)) return {
   told: [],
   skipped: null
  };
  const own = zonesIn(zones), named = own.length > 0 ? own : zonesIn(description), found = named.length > 0 ? named : zonesIn(calendarName);
  if (0 === found.length) return {
   told: [],
   skipped: {
    line,
    code: "NO_ZONE"
   }
  };
  const period = school_calendar_file_periodOf(description, dayIn(from), dayIn(until));
  if (null === period || "" === description.trim()) return {
   told: [],
   skipped: {
    line,
    code: "NO_DATES"
   }
  };
  const name = holidayName(description);
  return {
   told: found.map(zone => ({
    zone,
    name,
    ...period
   })),
   skipped: null
  };
 }
 function school_calendar_file_joined(told) {
  const groups = new Map, sorted = [ ...told ].sort((a, b) => a.startsOn < b.startsOn ? -1 : 1);
  for (const one of sorted) {
   const key = schoolHolidayId(one), before = groups.get(key), isSame = void 0 !== before && one.startsOn <= local_date_addDays(before.endsOn, 1);
   if (void 0 === before) groups.set(key, one); else if (isSame) {
    const endsOn = one.isConfirmed && one.endsOn > before.endsOn ? one.endsOn : before.endsOn;
    groups.set(key, {
     ...before,
     endsOn,
     isConfirmed: before.isConfirmed || one.isConfirmed
    });
   } else groups.set(`${key}-${one.startsOn}`, one);
  }
  return [ ...groups ].map(([holidayId, one]) => ({
   ...one,
   holidayId
  })).sort((a, b) => a.zone + a.startsOn < b.zone + b.startsOn ? -1 : 1);
 }
 function readSchoolCalendar(text) {
  const source = /^\s*BEGIN:VCALENDAR/i.test(text.replace(/^\uFEFF/, "")) ? icsEvents(text) : csvLines(text);
  if (null === source) return {
   holidays: [],
   skipped: [ {
    line: 1,
    code: "NOT_A_CALENDAR"
   } ]
  };
  const lines = source.lines.map(line => school_calendar_file_readLine(line, source.name));
  return {
   holidays: school_calendar_file_joined(lines.flatMap(({told}) => told)),
   skipped: lines.flatMap(({skipped}) => skipped ?? [])
  };
 }
 const KEPT_DAYS = 400;
 function holidayRow(workbook, read) {
  const {calendarSources} = workbook.context.messages, source = read.isConfirmed ? formatMessage(calendarSources.imported, {
   date: french_formats_dayText(workbook.today)
  }) : calendarSources.unsure;
  return {
   ...read,
   source
  };
 }
 function planOf(workbook, text) {
  const table = readTable(workbook.context.store, schoolHolidayRecord, workbook.names), known = new Map(table.rows.map(({row}) => [ row.holidayId, row ])), file = readSchoolCalendar(text), oldest = local_date_addDays(workbook.today, -KEPT_DAYS), recent = file.holidays.filter(({endsOn}) => endsOn >= oldest), rows = recent.map(read => holidayRow(workbook, read)), isSame = (row, before) => row.startsOn === before.startsOn && row.endsOn === before.endsOn && (row.isConfirmed === before.isConfirmed || !0 !== row.isConfirmed), changed = rows.flatMap(after => {
   const before = known.get(after.holidayId);
   return void 0 === before || isSame(after, before) ? [] : [ {
    before,
    after
   } ];
  }), added = rows.filter(({holidayId}) => !known.has(holidayId));
  return {
   table,
   added,
   changed,
   unchangedCount: rows.length - added.length - changed.length,
   pastCount: file.holidays.length - recent.length,
   skipped: file.skipped
  };
 }
 function import_school_holidays_lineOf(workbook, holiday) {
  return {
   zone: wordOfCode(workbook.names.words, "schoolZones", holiday.zone),
   name: holiday.name,
   period: import_school_holidays_periodOf(holiday)
  };
 }
 const import_school_holidays_periodOf = ({startsOn, endsOn}) => `${french_formats_dayText(startsOn)} – ${french_formats_dayText(endsOn)}`;
 function import_school_holidays_viewOf(workbook, plan, isWritten) {
  const {calendarFile} = workbook.context.messages, {unchangedCount, pastCount} = plan;
  return {
   added: plan.added.map(holiday => import_school_holidays_lineOf(workbook, holiday)),
   changed: plan.changed.map(({before, after}) => ({
    ...import_school_holidays_lineOf(workbook, after),
    before: import_school_holidays_periodOf(before)
   })),
   unchangedCount,
   pastCount,
   skipped: plan.skipped.map(({line, code}) => ({
    line,
    why: calendarFile[code]
   })),
   isWritten
  };
 }
 function previewSchoolHolidays(context, {text}) {
  const workbook = openForReading(context, thisWeek(context));
  return import_school_holidays_viewOf(workbook, planOf(workbook, text), !1);
 }
 function importSchoolHolidays(context, {submissionId, text}) {
  return context.lock.runAlone(() => {
   const workbook = openForWriting(context, thisWeek(context)), plan = planOf(workbook, text), rows = [ ...plan.changed.map(({after}) => after), ...plan.added ];
   if (0 === rows.length || recordedSubmission(workbook, submissionId)) return import_school_holidays_viewOf(workbook, plan, !0);
   const corrected = new Map(rows.map(row => [ row.holidayId, row ])), kept = plan.table.rows.map(({row}) => corrected.get(row.holidayId) ?? row);
   commitWrite(workbook, {
    submission: {
     id: submissionId,
     ids: [],
     counts: {
      rows: rows.length
     }
    },
    writes: tableWrites(workbook, plan.table, rows),
    reference: {
     ...workbook.reference,
     schoolHoliday: [ ...kept, ...plan.added ]
    }
   });
   return import_school_holidays_viewOf(workbook, plan, !0);
  });
 }
 function openExchange(context) {
  context.pages.openExchange();
  return {};
 }
 function openWide(context, place) {
  context.pages.openWide(place);
  return {};
 }
 const UNSURE = "UNSURE", PERIODS = [ {
  name: "Toussaint",
  A: [ "2025-10-18", "2025-11-02" ],
  B: [ "2025-10-18", "2025-11-02" ],
  C: [ "2025-10-18", "2025-11-02" ]
 }, {
  name: "Noël",
  A: [ "2025-12-20", "2026-01-04" ],
  B: [ "2025-12-20", "2026-01-04" ],
  C: [ "2025-12-20", "2026-01-04" ]
 }, {
  name: "Hiver",
  A: [ "2026-02-07", "2026-02-22" ],
  B: [ "2026-02-14", "2026-03-01" ],
  C: [ "2026-02-21", "2026-03-08" ]
 }, {
  name: "Printemps",
  A: [ "2026-04-04", "2026-04-19" ],
  B: [ "2026-04-11", "2026-04-26" ],
  C: [ "2026-04-18", "2026-05-03", UNSURE ]
 }, {
  name: "Pont de l’Ascension",
  A: [ "2026-05-15", "2026-05-16" ],
  B: [ "2026-05-15", "2026-05-16" ],
  C: [ "2026-05-15", "2026-05-16" ]
 }, {
  name: "Été",
  A: [ "2026-07-04", "2026-08-31" ],
  B: [ "2026-07-04", "2026-08-31" ],
  C: [ "2026-07-04", "2026-08-31" ]
 }, {
  name: "Toussaint",
  A: [ "2026-10-17", "2026-11-01", UNSURE ],
  B: [ "2026-10-17", "2026-11-01", UNSURE ],
  C: [ "2026-10-17", "2026-11-01", UNSURE ]
 }, {
  name: "Noël",
  A: [ "2026-12-19", "2027-01-03", UNSURE ],
  B: [ "2026-12-19", "2027-01-03", UNSURE ],
  C: [ "2026-12-19", "2027-01-03", UNSURE ]
 }, {
  name: "Hiver",
  A: [ "2027-02-13", "2027-02-28", UNSURE ],
  B: [ "2027-02-20", "2027-03-07", UNSURE ],
  C: [ "2027-02-06", "2027-02-21", UNSURE ]
 }, {
  name: "Printemps",
  A: [ "2027-04-10", "2027-04-25", UNSURE ],
  B: [ "2027-04-17", "2027-05-02", UNSURE ],
  C: [ "2027-04-03", "2027-04-18", UNSURE ]
 }, {
  name: "Été",
  A: [ "2027-07-03", "2027-08-31", UNSURE ],
  B: [ "2027-07-03", "2027-08-31", UNSURE ],
  C: [ "2027-07-03", "2027-08-31", UNSURE ]
 } ], ZONES = [ "A", "B", "C" ];
 function knownSchoolHolidays(sources) {
  return PERIODS.flatMap(({name, ...zones}) => ZONES.map(zone => {
   const [startsOn, endsOn, unsure] = zones[zone], isConfirmed = void 0 === unsure, source = isConfirmed ? sources.published : sources.unsure, facts = {
    zone,
    name,
    startsOn
   };
   return {
    holidayId: schoolHolidayId(facts),
    ...facts,
    endsOn,
    isConfirmed,
    source
   };
  }));
 }
 function addMissingSchoolHolidays(context) {
  const names = tabNames(context.messages), {calendarSources} = context.messages, table = readTable(context.store, schoolHolidayRecord, names), present = new Set(table.rows.map(placed => placed.row.holidayId)), missing = knownSchoolHolidays(calendarSources).filter(holiday => !present.has(holiday.holidayId));
  if (0 === missing.length) return;
  const {layout, tab} = table, cells = missing.map(row2 => encodeRow(schoolHolidayRecord, row2, {
   layout,
   words: names.words
  })), row = table.lastRow + 1;
  context.store.ensureRows(tab, row + cells.length);
  const area = {
   tab,
   row,
   column: 1,
   rowCount: cells.length,
   columnCount: layout.keys.length
  };
  context.store.block(area).write(cells);
 }
 function idsByContent(definition, rows) {
  const ids = new Map;
  for (const row of rows) {
   const content = contentOf(definition, row);
   ids.set(content, [ ...ids.get(content) ?? [], String(row[definition.idField]) ]);
  }
  return ids;
 }
 const contentOf = (definition, row) => rowVersion(definition, {
  ...row,
  [definition.idField]: ""
 });
 function restoreLostIds({store, messages}) {
  if (null === store.size(SYSTEM_TAB)) return;
  const remembered = parseSnapshot(parseState(stateBlock(store, 7).read()).snapshot);
  if (null === remembered) return;
  const names = tabNames(messages);
  for (const name of REFERENCE_NAMES) {
   const definition = RECORDS[name], tab = names.tabOf(name), {layout, rows = []} = tabCells(store, tab) ?? {}, idColumn = layout?.columnOf.get(definition.idField), lines = [ ...rows ], [first] = lines;
   if (void 0 === layout || void 0 === idColumn || void 0 === first) continue;
   if (lines.some(({cells}) => !isBlankCell(cells[idColumn] ?? ""))) continue;
   const ids = idsByContent(definition, remembered[name]), found = lines.map(({rowNumber, cells}) => {
    const values = cells.map((cell, column) => column === idColumn ? "-" : cell), {row} = decodeRow(definition, {
     layout,
     row: rowNumber,
     values
    }, names.words);
    return [ null === row ? "" : ids.get(contentOf(definition, row))?.shift() ?? "" ];
   }), place = {
    tab,
    row: first.rowNumber,
    column: idColumn + 1
   };
   store.block({
    ...place,
    rowCount: found.length,
    columnCount: 1
   }).write(found);
  }
 }
 function addMissingSettings(context) {
  const names = tabNames(context.messages), table = readTable(context.store, RECORDS.setting, names), present = new Set(table.rows.map(placed => placed.row.settingKey)), missing = THRESHOLD_KEYS.filter(key => !present.has(key));
  if (0 === missing.length) return;
  const cells = missing.map(key => {
   const {value, unit, source} = DEFAULT_THRESHOLDS[key], row2 = {
    settingKey: key,
    label: context.messages.settings[key],
    value: String(value).replace(".", ","),
    unit,
    source,
    validOn: null,
    appliesFrom: null
   };
   return encodeRow(RECORDS.setting, row2, {
    layout: table.layout,
    words: names.words
   });
  }), columnCount = table.layout.keys.length, row = table.lastRow + 1;
  context.store.ensureRows(table.tab, row + cells.length);
  context.store.block({
   tab: table.tab,
   row,
   column: 1,
   rowCount: cells.length,
   columnCount
  }).write(cells);
 }
 function prepareWorkbook(context) {
  return context.lock.runAlone(() => {
   const prepared = context.designer.prepare(workbookSpecs(context.messages));
   restoreLostIds(context);
   addMissingSettings(context);
   addMissingSchoolHolidays(context);
   const newestWeek = isoWeekOf(parisWallClock(context.clock.now()).day);
   rebuildState(context, {
    newestWeek
   });
   return prepared;
  });
 }
 const MOST_SHOWN = 200;
 function euroText(euros) {
  const decimals = Math.round(1e4 * euros) % 100 == 0 ? 2 : 4, [whole = "", part = ""] = euros.toFixed(decimals).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, " ")},${part} €`;
 }
 function shownText(field, value, words) {
  if (!field || null === value) return "";
  if ("date" === field.type.kind && "string" == typeof value) return value.split("-").reverse().join("/");
  const cell = encodeField(field, value, words);
  return "number" == typeof cell && "€" === field.type.unit ? euroText(cell) : "number" == typeof cell ? String(cell).replace(".", ",") : cellText(cell);
 }
 const TITLE_KEYS = {
  partner: [ "name", "city" ],
  delivery: [ "date", "partnershipName", "lotRef" ],
  costItem: [ "label", "amountCents", "unitPrice", "periodStart", "periodEnd" ],
  income: [ "label", "amountCents", "unitPrice", "periodStart", "periodEnd" ]
 };
 function lineView(context, record, planned) {
  const fields = importFields(record), words = context.messages.choices, text = (key, value) => shownText(fields[key], value, words), change = ({key, from, to}) => ({
   key,
   from: text(key, from),
   to: text(key, to)
  });
  return {
   line: planned.line,
   title: TITLE_KEYS[record].map(key => text(key, planned.row[key] ?? null)).filter(part => "" !== part).join(" · "),
   changes: null === planned.targetId ? [] : planned.changes.map(change)
  };
 }
 function doubtsOf(issues) {
  const doubts = new Map;
  for (const each of issues) {
   if ("WARN" !== each.issue.severity) continue;
   const known = doubts.get(each.issue.code);
   doubts.set(each.issue.code, {
    count: (known?.count ?? 0) + 1,
    first: known?.first ?? each
   });
  }
  return [ ...doubts.values() ];
 }
 function previewOf(context, file, plan) {
  const columns = columnsOfFile(context.messages, file), fields = importColumns(context.messages, file.record), filled = new Set(columns.map(({key}) => key)), marks = new Map(plan.planned.map(({line, mark}) => [ line, mark ])), written = plan.planned.filter(({mark}) => 0 !== mark), fresh = written.filter(({targetId}) => null === targetId), changed = written.filter(({targetId}) => null !== targetId), refusals = plan.issues.filter(({issue}) => "BLOCK" === issue.severity), view = lines => lines.slice(0, MOST_SHOWN).map(each => lineView(context, file.record, each));
  return {
   columns: columns.map((match, place) => ({
    header: file.headers[place] ?? "",
    ...match
   })),
   fields: fields.map(({key, label}) => ({
    key,
    label
   })),
   unfilled: fields.filter(({key, isRequired}) => isRequired && !filled.has(key)).filter(({key}) => !("partnershipId" === key && filled.has("partnershipName"))).filter(({key}) => "status" !== key).map(({key}) => key),
   counts: {
    lines: file.lines.length,
    fresh: fresh.length,
    changed: changed.length,
    same: plan.planned.length - written.length,
    refused: plan.refused.size
   },
   marks: file.lines.map(({line}) => marks.get(line) ?? 0),
   fresh: view(fresh),
   changed: view(changed),
   refusals: refusals.slice(0, MOST_SHOWN),
   refusalCount: refusals.length,
   doubts: doubtsOf(plan.issues.filter(({line}) => 0 !== (marks.get(line) ?? 0)))
  };
 }
 function openedPlan(context, file) {
  switch (file.record) {
  case "partner":
   return openPartnerImport(context, file, openForReading).plan;

  case "delivery":
   return openFlowImport(context, file, openForReading).plan;

  case "costItem":
   return openChargeImport(context, costImportKind, {
    file,
    open: openForReading
   }).plan;

  case "income":
   return openChargeImport(context, incomeImportKind, {
    file,
    open: openForReading
   }).plan;
  }
 }
 function previewImport(context, file) {
  return withFreshHints(context, thisWeek(context), () => previewOf(context, file, openedPlan(context, file)));
 }
 const write_follow_up_LABEL_ROW = 2, write_follow_up_SPARE_ROWS = 100;
 function write_follow_up_cellText(workbook, followed) {
  const {followUp} = workbook.context.messages, {state, deliveredMeals} = followed;
  return "DELIVERED" !== state ? followUp[state] : null === deliveredMeals ? followUp.DELIVERED_UNTOLD : formatMessage(followUp.DELIVERED, {
   meals: deliveredMeals
  });
 }
 function write_follow_up_rowsOf(workbook, kitchens) {
  return kitchens.flatMap(({kitchenId, partnerships}) => partnerships.map(({partnership, weeks}) => {
   const newestFirst = [ ...weeks ].reverse(), cells = FOLLOW_WEEK_KEYS.map((key, index) => {
    const followed = newestFirst[index];
    return [ key, void 0 === followed ? null : write_follow_up_cellText(workbook, followed) || null ];
   }), {partnershipId, name, territory} = partnership;
   return {
    partnershipId,
    kitchenName: partnerName(workbook, kitchenId),
    partnershipName: name,
    territory,
    lateWeeks: weeks.filter(({isLate}) => isLate).length,
    ...Object.fromEntries(cells)
   };
  }));
 }
 function refreshFollowUp(context) {
  const size = context.store.size(tabNames(context.messages).tabOf(followRowRecord.name));
  null !== size && size.lastRow > write_follow_up_LABEL_ROW && writeFollowUp(context);
 }
 function writeFollowUp(context) {
  return context.lock.runAlone(() => {
   const {store, designer, messages} = context, thisWeek = isoWeekOf(parisWallClock(context.clock.now()).day), weeks = followedWeeks(thisWeek, FOLLOW_WEEK_KEYS.length), workbook = openForWriting(context, {
    oldest: weeks[0] ?? thisWeek,
    newest: thisWeek
   }), tab = workbook.names.tabOf(followRowRecord.name);
   null === store.size(tab) && designer.prepare(workbookSpecs(messages, [ "followRow" ]));
   const size = store.size(tab) ?? {
    lastRow: 0,
    columnCount: 1
   }, head = store.block({
    tab,
    row: 1,
    column: 1,
    rowCount: 2,
    columnCount: size.columnCount
   }).read(), layout = layoutOf(head[0] ?? []), labels = layout.keys.map((_, index) => head[1]?.[index] ?? "");
   FOLLOW_WEEK_KEYS.forEach((key, index) => {
    const column = layout.columnOf.get(key), week = weeks[weeks.length - 1 - index];
    if (void 0 === column || void 0 === week) return;
    const running = 0 === index ? ` (${fieldLabel(messages, "followRow", key).label})` : "";
    labels[column] = weekLabel(messages, week) + running;
   });
   const rows = write_follow_up_rowsOf(workbook, matrixOf(workbook, weeks)), cells = rows.map(row => encodeRow(followRowRecord, row, {
    layout,
    words: workbook.names.words
   })), blank = () => layout.keys.map(() => ""), height = Math.max(rows.length, size.lastRow - write_follow_up_LABEL_ROW), block = [ labels, ...Array.from({
    length: height
   }, (_, row) => cells[row] ?? blank()) ];
   store.ensureRows(tab, write_follow_up_LABEL_ROW + height + write_follow_up_SPARE_ROWS);
   const columnCount = layout.keys.length;
   store.block({
    tab,
    row: write_follow_up_LABEL_ROW,
    column: 1,
    rowCount: block.length,
    columnCount
   }).write(block);
   return {
    rows: rows.length
   };
  });
 }
 function recalculate(context) {
  return context.lock.runAlone(() => {
   const newestWeek = isoWeekOf(parisWallClock(context.clock.now()).day), rebuilt = rebuildState(context, {
    newestWeek
   });
   refreshFollowUp(context);
   return rebuilt;
  });
 }
 const sameLabel = (cell, label) => foldedText(String(cell ?? "").replace(/\*\s*$/, "")) === foldedText(label.replace(/\*\s*$/, ""));
 function lostKeys(columns, keyRow, labelRow) {
  const keys = keyRow.map(cell => String(cell).trim()), known = new Set(columns.map(({key}) => key)), isFree = column => !known.has(keys[column] ?? "") || keys.indexOf(keys[column] ?? "") !== column, taken = new Set;
  return columns.flatMap(({key, label}) => {
   if (keys.includes(key)) return [];
   const column = labelRow.findIndex((cell, index) => !taken.has(index) && isFree(index) && sameLabel(cell, label));
   if (column < 0) return [];
   taken.add(column);
   return [ {
    key,
    label,
    column
   } ];
  });
 }
 function isKeyRowLost(columns, firstRow) {
  const filled = firstRow.filter(cell => !isBlankCell(cell)), labels = filled.filter(cell => columns.some(({label}) => sameLabel(cell, label)));
  return !columns.some(({key}) => firstRow.includes(key)) && 2 * labels.length > filled.length;
 }
 const TOLD_ROWS = 2;
 function tellAction(context, line, touchedTabs) {
  try {
   const block = stateBlock(context.store, TOLD_ROWS);
   let state = parseState(block.read());
   if (isJournalFull(state.journal)) {
    keepJournal(context);
    state = {
     ...state,
     journal: []
    };
   }
   const {action, subject} = line, {journal, lastNumbers} = withLines(context, state, [ keep_journal_signed(context, line) ]), number = lastNumbers[journalEntryRecord.name] ?? 0, tabs = new Set([ ...state.editMarks.map(({tab}) => tab), ...touchedTabs ]), told = {
    ...state,
    header: {
     ...state.header,
     lastNumbers
    },
    journal,
    lastChange: {
     number,
     action,
     subject,
     isUndo: !1,
     keys: {},
     rows: null,
     whyNot: "REPAIR"
    },
    editMarks: [ ...tabs ].map(tab => ({
     tab
    }))
   };
   block.write(formatTop(told).slice(0, TOLD_ROWS));
   return !0;
  } catch (error) {
   if (error instanceof AppError && "WORKBOOK_NOT_PREPARED" === error.code) return !1;
   throw error;
  }
 }
 class RowMender {
  constructor(context, tab, sources) {
   this.context = context;
   this.tab = tab;
   this.sources = sources;
   this.changes = [];
   const {record} = tab;
   this.ids = new Set(tab.rows.map(row => this.idOf(row)).filter(id => "" !== id));
   const {idPrefix} = RECORDS[record], numbers = [ ...this.ids ].map(id => recordNumber(idPrefix, id) ?? 0);
   this.highest = numbers.reduce((a, b) => Math.max(a, b), sources.lastNumbers[record] ?? 0);
  }
  get record() {
   return this.tab.record;
  }
  get fields() {
   return RECORDS[this.record].fields;
  }
  cell({cells}, key) {
   return cells[this.tab.layout.columnOf.get(key) ?? -1] ?? "";
  }
  idOf(row) {
   return String(this.cell(row, RECORDS[this.record].idField)).trim();
  }
  put(row, key, {repair, after}) {
   const column = this.tab.layout.columnOf.get(key), before = this.cell(row, key);
   if (void 0 === column || before === after) return;
   const {rowNumber, cells} = row;
   this.changes.push({
    repair,
    row: rowNumber,
    column,
    before,
    after,
    cells
   });
  }
  mendForms() {
   const {words} = tabNames(this.context.messages), fields = Object.entries(this.fields);
   for (const row of this.tab.rows) for (const [key, field] of fields) {
    const cell = this.cell(row, key);
    null !== misformed(field, cell) && this.put(row, key, {
     repair: "CELL_FORM",
     after: wellFormed(field, cell, words)
    });
   }
  }
  mendIds() {
   const kept = new Set, olderFirst = [ ...this.tab.rows ].sort((a, b) => this.recordedAt(a) - this.recordedAt(b) || a.rowNumber - b.rowNumber), lacking = [];
   for (const row of olderFirst) {
    const id = this.idOf(row);
    "" === id ? lacking.push({
     row,
     repair: "MISSING_ID"
    }) : kept.has(id) && lacking.push({
     row,
     repair: "NEW_ID"
    });
    kept.add(id);
   }
   lacking.sort((a, b) => a.row.rowNumber - b.row.rowNumber);
   for (const {row, repair} of lacking) "delivery" === this.record ? this.mendDelivery(row, repair) : "setting" === this.record ? this.mendSetting(row, repair) : this.put(row, RECORDS[this.record].idField, {
    repair,
    after: this.nextId()
   });
  }
  recordedAt(row) {
   const at = "delivery" === this.record ? this.cell(row, "recordedAt") : "";
   return at instanceof Date ? at.getTime() : Number.MAX_SAFE_INTEGER;
  }
  nextId() {
   this.highest += 1;
   return recordId(RECORDS[this.record].idPrefix, this.highest);
  }
  mendDelivery(row, repair) {
   const {layout} = this.tab, {words} = tabNames(this.context.messages), named = foldedText(String(this.cell(row, "partnershipName"))), typed = String(this.cell(row, "partnershipId")).trim(), partnership = this.sources.partnerships.find(({partnershipId, name}) => "" === typed ? foldedText(name) === named : partnershipId === typed), given = [ ...row.cells ], set = (key, value) => {
    const column = layout.columnOf.get(key);
    void 0 !== column && isBlankCell(given[column] ?? "") && (given[column] = value);
   };
   set("lineId", "D");
   set("isoWeek", "2000-S01");
   set("status", words.deliveryStatuses?.PLANIFIEE ?? "PLANIFIEE");
   set("partnershipId", partnership?.partnershipId ?? "");
   const {row: read} = decodeRow(RECORDS.delivery, {
    layout,
    row: 0,
    values: given
   }, words);
   null !== read && void 0 !== partnership && this.fillDelivery(row, repair, {
    read,
    partnership
   });
  }
  fillDelivery(row, repair, {read, partnership}) {
   const {words} = tabNames(this.context.messages), status = deliveryStatusOf(read), {partnershipId, name} = partnership;
   this.put(row, "isoWeek", {
    repair,
    after: isoWeekOf(read.date)
   });
   this.put(row, "partnershipId", {
    repair,
    after: partnershipId
   });
   this.put(row, "partnershipName", {
    repair,
    after: name
   });
   isBlankCell(this.cell(row, "status")) && this.put(row, "status", {
    repair,
    after: words.deliveryStatuses?.[status] ?? status
   });
   let lot = 1;
   for (;this.ids.has(deliveryLineId(partnershipId, read.date, lot)); ) lot += 1;
   const id = deliveryLineId(partnershipId, read.date, lot);
   this.ids.add(id);
   this.put(row, "lineId", {
    repair,
    after: id
   });
  }
  mendSetting(row, repair) {
   if ("MISSING_ID" !== repair) return;
   const label = foldedText(String(this.cell(row, "label"))), known = Object.entries(this.context.messages.settings), key = known.find(([, text]) => foldedText(text) === label)?.[0];
   void 0 !== key && this.put(row, "settingKey", {
    repair,
    after: key
   });
  }
 }
 const LEFT_ALONE = [ "mealCost", "finding", "journalEntry", "traceEvent" ];
 function cellRepairs(context, record, sources) {
  if (LEFT_ALONE.includes(record)) return [];
  const tab = tabCells(context.store, tabNames(context.messages).tabOf(record));
  if (null === tab || !tab.layout.columnOf.has(RECORDS[record].idField)) return [];
  const rows = [ ...tab.rows ].filter(({cells}) => !cells.every(isBlankCell)), mender = new RowMender(context, {
   record,
   layout: tab.layout,
   rows
  }, sources);
  mender.mendForms();
  mender.mendIds();
  return mender.changes;
 }
 const REPAIR_CODES = [ "SYSTEM", "TAB", "KEY_ROW", "KEY", "COLUMN", "PROTECTION", "DROPDOWN", "FORMAT", "CELL_FORM", "MISSING_ID", "NEW_ID" ];
 function repair_plan_step(code, place, about = {}) {
  const {keys = [], count = keys.length} = about;
  return {
   id: `${code}/${place.record ?? place.tab}`,
   code,
   ...place,
   keys,
   count
  };
 }
 function idSources(context) {
  const {store, messages} = context, header = null !== store.size(SYSTEM_TAB) ? parseState(stateBlock(store, 2).read()).header : null, tab = tabCells(store, tabNames(messages).tabOf("partnership")), at = (cells, key) => String(cells[tab?.layout.columnOf.get(key) ?? -1] ?? "").trim(), rows = null === tab ? [] : [ ...tab.rows ];
  return {
   lastNumbers: header?.lastNumbers ?? {},
   partnerships: rows.map(({cells}) => ({
    partnershipId: at(cells, "partnershipId"),
    name: at(cells, "name")
   }))
  };
 }
 function headerRows(context, tab) {
  const size = context.store.size(tab);
  if (null === size) return null;
  const area = {
   tab,
   row: 1,
   column: 1,
   rowCount: 2,
   columnCount: size.columnCount
  }, [first = [], second = []] = context.store.block(area).read();
  return {
   first,
   second
  };
 }
 function headerSteps(context, record, spec) {
  const place = {
   record,
   tab: spec.title
  }, header = headerRows(context, spec.title);
  if (null === header) return [ repair_plan_step("TAB", place, {
   count: 1
  }) ];
  const isLost = isKeyRowLost(spec.columns, header.first), keyRow = isLost ? [] : header.first, lost = lostKeys(spec.columns, keyRow, isLost ? header.first : header.second), found = new Set([ ...keyRow.map(String), ...lost.map(({key}) => key) ]), missing = spec.columns.filter(({key}) => !found.has(key)).map(({key}) => key);
  return [ ...isLost ? [ repair_plan_step("KEY_ROW", place, {
   count: 1
  }) ] : [], ...lost.length > 0 && !isLost ? [ repair_plan_step("KEY", place, {
   keys: lost.map(({key}) => key)
  }) ] : [], ...missing.length > 0 ? [ repair_plan_step("COLUMN", place, {
   keys: missing
  }) ] : [] ];
 }
 function lookSteps(context, record, spec) {
  const place = {
   record,
   tab: spec.title
  }, {dropdowns, formats, isUnprotected} = context.designer.lostLooks(spec);
  return [ ...isUnprotected ? [ repair_plan_step("PROTECTION", place, {
   count: 1
  }) ] : [], ...dropdowns.length > 0 ? [ repair_plan_step("DROPDOWN", place, {
   keys: dropdowns
  }) ] : [], ...formats.length > 0 ? [ repair_plan_step("FORMAT", place, {
   keys: formats
  }) ] : [] ];
 }
 function cellSteps(context, record, sources) {
  const changes = cellRepairs(context, record, sources), place = {
   record,
   tab: tabNames(context.messages).tabOf(record)
  }, rows = repair => new Set(changes.filter(each => each.repair === repair).map(({row}) => row)).size;
  return [ [ "CELL_FORM", changes.filter(({repair}) => "CELL_FORM" === repair).length ], [ "MISSING_ID", rows("MISSING_ID") ], [ "NEW_ID", rows("NEW_ID") ] ].flatMap(([code, count]) => 0 === count ? [] : [ repair_plan_step(code, place, {
   count
  }) ]);
 }
 function repairSteps(context) {
  const sources = idSources(context), specs = new Map(tabSpecs(context.messages).map(spec => [ spec.title, spec ])), steps = RECORD_NAMES.flatMap(record => {
   const spec = specs.get(tabNames(context.messages).tabOf(record));
   return void 0 === spec ? [] : [ ...headerSteps(context, record, spec), ...lookSteps(context, record, spec), ...cellSteps(context, record, sources) ];
  }), system = null === context.store.size(SYSTEM_TAB) ? [ repair_plan_step("SYSTEM", {
   record: null,
   tab: SYSTEM_TAB
  }, {
   count: 1
  }) ] : [], rank = ({code}) => REPAIR_CODES.indexOf(code);
  return [ ...system, ...steps ].sort((a, b) => rank(a) - rank(b));
 }
 function stepView(context, {id, code, record, tab, keys, count}) {
  const {messages} = context, fields = (null === record ? [] : keys.map(key => fieldLabel(messages, record, key).label)).map(label => `« ${label} »`).join(", ");
  return {
   id,
   tab,
   text: formatMessage(messages.repairs[code], {
    tab,
    fields,
    count
   })
  };
 }
 function isCopied({code, record}) {
  return null !== record && "TAB" !== code && "PROTECTION" !== code;
 }
 const MOST_BLOCKS = 300;
 function planRepair(context) {
  const steps = repairSteps(context), copies = new Set(steps.filter(isCopied).map(({tab}) => tab));
  return {
   steps: steps.map(step => stepView(context, step)),
   copies: [ ...copies ]
  };
 }
 function copyTitle(context, tab) {
  const {day, time} = parisWallClock(context.clock.now()), at = `${day.split("-").reverse().join("-")} ${time.slice(0, 5).replace(":", "h")}`;
  return formatMessage(context.messages.repairWords.copyTitle, {
   tab,
   at
  });
 }
 function restoreKeys(context, steps) {
  for (const {code, tab} of steps) {
   "KEY_ROW" === code && context.designer.addKeyRow(tab);
   if ("KEY_ROW" !== code && "KEY" !== code) continue;
   const spec = workbookSpecs(context.messages).tabs.find(({title}) => title === tab), header = headerRows(context, tab);
   if (void 0 === spec || null === header) continue;
   const keys = header.first.map(String);
   for (const {key, column} of lostKeys(spec.columns, header.first, header.second)) keys[column] = key;
   const area = {
    tab,
    row: 1,
    column: 1,
    rowCount: 1,
    columnCount: keys.length
   };
   context.store.block(area).write([ keys ]);
  }
 }
 function restoreLooks(context, steps) {
  for (const spec of workbookSpecs(context.messages).tabs) {
   const keys = steps.filter(({code, tab}) => tab === spec.title && ("DROPDOWN" === code || "FORMAT" === code)).flatMap(step => step.keys);
   keys.length > 0 && context.designer.dressAgain(spec, [ ...new Set(keys) ]);
  }
 }
 function repair_workbook_runsOf(changes, idColumn) {
  const place = ({column}) => column === idColumn ? 1 / 0 : column, sorted = [ ...changes ].sort((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)) || a.row - b.row), runs = [];
  for (const change of sorted) {
   const last = runs[runs.length - 1];
   last?.column === change.column && last.first + last.changes.length === change.row ? last.changes.push(change) : runs.push({
    column: change.column,
    first: change.row,
    changes: [ change ]
   });
  }
  return runs;
 }
 const repair_workbook_MOST_TRIES = 5;
 function writeCells(context, repair, blocksLeft) {
  let left = blocksLeft;
  for (let tries = 0; tries < repair_workbook_MOST_TRIES; tries += 1) {
   const {blocks, isWhole} = writeBlocks(context, repair, left);
   left -= blocks;
   if (isWhole) break;
  }
  return left;
 }
 function writeBlocks(context, {record, codes}, most) {
  const changes = cellRepairs(context, record, idSources(context)).filter(({repair}) => codes.includes(repair));
  if (0 === changes.length) return {
   blocks: 0,
   isWhole: !0
  };
  const tab = tabNames(context.messages).tabOf(record), keys = (headerRows(context, tab)?.first ?? []).map(String), runs = repair_workbook_runsOf(changes, keys.indexOf(RECORDS[record].idField)), rows = new Map(changes.map(({row, cells}) => [ row, [ ...cells ] ]));
  for (const {column, first, changes: cells} of runs.slice(0, Math.max(0, most))) {
   const area = {
    tab,
    row: first,
    column: column + 1,
    rowCount: cells.length,
    columnCount: 1
   }, block = context.store.block(area), lines = cells.map(({row}) => rows.get(row) ?? []);
   if (!areStillThere(context.store, {
    tab,
    row: first,
    keys
   }, lines)) return {
    blocks: 0,
    isWhole: !1
   };
   block.write(cells.map(({after}) => [ after ]));
   block.read().forEach(([cell = ""], index) => lines[index]?.splice(column, 1, cell));
  }
  return {
   blocks: runs.length,
   isWhole: !0
  };
 }
 function applyRepair(context, {steps: agreed}) {
  return context.lock.runAlone(() => {
   const steps = repairSteps(context).filter(({id}) => agreed.includes(id)), titles = [];
   if (0 === steps.length) return {
    done: [],
    copies: titles,
    isPartial: !1
   };
   const line = repairLine(context, steps), isTold = tellAction(context, line, [ ...new Set(steps.map(({tab}) => tab)) ]);
   for (const tab of new Set(steps.filter(isCopied).map(step => step.tab))) {
    const title = copyTitle(context, tab);
    context.designer.keepCopy(tab, title);
    titles.push(title);
   }
   restoreKeys(context, steps);
   context.designer.prepare(workbookSpecs(context.messages));
   steps.some(({code}) => "COLUMN" === code) && restoreLostIds(context);
   restoreLooks(context, steps);
   let blocksLeft = MOST_BLOCKS;
   for (const record of RECORD_NAMES) {
    const codes = steps.filter(step => step.record === record).map(({code}) => code);
    blocksLeft = writeCells(context, {
     record,
     codes
    }, blocksLeft);
   }
   const newestWeek = isoWeekOf(parisWallClock(context.clock.now()).day);
   rebuildState(context, {
    newestWeek,
    ...isTold ? {} : {
     line
    }
   });
   const done = steps.map(step => stepView(context, step));
   return {
    done,
    copies: titles,
    isPartial: blocksLeft < 0
   };
  });
 }
 function repairLine(context, steps) {
  const {journal} = context.messages, detail = steps.map(step => stepView(context, step).text).join("\n"), longest = RECORDS.journalEntry.fields.detail.type.maxLength ?? detail.length;
  return {
   action: journal.actions.REPAIRED,
   subject: journal.workbook,
   detail: detail.slice(0, longest)
  };
 }
 function closureIssues(closure, workbook) {
  const {kitchenId, startsOn, endsOn} = closure, issues = [];
  if (!workbook.reference.partner.some(each => each.partnerId === kitchenId)) {
   const params = {
    id: kitchenId
   };
   issues.push({
    severity: "BLOCK",
    code: "UNKNOWN_REFERENCE",
    path: "kitchenId",
    params
   });
  }
  if (endsOn < startsOn) {
   const params = {
    startsOn: french_formats_dayText(startsOn),
    endsOn: french_formats_dayText(endsOn)
   };
   issues.push({
    severity: "BLOCK",
    code: "DATES_REVERSED",
    path: "endsOn",
    params
   });
  }
  return issues;
 }
 const closureKind = {
  name: "closure",
  definition: closureRecord,
  issuesOf: closureIssues
 };
 function saveClosure(context, input) {
  return context.lock.runAlone(() => {
   const saved = saveRecord(context, closureKind, input);
   refreshFollowUp(context);
   return saved;
  });
 }
 function saveContact(context, input) {
  return saveRecord(context, contactKind, input);
 }
 function savePartner(context, input) {
  return saveRecord(context, partnerKind, input);
 }
 function savePartnership(context, input) {
  return saveRecord(context, partnershipKind, input);
 }
 function supposedDays(book, supposition) {
  const {weeks, mealsFactor} = supposition;
  if (1 === mealsFactor) return book.days;
  const {holds} = viewOf(bookIndexOf(book), supposition), from = daysOfWeek(weeks[0] ?? "")[0] ?? "", until = daysOfWeek(weeks[weeks.length - 1] ?? "")[6] ?? "", carried = {
   produced: 0,
   delivered: 0,
   accepted: 0,
   distributed: 0
  }, more = (day, key) => {
   const meals = day[key] ?? null;
   if (null === meals) return null;
   const wanted = meals * mealsFactor + carried[key], whole = Math.max(0, Math.round(wanted));
   carried[key] = wanted - whole;
   return whole;
  };
  return book.days.map(day => holds(day.partnershipId) && day.date >= from && day.date <= until ? {
   ...day,
   produced: more(day, "produced"),
   delivered: more(day, "delivered"),
   accepted: more(day, "accepted"),
   distributed: more(day, "distributed")
  } : day);
 }
 function scaled(value, factor) {
  return null === value ? null : Math.round(value * factor);
 }
 function times(item, factor) {
  return {
   ...item,
   amountCents: scaled(item.amountCents, factor),
   grantCents: scaled(item.grantCents, factor),
   unitPrice: scaled(item.unitPrice, factor)
  };
 }
 const SURPLUS_MARK = "~";
 function cutBySurplus(item, share) {
  const surplus = {
   ...times(item, share),
   costId: item.costId + SURPLUS_MARK,
   isSunk: !0
  };
  return [ {
   ...item,
   isSunk: !1,
   amountCents: less(item.amountCents, surplus.amountCents),
   grantCents: less(item.grantCents, surplus.grantCents),
   unitPrice: less(item.unitPrice, surplus.unitPrice)
  }, surplus ];
 }
 function less(whole, part) {
  return null === whole ? null : whole - (part ?? 0);
 }
 function supposedBook(book, supposition) {
  const {stageFactors, surplusShare} = supposition, items = book.items.map(item => times(item, stageFactors[item.stage] ?? 1)).flatMap(item => null === surplusShare || "A" !== item.stage ? [ item ] : cutBySurplus(item, surplusShare)), shares = items.flatMap(({costId}) => {
   const isCut = costId.endsWith(SURPLUS_MARK), id = isCut ? costId.slice(0, -SURPLUS_MARK.length) : costId, own = book.shares.filter(share => share.costId === id);
   return isCut ? own.map(share => ({
    ...share,
    costId,
    shareId: share.shareId + SURPLUS_MARK
   })) : own;
  });
  return {
   ...book,
   items,
   shares,
   days: supposedDays(book, supposition)
  };
 }
 function supposedMealCost(book, supposition) {
  const supposed = supposedBook(book, supposition), {partnershipId, place, weeks} = supposition, asked = {
   partnershipId,
   place,
   weeks
  };
  return mealCost(supposed, allocateCosts(supposed, {
   from: daysOfWeek(weeks[0] ?? "")[0] ?? "",
   until: daysOfWeek(weeks[weeks.length - 1] ?? "")[6] ?? ""
  }), asked);
 }
 const MOST = 100, STEPS = 20;
 function breakEvenMeals(book, supposition, targetCents) {
  const at = factor => supposedMealCost(book, {
   ...supposition,
   mealsFactor: factor
  }), isEnough = cost => {
   const full = cost.levels.FULL.value;
   return null !== full && full <= targetCents;
  };
  if (0 === (at(1).distributed ?? 0) || !isEnough(at(MOST))) return null;
  let [low, high] = [ 0, MOST ];
  for (let step = 0; step < STEPS; step += 1) {
   const middle = (low + high) / 2;
   isEnough(at(middle)) ? high = middle : low = middle;
  }
  return at(high).distributed;
 }
 const suppositionRecord = defineRecord("supposition", {
  field: "suppositionId",
  prefix: "S"
 }, {
  suppositionId: define_record_required(identifier(), {
   computed: !0
  }),
  mealsPerWeek: define_record_optional(wholeNumber({
   min: 1,
   max: 1e6
  })),
  productionPrice: define_record_optional(unitPrice()),
  transportPrice: define_record_optional(cents()),
  surplusPercent: define_record_optional(percent()),
  targetPrice: define_record_optional(cents())
 }), CENT = 100;
 function nothingToScale(path) {
  return new AppError("INVALID_INPUT", {}, [ {
   severity: "BLOCK",
   code: "NOTHING_TO_SUPPOSE",
   path
  } ]);
 }
 function deliveriesIn(book, supposition) {
  const {weeks} = supposition, {holds} = viewOf(bookIndexOf(book), supposition), from = daysOfWeek(weeks[0] ?? "")[0] ?? "", until = daysOfWeek(weeks[weeks.length - 1] ?? "")[6] ?? "";
  return book.days.filter(day => holds(day.partnershipId)).filter(day => day.date >= from && day.date <= until).reduce((sum, day) => sum + day.deliveries, 0);
 }
 function stageFactor(cost, stage, wanted) {
  return cost.stageCents[stage] > 0 ? wanted / cost.stageCents[stage] : null;
 }
 function asEntered(cost, weeks, deliveries) {
  const per = (cents, count, unit) => count && cents > 0 ? Math.round(cents * unit / count) : null;
  return {
   suppositionId: "",
   mealsPerWeek: cost.distributed ? Math.max(1, Math.round(cost.distributed / weeks)) : null,
   productionPrice: per(cost.stageCents.A, cost.delivered, CENT),
   transportPrice: per(cost.stageCents.B, deliveries, 1),
   surplusPercent: null,
   targetPrice: null
  };
 }
 function suppositionOf(book, given) {
  const {base, current, wish} = given, {distributed} = current;
  if (null !== wish.mealsPerWeek && !distributed) throw nothingToScale("mealsPerWeek");
  const mealsFactor = null === wish.mealsPerWeek ? 1 : wish.mealsPerWeek * base.weeks.length / (distributed ?? 1), atVolume = {
   ...base,
   mealsFactor
  }, cost = supposedMealCost(book, atVolume), wantedSums = [ [ "A", "productionPrice", simulate_meal_cost_sumOf(wish.productionPrice, (cost.delivered ?? 0) / CENT) ], [ "B", "transportPrice", simulate_meal_cost_sumOf(wish.transportPrice, deliveriesIn(book, base)) ] ], stageFactors = {};
  for (const [stage, path, wanted] of wantedSums) {
   if (null === wanted) continue;
   const factor = stageFactor(cost, stage, wanted);
   if (null === factor) throw nothingToScale(path);
   stageFactors[stage] = factor;
  }
  const {surplusPercent} = wish, surplusShare = null === surplusPercent ? null : surplusPercent / 1e4;
  return {
   ...atVolume,
   stageFactors,
   surplusShare
  };
 }
 function simulate_meal_cost_sumOf(price, count) {
  return null === price ? null : price * count;
 }
 function simulated(workbook, cost) {
  return {
   mealsPerWeek: null === cost.distributed ? null : cost.distributed / cost.weeks.length,
   levels: {
    A: cost.levels.A.value,
    B: cost.levels.B.value,
    C: cost.levels.C.value,
    FULL: cost.levels.FULL.value
   },
   marginal: cost.marginal.value,
   totalCents: cost.totalCents,
   payers: payerViews(workbook, cost),
   isIllustrative: cost.isIllustrative
  };
 }
 function simulateMealCost(context, input) {
  const {partnershipId, place, fromWeek, untilWeek, values} = input, weeks = weeksBetween(fromWeek, untilWeek), {row: wish, issues} = readForm(suppositionRecord, {
   values,
   base: {}
  });
  if (hasBlocking(issues)) throw new AppError("INVALID_INPUT", {}, issues);
  const workbook = openForReading(context, {
   oldest: fromWeek,
   newest: untilWeek
  }), book = costBookOf(workbook.state, workbook.reference), base = {
   partnershipId,
   place,
   weeks,
   mealsFactor: 1,
   stageFactors: {},
   surplusShare: null
  }, current = supposedMealCost(book, base), supposition = suppositionOf(book, {
   base,
   current,
   wish
  }), partnership = workbook.reference.partnership.find(each => each.partnershipId === partnershipId), price = partnership?.mealPrice ?? null, targetCents = wish.targetPrice ?? (null === price ? null : Math.round(price / CENT)), enough = null === targetCents ? null : breakEvenMeals(book, supposition, targetCents), entered = asEntered(current, weeks.length, deliveriesIn(book, base));
  return {
   current: simulated(workbook, current),
   supposed: simulated(workbook, supposedMealCost(book, supposition)),
   asEntered: formValues(suppositionRecord, entered),
   targetCents,
   breakEvenMealsPerWeek: null === enough ? null : Math.ceil(enough / weeks.length)
  };
 }
 function valueIssues(key, {value}) {
  const block = code => [ {
   severity: "BLOCK",
   code,
   path: "value"
  } ], read = typedNumber(value);
  if ("number" != typeof read) return block(read);
  const isCelsius = "°C" === DEFAULT_THRESHOLDS[key].unit;
  return read < 0 && !isCelsius ? block("SETTING_NOT_NEGATIVE") : [];
 }
 function save_setting_settingIssues(key, setting, today) {
  const issues = valueIssues(key, setting), {appliesFrom, source} = setting;
  if (null === appliesFrom) issues.push({
   severity: "BLOCK",
   code: "REQUIRED_FIELD",
   path: "appliesFrom"
  }); else if (appliesFrom < today) {
   const params = {
    today: french_formats_dayText(today)
   };
   issues.push({
    severity: "BLOCK",
    code: "SETTING_IN_THE_PAST",
    path: "appliesFrom",
    params
   });
  }
  null === source && issues.push({
   severity: "BLOCK",
   code: "REQUIRED_FIELD",
   path: "source"
  });
  return issues;
 }
 function save_setting_judged(workbook, {key, values}) {
  const {messages} = workbook.context, base = {
   settingKey: key,
   label: messages.settings[key],
   unit: DEFAULT_THRESHOLDS[key].unit
  }, typed = readForm(settingRecord, {
   values,
   base
  }), issues = hasBlocking(typed.issues) ? typed.issues : save_setting_settingIssues(key, typed.row, workbook.today);
  if (hasBlocking(issues)) throw new AppError("INVALID_INPUT", {}, issues);
  return {
   ...typed.row,
   settingKey: datedSettingKey(key, typed.row.appliesFrom ?? "")
  };
 }
 function saveSetting(context, input) {
  return context.lock.runAlone(() => {
   const workbook = openForWriting(context, thisWeek(context));
   if (recordedSubmission(workbook, input.submissionId)) return settingsView(workbook);
   const row = save_setting_judged(workbook, input), table = readTable(context.store, settingRecord, workbook.names), rows = table.rows.map(placed => placed.row), setting = rows.some(({settingKey}) => settingKey === row.settingKey) ? rows.map(each => each.settingKey === row.settingKey ? row : each) : [ ...rows, row ], reference = {
    ...workbook.reference,
    setting
   };
   commitWrite(workbook, {
    submission: {
     id: input.submissionId,
     ids: [ row.settingKey ],
     counts: {
      rows: 1
     }
    },
    writes: [ rowWrite(workbook, table, {
     row
    }) ],
    reference
   });
   return settingsView({
    ...workbook,
    reference
   });
  });
 }
 function saveSite(context, input) {
  return saveRecord(context, siteKind, input);
 }
 function showRows(context, {link}) {
  context.designer.show(link.tab, null === link.id ? link.a1 : show_rows_rowOf(context, link.tab, link.id));
  return {};
 }
 function show_rows_rowOf(context, tab, id) {
  const grid = context.store.readAll(tab);
  if (null === grid) throw new AppError("WORKBOOK_NOT_PREPARED", {
   tab
  });
  const index = grid.findIndex(row => row.some(cell => cell === id));
  if (index < 0) throw new AppError("NOT_FOUND", {
   id
  });
  return `A${index + 1}:${columnLetters(grid[0]?.length ?? 1)}${index + 1}`;
 }
 function documentTable({context, names}) {
  const {store, designer, messages} = context;
  null === store.size(names.tabOf("agreementDocument")) && designer.prepare(workbookSpecs(messages, [ "agreementDocument" ]));
  return readTable(store, agreementDocumentRecord, names);
 }
 function reserveNumber(workbook, given) {
  const {definition, idsInUse, owner} = given, {state, block, rowCount} = workbook, key = `${definition.name} ${owner}`, kept = state.header.lastNumbers[key] ?? 0, keptId = recordId(definition.idPrefix, kept);
  if (kept > 0 && !idsInUse.includes(keptId)) return {
   id: keptId,
   number: kept,
   workbook,
   lastNumbers: {
    [definition.name]: highest(workbook, definition.name, kept),
    [key]: 0
   }
  };
  const fresh = nextId(workbook, definition, idsInUse), lastNumbers = {
   ...state.header.lastNumbers,
   [definition.name]: fresh.number,
   [key]: fresh.number
  }, reserved = {
   ...state,
   header: {
    ...state.header,
    lastNumbers
   }
  };
  block.write(formatState(reserved, rowCount));
  return {
   ...fresh,
   workbook: {
    ...workbook,
    state: reserved
   },
   lastNumbers: {
    [definition.name]: fresh.number,
    [key]: 0
   }
  };
 }
 function highest({state}, name, number) {
  return Math.max(state.header.lastNumbers[name] ?? 0, number);
 }
 function agreement_register_seriesOf(agreementId, rows) {
  const registered = rows.flatMap(row => row.agreementId === agreementId && null !== row.documentId ? [ row.documentId ] : []);
  return {
   owner: agreementId,
   registered
  };
 }
 function documentRow(plan, facts) {
  return {
   rank: null,
   periodFrom: null,
   periodUntil: null,
   documentUrl: null,
   pdfUrl: null,
   documentId: null,
   title: plan.name,
   templateVersion: plan.templateVersion,
   valuesFingerprint: plan.valuesFingerprint,
   values: JSON.stringify([ ...plan.values ]),
   ...facts
  };
 }
 function writtenValues(row) {
  try {
   return new Map(JSON.parse(row.values ?? "[]"));
  } catch {
   return new Map;
  }
 }
 function writeAgreement(context, input) {
  return context.lock.runAlone(() => {
   const workbook = openForWriting(context, thisWeek(context)), facts = partnershipFacts(workbook, input.partnershipId);
   if (facts.agreement && recordedSubmission(workbook, input.submissionId)) {
    const asked = {
     facts,
     agreement: facts.agreement
    };
    return write_agreement_view(facts.agreement, planDocument(workbook, asked, {
     isDry: !0
    }));
   }
   return writeNew(workbook, facts, input);
  });
 }
 const OPEN_STATUSES = [ "BROUILLON", "EN_RELECTURE" ];
 function writeNew(opened, facts, input) {
  const {context} = opened, draft = agreementDraft(facts, ""), tried = readAgreementForm(input.values, facts.agreement ?? draft);
  refuse(tried.issues);
  refuseSigned(facts.agreement);
  const numbered = numberOf(opened, facts), {workbook} = numbered, row = {
   ...tried.row,
   agreementId: numbered.id
  }, asked = {
   facts,
   agreement: row
  }, planned = planDocument(workbook, asked, {
   isDry: !0
  });
  refuse([ ...gapIssues(planned.plan, input.acceptsGaps ?? !1), ...planned.plan.issues ]);
  const ready = readyDocument(workbook, asked, planned), {key, name, fill} = ready.plan, documents = documentTable(workbook), series = agreement_register_seriesOf(numbered.id, documents.rows.map(placed => placed.row)), written = {
   templateId: ready.templateId,
   key,
   name,
   plan: fill,
   series
  }, document = context.documents.writeFromTemplate(written), agreement = writtenAgreement(workbook, {
   row,
   ready,
   facts,
   document,
   pdf: context.documents.pdfBeside({
    id: document.id,
    name
   })
  });
  register(numbered, {
   agreement,
   ready,
   input,
   documents
  });
  return write_agreement_view(agreement, ready);
 }
 function refuse(issues) {
  if (hasBlocking(issues)) throw new AppError("INVALID_INPUT", {}, issues);
 }
 function refuseSigned(agreement) {
  null === agreement || OPEN_STATUSES.includes(agreement.status) || refuse([ {
   severity: "BLOCK",
   code: "AMENDMENT_NEEDED",
   path: "agreement.status",
   params: {
    reference: agreement.agreementId
   }
  } ]);
 }
 function numberOf(workbook, facts) {
  if (facts.agreement) return {
   id: facts.agreement.agreementId,
   number: 0,
   workbook,
   lastNumbers: {}
  };
  const idsInUse = workbook.reference.agreement.map(({agreementId}) => agreementId), owner = facts.partnership.partnershipId;
  return reserveNumber(workbook, {
   definition: agreementRecord,
   idsInUse,
   owner
  });
 }
 function writtenAgreement(workbook, {row, ready, facts, document, pdf}) {
  const from = row.startsOn ?? workbook.today, agreement = {
   ...row,
   documentId: document.id,
   documentUrl: document.url,
   pdfUrl: pdf?.url ?? null,
   templateVersion: ready.plan.templateVersion.slice(0, 40),
   valuesFingerprint: ready.plan.valuesFingerprint,
   generatedAt: workbook.now,
   agreedTerms: withTerms(row, facts.partnership, {
    from,
    isAmendment: !1
   })
  };
  return null !== agreement.statusLog ? agreement : withStatus(agreement, {
   status: agreement.status,
   on: workbook.today
  });
 }
 function register(numbered, done) {
  const {agreement, ready, input, documents} = done, {workbook} = numbered, {agreementId, documentId, documentUrl, pdfUrl, generatedAt} = agreement, table = readTable(workbook.context.store, agreementRecord, workbook.names), rows = documents.rows.map(placed => placed.row), known = rows.find(each => each.documentId === documentId), idsInUse = rows.map(each => each.documentNumber), line = known ? {
   id: known.documentNumber,
   workbook,
   lastNumbers: {}
  } : reserveNumber(workbook, {
   definition: agreementDocumentRecord,
   idsInUse,
   owner: agreementId
  }), document = documentRow(ready.plan, {
   documentNumber: line.id,
   agreementId,
   kind: "CONVENTION",
   documentId,
   documentUrl,
   pdfUrl,
   generatedAt
  }), others = workbook.reference.agreement.filter(each => each.agreementId !== agreementId);
  commitWrite(line.workbook, {
   submission: {
    id: input.submissionId,
    ids: [ agreementId ],
    counts: {
     rows: 1
    }
   },
   writes: [ rowWrite(line.workbook, table, {
    row: agreement
   }), rowWrite(line.workbook, documents, {
    row: document
   }) ],
   reference: {
    ...workbook.reference,
    agreement: [ ...others, agreement ]
   },
   lastNumbers: {
    ...numbered.lastNumbers,
    ...line.lastNumbers
   }
  });
 }
 function write_agreement_view(agreement, {plan, facts}) {
  return agreementView(agreement, {
   facts,
   isRegistered: !0,
   documentName: plan.name,
   missing: plan.issues,
   gaps: plan.missing
  });
 }
 const NO_TERM = /^(?:convention\.(?:reference|date_edition|exemplaires)|signature\.|couts\.)/;
 function amendedPoints(signed, today, given) {
  const {names, words} = given;
  return [ ...today ].flatMap(([key, after]) => {
   const before = signed.get(key);
   if (void 0 === before || before === after || NO_TERM.test(key)) return [];
   const point = names.get(key) ?? key, sentence = null === before ? words.added : null === after ? words.removed : words.replaced, parts = {
    point,
    before: before ?? "",
    after: after ?? ""
   };
   return [ {
    key,
    point,
    before,
    after,
    sentence: sentence.split(/(\{(?:point|before|after)\})/).map(piece => withPart(piece, parts)).join("")
   } ];
  });
 }
 function withPart(piece, parts) {
  return "{point}" === piece ? withValue(piece, "point", parts.point) : "{before}" === piece ? parts.before : "{after}" === piece ? parts.after : piece;
 }
 function mealTotals(deliveries) {
  const withFood = deliveries.filter(hasFood), sum = read => withFood.reduce((total, row) => {
   const value = read(row);
   return null === total || null === value ? null : total + value;
  }, 0), daysOf = isCounted => new Set(withFood.filter(isCounted).map(({date}) => date)).size;
  return {
   delivered: sum(row => row.deliveredMeals),
   accepted: sum(acceptedMealsOf),
   refused: sum(row => row.refusedMeals),
   distributed: sum(row => row.distributedMeals),
   lost: sum(row => row.lostMeals),
   days: daysOf(() => !0),
   daysWithRefusal: daysOf(row => (row.refusedMeals ?? 0) > 0),
   daysWithTemperature: daysOf(row => null !== row.arrivalTemperature)
  };
 }
 function monthTotals(deliveries) {
  return [ ...new Set(deliveries.filter(hasFood).map(({date}) => date.slice(0, 7))) ].sort().map(month => ({
   month,
   ...mealTotals(deliveries.filter(({date}) => date.startsWith(month)))
  }));
 }
 const tagsOf = words => new Map(Object.entries(words.periodTags));
 function mealsText(sum, words) {
  return null === sum ? words.unknown : counted(sum, words.units.meals);
 }
 function shareText(part, whole, words) {
  if (null === part || null === whole || 0 === whole) return words.unknown;
  const share = `${plainNumber(Math.round(part / whole * 100))} %`;
  return [ [ "count", counted(part, words.units.meals) ], [ "total", counted(whole, words.units.meals) ], [ "share", share ] ].reduce((text, [name = "", value = ""]) => withValue(text, name, value), words.ofDays);
 }
 function periodDocument(deliveries, given) {
  const {period, words} = given, totals = mealTotals(deliveries), meals = sum => mealsText(sum, words), day = iso => longDate(iso, words.months), days = count => counted(count, words.units.days), text = withValue(words.periodText, "from", day(period.from)), values = new Map([ [ "document.numero", given.number ], [ "periode.texte", withValue(text, "until", day(period.until)) ], [ "periode.repas_livres", meals(totals.delivered) ], [ "periode.repas_acceptes", meals(totals.accepted) ], [ "periode.repas_refuses", meals(totals.refused) ], [ "periode.repas_distribues", meals(totals.distributed) ], [ "periode.repas_perdus", meals(totals.lost) ], [ "periode.repas_lettres", null === totals.accepted ? words.unknown : `${numberInWords(totals.accepted)} ${words.units.meals[1]}` ], [ "periode.jours", days(totals.days) ], [ "periode.jours_refus", days(totals.daysWithRefusal) ], [ "periode.ecarts", days(given.outsideAgreement) ], [ "periode.graphique", !0 === given.hasChart ? words.chart.caption : words.chart.absent ], [ "periode.releves", `${days(totals.daysWithTemperature)} / ${days(totals.days)}` ], [ "periode.taux_distribution", shareText(totals.distributed, totals.accepted, words) ], [ "periode.taux_refus", shareText(totals.refused, totals.delivered, words) ] ]), loop = loopOf("mois", monthTotals(deliveries).map(month => ({
   nom: monthName(month.month, words),
   livres: meals(month.delivered),
   acceptes: meals(month.accepted),
   distribues: meals(month.distributed),
   perdus: meals(month.lost),
   jours: days(month.days)
  })), {
   keys: [ "nom", "livres", "acceptes", "distribues", "perdus", "jours" ],
   words: words.loopTags
  });
  return {
   name: given.name,
   values,
   names: tagsOf(words),
   loops: new Map([ [ "mois", loop ] ])
  };
 }
 function monthName(month, words) {
  const [year = "", number = ""] = month.split("-");
  return `${words.months[Number(number) - 1] ?? number} ${year}`;
 }
 function amendmentDocument(points, given) {
  const {words} = given, loop = loopOf("modification", points.map(({point, before, after, sentence}, index) => ({
   rang: String(index + 1),
   point,
   avant: before ?? words.amendment.nothing,
   apres: after ?? words.amendment.nothing,
   phrase: sentence
  })), {
   keys: [ "rang", "point", "avant", "apres", "phrase" ],
   words: words.loopTags
  });
  return {
   name: given.name,
   values: new Map([ [ "avenant.numero", String(given.rank) ], [ "avenant.effet", longDate(given.from, words.months) ] ]),
   names: tagsOf(words),
   loops: new Map([ [ "modification", loop ] ])
  };
 }
 function periodSpan(context, from) {
  const today = parisWallClock(context.clock.now()).day;
  return {
   oldest: isoWeekOf(from > today ? today : from),
   newest: isoWeekOf(today)
  };
 }
 function periodDeliveries(workbook, asked) {
  const {partnershipId, from, until} = asked, weeks = [ ...workbook.state.weeks.keys() ].filter(week => week >= isoWeekOf(from) && week <= isoWeekOf(until)).map(week => ({
   week,
   partnershipId
  })), found = [ ...readSpannedRows(workbook, weeks).values() ].flat().map(({row}) => row).filter(row => row.date >= from && row.date <= until && hasFood(row));
  if (found.length > 0) return found;
  const params = {
   from: shortDate(from),
   until: shortDate(until)
  };
  throw new AppError("INVALID_INPUT", {}, [ {
   severity: "BLOCK",
   code: "PERIOD_WITHOUT_MEALS",
   path: "from",
   params
  } ]);
 }
 function getReviewFigures(context, {agreementId, from, until}) {
  const span = periodSpan(context, from);
  return withFreshHints(context, span, () => {
   const workbook = openForReading(context, span), {partnershipId} = knownAgreement(workbook, agreementId), deliveries = periodDeliveries(workbook, {
    partnershipId,
    from,
    until
   }), words = context.messages.documents;
   return {
    months: monthTotals(deliveries).map(({month, accepted, distributed, lost}) => ({
     name: monthName(month, words),
     accepted,
     distributed,
     lost
    }))
   };
  });
 }
 const CHART_POINTS = {
  width: 450,
  height: 210
 };
 function writeAgreementDocument(context, input) {
  const span = "AVENANT" === input.kind ? thisWeek(context) : periodSpan(context, input.from), write = () => {
   const workbook = openForWriting(context, span), rows = documentTable(workbook).rows.map(placed => placed.row), recorded = recordedSubmission(workbook, input.submissionId), known = rows.find(({documentNumber}) => recorded?.ids.includes(documentNumber));
   return known ? write_agreement_document_viewOf(known, []) : new DocumentWriting(workbook, rows, input).write();
  };
  return context.lock.runAlone(() => withFreshHints(context, span, write));
 }
 function write_agreement_document_viewOf(row, issues) {
  const {documentNumber, title, documentUrl, pdfUrl} = row;
  return {
   documentNumber,
   title,
   documentUrl,
   pdfUrl,
   issues: [ ...issues, ...pdfIssues(row) ]
  };
 }
 class DocumentWriting {
  constructor(workbook, rows, input) {
   this.workbook = workbook;
   this.rows = rows;
   this.input = input;
   this.agreement = knownAgreement(workbook, input.agreementId);
   this.facts = partnershipFacts(workbook, this.agreement.partnershipId);
  }
  write() {
   const {input, agreement, facts} = this;
   write_agreement_document_refuse(this.askingIssues());
   const {from, until} = input, {partnershipId} = agreement, deliveries = "AVENANT" === input.kind ? [] : periodDeliveries(this.workbook, {
    partnershipId,
    from,
    until
   }), numbered = reserveNumber(this.workbook, {
    definition: agreementDocumentRecord,
    idsInUse: this.rows.map(({documentNumber}) => documentNumber),
    owner: `${agreement.agreementId} ${input.kind} ${input.from} ${input.until}`
   }), asked = {
    facts,
    agreement,
    other: this.otherKind(numbered, deliveries)
   }, dry = planDocument(numbered.workbook, asked, {
    isDry: !0
   });
   write_agreement_document_refuse([ ...gapIssues(dry.plan, input.acceptsGaps ?? !1), ...dry.plan.issues.filter(({path}) => path?.startsWith("template") ?? !1) ]);
   const {plan, templateId} = readyDocument(numbered.workbook, asked, dry), {documents} = this.workbook.context, {key, name, fill} = plan, document = documents.writeFromTemplate({
    templateId,
    key,
    name,
    plan: fill,
    series: agreement_register_seriesOf(agreement.agreementId, this.rows),
    ...void 0 === input.chart ? {} : {
     picture: this.picture(input.chart)
    }
   }), pdf = documents.pdfBeside({
    id: document.id,
    name
   }), row = documentRow(plan, {
    documentNumber: numbered.id,
    agreementId: agreement.agreementId,
    kind: input.kind,
    rank: "AVENANT" === input.kind ? this.rank() : null,
    periodFrom: input.from,
    periodUntil: "AVENANT" === input.kind ? null : input.until,
    documentId: document.id,
    documentUrl: document.url,
    pdfUrl: pdf?.url ?? null,
    generatedAt: this.workbook.now
   });
   this.register(numbered, row);
   return write_agreement_document_viewOf(row, plan.issues);
  }
  askingIssues() {
   const {kind, from, until} = this.input, issues = [], block = (code, path, params = {}) => issues.push({
    severity: "BLOCK",
    code,
    path,
    params
   }), price = this.facts.partnership.mealPrice ?? 0;
   "AVENANT" !== kind && until < from && block("PERIOD_REVERSED", "until", {
    from: shortDate(from),
    until: shortDate(until)
   });
   "ATTESTATION" === kind && price > 0 && block("NOT_A_GIFT", "kind", {
    price: unitPriceText(price)
   });
   const isOpen = [ "BROUILLON", "EN_RELECTURE" ].includes(this.agreement.status);
   "AVENANT" === kind && isOpen && block("NO_SIGNED_AGREEMENT", "kind");
   return issues;
  }
  otherKind(numbered, deliveries) {
   const {kind, from, until} = this.input, words = this.workbook.context.messages.documents, named = withValue(words.documentNames[kind], "id", this.agreement.agreementId);
   if ("AVENANT" === kind) {
    const rank = this.rank(), name = withValue(named, "rank", String(rank));
    return {
     key: "avenant",
     document: amendmentDocument(this.points(), {
      name,
      rank,
      from,
      words
     })
    };
   }
   const outside = deliveries.filter(row => {
    const terms = termsOn(this.agreement, row.date);
    return null !== terms && conformityFindings(row, terms).length > 0;
   });
   return {
    key: "BILAN" === kind ? "bilan" : "attestation",
    document: periodDocument(deliveries, {
     number: numbered.id,
     name: withValue(named, "number", numbered.id),
     period: {
      from,
      until
     },
     outsideAgreement: new Set(outside.map(({date}) => date)).size,
     hasChart: void 0 !== this.input.chart,
     words
    })
   };
  }
  picture(png) {
   const {caption} = this.workbook.context.messages.documents.chart;
   return {
    caption,
    png,
    ...CHART_POINTS
   };
  }
  ofAgreement(kinds) {
   return this.rows.filter(row => row.agreementId === this.agreement.agreementId && kinds.includes(row.kind));
  }
  rank() {
   return this.ofAgreement([ "AVENANT" ]).reduce((max, {rank}) => Math.max(max, rank ?? 0), 0) + 1;
  }
  points() {
   const {messages} = this.workbook.context, words = messages.documents, written = this.ofAgreement([ "CONVENTION", "AVENANT" ]), last = written[written.length - 1], asked = {
    facts: this.facts,
    agreement: this.agreement
   }, today = planDocument(this.workbook, asked, {
    isDry: !0
   }).plan.values, names = new Map(agreementTags(words).map(tag => [ tag.key, tag.name ])), given = {
    names,
    words: words.amendment
   }, points = last ? amendedPoints(writtenValues(last), today, given) : [];
   0 === points.length && write_agreement_document_refuse([ {
    severity: "BLOCK",
    code: "NOTHING_TO_AMEND",
    path: "kind",
    params: {
     reference: this.agreement.agreementId
    }
   } ]);
   return points;
  }
  register(numbered, row) {
   const {input} = this, {workbook} = numbered, documents = documentTable(workbook), agreed = "AVENANT" === input.kind ? this.amended() : null, writes = [ rowWrite(workbook, documents, {
    row
   }) ];
   if (agreed) {
    const table = readTable(workbook.context.store, agreementRecord, workbook.names);
    writes.push(rowWrite(workbook, table, {
     row: agreed
    }));
   }
   const all = workbook.reference.agreement.map(each => each.agreementId === agreed?.agreementId ? agreed : each);
   commitWrite(workbook, {
    submission: {
     id: input.submissionId,
     ids: [ row.documentNumber ],
     counts: {
      rows: 1
     }
    },
    writes,
    ...agreed ? {
     reference: {
      ...workbook.reference,
      agreement: all
     }
    } : {},
    lastNumbers: numbered.lastNumbers
   });
  }
  amended() {
   const {agreement, facts, input} = this, agreedTerms = withTerms(agreement, facts.partnership, {
    from: input.from,
    isAmendment: !0
   });
   return {
    ...agreement,
    agreedTerms
   };
  }
 }
 function write_agreement_document_refuse(issues) {
  if (hasBlocking(issues)) throw new AppError("INVALID_INPUT", {}, issues);
 }
 const TIME_FOR_BATCH_MS = 24e4;
 function writeAgreements(context, input) {
  const {submissionId, partnershipIds, acceptsGaps} = input, begun = context.clock.now(), written = [], refused = [];
  for (const [index, partnershipId] of partnershipIds.entries()) {
   if (context.clock.now() - begun > TIME_FOR_BATCH_MS) return {
    written,
    refused,
    left: partnershipIds.slice(index)
   };
   try {
    const view = writeAgreement(context, {
     submissionId: `${submissionId} ${partnershipId}`,
     partnershipId,
     values: {},
     acceptsGaps
    }), {agreementId, documentUrl} = view;
    written.push({
     partnershipId,
     agreementId,
     documentUrl
    });
   } catch (error) {
    if (!(error instanceof AppError) || "INVALID_INPUT" !== error.code) throw error;
    refused.push({
     partnershipId,
     issues: error.issues
    });
   }
  }
  return {
   written,
   refused,
   left: []
  };
 }
 const MOST_SAID = 120;
 function completeness_line_shown(messages, params = {}) {
  const entries = Object.entries(params).map(([name, value]) => {
   const [, year, month, day] = /^(\d{4})-(\d\d)(-\d\d)?$/.exec(String(value)) ?? [];
   if (void 0 === year) return [ name, value ];
   const ofMonth = `${messages.weekWords.months[Number(month) - 1] ?? ""} ${year}`;
   return [ name, void 0 === day ? ofMonth : french_formats_dayText(String(value)) ];
  });
  return Object.fromEntries(entries);
 }
 function completenessLine(messages, missing) {
  const {complete, incomplete, andOthers} = messages.costReports, awaited = missing.filter(({code}) => "COSTS_EXPECTED" === code), others = missing.filter(one => !awaited.includes(one)), sentences = {
   ...messages.issues,
   ...messages.missing
  }, told = [ ...awaited, ...others ].map(({code, params}) => formatMessage(sentences[code] ?? code, completeness_line_shown(messages, params))), said = [ ...new Set(told) ];
  if (0 === said.length) return complete;
  let count = 1;
  for (;count < said.length && said.slice(0, count + 1).join(" ").length <= MOST_SAID; ) count += 1;
  const rest = said.length - count, more = rest > 0 ? ` ${formatMessage(andOthers, {
   count: rest
  })}` : "";
  return `${formatMessage(incomplete, {
   lacks: said.slice(0, count).join(" ")
  })}${more}`;
 }
 const EUROS = {
  numberFormat: "#,##0.00",
  align: "right"
 }, PER_MEAL = {
  numberFormat: "#,##0.00#",
  align: "right"
 }, report_looks_WHOLE = {
  numberFormat: "#,##0",
  align: "right"
 }, report_looks_NAME = {
  numberFormat: "@",
  align: "left"
 }, MARK = {
  width: 62,
  numberFormat: "@",
  align: "center"
 }, STAGE_COLORS = {
  A: "#1b6b50",
  P: "#6fb59a",
  B: "#2f74c0",
  S: "#9cc3ee",
  C: "#f0a04b",
  D: "#c2553d",
  G: "#8d6bb8",
  I: "#c9b3e3"
 }, COLOR = "#2f74c0";
 function reportHead(sketch, messages, given) {
  const {facts, title, unit} = given, words = messages.costReports;
  sketch.add("title", [ title ]);
  const period = formatMessage(words.period, {
   from: french_formats_dayText(facts.from),
   until: french_formats_dayText(facts.until),
   weeks: facts.weeks.length,
   day: french_formats_dayText(facts.today)
  }), caution = facts.together.isIllustrative ? ` ${words.illustrative}` : "";
  sketch.add("note", [ `${period}${caution}` ]);
  sketch.add("note", [ unit ]);
  sketch.add("note", [ words.source ]);
  const verdictRow = sketch.add("verdict");
  sketch.add("note", [ completenessLine(messages, facts.together.missing) ]);
  return verdictRow;
 }
 function reportEnd(sketch, {costReports}) {
  sketch.add("blank");
  sketch.add("note", [ costReports.print ]);
 }
 function reportSheet(given) {
  return {
   color: COLOR,
   frozenRows: 0,
   frozenColumns: 0,
   ...given
  };
 }
 const COLUMNS = [ {
  ...report_looks_NAME,
  width: 92
 }, {
  ...report_looks_NAME,
  width: 194
 }, {
  ...report_looks_NAME,
  width: 116
 }, {
  ...report_looks_NAME,
  width: 160
 }, {
  ...EUROS,
  width: 78
 }, {
  ...report_looks_NAME,
  width: 116
 }, {
  ...report_looks_NAME,
  width: 62
 }, {
  ...report_looks_NAME,
  width: 184
 }, {
  numberFormat: "#,##0.###",
  align: "right",
  width: 60
 }, {
  numberFormat: "#,##0.###",
  align: "right",
  width: 60
 }, {
  numberFormat: '0.0" %"',
  align: "right",
  width: 56
 }, {
  ...EUROS,
  width: 78
 }, {
  ...EUROS,
  width: 78
 }, MARK ], allocation_report_ID = 1, AMOUNT = 5, WEIGHT = 9, WEIGHT_SUM = 10, PART = 12, IN_PERIOD = 13, CHECK = 14, PER_SHOWN = {
  MEALS: 1,
  DELIVERIES: 1,
  EQUAL: 1,
  KM: 1e3,
  HOURS: 1e3,
  SURFACE: 1e3,
  PERCENT: 100
 };
 function allocation_report_add(sums, costId, to) {
  const item = sums.get(costId) ?? new Map;
  item.set(to.id, (item.get(to.id) ?? 0) + to.cents);
  sums.set(costId, item);
 }
 function allocatedCharges(facts) {
  const {book, allocation, from, until} = facts, index = bookIndexOf(book), touching = book.items.filter(item => item.periodStart <= until && item.periodEnd >= from).sort((a, b) => a.costId < b.costId ? -1 : 1), whole = touching.filter(item => "DEPRECIATION" !== item.entryMode), all = allocateCosts(book, {
   from: whole.reduce((min, {periodStart}) => periodStart < min ? periodStart : min, from),
   until: whole.reduce((max, {periodEnd}) => periodEnd > max ? periodEnd : max, until)
  }), inPeriod = new Map, wholeCharge = new Map, isWhole = new Set(whole.map(({costId}) => costId));
  for (const {costId, partnershipId, cents} of allocation.parts) {
   allocation_report_add(inPeriod, costId, {
    id: partnershipId,
    cents
   });
   isWhole.has(costId) || allocation_report_add(wholeCharge, costId, {
    id: partnershipId,
    cents
   });
  }
  for (const {costId, partnershipId, cents} of all.parts) isWhole.has(costId) && allocation_report_add(wholeCharge, costId, {
   id: partnershipId,
   cents
  });
  for (const {costId, cents} of all.unallocated) isWhole.has(costId) && allocation_report_add(wholeCharge, costId, {
   id: null,
   cents
  });
  for (const {costId, cents} of allocation.unallocated) isWhole.has(costId) || allocation_report_add(wholeCharge, costId, {
   id: null,
   cents
  });
  return touching.flatMap(item => {
   const parts = wholeCharge.get(item.costId);
   if (!parts) return [];
   const weighed = isWhole.has(item.costId) ? weighCharge(item, periodOf(item, index), index) : {
    reason: null
   }, weights = new Map("slots" in weighed ? weighed.slots.map(({flow, weight}) => [ flow.id, weight ]) : []), outside = "slots" in weighed ? weighed.outside : 0, weightSum = 0 === weights.size ? null : [ ...weights.values() ].reduce((sum, one) => sum + one, outside), lines = [ ...parts ].sort(([a], [b]) => Number(null === a) - Number(null === b) || (String(a) < String(b) ? -1 : 1)).map(([partnershipId, cents]) => ({
    partnershipId,
    weight: null === partnershipId ? outside || null : weights.get(partnershipId) ?? null,
    cents,
    periodCents: inPeriod.get(item.costId)?.get(partnershipId) ?? 0
   }));
   return [ {
    item,
    weightSum,
    lines
   } ];
  });
 }
 function chargeLines(charge, at, plan) {
  const {messages, partnershipName, headRow, lastRow} = plan, {item, weightSum, lines} = charge, words = messages.costReports.detail, amount = lines.reduce((sum, {cents}) => sum + cents, 0) / 100, per = PER_SHOWN[item.allocationKey], [amountAt, weightSumAt] = [ cellAt(AMOUNT, at), cellAt(WEIGHT_SUM, at) ], ids = columnRange(allocation_report_ID, headRow, lastRow), parts = columnRange(PART, headRow, lastRow);
  return lines.map((line, place) => {
   const row = at + place, isFirst = 0 === place, weight = cellAt(WEIGHT, row), hasWeight = null !== line.weight && null !== weightSum, conditions = [ ...hasWeight ? [ `ABS(${cellAt(PART, row)}-${amountAt}*${weight}/${weightSumAt})<=1/100+1/1000` ] : [], ...isFirst ? [ isSame(amountAt, `SUMIF(${ids};${cellAt(allocation_report_ID, row)};${parts})`) ] : [] ];
   return [ item.costId, item.label, fieldLabel(messages, "mealCost", `stage${item.stage}`).label, `${french_formats_dayText(item.periodStart)} – ${french_formats_dayText(item.periodEnd)}`, isFirst ? amount : "", words.units[item.allocationKey], line.partnershipId ?? "", null === line.partnershipId ? words.unallocated : partnershipName(line.partnershipId), null === line.weight ? "" : line.weight / per, isFirst && hasWeight ? weightSum / per : "", hasWeight ? formula(`IFERROR(100*${weight}/${weightSumAt};"")`) : "", line.cents / 100, line.periodCents / 100, 0 === conditions.length ? "" : checkMark(conditions) ];
  });
 }
 function allocationReport(messages, facts, partnershipName) {
  const words = messages.costReports.detail, {foot, check, verdict} = messages.costReports, sketch = new ReportSketch, verdictRow = reportHead(sketch, messages, {
   facts,
   title: words.title,
   unit: words.unit
  }), {head} = words, headRow = sketch.add("head", [ head.costId, head.label, head.stage, head.period, head.amount, head.key, head.partnershipId, head.partnership, head.weight, head.weightSum, head.share, head.part, head.inPeriod, check ]), charges = allocatedCharges(facts), lines = charges.flatMap(charge => charge.lines), lastRow = headRow + lines.length, plan = {
   messages,
   partnershipName,
   headRow,
   lastRow
  };
  let marks = 0;
  for (const charge of charges) for (const cells of chargeLines(charge, sketch.nextRow, plan)) {
   "" !== cells[CHECK - 1] && (marks += 1);
   sketch.add("row", cells);
  }
  sketch.watch(columnRange(CHECK, headRow + 1, Math.max(lastRow, headRow + 1)), marks);
  const sumOf = key => lines.reduce((sum, line) => sum + line[key], 0) / 100, totals = [ sumOf("cents"), ...COLUMNS.slice(AMOUNT, PART - 1).map(() => ""), sumOf("cents") ], blank = COLUMNS.slice(0, AMOUNT - 1).map(() => "");
  sketch.foot({
   labels: foot,
   totals: [ ...blank, ...totals, facts.together.totalCents / 100 ],
   recounts: () => COLUMNS.slice(0, IN_PERIOD).map((_, index) => [ AMOUNT, PART, IN_PERIOD ].includes(index + 1) ? 0 === lines.length ? "0" : `SUM(${columnRange(index + 1, headRow + 1, lastRow)})` : null)
  });
  sketch.judge(verdictRow, verdict);
  reportEnd(sketch, messages);
  return reportSheet({
   title: words.tab,
   columns: COLUMNS,
   lines: sketch.lines,
   frozenRows: headRow,
   charts: []
  });
 }
 function paidParts(book, allocation, weeks) {
  const {items, payers} = bookIndexOf(book), found = new Map;
  for (const {costId, partnershipId, isoWeek, cents, payerCents} of allocation.parts) {
   const item = items.get(costId);
   item && weeks.has(isoWeek) && (payers.get(costId)?.payerIds ?? [ null ]).forEach((payerId, place) => {
    const key = `${partnershipId} ${payerId ?? ""}`, part = found.get(key) ?? {
     partnershipId,
     payerId,
     cashCents: 0,
     valuedCents: 0
    }, borne = payerCents ? payerCents[place] ?? 0 : cents;
    "CASH" === item.basis ? part.cashCents += borne : part.valuedCents += borne;
    found.set(key, part);
   });
  }
  return [ ...found ].sort(([a, {payerId: one}], [b, {payerId: other}]) => {
   const [left = "", right = ""] = [ a.split(" ")[0], b.split(" ")[0] ];
   return left !== right ? left < right ? -1 : 1 : Number(null === one) - Number(null === other) || (a < b ? -1 : 1);
  }).map(([, part]) => part);
 }
 function costReportFacts(given) {
  const {state, reference, today} = given, told = recordedWeeks(state.weeks).sort(), newest = told[told.length - 1];
  if (void 0 === newest) return null;
  const oldest = addWeeks(newest, -52), weeks = told.filter(week => week >= oldest), from = daysOfWeek(weeks[0] ?? newest)[0] ?? "", until = daysOfWeek(newest)[6] ?? "", book = costBookOf(state, reference), allocation = allocateCosts(book, {
   from,
   until
  }), recorded = new Set(weeks.flatMap(week => Object.entries(state.weeks.get(week) ?? {}).filter(([, {runs}]) => runs.length > 0).map(([partnershipId]) => partnershipId))), known = new Set(book.partnerships.map(each => each.partnershipId)), partnerships = [ ...recorded ].filter(id => known.has(id)).sort().map(partnershipId => mealCost(book, allocation, {
   partnershipId,
   weeks
  })), together = mealCost(book, allocation, {
   partnershipId: null,
   weeks
  }), paid = paidParts(book, allocation, new Set(weeks));
  return {
   book,
   weeks,
   from,
   until,
   today,
   allocation,
   partnerships,
   together,
   paid
  };
 }
 function drawnColumns({lines}, {headRow, lastRow}, columns) {
  const {first} = columns, isDrawn = column => lines.slice(headRow, lastRow).some(({cells}) => "number" == typeof cells[column - 1]), all = columns.drawn.map((each, index) => ({
   ...each,
   column: first + index
  })), filled = all.filter(({column}) => isDrawn(column)), drawn = filled.length > 0 ? filled : all, block = column => ({
   row: headRow,
   column,
   rowCount: lastRow - headRow + 1,
   columnCount: 1
  });
  return {
   ranges: [ block(1), ...drawn.map(({column}) => block(column)) ],
   names: drawn.map(({name}) => name),
   colors: drawn.map(({color}) => color),
   figures: [ first, first + columns.drawn.length - 1 ]
  };
 }
 const cost_summary_report_LEVELS = [ "A", "B", "C", "FULL" ], DELIVERED = 2, DISTRIBUTED = 3, FIRST_STAGE = 4, FIRST_LEVEL = FIRST_STAGE + COST_STAGES.length, FULL = FIRST_LEVEL + cost_summary_report_LEVELS.length - 1, TOTAL = FULL + 1, CASH = TOTAL + 1, VALUED = TOTAL + 2, MARGINAL = TOTAL + 3, cost_summary_report_CHECK = TOTAL + 4, STAGE_WIDTHS = {
  A: 68,
  C: 54
 }, cost_summary_report_COLUMNS = [ {
  ...report_looks_NAME,
  width: 232
 }, {
  ...report_looks_WHOLE,
  width: 50
 }, {
  ...report_looks_WHOLE,
  width: 62
 }, ...COST_STAGES.map(stage => ({
  ...PER_MEAL,
  width: STAGE_WIDTHS[stage] ?? 64
 })), ...cost_summary_report_LEVELS.map(level => ({
  ...PER_MEAL,
  width: "A" === level ? 64 : 54
 })), ...[ TOTAL, CASH, VALUED, MARGINAL ].map(() => ({
  ...EUROS,
  width: 68
 })), {
  ...MARK,
  width: 60
 } ];
 function cost_summary_report_lineOf(name, cost) {
  const {delivered, distributed, totalCents, cashCents, valuedCents, marginalCents} = cost;
  return {
   name,
   delivered,
   distributed,
   totalCents,
   cashCents,
   valuedCents,
   marginalCents,
   stageCents: stage => 0 === cost.stages[stage].inputs.length ? null : cost.stageCents[stage]
  };
 }
 function cost_summary_report_perMeal(cents, meals) {
  return null === cents || null === meals || 0 === meals ? null : Math.round(100 * cents / meals) / 1e4;
 }
 function lineCells(line, notComputable) {
  const {distributed} = line, sum = stages => {
   const entered = stages.map(line.stageCents).filter(cents => null !== cents);
   return 0 === entered.length ? null : entered.reduce((total, cents) => total + cents, 0);
  }, hasCost = null !== sum(LEVEL_STAGES.FULL), isUnknown = null === distributed || 0 === distributed, levels = cost_summary_report_LEVELS.map(level => cost_summary_report_perMeal(sum(LEVEL_STAGES[level]), distributed) ?? "");
  hasCost && isUnknown && (levels[levels.length - 1] = notComputable);
  return [ line.name, line.delivered ?? "", distributed ?? "", ...COST_STAGES.map(stage => cost_summary_report_perMeal(line.stageCents(stage), distributed) ?? ""), ...levels, ...[ line.totalCents, line.cashCents, line.valuedCents, line.marginalCents ].map(cents => hasCost ? cents / 100 : "") ];
 }
 const stageColumns = stages => stages.map(stage => FIRST_STAGE + COST_STAGES.indexOf(stage));
 function levelSums(row) {
  return cost_summary_report_LEVELS.map(level => `SUM(${stageColumns(LEVEL_STAGES[level]).map(each => cellAt(each, row)).join(";")})`);
 }
 function rowCheck(row) {
  const [full, meals, total] = [ FULL, DISTRIBUTED, TOTAL ].map(column => cellAt(column, row)), levels = levelSums(row).map((sum, index) => isSame(`N(${cellAt(FIRST_LEVEL + index, row)})`, sum));
  return checkMark([ isSame(`${cellAt(CASH, row)}+${cellAt(VALUED, row)}`, String(total)), ...levels, `IF(ISNUMBER(${full});ABS(${full}*${meals}-${total})<=${meals}/10000+1/100;TRUE)` ]);
 }
 function headCells(messages, first) {
  const {head} = messages.costReports.summary;
  return [ first, head.delivered, head.distributed, ...COST_STAGES.map(stage => head.stages[stage]), ...cost_summary_report_LEVELS.map(level => head.levels[level]), head.total, head.cash, head.valued, head.marginal, messages.costReports.check ];
 }
 function addTable(sketch, messages, given) {
  const {notComputable, foot} = messages.costReports, headRow = sketch.add("head", headCells(messages, given.first));
  for (const line of given.lines) sketch.add("row", [ ...lineCells(line, notComputable), rowCheck(sketch.nextRow) ]);
  const lastRow = sketch.nextRow - 1;
  sketch.watch(columnRange(cost_summary_report_CHECK, headRow + 1, lastRow), given.lines.length);
  const summed = new Set([ DELIVERED, DISTRIBUTED, TOTAL, CASH, VALUED, MARGINAL ]), {totalRow} = sketch.foot({
   labels: foot,
   totals: [ ...lineCells(given.together, notComputable), rowCheck(sketch.nextRow) ],
   recounts: ({totalRow: row}) => {
    const levels = levelSums(row);
    return cost_summary_report_COLUMNS.map((_, index) => {
     const column = index + 1;
     if (summed.has(column)) return `SUM(${columnRange(column, headRow + 1, lastRow)})`;
     if (column === FULL) {
      const meals = `SUM(${columnRange(DISTRIBUTED, headRow + 1, lastRow)})`, total = `SUM(${columnRange(TOTAL, headRow + 1, lastRow)})`;
      return `IF(${meals}=0;${cellAt(FULL, row)};${total}/${meals})`;
     }
     return levels[column - FIRST_LEVEL] ?? null;
    });
   }
  });
  sketch.watch(cellAt(cost_summary_report_CHECK, totalRow), 1);
  return {
   headRow,
   lastRow
  };
 }
 const LEVEL_COLORS = {
  A: STAGE_COLORS.A,
  B: STAGE_COLORS.B,
  C: STAGE_COLORS.C,
  FULL: "#1f2937"
 }, LEVEL_KEYS = {
  A: "levelA",
  B: "levelB",
  C: "levelC",
  FULL: "levelFull"
 };
 function costSummaryReport(messages, facts, weekLines) {
  const words = messages.costReports.summary, names = new Map(facts.book.partnerships.map(each => [ each.partnershipId, each.name ])), sketch = new ReportSketch, verdictRow = reportHead(sketch, messages, {
   facts,
   title: words.title,
   unit: words.unit
  }), together = cost_summary_report_lineOf(words.together, facts.together), partnerships = addTable(sketch, messages, {
   first: words.head.partnership,
   lines: facts.partnerships.map(cost => cost_summary_report_lineOf(names.get(cost.partnershipId ?? "") ?? cost.partnershipId ?? "", cost)),
   together
  });
  sketch.add("blank");
  sketch.add("note", [ words.weeksTitle ]);
  const weeks = addTable(sketch, messages, {
   first: words.week,
   lines: weekLines,
   together
  });
  sketch.judge(verdictRow, messages.costReports.verdict);
  reportEnd(sketch, messages);
  const chartRow = sketch.nextRow + 1, common = {
   axisTitle: words.charts.axis,
   row: chartRow,
   height: 340
  };
  return reportSheet({
   title: words.tab,
   columns: cost_summary_report_COLUMNS,
   lines: sketch.lines,
   frozenRows: partnerships.headRow,
   frozenColumns: 1,
   charts: [ {
    ...common,
    title: words.charts.stages,
    kind: "stackedColumns",
    ...drawnColumns(sketch, partnerships, {
     first: FIRST_STAGE,
     drawn: COST_STAGES.map(stage => ({
      name: fieldLabel(messages, "mealCost", `stage${stage}`).label,
      color: STAGE_COLORS[stage]
     }))
    }),
    width: 940
   }, {
    ...common,
    title: words.charts.weeks,
    kind: "lines",
    ...drawnColumns(sketch, weeks, {
     first: FIRST_LEVEL,
     drawn: cost_summary_report_LEVELS.map(level => ({
      name: fieldLabel(messages, "mealCost", LEVEL_KEYS[level]).label,
      color: LEVEL_COLORS[level]
     }))
    }),
    row: chartRow + 18,
    width: 940
   } ]
  });
 }
 const PAYER_ID = 1, PAYER = 2, COST = 5, payers_report_CASH = 6, payers_report_VALUED = 7, RECEIVED = 8, GIVEN = 9, NET = 10, NET_PER_MEAL = 11, payers_report_SHARE = 12, payers_report_CHECK = 13, payers_report_COLUMNS = [ {
  ...report_looks_NAME,
  width: 92
 }, {
  ...report_looks_NAME,
  width: 190
 }, {
  ...report_looks_NAME,
  width: 76
 }, {
  ...report_looks_NAME,
  width: 190
 }, ...[ COST, payers_report_CASH, payers_report_VALUED, RECEIVED, GIVEN, NET ].map(() => ({
  ...EUROS,
  width: 88
 })), {
  ...PER_MEAL,
  width: 96
 }, {
  numberFormat: '0.0" %"',
  align: "right",
  width: 62
 }, MARK ], payers_report_NO_PAYER = "–";
 function moneyCells({payer, cashCents, cost}, notComputable) {
  const {cents, receivedCents, givenCents, netCents} = payer, {distributed: meals, totalCents} = cost;
  return [ ...[ cents, cashCents, cents - cashCents, receivedCents, givenCents, netCents ].map(each => each / 100), null === meals || 0 === meals ? notComputable : Math.round(100 * netCents / meals) / 1e4, 0 === totalCents ? "" : Math.round(1e5 * cents / totalCents) / 1e3 ];
 }
 function rowConditions(row, {distributed, totalCents}) {
  const at = column => cellAt(column, row), meals = distributed ?? 0, perMeal = `ABS(${at(NET_PER_MEAL)}*${meals}-${at(NET)})<=${meals}/10000+1/100`;
  return [ isSame(`${at(payers_report_CASH)}+${at(payers_report_VALUED)}`, at(COST)), isSame(`${at(COST)}-${at(RECEIVED)}+${at(GIVEN)}`, at(NET)), `IF(ISNUMBER(${at(NET_PER_MEAL)});${perMeal};TRUE)`, ...0 === totalCents ? [] : [ `ABS(${at(payers_report_SHARE)}-${at(COST)}*10000/${totalCents})<1/100` ] ];
 }
 function paidCash(paid) {
  const sums = new Map, add = (key, cents) => sums.set(key, (sums.get(key) ?? 0) + cents);
  for (const {partnershipId, payerId, cashCents} of paid) {
   add(`${partnershipId} ${payerId ?? ""}`, cashCents);
   add(` ${payerId ?? ""}`, cashCents);
  }
  return (partnershipId, {payerId}) => sums.get(`${partnershipId ?? ""} ${payerId ?? ""}`) ?? 0;
 }
 function linesOf(cost, facts) {
  const cashOf = paidCash(facts.paid);
  return cost.payers.map(payer => ({
   payer,
   cost,
   cashCents: cashOf(cost.partnershipId, payer)
  }));
 }
 function payers_report_addTable({sketch, messages, names}, lines, more) {
  const {notComputable, foot, check, payers} = messages.costReports, {head} = payers, headRow = sketch.add("head", [ head.payerId, head.payer, head.partnershipId, head.partnership, head.cost, head.cash, head.valued, head.received, head.given, head.net, head.netPerMeal, head.share, check ]);
  for (const line of lines) {
   const row = sketch.nextRow, {partnershipId} = line.cost;
   sketch.add("row", [ line.payer.payerId ?? payers_report_NO_PAYER, names.payer(line.payer.payerId), partnershipId ?? "", null === partnershipId ? "" : names.partnership(partnershipId), ...moneyCells(line, notComputable), checkMark([ ...rowConditions(row, line.cost), ...more(row) ]) ]);
  }
  const lastRow = sketch.nextRow - 1;
  sketch.watch(columnRange(payers_report_CHECK, headRow + 1, lastRow), lines.length);
  const costs = [ ...new Set(lines.map(({cost}) => cost)) ], sum = each => costs.reduce((total, cost) => total + each(cost), 0), ofPayers = key => sum(({payers: parts}) => parts.reduce((total, part) => total + part[key], 0)), totals = [ sum(({totalCents}) => totalCents), sum(({cashCents}) => cashCents), sum(({valuedCents}) => valuedCents), ofPayers("receivedCents"), ofPayers("givenCents"), sum(({netCents}) => netCents) ];
  sketch.foot({
   labels: foot,
   totals: [ foot.total, "", "", "", ...totals.map(cents => cents / 100) ],
   recounts: () => payers_report_COLUMNS.slice(0, NET).map((_, index) => index + 1 < COST ? null : 0 === lines.length ? "0" : `SUM(${columnRange(index + 1, headRow + 1, lastRow)})`)
  });
  return {
   headRow,
   lastRow
  };
 }
 function payersChart(messages, {headRow, lastRow}, row) {
  const words = messages.costReports.payers, column = place => ({
   row: headRow,
   column: place,
   rowCount: lastRow - headRow + 1,
   columnCount: 1
  });
  return {
   title: words.chart,
   kind: "bars",
   ranges: [ column(PAYER), column(payers_report_CASH), column(payers_report_VALUED) ],
   figures: [ payers_report_CASH, payers_report_VALUED ],
   axisTitle: words.chartAxis,
   colors: [ "#1b6b50", "#f2c14e" ],
   names: [ words.head.cash, words.head.valued ].map(head => head.split("\n")[0] ?? ""),
   row,
   width: 940,
   height: 320
  };
 }
 function payersReport(messages, facts, names) {
  const words = messages.costReports.payers, sketch = new ReportSketch, plan = {
   sketch,
   messages,
   names
  }, verdictRow = reportHead(sketch, messages, {
   facts,
   title: words.title,
   unit: words.unit
  }), together = linesOf(facts.together, facts), parts = facts.partnerships.flatMap(cost => linesOf(cost, facts)), below = sketch.nextRow + together.length + 6, last = below + parts.length, first = payers_report_addTable(plan, together, row => 0 === parts.length ? [] : [ COST, payers_report_CASH, payers_report_VALUED ].map(column => {
   const ids = columnRange(PAYER_ID, below, last), sums = columnRange(column, below, last);
   return isSame(cellAt(column, row), `SUMIF(${ids};${cellAt(PAYER_ID, row)};${sums})`);
  }));
  sketch.add("blank");
  sketch.add("note", [ words.byPartnership ]);
  payers_report_addTable(plan, parts, () => []);
  sketch.judge(verdictRow, messages.costReports.verdict);
  reportEnd(sketch, messages);
  return reportSheet({
   title: words.tab,
   columns: payers_report_COLUMNS,
   lines: sketch.lines,
   frozenRows: first.headRow,
   charts: 0 === together.length ? [] : [ payersChart(messages, first, sketch.nextRow + 1) ]
  });
 }
 function write_cost_reports_sumOf(values) {
  const told = values.filter(value => null !== value);
  return 0 === told.length ? null : told.reduce((sum, value) => sum + value, 0);
 }
 function weekLine(name, cells, costs) {
  const counts = place => write_cost_reports_sumOf(Object.values(cells ?? {}).map(cell => countOf(cell, place))), total = key => costs.reduce((sum, cost) => sum + cost[key], 0), stages = new Map(COST_STAGES.map(stage => [ stage, write_cost_reports_sumOf(costs.map(({stageCents}) => stageCents[stage])) ]));
  return {
   name,
   delivered: counts(0),
   distributed: counts(2),
   stageCents: stage => stages.get(stage) ?? null,
   totalCents: total("totalCents"),
   cashCents: total("cashCents"),
   valuedCents: total("valuedCents"),
   marginalCents: total("marginalCents")
  };
 }
 function weekLines(messages, state, facts) {
  const {book, weeks} = facts, byWeek = new Map;
  for (const cost of weeklyCosts(book, facts.allocation)) {
   const group = byWeek.get(cost.isoWeek);
   group ? group.push(cost) : byWeek.set(cost.isoWeek, [ cost ]);
  }
  return weeks.map(week => weekLine(weekLabel(messages, week), state.weeks.get(week), byWeek.get(week) ?? []));
 }
 function writeCostReports(context, {onlyIfMade = !1} = {}) {
  const {summary, payers, detail} = context.messages.costReports, titles = [ summary, payers, detail ].map(({tab}) => tab).filter(tab => !onlyIfMade || context.reports.isMade(tab));
  return 0 === titles.length ? {
   writtenCells: 0
  } : context.lock.runAlone(() => writeReportsOf(openForWriting(context, thisWeek(context)), new Set(titles)));
 }
 function writeReportsOf(workbook, titles) {
  const {context, state, reference, today} = workbook, {messages, reports} = context, facts = costReportFacts({
   state,
   reference,
   today
  });
  if (null === facts) return {
   writtenCells: 0
  };
  const partners = new Map(reference.partner.map(each => [ each.partnerId, each.name ])), partnerships = new Map(reference.partnership.map(each => [ each.partnershipId, each.name ])), partnership = id => partnerships.get(id) ?? id, payer = id => null === id ? messages.costReports.nobody : partners.get(id) ?? id, writtenCells = [ costSummaryReport(messages, facts, weekLines(messages, state, facts)), payersReport(messages, facts, {
   payer,
   partnership
  }), allocationReport(messages, facts, partnership) ].filter(({title}) => titles.has(title)).reduce((sum, sheet) => sum + reports.write(sheet).writtenCells, 0);
  return {
   writtenCells
  };
 }
 const sampleView = sample => ({
  sampleId: sample.sampleId,
  dishName: sample.dishName,
  lotRef: sample.lotRef,
  destroyAfter: french_formats_dayText(destroyAfterOf(sample))
 });
 function readLedgers({context, names}) {
  const rowsOf = table => table.rows.map(({row}) => row);
  return {
   samples: rowsOf(readLaterTable(context.store, RECORDS.sample, names)),
   moves: rowsOf(readLaterTable(context.store, RECORDS.containerMove, names))
  };
 }
 function wordsOf({names, reference}) {
  return {
   nameOf: id => reference.partner.find(({partnerId}) => partnerId === id)?.name ?? id,
   wordOf: type => wordOfCode(names.words, "containerTypes", type)
  };
 }
 function ledgerReminders(workbook, {samples, moves} = readLedgers(workbook)) {
  const {today} = workbook;
  return [ ...sampleReminders(samples, today), ...containerReminders(moves, {
   today,
   ...wordsOf(workbook)
  }) ];
 }
 function getLedgers(context) {
  const workbook = openForReading(context, thisWeek(context)), {reference, today, thresholds} = workbook, {samples, moves} = readLedgers(workbook), {nameOf, wordOf} = wordsOf(workbook), months = thresholds.thermometerCheckMonths;
  return {
   samples: samplesToDestroy(samples, today).map(sampleView),
   keptSamples: samplesKept(samples, today).map(sampleView),
   containers: containerBalances(moves).map(({partnerId, containerType, out, lastOutOn}) => ({
    partnerName: nameOf(partnerId),
    containerWord: wordOf(containerType),
    out,
    lastOutOn: null === lastOutOn ? null : french_formats_dayText(lastOutOn)
   })),
   thermometers: thermometersToCheck(reference.partner, {
    today,
    months
   }).map(partner => ({
    partnerName: partner.name,
    checkedOn: french_formats_dayText(partner.thermometerCheckedOn ?? today)
   })),
   thermometerMonths: months,
   reminders: ledgerReminders(workbook, {
    samples,
    moves
   })
  };
 }
 function digestLines(context) {
  const sentences = context.messages.issues, workbook = openForReading(context, thisWeek(context));
  return [ ...dueReminders(workbook), ...ledgerReminders(workbook) ].map(({code, params = {}}) => {
   const name = String(params.name), sentence = formatMessage(sentences[code] ?? code, params);
   return sentence.includes(name) ? sentence : `${name} : ${sentence}`;
  });
 }
 function getDigest(context) {
  return {
   recipient: context.mail.recipient(),
   lines: digestLines(context)
  };
 }
 function saveDigest(context, input) {
  return context.lock.runAlone(() => {
   const recipient = decodeField(contactRecord.fields.workEmail, input.recipient ?? "", {});
   if (isUnreadable(recipient)) {
    const {unreadable: code, params = {}} = recipient;
    throw new AppError("INVALID_INPUT", {}, [ {
     severity: "BLOCK",
     code,
     path: "recipient",
     params
    } ]);
   }
   context.mail.setRecipient("string" == typeof recipient ? recipient : null);
   return getDigest(context);
  });
 }
 function sendWeeklyDigest(context) {
  const {recipient, lines} = getDigest(context);
  if (null === recipient || 0 === lines.length) return;
  const words = context.messages.digest, subject = formatMessage(words.subject, {
   count: lines.length
  }), list = lines.map(line => `- ${line}`).join("\n");
  context.mail.send({
   to: recipient,
   subject,
   body: `${words.intro}\n\n${list}\n\n${words.off}`
  });
 }
 function instantText(instant) {
  const {day, time} = parisWallClock(instant);
  return `${french_formats_dayText(day)} ${time}`;
 }
 const recall_view_said = value => value ?? "—";
 function messageOf({context, reference}, incident, contact) {
  if (!0 === incident.isDrill) return null;
  const {recall} = context.messages.traceWords, kitchen = reference.partner.find(({partnerId}) => partnerId === incident.kitchenId), params = {
   name: recall_view_said(contact.partnerName),
   lots: recall_view_said(contact.lots),
   product: recall_view_said(incident.productName),
   useBy: null === incident.useByDate ? "—" : french_formats_dayText(incident.useByDate),
   risk: recall_view_said(incident.risk),
   meals: contact.receivedMeals ?? 0,
   incident: incident.incidentId,
   kitchen: recall_view_said(kitchen?.name ?? null),
   phone: recall_view_said(kitchen?.alertPhone ?? null)
  }, isRecall = "RAPPEL" === incident.kind;
  return {
   subject: formatMessage(isRecall ? recall.recallSubject : recall.holdSubject, params),
   body: formatMessage(isRecall ? recall.recallBody : recall.holdBody, params)
  };
 }
 function contactView(workbook, incident, contact) {
  return {
   recallContactId: contact.recallContactId,
   partnerId: contact.partnerId,
   name: contact.partnerName ?? contact.partnerId,
   phone: contact.phone,
   email: contact.email,
   lots: contact.lots ?? "",
   receivedMeals: contact.receivedMeals ?? 0,
   possiblyLeftMeals: contact.possiblyLeftMeals ?? 0,
   answer: contact.answer,
   answerWord: wordOfCode(workbook.context.messages.choices, "recallAnswers", contact.answer),
   foundMeals: contact.foundMeals,
   comment: contact.comment,
   messagedAt: null === contact.messagedAt ? null : instantText(contact.messagedAt),
   message: messageOf(workbook, incident, contact)
  };
 }
 const NOTES = [ "risk", "receivedFrom", "personInCharge", "measures", "comment", "answers" ];
 function recallView(workbook, incident, contacts) {
  const {context, names} = workbook, {incidentId, kind, openedAt, closedAt} = incident;
  return {
   incidentId,
   isDrill: !0 === incident.isDrill,
   isHolding: isHolding(incident),
   kindWord: wordOfCode(context.messages.choices, "incidentKinds", kind),
   lots: lotsOfIncident(incident),
   openedAt: instantText(openedAt),
   closedAt: null === closedAt ? null : instantText(closedAt),
   concernedMeals: incident.concernedMeals ?? 0,
   possiblyLeftMeals: incident.possiblyLeftMeals ?? 0,
   answeredCount: contacts.filter(({answer}) => "SANS_REPONSE" !== answer).length,
   milliseconds: incident.listMilliseconds,
   contacts: contacts.map(contact => contactView(workbook, incident, contact)),
   values: formValues(incidentRecord, incident),
   link: {
    tab: names.tabOf(incidentRecord.name),
    a1: "",
    id: incidentId
   },
   issues: personalIssues({
    ...incident,
    answers: contacts.map(({comment}) => comment ?? "").join("\n")
   }, NOTES)
  };
 }
 function incidentOf({reference}, id) {
  const incident = reference.incident.find(({incidentId}) => incidentId === id);
  if (!incident) throw new AppError("NOT_FOUND", {
   id
  });
  return incident;
 }
 function getRecall(context, {incidentId}) {
  const workbook = openForReading(context, thisWeek(context)), incident = incidentOf(workbook, incidentId), {rows} = readTable(context.store, recallContactRecord, workbook.names);
  return recallView(workbook, incident, rows.map(({row}) => row).filter(row => row.incidentId === incidentId));
 }
 function getRecalls(context) {
  const {reference, names} = openForReading(context, thisWeek(context));
  return {
   incidents: [ ...reference.incident ].sort((a, b) => b.openedAt - a.openedAt).map(({incidentId, kind, isDrill, lots, openedAt, ...rest}) => ({
    incidentId,
    kindWord: wordOfCode(names.words, "incidentKinds", kind),
    isDrill: !0 === isDrill,
    isOpen: null === rest.closedAt,
    lots: lots ?? "",
    openedAt: instantText(openedAt),
    milliseconds: rest.listMilliseconds
   }))
  };
 }
 const contactTable = ({context, names}) => readTable(context.store, recallContactRecord, names);
 function follow_recall_opened(context, incidentId) {
  const workbook = openForWriting(context, thisWeek(context)), incident = incidentOf(workbook, incidentId), table = contactTable(workbook), contacts = table.rows.map(({row}) => row).filter(row => row.incidentId === incidentId);
  return {
   workbook,
   incident,
   table,
   contacts
  };
 }
 function withContacts(recall, submissionId, changed) {
  const {workbook, incident, table, contacts} = recall, next = new Map(changed.map(contact => [ contact.recallContactId, contact ]));
  changed.length > 0 && commitWrite(workbook, {
   submission: {
    id: submissionId,
    ids: [ incident.incidentId ],
    counts: {
     rows: changed.length
    }
   },
   writes: tableWrites(workbook, table, changed)
  });
  return recallView(workbook, incident, contacts.map(contact => next.get(contact.recallContactId) ?? contact));
 }
 function recordRecallAnswer(context, input) {
  return context.lock.runAlone(() => {
   const recall = follow_recall_opened(context, input.incidentId);
   if (recordedSubmission(recall.workbook, input.submissionId)) return withContacts(recall, input.submissionId, []);
   const id = input.recallContactId, contact = recall.contacts.find(({recallContactId}) => recallContactId === id);
   if (!contact) throw new AppError("NOT_FOUND", {
    id
   });
   const {row, issues} = readForm(recallContactRecord, {
    values: input.values,
    base: contact
   });
   if (hasBlocking(issues)) throw new AppError("INVALID_INPUT", {}, issues);
   const answeredAt = "SANS_REPONSE" === row.answer ? null : recall.workbook.now;
   return withContacts(recall, input.submissionId, [ {
    ...row,
    answeredAt
   } ]);
  });
 }
 function markRecallMessages(context, input) {
  return context.lock.runAlone(() => {
   const recall = follow_recall_opened(context, input.incidentId), isDone = null !== recordedSubmission(recall.workbook, input.submissionId);
   if (!0 === recall.incident.isDrill) throw new AppError("INVALID_INPUT", {}, [ {
    severity: "BLOCK",
    code: "RECALL_IS_DRILL"
   } ]);
   const marked = recall.contacts.filter(({recallContactId}) => input.recallContactIds.includes(recallContactId)).map(contact => ({
    ...contact,
    messagedAt: recall.workbook.now
   }));
   return withContacts(recall, input.submissionId, isDone ? [] : marked);
  });
 }
 function closingIssues(incident, contacts) {
  const issues = [], silent = contacts.filter(({answer}) => "SANS_REPONSE" === answer).length;
  null === incident.measures && issues.push({
   severity: "BLOCK",
   code: "RECALL_WITHOUT_MEASURES",
   path: "measures"
  });
  silent > 0 && null === incident.comment && !0 !== incident.isDrill && issues.push({
   severity: "BLOCK",
   code: "RECALL_UNANSWERED",
   path: "comment",
   params: {
    count: silent
   }
  });
  return issues;
 }
 function closeRecall(context, input) {
  return context.lock.runAlone(() => {
   const {workbook, incident, contacts} = follow_recall_opened(context, input.incidentId);
   if (recordedSubmission(workbook, input.submissionId)) return recallView(workbook, incident, contacts);
   const {row, issues} = readForm(incidentRecord, {
    values: input.values,
    base: incident
   }), all = [ ...issues, ...input.isClosed ? closingIssues(row, contacts) : [] ];
   if (hasBlocking(all)) throw new AppError("INVALID_INPUT", {}, all);
   const next = {
    ...row,
    closedAt: input.isClosed ? workbook.now : incident.closedAt
   }, reference = {
    ...workbook.reference,
    incident: workbook.reference.incident.map(each => each.incidentId === next.incidentId ? next : each)
   }, table = readTable(context.store, incidentRecord, workbook.names);
   commitWrite(workbook, {
    submission: {
     id: input.submissionId,
     ids: [ next.incidentId ],
     counts: {
      rows: 1
     }
    },
    writes: tableWrites(workbook, table, [ next ]),
    reference
   });
   return recallView({
    ...workbook,
    reference
   }, next, contacts);
  });
 }
 const SOURCES = {
  hold: "Règlement (CE) 178/2002, article 19",
  useBy: "Code de l’environnement, D541-310",
  chilledMeals: "Arrêté du 21 décembre 2009, annexe IV",
  presented: "Arrêté du 7 mai 2020",
  temperature: "GBPH aide alimentaire v2 2022, fiche 12",
  guide: "GBPH aide alimentaire v2 2022",
  lot: "Règlement (UE) 931/2011",
  allergens: "Décret 2015-447"
 }, go_no_go_PERISHABLE = [ "FROID_RC", "FROID", "CHAUD" ], CHILLED = [ "FROID_RC", "FROID", "SURGELE" ], reason = (light, code, told) => ({
  light,
  code,
  params: told.params ?? {},
  source: told.source
 });
 function useByReasons(lot, limits) {
  const {useByDate, productionDate, date, time, productClass} = lot;
  if (null === useByDate) return go_no_go_PERISHABLE.includes(productClass) ? [ reason("RED", "USE_BY_MISSING", {
   source: SOURCES.chilledMeals
  }) ] : [];
  const useBy = french_formats_dayText(useByDate);
  if (null !== productionDate && useByDate < productionDate) {
   const params = {
    useBy,
    production: french_formats_dayText(productionDate)
   };
   return [ reason("RED", "USE_BY_BEFORE_PRODUCTION", {
    source: SOURCES.useBy,
    params
   }) ];
  }
  switch (useByVerdict(remainingUseByHours(useByDate, {
   date,
   time
  }), limits.useByMinHours)) {
  case "OK":
   return [];

  case "SHORT":
   {
    const params = {
     hours: limits.useByMinHours,
     useBy
    };
    return [ reason("ORANGE", "USE_BY_SHORT", {
     source: SOURCES.useBy,
     params
    }) ];
   }

  case "PASSED":
   return [ reason("RED", "USE_BY_PASSED", {
    source: SOURCES.useBy,
    params: {
     useBy
    }
   }) ];
  }
 }
 const DEPTH = [ "AIR", "SURFACE", "ENTRE_CONDITIONNEMENTS", "COEUR" ];
 function temperatureReasons(lot, limits) {
  const {productClass, readings, outOfColdMinutes} = lot;
  if ("AMBIANT" === productClass) return [];
  const source = SOURCES.temperature, last = [ ...readings ].sort((a, b) => DEPTH.indexOf(a.measureType) - DEPTH.indexOf(b.measureType)).pop();
  if (void 0 === last) return [ reason("ORANGE", "TEMPERATURE_MISSING", {
   source
  }) ];
  const {conformity, finding} = temperatureConformity({
   productClass,
   ...last,
   outOfColdMinutes
  }, limits);
  if (null === finding) return [];
  const light = "NON_CONFORME" === conformity ? "RED" : "ORANGE", params = {
   temperature: celsiusText(last.temperature),
   minutes: limits.outOfColdMaxMinutes
  };
  return [ reason(light, finding, {
   source,
   params
  }) ];
 }
 function timeReasons(lot, limits) {
  const minutes = lot.outOfColdMinutes, max = limits.outOfColdMaxMinutes;
  if (!CHILLED.includes(lot.productClass) || null === minutes || minutes <= max) return [];
  const params = {
   minutes,
   max
  };
  return [ reason("ORANGE", "OUT_OF_COLD_TOO_LONG", {
   source: SOURCES.temperature,
   params
  }) ];
 }
 function reheatReasons({reheatCount, productClass}) {
  if (null === reheatCount || reheatCount <= ("CHAUD" === productClass ? 1 : 0)) return [];
  const params = {
   count: reheatCount
  };
  return [ reason("RED", "REHEATED_TOO_OFTEN", {
   source: SOURCES.chilledMeals,
   params
  }) ];
 }
 function productReasons(lot) {
  const reasons = [], {productionDate, date} = lot;
  if (null !== productionDate && productionDate > date) {
   const params = {
    production: french_formats_dayText(productionDate),
    date: french_formats_dayText(date)
   };
   reasons.push(reason("RED", "PRODUCED_AFTER_DELIVERY", {
    source: SOURCES.lot,
    params
   }));
  }
  "PRESENTE_NON_PROTEGE" === lot.presentationStatus && reasons.push(reason("RED", "PRESENTED_UNPROTECTED", {
   source: SOURCES.presented
  }));
  null === lot.lotRef && reasons.push(reason("RED", "LOT_MISSING", {
   source: SOURCES.lot
  }));
  !0 === lot.containsRawAnimal && reasons.push(reason("ORANGE", "RAW_ANIMAL_PRODUCT", {
   source: SOURCES.guide
  }));
  lot.hasAllergens || reasons.push(reason("ORANGE", "ALLERGENS_MISSING", {
   source: SOURCES.allergens
  }));
  return reasons;
 }
 function goNoGo(lot, limits) {
  const all = [ ...null === lot.heldBy ? [] : [ reason("RED", "LOT_HELD", {
   source: SOURCES.hold,
   params: {
    lot: lot.lotRef ?? "",
    incident: lot.heldBy
   }
  }) ], ...useByReasons(lot, limits), ...temperatureReasons(lot, limits), ...reheatReasons(lot), ...productReasons(lot), ...timeReasons(lot, limits) ], red = all.filter(({light: light2}) => "RED" === light2), orange = all.filter(({light: light2}) => "ORANGE" === light2);
  return {
   light: red.length > 0 ? "RED" : orange.length > 0 ? "ORANGE" : "GREEN",
   reasons: [ ...red, ...orange ]
  };
 }
 const AIR = deciCelsius(), REHEATS = wholeNumber({
  max: 9
 });
 function readDoor(question) {
  const {partnershipId, date, values} = question, base = {
   lineId: "D-0",
   isoWeek: isoWeekOf(date),
   date,
   partnershipId,
   status: "EN_COURS"
  }, {row, issues} = readForm(deliveryRecord, {
   values,
   base
  }), all = [ ...issues ], read = (path, type) => {
   if (isBlankCell(question[path])) return null;
   const value = type.decode(question[path]);
   if (!isUnreadable(value)) return value;
   const {unreadable: code, params = {}} = value;
   all.push({
    severity: "BLOCK",
    code,
    path,
    params
   });
   return null;
  }, typed = {
   airTemperature: read("airTemperature", AIR),
   reheatCount: read("reheatCount", REHEATS)
  };
  if (hasBlocking(all)) throw new AppError("INVALID_INPUT", {}, all);
  return {
   row,
   ...typed
  };
 }
 function readingsOf(row, air) {
  const read = (measureType, temperature) => null === temperature ? [] : [ {
   measureType,
   temperature
  } ];
  return [ ...read("AIR", air), ...read("ENTRE_CONDITIONNEMENTS", row.arrivalTemperature), ...read("COEUR", row.coreTemperature) ];
 }
 function refusalOf(code) {
  return void 0 === code ? null : code.startsWith("TEMPERATURE") ? "TEMPERATURE" : code.startsWith("USE_BY") ? "DLC" : "LOT_MISSING" === code ? "ETIQUETAGE" : "AUTRE";
 }
 function door_check_judged(workbook, question) {
  const {reference, context} = workbook, {partnership} = partnershipFacts(workbook, question.partnershipId), {row, airTemperature, reheatCount} = readDoor(question), held = null === row.lotRef ? null : heldLots(reference.incident).get(lotKey(row.lotRef)), {light, reasons} = goNoGo({
   ...row,
   date: question.date,
   time: row.arrivalTime ?? row.departureTime ?? partnership.windowStart,
   productClass: productClassOf(row, partnership),
   hasAllergens: null !== row.allergenMode || (row.allergens ?? []).length > 0,
   readings: readingsOf(row, airTemperature),
   reheatCount,
   containsRawAnimal: question.containsRawAnimal,
   heldBy: held ?? null
  }, thresholdsByDay(reference.setting)(question.date)), sentences = context.messages.issues, red = reasons.find(reason => "RED" === reason.light);
  return {
   light,
   lines: reasons.map(({code, params, source, light: of}) => ({
    light: of,
    code,
    text: formatMessage(sentences[code] ?? code, params),
    source
   })),
   refusalReason: refusalOf(red?.code)
  };
 }
 function checkDoor(context, question) {
  const week = isoWeekOf(question.date);
  return door_check_judged(openForReading(context, {
   oldest: week,
   newest: week
  }), question);
 }
 const isSameLot = (row, lot) => null !== row.lotRef && lotKey(row.lotRef) === lotKey(String(lot ?? ""));
 function refuseAtDoor(context, question) {
  const {partnershipId, date, submissionId} = question, week = isoWeekOf(date), workbook = openForReading(context, {
   oldest: week,
   newest: week
  }), {refusalReason, lines} = door_check_judged(workbook, question);
  if (null === refusalReason) throw new AppError("INVALID_INPUT", {}, [ {
   severity: "BLOCK",
   code: "DOOR_NOT_RED"
  } ]);
  const rows = readWeekRows(workbook, week, partnershipId).map(placed => placed.row).sort((a, b) => a.lineId < b.lineId ? -1 : 1), {deliveredMeals} = question.values, comment = [ question.values.comment, lines[0]?.text ].filter(Boolean).join(" "), refused = {
   ...question.values,
   acceptedMeals: "0",
   refusedMeals: deliveredMeals ?? "",
   distributedMeals: "",
   refusalReason,
   comment
  }, known = rows.find(row => row.date === date && isSameLot(row, question.values.lotRef)), days = rows.map(row => ({
   date: row.date,
   values: row === known ? refused : asTyped(row)
  }));
  return recordWeek(context, {
   submissionId,
   partnershipId,
   week,
   version: weekCell(workbook, week, partnershipId)?.version ?? 0,
   channel: "SIDEBAR",
   days: void 0 === known ? [ ...days, {
    date,
    values: refused
   } ] : days
  });
 }
 function asTyped(row) {
  const {date: _, partnershipId: __, ...values} = formValues(deliveryRecord, row);
  return values;
 }
 const epcis_document_STEPS = {
  PRODUCTION: {
   action: "ADD",
   bizStep: "commissioning",
   disposition: "active"
  },
  CHARGEMENT: {
   action: "OBSERVE",
   bizStep: "loading",
   disposition: "in_progress"
  },
  DEPART: {
   action: "OBSERVE",
   bizStep: "departing",
   disposition: "in_transit"
  },
  ARRIVEE: {
   action: "OBSERVE",
   bizStep: "arriving",
   disposition: "in_progress"
  },
  RECEPTION: {
   action: "OBSERVE",
   bizStep: "accepting",
   disposition: "in_progress"
  },
  REFUS: {
   action: "OBSERVE",
   bizStep: "inspecting",
   disposition: "returned"
  },
  STOCKAGE: {
   action: "OBSERVE",
   bizStep: "storing",
   disposition: "in_progress"
  },
  REMISE_EN_TEMPERATURE: {
   action: "OBSERVE",
   bizStep: "other",
   disposition: "in_progress"
  },
  DISTRIBUTION: {
   action: "OBSERVE",
   bizStep: "dispensing",
   disposition: "dispensed"
  },
  TRANSFERT: {
   action: "OBSERVE",
   bizStep: "shipping",
   disposition: "in_transit"
  },
  DESTRUCTION: {
   action: "DELETE",
   bizStep: "destroying",
   disposition: "destroyed"
  },
  PLAT_TEMOIN: {
   action: "OBSERVE",
   bizStep: "sampling",
   disposition: "in_progress"
  },
  RETRAIT: {
   action: "OBSERVE",
   bizStep: "holding",
   disposition: "recalled"
  },
  RAPPEL: {
   action: "OBSERVE",
   bizStep: "holding",
   disposition: "recalled"
  }
 }, URN = "urn:passe-plat", word = text => encodeURIComponent(text).replace(/'/g, "%27"), classOf = ({lotRef}, {kitchenId}) => `${URN}:lot:${word(kitchenId ?? "-")}.${word(lotRef ?? "-")}`, epcis_document_placeOf = id => ({
  id: `${URN}:place:${word(id)}`
 }), AT_KITCHEN = [ "PRODUCTION", "CHARGEMENT", "DEPART" ];
 function sensorOf({temperature, happenedAt}) {
  if (null === temperature) return [];
  const report = {
   type: "Temperature",
   value: temperature / 10,
   uom: "CEL"
  };
  return [ {
   sensorMetadata: {
    time: new Date(happenedAt).toISOString()
   },
   sensorReport: [ report ]
  } ];
 }
 function epcis_document_eventOf(event, step, given) {
  const {parties, offset} = given, {kind, meals, happenedAt, recordedAt} = event, place = AT_KITCHEN.includes(kind) ? parties.kitchenId : parties.recipientId, sensors = sensorOf(event), {kitchenId, recipientId} = parties, isTransfer = ("DEPART" === kind || "RECEPTION" === kind) && kitchenId && recipientId;
  return {
   type: "ObjectEvent",
   eventID: `${URN}:event:${word(event.eventId)}`,
   eventTime: new Date(happenedAt).toISOString(),
   recordTime: new Date(recordedAt).toISOString(),
   eventTimeZoneOffset: offset,
   action: step.action,
   bizStep: step.bizStep,
   ...void 0 === step.disposition ? {} : {
    disposition: step.disposition
   },
   quantityList: [ {
    epcClass: classOf(event, parties),
    ...null === meals ? {} : {
     quantity: meals
    }
   } ],
   ...null === place ? {} : {
    readPoint: epcis_document_placeOf(place)
   },
   ...isTransfer ? {
    sourceList: [ {
     type: "owning_party",
     source: `${URN}:party:${word(kitchenId)}`
    } ],
    destinationList: [ {
     type: "owning_party",
     destination: `${URN}:party:${word(recipientId)}`
    } ]
   } : {},
   ...0 === sensors.length ? {} : {
    sensorElementList: sensors
   }
  };
 }
 function epcisDocument(events, given) {
  const {createdAt, partiesOf, offsetOf} = given, eventList = events.flatMap(event => {
   const step = epcis_document_STEPS[event.kind];
   return void 0 === step || null === event.lotRef ? [] : [ epcis_document_eventOf(event, step, {
    parties: partiesOf(event),
    offset: offsetOf(event.happenedAt)
   }) ];
  });
  return {
   "@context": [ "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld" ],
   type: "EPCISDocument",
   schemaVersion: "2.0",
   creationDate: new Date(createdAt).toISOString(),
   epcisBody: {
    eventList
   }
  };
 }
 const lot_tree_distinct = texts => [ ...new Set(texts.filter(text => null !== text)) ].sort(), tracedLotKey = (kitchenId, lotRef) => `${kitchenId ?? "?"}/${lotKey(lotRef)}`;
 function lotsOf(lines, kitchenOf) {
  const groups = new Map;
  for (const line of lines) {
   const kitchenId = kitchenOf(line.partnershipId), keys = new Set;
   for (const lotRef of line.lots) {
    const key = tracedLotKey(kitchenId, lotRef);
    if (keys.has(key)) continue;
    keys.add(key);
    const group = groups.get(key);
    group ? group.lines.push(line) : groups.set(key, {
     lotRef,
     kitchenId,
     lines: [ line ]
    });
   }
  }
  return [ ...groups ].map(([key, group]) => ({
   key,
   lotRef: group.lotRef,
   kitchenId: group.kitchenId,
   dishNames: lot_tree_distinct(group.lines.map(({dishName}) => dishName)),
   producedOn: lot_tree_distinct(group.lines.map(({producedOn}) => producedOn)),
   useByDates: lot_tree_distinct(group.lines.map(({useByDate}) => useByDate)),
   balance: summedBalance(group.lines.map(({balance}) => balance)),
   lines: group.lines
  }));
 }
 const plainText = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
 function answersQuestion(line, asked, kitchenOf) {
  const {lotRef, dishName, kitchenId, partnershipId, from, until} = asked;
  return (null === lotRef || line.lots.some(lot => lotKey(lot) === lotKey(lotRef))) && (null === dishName || plainText(line.dishName ?? "").includes(plainText(dishName))) && (null === kitchenId || kitchenOf(line.partnershipId) === kitchenId) && (null === partnershipId || line.partnershipId === partnershipId) && (null === from || line.date >= from) && (null === until || line.date <= until);
 }
 function tracedLots(lines, asked, kitchenOf) {
  const found = lines.filter(line => answersQuestion(line, asked, kitchenOf)), wanted = null === asked.lotRef ? new Set(found.flatMap(({lots, partnershipId}) => lots.map(lot => tracedLotKey(kitchenOf(partnershipId), lot)))) : new Set(found.map(({partnershipId}) => tracedLotKey(kitchenOf(partnershipId), asked.lotRef ?? "")));
  return lotsOf(lines, kitchenOf).filter(({key}) => wanted.has(key));
 }
 const alert_contacts_ROLES = [ "RESPONSABLE_ALERTES", "RESPONSABLE_QUALITE", "REFERENT_DON" ], KEYS = Object.keys(contactRecord.fields), USUAL_ROWS = 300;
 function readContacts(workbook) {
  const {context, names} = workbook, expected = {
   tab: names.tabOf(contactRecord.name),
   lastRow: USUAL_ROWS,
   columnCount: KEYS.length,
   keys: KEYS
  }, grid = expectedGrid(context.store, expected);
  if (null === grid) return readPlaces(workbook, contactRecord);
  const layout = layoutOf(grid[0] ?? []);
  return grid.slice(2).flatMap((values, index) => decodeRow(contactRecord, {
   layout,
   row: 3 + index,
   values
  }, names.words).row ?? []);
 }
 const rank = ({role}) => alert_contacts_ROLES.includes(role) ? alert_contacts_ROLES.indexOf(role) : alert_contacts_ROLES.length;
 function alertContacts(workbook) {
  let contacts = null;
  return (partnerId, key) => {
   contacts ?? (contacts = readContacts(workbook).filter(({endsOn}) => null === endsOn || endsOn >= workbook.today).sort((a, b) => rank(a) - rank(b)));
   return contacts.find(each => each.partnerId === partnerId && null !== each[key])?.[key] ?? null;
  };
 }
 const MOST_LOTS = 40, orNull = text => "" === text.trim() ? null : text.trim();
 function questionOf(asked) {
  return {
   lotRef: orNull(asked.lotRef),
   dishName: orNull(asked.dishName),
   kitchenId: orNull(asked.kitchenId),
   partnershipId: orNull(asked.partnershipId),
   from: orNull(asked.from),
   until: orNull(asked.until)
  };
 }
 const HALF_DAY_MS = 432e5;
 function cellsAnswer(log, asked, book) {
  const dish = null === asked.dishName ? null : plainText(asked.dishName), wanted = null === asked.lotRef ? null : lotKey(asked.lotRef), keyOf = rememberingLast(lotKey), from = null === asked.from ? null : parisInstant(asked.from) - HALF_DAY_MS, until = null === asked.until ? null : parisInstant(asked.until) + 3 * HALF_DAY_MS;
  return row => {
   if (null !== wanted && keyOf(cellText(log.cellOf(row, "lotRef"))) !== wanted) return !1;
   const partnershipId = cellText(log.cellOf(row, "partnershipId"));
   if (null !== asked.partnershipId && partnershipId !== asked.partnershipId) return !1;
   if (null !== asked.kitchenId && book.kitchenOf(partnershipId) !== asked.kitchenId) return !1;
   if (null !== dish && !plainText(cellText(log.cellOf(row, "dishName"))).includes(dish)) return !1;
   if (null === from && null === until) return !0;
   const at = log.cellOf(row, "happenedAt");
   return at instanceof Date && (null === from || at.getTime() >= from) && (null === until || at.getTime() <= until);
  };
 }
 function traceBook(workbook) {
  const {reference} = workbook, contactOf = alertContacts(workbook), partnerships = new Map(reference.partnership.map(each => [ each.partnershipId, each ])), partners = new Map(reference.partner.map(each => [ each.partnerId, each ]));
  return {
   kitchenOf: id => partnerships.get(id ?? "")?.kitchenId ?? null,
   recipientOf: id => partnerships.get(id ?? "")?.recipientId ?? null,
   carrierOf: id => partnerships.get(id ?? "")?.carrierId ?? null,
   partner: id => {
    const found = null === id ? void 0 : partners.get(id);
    if (null === id || !found) return null;
    const {partnerId, name, alertPhone, alertEmail} = found;
    return {
     partnerId,
     name,
     phone: alertPhone ?? contactOf(partnerId, "workPhone"),
     email: alertEmail ?? contactOf(partnerId, "workEmail")
    };
   }
  };
 }
 function traced(log, asked, book) {
  const lots = tracedLots(tracedLines(eventsOfDeliveries(log, cellsAnswer(log, asked, book))), asked, book.kitchenOf), wanted = new Set(lots.map(({lotRef}) => lotKey(lotRef))), keys = new Set(lots.map(({key}) => key)), isWanted = rememberingLast(lotRef => wanted.has(lotKey(lotRef))), lines = tracedLines(eventsOfDeliveries(log, row => isWanted(cellText(log.cellOf(row, "lotRef")))));
  return {
   lots: lotsOf(lines, book.kitchenOf).filter(({key}) => keys.has(key)),
   lines
  };
 }
 function trace_lot_minuteText(instant) {
  const {day, time} = parisWallClock(instant);
  return `${french_formats_dayText(day)} ${time}`;
 }
 function factView({context, names}, event) {
  const word = (list, code) => null === code ? null : wordOfCode(names.words, list, code), {temperature, measureType, conformity} = event, told = [ null === temperature ? null : `${celsiusText(temperature)} °C`, null === temperature ? null : word("measureTypes", measureType), word("conformities", conformity) ].filter(text => null !== text);
  return {
   eventId: event.eventId,
   when: trace_lot_minuteText(event.happenedAt),
   kind: wordOfCode(context.messages.choices, "traceEventKinds", event.kind),
   meals: event.meals,
   reading: 0 === told.length ? null : told.join(", "),
   comment: event.comment
  };
 }
 function deliveryView(workbook, book, given) {
  const {line, lot, besides} = given, {lineId, partnershipId, balance, dishName, events} = line, isSame = null !== line.lotRef && lotKey(line.lotRef) === lotKey(lot.lotRef), transfers = events.filter(({kind}) => "TRANSFERT" === kind);
  return {
   lineId,
   day: french_formats_dayText(line.date),
   partnershipId,
   recipient: book.partner(book.recipientOf(partnershipId)),
   carrierName: book.partner(book.carrierOf(partnershipId))?.name ?? null,
   renamedTo: isSame ? null : line.lotRef,
   dishName,
   balance,
   facts: events.map(event => factView(workbook, event)),
   transfers: transfers.map(({counterpartId, meals}) => ({
    name: book.partner(counterpartId)?.name ?? "?",
    meals: meals ?? 0
   })),
   besides
  };
 }
 function lotView(workbook, book, given) {
  const {lot, lines, samples} = given, isOfLot = ({lotRef, counterpartId}) => lotKey(lotRef ?? "") === lotKey(lot.lotRef) && (null === lot.kitchenId || counterpartId === lot.kitchenId), besides = line => lines.filter(each => each.deliveryKey === line.deliveryKey && each.lineId !== line.lineId).flatMap(({lotRef}) => lotRef ?? []), recipients = new Set(lot.lines.map(line => book.recipientOf(line.partnershipId)));
  return {
   lotRef: lot.lotRef,
   kitchen: book.partner(lot.kitchenId),
   dishNames: lot.dishNames,
   producedOn: lot.producedOn.map(french_formats_dayText),
   useByDates: lot.useByDates.map(french_formats_dayText),
   heldBy: heldLots(workbook.reference.incident).get(lotKey(lot.lotRef)) ?? null,
   balance: lot.balance,
   deliveries: lot.lines.map(line => deliveryView(workbook, book, {
    line,
    lot,
    besides: besides(line)
   })),
   samples: samples.filter(isOfLot).map(event => factView(workbook, event)),
   recipientCount: recipients.size
  };
 }
 function traceLot(context, asked) {
  const question = questionOf(asked);
  if (Object.values(question).every(part => null === part)) throw new AppError("INVALID_INPUT", {}, [ {
   severity: "BLOCK",
   code: "TRACE_ASKS_NOTHING",
   path: "lotRef"
  } ]);
  const start = context.clock.now(), workbook = openForReading(context, thisWeek(context)), book = traceBook(workbook), log = readLog(context, workbook.state.header.tabs.traceEvent), {lots, lines} = traced(log, question, book), told = lots.slice(0, MOST_LOTS), keys = new Set(told.map(({lotRef}) => lotKey(lotRef))), samples = standingEvents(samplesTaken(log, row => keys.has(lotKey(cellText(log.cellOf(row, "lotRef"))))));
  return {
   lots: told.map(lot => lotView(workbook, book, {
    lot,
    lines,
    samples
   })),
   lotCount: lots.length,
   deliveryCount: lots.reduce((sum, {lines: own}) => sum + own.length, 0),
   milliseconds: context.clock.now() - start
  };
 }
 const KINDS_OF_ROLE = {
  SENT: [ "PRODUCTION", "CHARGEMENT", "DEPART", "REFUS", "SORTIE_CONTENANTS" ],
  CARRIED: [ "CHARGEMENT", "DEPART", "ARRIVEE" ],
  RECEIVED: [ "ARRIVEE", "RECEPTION", "REFUS", "STOCKAGE", "REMISE_EN_TEMPERATURE", "DISTRIBUTION", "TRANSFERT", "DESTRUCTION", "RETOUR_CONTENANTS" ]
 };
 function periodEvents(workbook, {from, until}) {
  const log = readLog(workbook.context, workbook.state.header.tabs.traceEvent), [start, end] = [ parisInstant(from), parisInstant(local_date_addDays(until, 1)) ], isInside = at => at instanceof Date && at.getTime() >= start && at.getTime() < end, isAsked = row => isInside(log.cellOf(row, "happenedAt"));
  return standingEvents([ ...eventsOfDeliveries(log, isAsked), ...samplesTaken(log, isAsked) ]).filter(({happenedAt}) => happenedAt >= start && happenedAt < end).sort((a, b) => a.happenedAt - b.happenedAt || (a.eventId < b.eventId ? -1 : 1));
 }
 function csvCell(value) {
  if ("number" == typeof value) return String(value);
  const text = value ?? "", safe = /^[=+\-@\t]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
 }
 const export_log_COLUMNS = [ "happenedAt", "recordedAt", "kind", "partnershipName", "lotRef", "dishName", "useByDate", "meals", "temperature", "conformity", "comment", "eventId" ];
 function registerLines(workbook, events) {
  const {context, names} = workbook, {kitchenOf, recipientOf, carrierOf, partner} = traceBook(workbook), label = key => fieldLabel(context.messages, "traceEvent", key).label, {register} = context.messages.traceWords, nameOf = id => partner(id)?.name ?? "", parties = [ register.kitchen, register.carrier, register.recipient ];
  return [ [ ...export_log_COLUMNS.map(label), ...parties ], ...events.map(event => [ instantText(event.happenedAt), instantText(event.recordedAt), wordOfCode(names.words, "traceEventKinds", event.kind), event.partnershipName, event.lotRef, event.dishName, event.useByDate, event.meals, null === event.temperature ? null : celsiusText(event.temperature), null === event.conformity ? null : wordOfCode(names.words, "conformities", event.conformity), event.comment, event.eventId, nameOf(kitchenOf(event.partnershipId)), nameOf(carrierOf(event.partnershipId)), nameOf(recipientOf(event.partnershipId)) ]) ].map(cells => cells.map(csvCell).join(";"));
 }
 const export_log_HOUR_MS = 36e5;
 function parisOffset(instant) {
  const hourOf = at => new Date(at).toISOString().slice(0, 13), text = instantText(instant), [day = "", month = "", year = "", hour = ""] = text.split(/[/ :]/);
  return hourOf(instant + 2 * export_log_HOUR_MS) === `${year}-${month}-${day}T${hour}` ? "+02:00" : "+01:00";
 }
 function exportLog(context, question) {
  const workbook = openForReading(context, thisWeek(context)), all = periodEvents(workbook, question), name = `${context.messages.traceWords.register.names[question.role]} ${question.from} ${question.until}`;
  if ("EPCIS" === question.role) {
   const {kitchenOf, recipientOf} = traceBook(workbook), document = epcisDocument(all, {
    createdAt: workbook.now,
    partiesOf: ({partnershipId, counterpartId}) => null === partnershipId ? {
     kitchenId: counterpartId,
     recipientId: counterpartId
    } : {
     kitchenId: kitchenOf(partnershipId),
     recipientId: recipientOf(partnershipId)
    },
    offsetOf: parisOffset
   });
   return {
    fileName: `${name}.jsonld`,
    mediaType: "application/ld+json",
    text: JSON.stringify(document, null, 1),
    eventCount: all.length
   };
  }
  const kinds = KINDS_OF_ROLE[question.role], events = all.filter(({kind}) => kinds.includes(kind));
  return {
   fileName: `${name}.csv`,
   mediaType: "text/csv",
   text: `\ufeff${registerLines(workbook, events).join("\r\n")}\r\n`,
   eventCount: events.length
  };
 }
 function yearsBefore(day, years) {
  const moved = `${Number(day.slice(0, 4)) - years}${day.slice(4)}`, isLeap = 29 === new Date(`${moved.slice(0, 4)}-02-29T00:00:00Z`).getUTCDate();
  return moved.endsWith("-02-29") && !isLeap ? moved.replace("-02-29", "-02-28") : moved;
 }
 function retentionPreview(rows, given) {
  const before = yearsBefore(given.today, given.years), needed = new Set(given.incidents.filter(({closedAt}) => null === closedAt).flatMap(({lots}) => (lots ?? "").split(/[,;]/)).map(lotKey)), old = rows.filter(({day}) => day < before), heldBack = old.filter(({lotRef}) => null !== lotRef && needed.has(lotKey(lotRef))).length;
  return {
   before,
   purgeable: old.length - heldBack,
   heldBack,
   kept: rows.length - old.length
  };
 }
 function previewRetention(context) {
  const {reference, thresholds, today, state} = openForReading(context, thisWeek(context)), log = readLog(context, state.header.tabs.traceEvent), rows = log.rows.flatMap(row => {
   const at = log.cellOf(row, "happenedAt");
   if (!(at instanceof Date)) return [];
   const lot = log.cellOf(row, "lotRef");
   return [ {
    day: parisWallClock(at.getTime()).day,
    lotRef: isBlankCell(lot) ? null : cellText(lot)
   } ];
  }), years = thresholds.traceRetentionYears, {before, ...counts} = retentionPreview(rows, {
   today,
   years,
   incidents: reference.incident
  });
  return {
   years,
   before: french_formats_dayText(before),
   ...counts
  };
 }
 function sharesOf(line, lots, recipientOf) {
  const recipient = recipientOf(line.partnershipId), {accepted, possiblyLeft} = line.balance, own = null === recipient ? [] : [ {
   partnerId: recipient,
   lots,
   received: accepted ?? 0,
   left: possiblyLeft
  } ], onward = line.events.flatMap(({kind, counterpartId, meals}) => "TRANSFERT" === kind && null !== counterpartId ? [ {
   partnerId: counterpartId,
   lots,
   received: meals ?? 0,
   left: meals ?? 0
  } ] : []);
  return [ ...own, ...onward ];
 }
 function recallList(lots, recipientOf) {
  const lotsOfLine = new Map;
  for (const lot of lots) for (const line of lot.lines) lotsOfLine.set(line, [ ...lotsOfLine.get(line) ?? [], lot.lotRef ]);
  const shares = [ ...lotsOfLine ].flatMap(([line, own]) => sharesOf(line, own, recipientOf));
  return [ ...new Set(shares.map(({partnerId}) => partnerId)) ].map(partnerId => {
   const own = shares.filter(share => share.partnerId === partnerId), sum = of => own.reduce((total, share) => total + of(share), 0);
   return {
    partnerId,
    lots: [ ...new Set(own.flatMap(share => share.lots)) ].sort(),
    receivedMeals: sum(({received}) => received),
    possiblyLeftMeals: sum(({left}) => left)
   };
  }).sort((a, b) => b.possiblyLeftMeals - a.possiblyLeftMeals || b.receivedMeals - a.receivedMeals);
 }
 const ANY = {
  dishName: null,
  kitchenId: null,
  partnershipId: null,
  from: null,
  until: null
 };
 function lotsToRecall(workbook, incident) {
  const log = readLog(workbook.context, workbook.state.header.tabs.traceEvent), book = traceBook(workbook), {kitchenId} = incident;
  return lotsOfIncident(incident).flatMap(lotRef => traced(log, {
   ...ANY,
   kitchenId,
   lotRef
  }, book).lots);
 }
 function lotsOfSeveral(workbook, found) {
  const {partner} = traceBook(workbook), byNumber = new Map;
  for (const lot of found) {
   const key = lotKey(lot.lotRef);
   byNumber.set(key, [ ...byNumber.get(key) ?? [], lot ]);
  }
  return [ ...byNumber.values() ].flatMap(lots => {
   const [first] = lots;
   if (void 0 === first || lots.length < 2) return [];
   const names = lots.map(({kitchenId}) => partner(kitchenId)?.name ?? "?");
   return [ {
    severity: "WARN",
    code: "RECALL_LOT_OF_SEVERAL",
    path: "lots",
    params: {
     lot: first.lotRef,
     count: lots.length,
     kitchens: names.sort().join(", ")
    }
   } ];
  });
 }
 function unknownLots(incident, found) {
  const known = new Set(found.map(({lotRef}) => lotKey(lotRef)));
  return lotsOfIncident(incident).filter(lot => !known.has(lotKey(lot))).map(lot => ({
   severity: "WARN",
   code: "RECALL_LOT_UNKNOWN",
   path: "lots",
   params: {
    lot
   }
  }));
 }
 function holdEvents(workbook, incident, lots) {
  if (!0 === incident.isDrill) return [];
  const {kind: told} = incident, kind = "RAPPEL" === told || "RETRAIT" === told ? told : "DEFAUT_QUALITE", names = new Map(workbook.reference.partnership.map(each => [ each.partnershipId, each.name ])), lines = new Map(lots.flatMap(lot => lot.lines.map(line => [ line.lineId, line ])));
  return [ ...lines.values() ].map(line => ({
   ...BARE_EVENT,
   eventId: `E-${incident.incidentId}-${line.lineId.replace(/^D-/, "")}-1`,
   happenedAt: workbook.now,
   recordedAt: workbook.now,
   kind,
   partnershipId: line.partnershipId,
   partnershipName: names.get(line.partnershipId) ?? null,
   lineId: line.lineId,
   lotRef: line.lotRef,
   dishName: line.dishName,
   useByDate: line.useByDate,
   channel: "SIDEBAR",
   comment: incident.incidentId
  }));
 }
 function contactsOf(workbook, incident, given) {
  const {recipientOf, partner} = traceBook(workbook);
  return recallList(given.lots, recipientOf).map((recipient, index) => {
   const known = partner(recipient.partnerId);
   return {
    recallContactId: recordId(recallContactRecord.idPrefix, given.firstNumber + index),
    incidentId: incident.incidentId,
    partnerId: recipient.partnerId,
    partnerName: known?.name ?? null,
    lots: recipient.lots.join(", "),
    receivedMeals: recipient.receivedMeals,
    possiblyLeftMeals: recipient.possiblyLeftMeals,
    phone: known?.phone ?? null,
    email: known?.email ?? null,
    answer: "SANS_REPONSE",
    messagedAt: null,
    foundMeals: null,
    comment: null,
    answeredAt: null
   };
  });
 }
 const summed = (contacts, key) => contacts.reduce((sum, contact) => sum + (contact[key] ?? 0), 0);
 function startOf({now, today}, {startedOn = ""}) {
  return "" === startedOn || startedOn === today ? now : parisInstant(startedOn);
 }
 function readIncident(workbook, input, id) {
  const {row, issues} = readForm(incidentRecord, {
   values: input.values,
   base: {
    incidentId: id,
    isDrill: input.isDrill,
    openedAt: startOf(workbook, input)
   }
  }), all = [ ...issues ];
  isHolding(row) && 0 === lotsOfIncident(row).length && all.push({
   severity: "BLOCK",
   code: "RECALL_WITHOUT_LOT",
   path: "lots"
  });
  if (row.openedAt > workbook.now) {
   const params = {
    date: french_formats_dayText(input.startedOn ?? "")
   };
   all.push({
    severity: "BLOCK",
    code: "EVENT_AHEAD",
    path: "startedOn",
    params
   });
  }
  if (hasBlocking(all)) throw new AppError("INVALID_INPUT", {}, all);
  return row;
 }
 function openRecall(context, input) {
  const span = thisWeek(context);
  return context.lock.runAlone(() => withFreshHints(context, span, () => openInto(openForWriting(context, span), input)));
 }
 function openInto(workbook, input) {
  const {context} = workbook, [already] = recordedSubmission(workbook, input.submissionId)?.ids ?? [];
  if (void 0 !== already) return getRecall(context, {
   incidentId: already
  });
  const start = context.clock.now(), incidents = readTable(context.store, incidentRecord, workbook.names), contactTable = readTable(context.store, recallContactRecord, workbook.names), fresh = nextId(workbook, incidentRecord, incidents.rows.map(({row}) => row.incidentId)), asked = readIncident(workbook, input, fresh.id), lots = lotsToRecall(workbook, asked), doubts = [ ...unknownLots(asked, lots), ...lotsOfSeveral(workbook, lots) ];
  if (doubts.length > 0 && !input.isConfirmed) throw new AppError("TO_CONFIRM", {}, doubts);
  const {number: firstNumber} = nextId(workbook, recallContactRecord, contactTable.rows.map(({row}) => row.recallContactId)), holds = isHolding(asked), contacts = holds ? contactsOf(workbook, asked, {
   lots,
   firstNumber
  }) : [], incident = {
   ...asked,
   concernedMeals: summed(contacts, "receivedMeals"),
   possiblyLeftMeals: summed(contacts, "possiblyLeftMeals"),
   concernedCount: contacts.length,
   productName: asked.productName ?? (lots.flatMap(lot => lot.dishNames).join(", ").slice(0, 200) || null),
   productEntered: asked.productEntered ?? (contacts.length > 0 ? "OUI" : null),
   listMilliseconds: holds ? context.clock.now() - start : null
  }, log = appendWrites(workbook, traceEventRecord, holdEvents(workbook, incident, lots)), reference = {
   ...workbook.reference,
   incident: [ ...workbook.reference.incident, incident ]
  };
  commitWrite(workbook, {
   submission: {
    id: input.submissionId,
    ids: [ incident.incidentId ],
    counts: {
     rows: contacts.length
    }
   },
   writes: [ ...tableWrites(workbook, incidents, [ incident ]), ...tableWrites(workbook, contactTable, contacts), ...log.writes ],
   tabs: {
    traceEvent: log.known
   },
   reference,
   lastNumbers: {
    [incidentRecord.name]: fresh.number,
    ...0 === contacts.length ? {} : {
     [recallContactRecord.name]: firstNumber + contacts.length - 1
    }
   }
  });
  return recallView({
   ...workbook,
   reference
  }, incident, contacts);
 }
 const lot_event_NOON = "12:00", lot_event_SOURCE_HOLD = "Règlement (CE) 178/2002, article 19", SOURCE_HOT = "Arrêté du 21 décembre 2009", lotEventInstant = ({happenedOn, time}) => parisInstant(happenedOn, time ?? lot_event_NOON);
 function lot_event_dateIssues(event, {line, now}) {
  const date = french_formats_dayText(event.happenedOn);
  return null !== line.producedOn && event.happenedOn < line.producedOn ? [ {
   severity: "BLOCK",
   code: "EVENT_BEFORE_PRODUCTION",
   path: "happenedOn",
   params: {
    date,
    production: french_formats_dayText(line.producedOn)
   }
  } ] : parisInstant(event.happenedOn, event.time ?? "00:00") > now ? [ {
   severity: "BLOCK",
   code: "EVENT_AHEAD",
   path: "happenedOn",
   params: {
    date
   }
  } ] : [];
 }
 function transferIssues(event, context) {
  const {line, replaces, recipientId, held} = context, required = path => null === event[path] ? [ {
   severity: "BLOCK",
   code: "REQUIRED_FIELD",
   path
  } ] : [], issues = [ ...required("meals"), ...required("counterpartId") ], {counterpartId} = event;
  if (null !== counterpartId && !context.partnerIds.includes(counterpartId)) {
   const params = {
    id: counterpartId
   };
   issues.push({
    severity: "BLOCK",
    code: "UNKNOWN_REFERENCE",
    path: "counterpartId",
    params
   });
  }
  null !== counterpartId && counterpartId === recipientId && issues.push({
   severity: "BLOCK",
   code: "TRANSFER_TO_ITSELF",
   path: "counterpartId"
  });
  const incident = held.get(lotKey(line.lotRef ?? ""));
  if (void 0 !== incident) {
   const params = {
    lot: line.lotRef ?? "",
    incident
   };
   issues.push({
    severity: "BLOCK",
    code: "LOT_HELD",
    path: "kind",
    params,
    source: lot_event_SOURCE_HOLD
   });
  }
  const before = line.events.find(({eventId}) => eventId === replaces)?.meals ?? 0, left = line.balance.possiblyLeft + before;
  if ((event.meals ?? 0) > left) {
   const params = {
    meals: event.meals ?? 0,
    left
   };
   issues.push({
    severity: "WARN",
    code: "TRANSFER_TOO_LARGE",
    path: "meals",
    params
   });
  }
  return issues;
 }
 function reheatConformity({temperature}, limits) {
  return null === temperature ? null : temperatureConformity({
   productClass: "CHAUD",
   measureType: "COEUR",
   temperature,
   outOfColdMinutes: null
  }, limits);
 }
 function reheatIssues(event, context) {
  const {line, replaces, thresholds} = context, {temperature} = event, issues = [], judged = reheatConformity(event, thresholds);
  if (null !== temperature && "NON_CONFORME" === judged?.conformity) {
   const told = {
    path: "temperature",
    params: {
     temperature: celsiusText(temperature),
     min: thresholds.hotMinCelsius
    },
    source: SOURCE_HOT
   };
   issues.push({
    severity: "WARN",
    code: "REHEATED_TOO_LITTLE",
    ...told
   });
  }
  const others = line.events.filter(({kind, eventId}) => "REMISE_EN_TEMPERATURE" === kind && eventId !== replaces).length;
  if (others > 0) {
   const told = {
    path: "kind",
    params: {
     count: others
    },
    source: SOURCE_HOT
   };
   issues.push({
    severity: "WARN",
    code: "REHEATED_TOO_OFTEN",
    ...told
   });
  }
  return issues;
 }
 function lotEventIssues(event, context) {
  const issues = lot_event_dateIssues(event, context);
  "TRANSFERT" === event.kind && issues.push(...transferIssues(event, context));
  "REMISE_EN_TEMPERATURE" === event.kind && issues.push(...reheatIssues(event, context));
  "CORRECTION" === event.kind && null === event.comment && issues.push({
   severity: "BLOCK",
   code: "REQUIRED_FIELD",
   path: "comment"
  });
  issues.push(...personalIssues(event, [ "comment" ]));
  return hasBlocking(issues) ? issues.filter(({severity}) => "BLOCK" === severity) : issues;
 }
 const LOT_EVENT_KINDS = [ "TRANSFERT", "REMISE_EN_TEMPERATURE", "CORRECTION" ], lotEventRecord = defineRecord("lotEvent", {
  field: "eventId",
  prefix: "E"
 }, {
  eventId: define_record_required(identifier(), {
   computed: !0
  }),
  kind: define_record_required(choice("traceEventKinds", LOT_EVENT_KINDS)),
  happenedOn: define_record_required(calendar_fields_date()),
  time: define_record_optional(calendar_fields_time()),
  meals: define_record_optional(wholeNumber({
   max: 1e5,
   unit: "repas"
  })),
  counterpartId: define_record_optional(reference("partner")),
  temperature: define_record_optional(deciCelsius()),
  comment: define_record_optional(longText())
 });
 function loggedLine(workbook, lineId) {
  const log = readLog(workbook.context, workbook.state.header.tabs.traceEvent), isOfLine = row => cellText(log.cellOf(row, "lineId")) === lineId, events = eventsOfDeliveries(log, isOfLine), line = tracedLines(events).find(each => each.lineId === lineId);
  if (!line) throw new AppError("NOT_FOUND", {
   id: lineId
  });
  return {
   line,
   ids: events.map(({eventId}) => eventId)
  };
 }
 function eventIdOf({line, ids}, replaces) {
  const version = /^(.*-)(\d+)$/.exec(replaces);
  if (version) return `${version[1]}${Number(version[2]) + 1}`;
  const prefix = `E-${line.lineId.replace(/^D-/, "")}-MVT`, numbers = ids.map(id => id.startsWith(prefix) ? parseInt(id.slice(prefix.length)) : 0);
  return `${prefix}${Math.max(0, ...numbers) + 1}-1`;
 }
 function checkReplaced({line}, replaces) {
  const isTold = kind => LOT_EVENT_KINDS.some(each => each === kind), found = line.events.some(({eventId, kind}) => eventId === replaces && isTold(kind));
  if ("" !== replaces && !found) throw new AppError("CHANGED_MEANWHILE", {
   id: replaces
  });
 }
 function readLotEvent(input) {
  const base = {
   eventId: ""
  }, {row, issues} = readForm(lotEventRecord, {
   values: input.values,
   base
  }), all = [ ...issues, ..."CORRECTION" === row.kind && "" === input.replaces ? [ {
   severity: "BLOCK",
   code: "REQUIRED_FIELD",
   path: "kind"
  } ] : [] ];
  if (hasBlocking(all)) throw new AppError("INVALID_INPUT", {}, all);
  return row;
 }
 function recordLotEvent(context, input) {
  const span = thisWeek(context);
  return context.lock.runAlone(() => withFreshHints(context, span, () => record_lot_event_recordInto(openForWriting(context, span), input)));
 }
 function record_lot_event_recordInto(workbook, input) {
  const [already] = recordedSubmission(workbook, input.submissionId)?.ids ?? [];
  if (void 0 !== already) return {
   eventId: already,
   issues: []
  };
  const {reference, now, context} = workbook, told = readLotEvent(input), logged = loggedLine(workbook, input.lineId);
  checkReplaced(logged, input.replaces);
  const {line} = logged, replaces = "" === input.replaces ? null : input.replaces, partnership = reference.partnership.find(({partnershipId}) => partnershipId === line.partnershipId), thresholds = thresholdsByDay(reference.setting)(told.happenedOn), issues = lotEventIssues(told, {
   line,
   replaces,
   thresholds,
   now,
   recipientId: partnership?.recipientId ?? null,
   partnerIds: reference.partner.map(({partnerId}) => partnerId),
   held: heldLots(reference.incident)
  });
  if (hasBlocking(issues)) throw new AppError("INVALID_INPUT", {}, issues);
  const isReheated = "REMISE_EN_TEMPERATURE" === told.kind, isTransfer = "TRANSFERT" === told.kind, event = {
   ...BARE_EVENT,
   eventId: eventIdOf(logged, input.replaces),
   happenedAt: "CORRECTION" === told.kind ? now : lotEventInstant(told),
   recordedAt: now,
   kind: told.kind,
   partnershipId: line.partnershipId,
   partnershipName: partnership?.name ?? null,
   lineId: line.lineId,
   lotRef: line.lotRef,
   dishName: line.dishName,
   useByDate: line.useByDate,
   meals: "CORRECTION" === told.kind ? null : told.meals,
   temperature: isReheated ? told.temperature : null,
   measureType: isReheated && null !== told.temperature ? "COEUR" : null,
   conformity: isReheated ? reheatConformity(told, thresholds)?.conformity ?? null : null,
   counterpartId: isTransfer ? told.counterpartId : null,
   comment: told.comment,
   channel: "SIDEBAR",
   supersedesEventId: replaces
  }, log = appendWrites(workbook, traceEventRecord, [ event ]);
  commitWrite(workbook, {
   submission: {
    id: input.submissionId,
    ids: [ event.eventId ],
    counts: {
     rows: 1
    }
   },
   writes: log.writes,
   tabs: {
    traceEvent: log.known
   },
   subject: `${wordOfCode(context.messages.choices, "traceEventKinds", event.kind)}, ${line.lotRef ?? line.lineId}`,
   isPart: !0
  });
  return {
   eventId: event.eventId,
   issues
  };
 }
 const line_tags_meals = key => ({row}) => null === row[key] ? null : plainNumber(row[key]), temperature = key => ({row}) => null === row[key] ? null : celsius(row[key] / 10), line_tags_day = key => ({row}) => null === row[key] ? null : shortDate(row[key]), hour = key => ({row}) => null === row[key] ? null : clockTime(row[key]), byClass = list => ({row, partnership, words, thresholds}) => {
  const sentence = words[list][productClassOf(row, partnership)];
  return Object.entries({
   cold: thresholds.coldMaxCelsius,
   hot: thresholds.hotMinCelsius,
   frozen: thresholds.frozenMaxCelsius
  }).reduce((text, [name, degrees]) => withValue(text, name, celsius(degrees)), sentence);
 }, LINE_FIELDS = {
  prevus: {
   field: "forecastMeals",
   read: line_tags_meals("forecastMeals")
  },
  livres: {
   field: "deliveredMeals",
   read: line_tags_meals("deliveredMeals")
  },
  acceptes: {
   field: "acceptedMeals",
   read: ({row}) => {
    const accepted = acceptedMealsOf(row);
    return null === accepted ? null : plainNumber(accepted);
   }
  },
  refuses: {
   field: "refusedMeals",
   read: line_tags_meals("refusedMeals")
  },
  motif: {
   field: "refusalReason",
   read: ({row, words}) => row.refusalReason && words.refusalReasons[row.refusalReason]
  },
  distribues: {
   field: "distributedMeals",
   read: line_tags_meals("distributedMeals")
  },
  perdus: {
   field: "lostMeals",
   read: line_tags_meals("lostMeals")
  },
  lot: {
   field: "lotRef",
   read: ({row}) => row.lotRef
  },
  dlc: {
   field: "useByDate",
   read: line_tags_day("useByDate")
  },
  temperature_depart: {
   field: "departureTemperature",
   read: temperature("departureTemperature")
  },
  temperature_arrivee: {
   field: "arrivalTemperature",
   read: temperature("arrivalTemperature")
  },
  coeur: {
   field: "coreTemperature",
   read: temperature("coreTemperature")
  },
  hors_froid: {
   field: "outOfColdMinutes",
   read: ({row, words}) => null === row.outOfColdMinutes ? null : counted(row.outOfColdMinutes, words.values.units.minutes)
  },
  plat: {
   field: "dishName",
   read: ({row}) => row.dishName
  },
  fabrication: {
   field: "productionDate",
   read: line_tags_day("productionDate")
  },
  heure_depart: {
   field: "departureTime",
   read: hour("departureTime")
  },
  heure_arrivee: {
   field: "arrivalTime",
   read: hour("arrivalTime")
  },
  allergenes: {
   field: "allergens",
   read: allergens
  },
  commentaire: {
   field: "comment",
   read: ({row}) => row.comment
  }
 };
 function allergens({row, words}) {
  const listed = (row.allergens ?? []).map(code => words.allergens[code]);
  return listed.length > 0 ? joinedList(listed, words.values.and) : row.allergenMode && words.allergenModes[row.allergenMode];
 }
 const READERS = {
  ...Object.fromEntries(Object.entries(LINE_FIELDS).map(([key, {read}]) => [ key, read ])),
  conservation: byClass("storage"),
  utilisation: byClass("use")
 }, PLACES = {
  jour: ({date}, {values}) => `${values.weekdays[WEEKDAYS[weekdayIndex(date)] ?? "LU"]} ${shortDate(date).slice(0, 5)}`,
  cuisine: ({kitchen}) => kitchen?.name ?? null,
  site: ({recipient, partnership}) => {
   const name = recipient?.name ?? "", place = partnership.place ?? (recipient && PARTY_TAGS.adresse.read(recipient)) ?? "";
   return place.startsWith(name) ? place : [ name, place ].filter(Boolean).join(", ");
  }
 }, line_tags_KEYS = [ "rang", "qr", ...Object.keys(PLACES), ...Object.keys(READERS) ], tag = key => `ligne.${key}`;
 function lineLoop(lines, facts) {
  const {rowCount, blank, blankDays = []} = facts, item = textOf => new Map(line_tags_KEYS.map(key => [ tag(key), textOf(key) ?? ("qr" === key ? "" : blank) ])), missing = Array.from({
   length: lines.length > 0 ? 0 : rowCount
  }, (_, index) => item(key => "jour" === key ? blankDays[index] ?? null : null));
  return {
   tags: new Map(line_tags_KEYS.map(key => [ tag(key), key ])),
   items: [ ...lines.map((line, index) => item(key => "rang" === key ? String(index + 1) : lineText(key, line, facts))), ...missing ]
  };
 }
 function lineText(key, line, facts) {
  const {row} = line;
  if ("qr" === key) {
   const lotRef = row?.lotRef ?? null, index = null === lotRef ? null : facts.pictureOf(lotRef);
   return null === index ? null : pictureMark(index);
  }
  const {words, thresholds} = facts, place = PLACES[key]?.(line, words), text = place ?? (row && READERS[key]?.({
   ...line,
   row,
   words,
   thresholds
  })) ?? null;
  return null === text ? null : oneLine(text) || null;
 }
 const paper_values_PARTIES = {
  cuisine: "kitchen",
  beneficiaire: "recipient",
  transporteur: "carrier"
 };
 function paperValues(subject, words) {
  const {day, partnership, thresholds, today} = subject, {values} = words, told = {
   "document.date": longDate(today, values.months),
   "document.numero": partnership && day ? `BL-${partnership.partnershipId}-${day.replace(/-/g, "")}` : null,
   "date.jour": day && dayWords(day, words),
   "date.semaine": day && String(Number(isoWeekOf(day).slice(-2))),
   "partenariat.nom": partnership && partnership.name,
   "transport.vehicule": partnership?.vehicleType && values.vehicleTypes[partnership.vehicleType],
   ...signature(subject),
   "seuils.froid": celsius(thresholds.coldMaxCelsius),
   "seuils.froid_tolere": celsius(thresholds.coldMaxCelsius + thresholds.coldSurfaceTolerance),
   "seuils.froid_a_coeur": celsius(thresholds.coldMaxCelsius + thresholds.coldCoreTolerance),
   "seuils.chaud": celsius(thresholds.hotMinCelsius),
   "seuils.surgele": celsius(thresholds.frozenMaxCelsius),
   "seuils.hors_froid": counted(thresholds.outOfColdMaxMinutes, values.units.minutes),
   "seuils.conservation": counted(thresholds.traceRetentionYears, values.units.years)
  }, parties = Object.entries(paper_values_PARTIES).flatMap(([role, key]) => partyEntries(role, subject[key], {
   contacts: subject.contacts,
   words
  }));
  return cleanValues([ ...Object.entries(told), ...parties ]);
 }
 function cleanValues(entries) {
  return new Map(entries.map(([key, text]) => [ key, text && oneLine(text) || null ]));
 }
 function dayWords(day, {values}) {
  return `${values.weekdays[WEEKDAYS[weekdayIndex(day)] ?? "LU"]} ${longDate(day, values.months)}`;
 }
 function signature({lines}) {
  const first = key => lines.map(({row}) => row?.[key] ?? null).find(value => null !== value) ?? null, time = text => text && clockTime(text);
  return {
   "heure.depart": time(first("departureTime")),
   "heure.arrivee": time(first("arrivalTime")),
   "signature.cuisine": first("donorSignatory"),
   "signature.beneficiaire": first("recipientSignatory"),
   "signature.heure": time(first("signedAt"))
  };
 }
 function partyEntries(role, partner, {contacts, words}) {
  const own = contacts.filter(({partnerId}) => partnerId === partner?.partnerId), referent = own.find(contact => "REFERENT_DON" === contact.role) ?? own[0], reach = [ referent?.workPhone ?? partner?.alertPhone, referent?.workEmail ?? partner?.alertEmail ];
  return [ ...Object.entries(PARTY_TAGS).map(([key, {read}]) => [ `${role}.${key}`, partner && read(partner, words.values) ]), [ `${role}.referent`, referent?.name ?? partner?.representativeName ?? null ], [ `${role}.referent_contact`, reach.filter(Boolean).join(" – ") || null ] ];
 }
 const recall_values_day = iso => iso && shortDate(iso), recall_values_meals = (count, words) => null === count ? null : counted(count, words.values.units.meals), INCIDENT_TAGS = {
  reference: ({incidentId}) => incidentId,
  nature: ({kind}, words) => words.incidentKinds[kind],
  responsable: ({personInCharge}) => personInCharge,
  debut: ({openedAt}) => momentText(openedAt),
  alerte: ({alertRef}) => alertRef,
  recu_de: ({receivedFrom}) => receivedFrom,
  risque: ({risk}) => risk,
  produit: ({productName}) => productName,
  dlc: ({useByDate}) => recall_values_day(useByDate),
  lots: ({lots}) => lots,
  entre: ({productEntered}, words) => productEntered && words.answersEntered[productEntered],
  concernes: ({concernedMeals}, words) => recall_values_meals(concernedMeals, words),
  restants: ({possiblyLeftMeals}, words) => recall_values_meals(possiblyLeftMeals, words),
  mesures: ({measures}) => measures,
  informees: ({peopleInformed}, words) => null === peopleInformed ? null : peopleInformed ? words.yes : words.no,
  autorite: ({authorityNotifiedOn}) => recall_values_day(authorityNotifiedOn),
  commentaire: ({comment}) => comment,
  fin: ({closedAt}) => momentText(closedAt)
 }, RECIPIENT_TAGS = {
  nom: ({partnerName}) => partnerName,
  telephone: ({phone}) => phone,
  courriel: ({email}) => email,
  lots: ({lots}) => lots,
  recus: ({receivedMeals}, words) => recall_values_meals(receivedMeals, words),
  restants: ({possiblyLeftMeals}, words) => recall_values_meals(possiblyLeftMeals, words)
 };
 function recallValues(facts, words) {
  const {incident, contact, recipient, kitchen} = facts;
  return cleanValues([ ...Object.entries(INCIDENT_TAGS).map(([key, read]) => [ `incident.${key}`, incident && read(incident, words) ]), [ "incident.fournisseur", kitchen?.name ], ...Object.entries(RECIPIENT_TAGS).map(([key, read]) => [ `destinataire.${key}`, contact && read(contact, words) ]), [ "destinataire.adresse", recipient && PARTY_TAGS.adresse.read(recipient) ] ]);
 }
 function momentText(instant) {
  if (null === instant) return null;
  const {day: iso, time} = parisWallClock(instant);
  return `${shortDate(iso)} à ${clockTime(time)}`;
 }
 const recall_values_KEYS = [ "nom", "telephone", "lots", "recus", "restants", "reponse" ];
 function recipientLoop(contacts, {words, rowCount}) {
  const tag = key => `structure.${key}`, items = contacts.map(contact => ({
   nom: contact.partnerName ?? "",
   telephone: contact.phone ?? "",
   lots: contact.lots ?? "",
   recus: String(contact.receivedMeals ?? ""),
   restants: String(contact.possiblyLeftMeals ?? ""),
   reponse: words.recallAnswers[contact.answer]
  })), blanks = Array.from({
   length: items.length > 0 ? 0 : rowCount
  }, () => null);
  return {
   tags: new Map(recall_values_KEYS.map(key => [ tag(key), key ])),
   items: [ ...items, ...blanks ].map(item => new Map(recall_values_KEYS.map(key => [ tag(key), oneLine(item?.[key] ?? "") ])))
  };
 }
 function writtenPaper(template, facts) {
  const {values, loops, conditions, pictures, dotted} = facts, {plan, issues} = planTemplate(templateText(template), {
   values,
   loops,
   conditions,
   names: new Map,
   articles: [],
   words: {
    article: "",
    reference: "",
    missing: dotted
   }
  });
  return {
   content: {
    header: filledText(template.header, plan),
    footer: filledText(template.footer, plan),
    blocks: fillBlocks(template.blocks, plan),
    ...template.isLandscape ? {
     isLandscape: !0
    } : {},
    ...pictures.length > 0 ? {
     pictures
    } : {}
   },
   issues
  };
 }
 function paperLines(workbook, facts, {paper, day}) {
  const week = isoWeekOf(day), riding = "ROUND" === paper ? sameCarrier(workbook, facts) : [ facts ], rowsOf = readSpannedRows(workbook, riding.map(({partnership}) => ({
   week,
   partnershipId: partnership.partnershipId
  }))), days = "TEMPERATURES" === paper ? daysOfWeek(week) : [ day ], lines = riding.flatMap(each => {
   const {partnership, kitchen, recipient} = each, key = weekKeyOf({
    week,
    partnershipId: partnership.partnershipId
   }), rows = (rowsOf.get(key) ?? []).map(placed => placed.row), planned = plannedDates(partnership, week);
   return days.flatMap(date => {
    const place = {
     date,
     partnership,
     kitchen,
     recipient
    }, own = rows.filter(row => row.date === date && "ANNULEE" !== row.status);
    return own.length > 0 ? own.sort(byLot).map(row => ({
     ...place,
     row
    })) : "TEMPERATURES" === paper || "ROUND" === paper && planned.includes(date) ? [ {
     ...place,
     row: null
    } ] : [];
   });
  });
  return "ROUND" === paper ? lines.sort(byHour) : lines;
 }
 function byHour(a, b) {
  const hours = ({row}) => `${row?.departureTime ?? "~"} ${row?.arrivalTime ?? "~"}`;
  return hours(a) < hours(b) ? -1 : hours(a) > hours(b) ? 1 : 0;
 }
 const byLot = (a, b) => a.lineId < b.lineId ? -1 : 1;
 function sameCarrier(workbook, facts) {
  const {carrierId, kitchenId} = facts.partnership;
  return workbook.reference.partnership.filter(each => each.carrierId === carrierId && (null !== carrierId || each.kitchenId === kitchenId)).map(({partnershipId}) => partnershipFacts(workbook, partnershipId));
 }
 const PAPERS = {
  SLIP: "bon",
  RECEPTION: "reception",
  ROUND: "tournee",
  LABELS: "etiquettes",
  TEMPERATURES: "temperatures",
  RECALL_LETTER: "lettre-rappel",
  RECALL_FORM: "fiche-rappel"
 }, LABELS_ABREAST = 2, write_paper_ROOM = {
  SLIP: 5,
  RECEPTION: 6,
  ROUND: 9,
  LABELS: 4,
  TEMPERATURES: 7,
  RECALL_LETTER: 0,
  RECALL_FORM: 5
 };
 function writePaper(context, asked) {
  const week = isoWeekOf(asked.day || parisWallClock(context.clock.now()).day), span = {
   oldest: week,
   newest: week
  }, paper = withFreshHints(context, span, () => new PaperWriting(openForReading(context, span), asked).paper());
  return context.lock.runAlone(() => {
   const {documents} = context, {id, url} = documents.writeWhole(paper), pdf = documents.pdfBeside({
    id,
    name: paper.name
   });
   return {
    name: paper.name,
    documentUrl: url,
    pdfUrl: pdf?.url ?? null
   };
  });
 }
 class PaperWriting {
  constructor(workbook, asked) {
   this.workbook = workbook;
   this.asked = asked;
   const {partnershipId, incidentId} = asked;
   this.facts = "" === partnershipId ? null : partnershipFacts(workbook, partnershipId);
   this.isBlank = "" === partnershipId && "" === incidentId;
  }
  paper() {
   const {context} = this.workbook, {asked, facts} = this, template = readTemplateLibrary(context.wordings()).templateOf(PAPERS[asked.paper]), words = this.words(), recall = this.recall(), subject = this.subject(recall.kitchen), {content, issues} = writtenPaper(template, {
    values: new Map([ ...paperValues(subject, words), ...recallValues(recall, words), ...this.isBlank ? [ [ "document.date", null ] ] : [] ]),
    loops: this.loops(subject.lines, recall.contacts),
    conditions: new Map([ [ "don", 0 === (facts?.partnership.mealPrice ?? 0) ], [ "liaison chaude", "CHAUDE" === facts?.partnership.linkType ], [ "rappel", "RAPPEL" === recall.incident?.kind ] ]),
    pictures: asked.pictures.map(({png}) => png),
    dotted: words.dotted
   });
   if (issues.length > 0) throw new AppError("INVALID_INPUT", {}, issues);
   const print = context.digest(JSON.stringify(content)).slice(0, 32);
   return {
    key: `${PAPERS[asked.paper]}:${print}`,
    name: this.nameOf(template.name, recall),
    content
   };
  }
  words() {
   const {documents, papers} = this.workbook.context.messages;
   return {
    ...papers,
    values: documents
   };
  }
  subject(recallKitchen) {
   const {facts, workbook} = this, day = this.asked.day || null;
   return {
    partnership: facts?.partnership ?? null,
    kitchen: facts?.kitchen ?? recallKitchen,
    recipient: facts?.recipient ?? null,
    carrier: facts?.carrier ?? null,
    contacts: facts ? this.contacts() : [],
    day,
    lines: facts && day ? paperLines(workbook, facts, {
     paper: this.asked.paper,
     day
    }) : [],
    thresholds: workbook.thresholds,
    today: workbook.today
   };
  }
  contacts() {
   const {today} = this.workbook;
   return readPlaces(this.workbook, contactRecord).filter(({endsOn}) => null === endsOn || endsOn >= today);
  }
  recall() {
   const {workbook, asked} = this, {incidentId, recallContactId} = asked;
   if ("" === incidentId) return {
    incident: null,
    kitchen: null,
    contact: null,
    recipient: null,
    contacts: []
   };
   const incident = incidentOf(workbook, incidentId), isLetter = "RECALL_LETTER" === asked.paper;
   if (isLetter && !0 === incident.isDrill) throw new AppError("INVALID_INPUT", {}, [ {
    severity: "BLOCK",
    code: "RECALL_IS_DRILL"
   } ]);
   const contacts = readTable(workbook.context.store, recallContactRecord, workbook.names).rows.map(({row}) => row).filter(row => row.incidentId === incidentId), contact = contacts.find(row => row.recallContactId === recallContactId) ?? null;
   if (isLetter && null === contact) throw new AppError("NOT_FOUND", {
    id: recallContactId
   });
   const partnerOf = id => workbook.reference.partner.find(({partnerId}) => partnerId === id) ?? null, kitchens = workbook.reference.partnership.filter(({recipientId}) => recipientId === contact?.partnerId).map(({kitchenId}) => kitchenId), only = 1 === new Set(kitchens).size ? kitchens[0] ?? null : null;
   return {
    incident,
    kitchen: partnerOf(incident.kitchenId ?? only),
    contact,
    recipient: partnerOf(contact?.partnerId ?? null),
    contacts
   };
  }
  loops(lines, contacts) {
   const {asked, workbook} = this, words = this.words(), rowCount = write_paper_ROOM[asked.paper], lots = asked.pictures.map(({lotRef}) => lotRef), pictureOf = lotRef => lots.includes(lotRef) ? lots.indexOf(lotRef) : null, facts = {
    words,
    thresholds: workbook.thresholds,
    rowCount,
    pictureOf
   }, {labelCount = write_paper_ROOM.LABELS * LABELS_ABREAST} = asked, labelRows = Math.ceil(labelCount / LABELS_ABREAST), labels = lines.flatMap(line => Array.from({
    length: labelRows
   }, () => line)), days = Object.values(words.values.weekdays), blankDays = "TEMPERATURES" === asked.paper ? days : [];
   return new Map([ [ "ligne", lineLoop(lines, {
    ...facts,
    blank: "",
    blankDays
   }) ], [ "etiquette", lineLoop(labels, {
    ...facts,
    blank: null
   }) ], [ "jour", {
    tags: new Map([ [ "jour.nom", "jour.nom" ] ]),
    items: days.map(day => new Map([ [ "jour.nom", day ] ]))
   } ], [ "structure", recipientLoop(contacts, {
    words,
    rowCount
   }) ] ]);
  }
  nameOf(name, {incident, contact}) {
   const {asked, facts} = this;
   if (this.isBlank) return withValue(this.words().blankName, "name", name);
   const when = "TEMPERATURES" === asked.paper && asked.day ? isoWeekOf(asked.day) : asked.day, whom = contact?.partnerName ?? facts?.partnership.name;
   return oneLine([ name, incident?.incidentId, when, whom ].filter(Boolean).join(" ")).replace(/[/\\]/g, "-").slice(0, 150);
  }
 }
 const write_trace_sheet_COLOR = "#8d6bb8", write_trace_sheet_text = width => ({
  width,
  numberFormat: "@",
  align: "left"
 }), write_trace_sheet_count = width => ({
  width,
  numberFormat: "#,##0",
  align: "right"
 }), line = (look, ...cells) => ({
  look,
  cells
 });
 function balanceParams({accepted, distributed, transferred, lost, possiblyLeft}) {
  return {
   accepted: accepted ?? 0,
   distributed,
   transferred,
   lost,
   possiblyLeft
  };
 }
 function lotLines(messages, lot) {
  const {sheet} = messages.traceWords, {balance, kitchen} = lot, params = {
   lot: lot.lotRef,
   dishes: lot.dishNames.join(", "),
   kitchen: null === kitchen ? "—" : [ kitchen.name, kitchen.phone ].filter(Boolean).join(", "),
   produced: lot.producedOn.join(", ") || "—",
   useBy: lot.useByDates.join(", ") || "—"
  }, facts = lot.deliveries.flatMap(delivery => {
   const to = [ delivery.recipient?.name, delivery.recipient?.phone ].filter(Boolean).join(", ");
   return delivery.facts.map(fact => line("row", fact.when, fact.kind, fact.meals ?? "", fact.reading ?? "", to, fact.comment ?? ""));
  });
  return [ line("verdict", formatMessage(sheet.lot, params)), line("note", formatMessage(sheet.origin, params)), line("note", formatMessage(sheet.balance, balanceParams(balance))), line("head", ...sheet.columns), ...facts, line("blank") ];
 }
 function report(title, columns, lines) {
  return {
   title,
   color: write_trace_sheet_COLOR,
   columns,
   lines,
   frozenRows: 0,
   frozenColumns: 0,
   charts: []
  };
 }
 function writeTraceSheet(context, asked) {
  const {lots} = traceLot(context, asked), {today} = openForReading(context, thisWeek(context)), {sheet} = context.messages.traceWords, columns = [ write_trace_sheet_text(120), write_trace_sheet_text(130), write_trace_sheet_count(60), write_trace_sheet_text(190), write_trace_sheet_text(190), write_trace_sheet_text(240) ];
  context.lock.runAlone(() => context.reports.write(report(sheet.title, columns, [ line("title", sheet.title), line("note", formatMessage(sheet.made, {
   day: french_formats_dayText(today)
  })), line("blank"), ...lots.flatMap(lot => lotLines(context.messages, lot)) ])));
  return {
   tab: sheet.title
  };
 }
 const FORM = [ "kind", "isDrill", "personInCharge", "openedAt", "alertRef", "receivedFrom", "risk", "kitchenId", "productName", "useByDate", "lots", "productEntered", "concernedMeals", "possiblyLeftMeals", "concernedCount", "measures", "peopleInformed", "authorityNotifiedOn", "comment", "closedAt" ];
 function formLines({messages}, recall, values) {
  const {sheet} = messages.traceWords, contacts = recall.contacts.map(contact => line("row", contact.name, contact.phone ?? "", contact.lots, contact.receivedMeals, contact.possiblyLeftMeals, contact.answerWord));
  return [ line("title", `${sheet.recallTitle} ${recall.incidentId}`), line("note", sheet.recallNote), line("blank"), ...FORM.map(key => line("row", fieldLabel(messages, "incident", key).label, values[key] ?? "")), line("blank"), line("head", ...sheet.contacts), ...contacts, line("blank"), line("note", sheet.signature) ];
 }
 function writeRecallSheet(context, {incidentId}) {
  const recall = getRecall(context, {
   incidentId
  }), {reference} = openForReading(context, thisWeek(context)), kitchen = reference.partner.find(({partnerId}) => partnerId === recall.values.kitchenId), said = Object.fromEntries(Object.entries(recall.values).map(([key, value]) => [ key, String(value) ])), {title: _, ...words} = context.messages.traceWords.sheet, values = {
   ...said,
   kind: recall.kindWord,
   isDrill: recall.isDrill ? words.yes : words.no,
   openedAt: recall.openedAt,
   closedAt: recall.closedAt ?? "",
   kitchenId: kitchen?.name ?? "",
   useByDate: said.useByDate ? french_formats_dayText(said.useByDate) : "",
   authorityNotifiedOn: said.authorityNotifiedOn ? french_formats_dayText(said.authorityNotifiedOn) : "",
   concernedMeals: String(recall.concernedMeals),
   possiblyLeftMeals: String(recall.possiblyLeftMeals),
   concernedCount: String(recall.contacts.length),
   productEntered: wordOf(context.messages, said.productEntered)
  }, columns = [ write_trace_sheet_text(200), write_trace_sheet_text(130), write_trace_sheet_text(160), write_trace_sheet_count(90), write_trace_sheet_count(90), write_trace_sheet_text(140) ];
  context.lock.runAlone(() => context.reports.write(report(words.recallTitle, columns, formLines(context, recall, values))));
  return {
   tab: words.recallTitle
  };
 }
 function wordOf(messages, code) {
  return messages.choices.answersEntered[code ?? ""] ?? "";
 }
 const trace_router_words = () => schemas_string().check(_maxLength(120)), dayOrNone = () => schemas_string().check(_regex(/^(\d{4}-\d{2}-\d{2})?$/), refine(text => "" === text || isLocalDate(text))), question = () => strictObject({
  lotRef: trace_router_words(),
  dishName: trace_router_words(),
  kitchenId: trace_router_words(),
  partnershipId: trace_router_words(),
  from: dayOrNone(),
  until: dayOrNone()
 }), id = () => schemas_string().check(_minLength(1), _maxLength(80)), values = () => record(schemas_string().check(_maxLength(60)), union([ schemas_string(), schemas_number(), schemas_boolean() ])), trace_router_day = () => schemas_string().check(_regex(/^\d{4}-\d{2}-\d{2}$/), refine(isLocalDate)), submission = () => strictObject({
  submissionId: id(),
  id: nullable(id()),
  values: values(),
  version: optional(id()),
  confirmedDuplicates: optional(schemas_boolean())
 }), door = () => ({
  partnershipId: id(),
  date: trace_router_day(),
  values: values(),
  airTemperature: trace_router_words(),
  reheatCount: trace_router_words(),
  containsRawAnimal: nullable(schemas_boolean())
 }), nothing = () => strictObject({}), pngText = () => schemas_string().check(_regex(/^iVBORw0KGgo[A-Za-z0-9+/]+={0,2}$/), _maxLength(2e4)), router_id = () => schemas_string().check(_minLength(1), _maxLength(80)), router_values = () => record(schemas_string().check(_maxLength(60)), union([ schemas_string(), schemas_number(), schemas_boolean() ])), router_week = () => schemas_string().check(_regex(/^\d{4}-S\d{2}$/), refine(text => null !== mondayOf(text))), router_day = () => schemas_string().check(_regex(/^\d{4}-\d{2}-\d{2}$/), refine(isLocalDate)), router_month = () => schemas_string().check(_regex(/^\d{4}-(0[1-9]|1[0-2])$/)), pngInBase64 = () => schemas_string().check(_maxLength(3e5), _regex(/^iVBORw0KGgo[A-Za-z0-9+/]+=*$/)), router_nothing = () => strictObject({}), calendarText = () => schemas_string().check(_maxLength(4e6)), typedWeek = () => ({
  partnershipId: router_id(),
  week: router_week(),
  version: schemas_int().check(_gte(0)),
  channel: schemas_enum([ "SIDEBAR", "DEMONSTRATION" ]),
  days: array(strictObject({
   date: router_day(),
   values: router_values()
  })).check(_maxLength(60))
 }), costSubject = () => ({
  partnershipId: nullable(router_id()),
  place: optional(strictObject({
   kind: schemas_enum([ "KITCHEN", "TERRITORY" ]),
   id: router_id()
  })),
  fromWeek: router_week(),
  untilWeek: router_week()
 }), askedCost = () => ({
  ...costSubject(),
  denominator: optional(schemas_enum(DENOMINATORS))
 }), router_submission = () => ({
  submissionId: router_id(),
  id: nullable(router_id()),
  values: router_values(),
  version: optional(router_id()),
  confirmedDuplicates: optional(schemas_boolean())
 }), MOST_LINES = 1e4, importFile = () => ({
  record: schemas_enum([ "partner", "delivery", "costItem", "income" ]),
  headers: array(schemas_string().check(_maxLength(1e3))).check(_maxLength(300)),
  keys: nullable(array(nullable(schemas_string().check(_maxLength(60))))),
  lines: array(strictObject({
   line: schemas_int().check(_gte(1)),
   cells: array(union([ schemas_string().check(_maxLength(5e4)), schemas_number(), schemas_boolean() ])).check(_maxLength(300))
  })).check(_maxLength(MOST_LINES))
 }), router = {
  getHome: {
   input: router_nothing,
   handle: context => getHome(context),
   changesState: !1
  },
  getRecord: {
   input: () => strictObject({
    record: schemas_enum(FORM_RECORDS),
    id: router_id()
   }),
   handle: getRecord,
   changesState: !1
  },
  savePartner: {
   input: () => strictObject(router_submission()),
   handle: savePartner,
   changesState: !0
  },
  getPartnerSheet: {
   input: () => strictObject({
    partnerId: router_id()
   }),
   handle: getPartnerSheet,
   changesState: !1
  },
  saveSite: {
   input: () => strictObject(router_submission()),
   handle: saveSite,
   changesState: !0
  },
  saveContact: {
   input: () => strictObject(router_submission()),
   handle: saveContact,
   changesState: !0
  },
  savePartnership: {
   input: () => strictObject(router_submission()),
   handle: savePartnership,
   changesState: !0
  },
  saveCostItem: {
   input: () => strictObject({
    ...router_submission(),
    payers: array(strictObject({
     payerId: schemas_string().check(_maxLength(80)),
     sharePercent: schemas_string().check(_maxLength(20))
    }))
   }),
   handle: saveCostItem,
   changesState: !0
  },
  previewCostCopy: {
   input: () => strictObject({
    month: router_month()
   }),
   handle: previewCostCopy,
   changesState: !1
  },
  copyCosts: {
   input: () => strictObject({
    submissionId: router_id(),
    month: router_month(),
    costIds: array(router_id()).check(_maxLength(500)),
    keepsAmounts: schemas_boolean()
   }),
   handle: copyCosts,
   changesState: !0
  },
  changeCostPrice: {
   input: () => strictObject({
    submissionId: router_id(),
    costId: router_id(),
    from: router_day(),
    unitPrice: schemas_string().check(_maxLength(20))
   }),
   handle: changeCostPrice,
   changesState: !0
  },
  saveIncome: {
   input: () => strictObject(router_submission()),
   handle: saveIncome,
   changesState: !0
  },
  saveKeyWeight: {
   input: () => strictObject(router_submission()),
   handle: saveKeyWeight,
   changesState: !0
  },
  getWeek: {
   input: () => strictObject({
    partnershipId: router_id(),
    week: nullable(router_week())
   }),
   handle: getWeek,
   changesState: !1
  },
  recordWeek: {
   input: () => strictObject({
    submissionId: router_id(),
    ...typedWeek()
   }),
   handle: recordWeek,
   changesState: !0
  },
  checkWeek: {
   input: () => strictObject(typedWeek()),
   handle: checkWeek,
   changesState: !1
  },
  getMealCost: {
   input: () => strictObject(askedCost()),
   handle: getMealCost,
   changesState: !1
  },
  getCostRows: {
   input: () => strictObject({
    ...askedCost(),
    by: schemas_enum(COST_ROWS_BY)
   }),
   handle: getCostRows,
   changesState: !1
  },
  simulateMealCost: {
   input: () => strictObject({
    ...costSubject(),
    values: router_values()
   }),
   handle: simulateMealCost,
   changesState: !1
  },
  getAgreement: {
   input: () => strictObject({
    partnershipId: router_id()
   }),
   handle: getAgreement,
   changesState: !1
  },
  writeAgreement: {
   input: () => strictObject({
    submissionId: router_id(),
    partnershipId: router_id(),
    values: router_values(),
    acceptsGaps: optional(schemas_boolean())
   }),
   handle: writeAgreement,
   changesState: !0
  },
  getTemplateTags: {
   input: router_nothing,
   handle: context => getTemplateTags(context),
   changesState: !1
  },
  writeAgreements: {
   input: () => strictObject({
    submissionId: router_id(),
    partnershipIds: array(router_id()).check(_minLength(1), _maxLength(200)),
    acceptsGaps: optional(schemas_boolean())
   }),
   handle: writeAgreements,
   changesState: !0
  },
  getDigest: {
   input: router_nothing,
   handle: context => getDigest(context),
   changesState: !1
  },
  saveDigest: {
   input: () => strictObject({
    recipient: nullable(schemas_string().check(_maxLength(200)))
   }),
   handle: saveDigest,
   changesState: !0
  },
  changeAgreementStatus: {
   input: () => strictObject({
    submissionId: router_id(),
    agreementId: router_id(),
    status: schemas_enum(AGREEMENT_STATUSES),
    on: router_day()
   }),
   handle: changeAgreementStatus,
   changesState: !0
  },
  getReviewFigures: {
   input: () => strictObject({
    agreementId: router_id(),
    from: router_day(),
    until: router_day()
   }),
   handle: getReviewFigures,
   changesState: !1
  },
  writeAgreementDocument: {
   input: () => strictObject({
    submissionId: router_id(),
    agreementId: router_id(),
    kind: schemas_enum([ "AVENANT", "ATTESTATION", "BILAN" ]),
    from: router_day(),
    until: router_day(),
    acceptsGaps: optional(schemas_boolean()),
    chart: optional(pngInBase64())
   }),
   handle: writeAgreementDocument,
   changesState: !0
  },
  checkAgreement: {
   input: () => strictObject({
    partnershipId: router_id(),
    values: router_values()
   }),
   handle: checkAgreement,
   changesState: !1
  },
  getExport: {
   input: () => strictObject({
    record: schemas_enum([ "partner", "partnership", "delivery", "costItem", "income" ]),
    from: router_day(),
    until: router_day()
   }),
   handle: getExport,
   changesState: !1
  },
  openExchange: {
   input: router_nothing,
   handle: context => openExchange(context),
   changesState: !1
  },
  previewImport: {
   input: () => strictObject(importFile()),
   handle: previewImport,
   changesState: !1
  },
  applyImport: {
   input: () => strictObject({
    ...importFile(),
    submissionId: router_id(),
    marks: array(schemas_int().check(_gte(0)))
   }),
   handle: applyImport,
   changesState: !0
  },
  saveClosure: {
   input: () => strictObject(router_submission()),
   handle: saveClosure,
   changesState: !0
  },
  getFollowUp: {
   input: () => strictObject({
    weekCount: schemas_int().check(_gte(1), _lte(53))
   }),
   handle: getFollowUp,
   changesState: !1
  },
  getCellCost: {
   input: router_nothing,
   handle: context => getCellCost(context),
   changesState: !1
  },
  writeCostReports: {
   input: () => strictObject({
    onlyIfMade: optional(schemas_boolean())
   }),
   handle: writeCostReports,
   changesState: !0
  },
  writeFollowUp: {
   input: router_nothing,
   handle: context => writeFollowUp(context),
   changesState: !0
  },
  previewSchoolHolidays: {
   input: () => strictObject({
    text: calendarText()
   }),
   handle: previewSchoolHolidays,
   changesState: !1
  },
  importSchoolHolidays: {
   input: () => strictObject({
    submissionId: router_id(),
    text: calendarText()
   }),
   handle: importSchoolHolidays,
   changesState: !0
  },
  prepareWorkbook: {
   input: router_nothing,
   handle: context => prepareWorkbook(context),
   changesState: !0
  },
  recalculate: {
   input: router_nothing,
   handle: context => recalculate(context),
   changesState: !0
  },
  openWide: {
   input: () => strictObject({
    partnershipId: router_id(),
    week: router_week()
   }),
   handle: openWide,
   changesState: !1
  },
  checkWorkbook: {
   input: router_nothing,
   handle: context => checkWorkbook(context),
   changesState: !0
  },
  planRepair: {
   input: router_nothing,
   handle: context => planRepair(context),
   changesState: !1
  },
  applyRepair: {
   input: () => strictObject({
    steps: array(schemas_string().check(_maxLength(60))).check(_maxLength(200))
   }),
   handle: applyRepair,
   changesState: !0
  },
  getJournal: {
   input: router_nothing,
   handle: context => getJournal(context),
   changesState: !1
  },
  keepJournal: {
   input: router_nothing,
   handle: context => keepJournal(context),
   changesState: !0
  },
  undoLastAction: {
   input: () => strictObject({
    submissionId: router_id(),
    number: schemas_int().check(_gte(1))
   }),
   handle: undoLastAction,
   changesState: !0
  },
  verifyLog: {
   input: nothing,
   handle: context => verifyLog(context),
   changesState: !1
  },
  traceLot: {
   input: question,
   handle: traceLot,
   changesState: !1
  },
  checkDoor: {
   input: () => strictObject(door()),
   handle: checkDoor,
   changesState: !1
  },
  refuseAtDoor: {
   input: () => strictObject({
    submissionId: id(),
    ...door()
   }),
   handle: refuseAtDoor,
   changesState: !0
  },
  exportLog: {
   input: () => strictObject({
    role: schemas_enum([ "SENT", "CARRIED", "RECEIVED", "EPCIS" ]),
    from: trace_router_day(),
    until: trace_router_day()
   }),
   handle: exportLog,
   changesState: !1
  },
  previewRetention: {
   input: nothing,
   handle: context => previewRetention(context),
   changesState: !1
  },
  getLedgers: {
   input: nothing,
   handle: context => getLedgers(context),
   changesState: !1
  },
  saveSample: {
   input: submission,
   handle: saveSample,
   changesState: !0
  },
  saveContainerMove: {
   input: submission,
   handle: saveContainerMove,
   changesState: !0
  },
  recordLotEvent: {
   input: () => strictObject({
    submissionId: id(),
    lineId: id(),
    replaces: trace_router_words(),
    values: values()
   }),
   handle: recordLotEvent,
   changesState: !0
  },
  writeTraceSheet: {
   input: question,
   handle: writeTraceSheet,
   changesState: !0
  },
  writeRecallSheet: {
   input: () => strictObject({
    incidentId: id()
   }),
   handle: writeRecallSheet,
   changesState: !0
  },
  writePaper: {
   input: () => strictObject({
    paper: schemas_enum(Object.keys(PAPERS)),
    partnershipId: trace_router_words(),
    day: dayOrNone(),
    incidentId: trace_router_words(),
    recallContactId: trace_router_words(),
    pictures: array(strictObject({
     lotRef: trace_router_words(),
     png: pngText()
    })).check(_maxLength(40)),
    labelCount: optional(schemas_int().check(_gte(1), _lte(100)))
   }),
   handle: writePaper,
   changesState: !0
  },
  getRecalls: {
   input: nothing,
   handle: context => getRecalls(context),
   changesState: !1
  },
  getRecall: {
   input: () => strictObject({
    incidentId: id()
   }),
   handle: getRecall,
   changesState: !1
  },
  openRecall: {
   input: () => strictObject({
    submissionId: id(),
    values: values(),
    isDrill: schemas_boolean(),
    startedOn: optional(dayOrNone()),
    isConfirmed: schemas_boolean()
   }),
   handle: openRecall,
   changesState: !0
  },
  recordRecallAnswer: {
   input: () => strictObject({
    submissionId: id(),
    incidentId: id(),
    recallContactId: id(),
    values: values()
   }),
   handle: recordRecallAnswer,
   changesState: !0
  },
  markRecallMessages: {
   input: () => strictObject({
    submissionId: id(),
    incidentId: id(),
    recallContactIds: array(id()).check(_maxLength(500))
   }),
   handle: markRecallMessages,
   changesState: !0
  },
  closeRecall: {
   input: () => strictObject({
    submissionId: id(),
    incidentId: id(),
    values: values(),
    isClosed: schemas_boolean()
   }),
   handle: closeRecall,
   changesState: !0
  },
  getSettings: {
   input: router_nothing,
   handle: context => getSettings(context),
   changesState: !1
  },
  saveSetting: {
   input: () => strictObject({
    submissionId: router_id(),
    key: schemas_enum(THRESHOLD_KEYS),
    values: router_values()
   }),
   handle: saveSetting,
   changesState: !0
  },
  showRows: {
   input: () => strictObject({
    link: strictObject({
     tab: schemas_string().check(_maxLength(100)),
     a1: schemas_string().check(_maxLength(40)),
     id: nullable(router_id())
    })
   }),
   handle: showRows,
   changesState: !1
  }
 }, SENTENCES = [ [ "QUOTA", /invoked too many times|too many (scripts|simultaneous)|rate limit|quota|limit exceeded|(trop|plusieurs) de fois|appelé trop/i ], [ "SERVICE_TROUBLE", /timed out|server error|service (error|unavailable)|internal error|temporarily|empty response|erreur (de serveur|du serveur|de service|interne)|a expiré|indisponible/i ] ];
 function serviceFailure(message) {
  return SENTENCES.find(([, pattern]) => pattern.test(message))?.[0] ?? null;
 }
 const envelope = () => strictObject({
  procedure: schemas_string(),
  input: unknown(),
  by: optional(schemas_string().check(_regex(INITIALS)))
 });
 function readRequest(requestJson) {
  let parsed;
  try {
   parsed = JSON.parse(requestJson);
  } catch {
   throw new AppError("UNREADABLE_REQUEST");
  }
  const request = safeParse(envelope(), parsed);
  if (!request.success) throw new AppError("UNREADABLE_REQUEST");
  return request.data;
 }
 function isProcedure(name) {
  return Object.prototype.hasOwnProperty.call(router, name);
 }
 const MOST_ISSUES = 20;
 function shapeIssue(issue) {
  const unknown = "unrecognized_keys" === issue.code ? issue.keys.slice(0, 1) : [], path = [ ...issue.path, ...unknown ].map(String).join("."), place = {
   severity: "BLOCK",
   path
  };
  return "too_big" === issue.code && "string" === issue.origin ? {
   ...place,
   code: "TEXT_TOO_LONG",
   params: {
    max: Number(issue.maximum)
   }
  } : {
   ...place,
   code: "REQUEST_SHAPE",
   params: {
    field: path,
    detail: issue.code
   }
  };
 }
 const shapeIssues = error => error.issues.slice(0, MOST_ISSUES).map(shapeIssue);
 function dispatch_answer(name, context, input) {
  const procedure = router[name], checked = safeParse(procedure.input(), input);
  if (!checked.success) throw new AppError("INVALID_INPUT", {}, shapeIssues(checked.error));
  return procedure.handle(context, checked.data);
 }
 function dispatch_failure(error) {
  if (error instanceof AppError) return {
   ok: !1,
   error: {
    code: error.code,
    params: error.params,
    issues: error.issues
   }
  };
  const detail = error instanceof Error ? error.message : String(error);
  return {
   ok: !1,
   error: {
    code: serviceFailure(detail) ?? "UNEXPECTED",
    params: {
     detail
    },
    issues: []
   }
  };
 }
 function dispatch(makeContext, requestJson) {
  let response;
  try {
   const request = readRequest(requestJson);
   if (!isProcedure(request.procedure)) throw new AppError("UNKNOWN_PROCEDURE", {
    procedure: request.procedure
   });
   const {by} = request, context = {
    ...makeContext(),
    ...void 0 === by ? {} : {
     author: by
    }
   };
   response = {
    ok: !0,
    data: dispatch_answer(request.procedure, context, request.input)
   };
  } catch (error) {
   response = dispatch_failure(error);
  }
  return JSON.stringify(response);
 }
 function buildMenu() {
  const ui = SpreadsheetApp.getUi(), help = ui.createMenu(fr.menu.help).addItem(fr.menu.howTo, "showHelp").addItem(fr.menu.verify, "verifyFromMenu");
  ui.createMenu(fr.menu.title).addItem(fr.menu.open, "openSidebar").addItem(fr.menu.follow, "followFromMenu").addItem(fr.menu.exchange, "openExchange").addSeparator().addItem(fr.menu.check, "checkFromMenu").addItem(fr.menu.journal, "journalFromMenu").addItem(fr.menu.settings, "settingsFromMenu").addItem(fr.menu.prepare, "prepareFromMenu").addItem(fr.menu.recalculate, "recalculateFromMenu").addSeparator().addSubMenu(help).addToUi();
 }
 function showSidebar() {
  const page = HtmlService.createHtmlOutputFromFile(SIDEBAR_FILE).setTitle(fr.menu.sidebarTitle);
  SpreadsheetApp.getUi().showSidebar(page);
 }
 function showSidebarAt(screen) {
  SpreadsheetApp.getUi().showSidebar(sidebarAt(screen).setTitle(fr.menu.sidebarTitle));
 }
 function showExchange() {
  (new HtmlPageOpener).openExchange();
 }
 function showHelpDialog() {
  const ui = SpreadsheetApp.getUi();
  ui.alert(fr.menu.helpTitle, fr.menu.helpText, ui.ButtonSet.OK);
 }
 function call(procedure) {
  const response = JSON.parse(dispatch(googleContext, JSON.stringify({
   procedure,
   input: {}
  })));
  if (response.ok) return response.data;
  const {code, params} = response.error;
  SpreadsheetApp.getUi().alert(fr.menu.failed, formatMessage(fr.errors[code], params), SpreadsheetApp.getUi().ButtonSet.OK);
  return null;
 }
 function prepareAndTell() {
  const done = call("prepareWorkbook");
  if (!done) return;
  const params = {
   created: done.createdTabs.length,
   repaired: done.repaired.length
  };
  SpreadsheetApp.getActiveSpreadsheet().toast(formatMessage(fr.menu.preparedDetail, params), fr.menu.prepared);
 }
 function recalculateAndTell() {
  const done = call("recalculate");
  done && call("writeCostReports") && SpreadsheetApp.getActiveSpreadsheet().toast(formatMessage(fr.menu.recalculated, {
   weeks: done.weeks
  }), fr.menu.title);
 }
 function verifyInstallation() {
  if ("function" == typeof runVerification_) {
   runVerification_();
   return;
  }
  const ui = SpreadsheetApp.getUi();
  ui.alert(fr.menu.verify, fr.menu.verifyHow, ui.ButtonSet.OK);
 }
 globalThis.onOpen = () => buildMenu();
 globalThis.onInstall = () => buildMenu();
 globalThis.onEdit = event => markEdit(event);
 globalThis.openSidebar = () => showSidebar();
 globalThis.followFromMenu = () => showSidebarAt("follow");
 globalThis.openExchange = () => showExchange();
 globalThis.checkFromMenu = () => showSidebarAt("check");
 globalThis.journalFromMenu = () => showSidebarAt("journal");
 globalThis.settingsFromMenu = () => showSidebarAt("settings");
 globalThis.prepareFromMenu = () => prepareAndTell();
 globalThis.recalculateFromMenu = () => recalculateAndTell();
 globalThis.showHelp = () => showHelpDialog();
 globalThis.verifyFromMenu = () => verifyInstallation();
 globalThis.sendWeeklyDigest = () => sendWeeklyDigest(googleContext());
 globalThis.handleRpc = requestJson => dispatch(googleContext, requestJson);
 /**
 * Coût d’un repas, en euros par repas distribué, tel que Passe-plat l’a calculé la dernière fois.
 *
 * @preserve
 * @param {string|Array<Array<string>>} partenariat Numéro (PT-0001) ou nom du partenariat, "tous", ou une plage.
 * @param {string|Array<Array<string>>} période Semaine (2026-S12), mois (2026-03), trimestre (2026-T1), année, date, ou une plage.
 * @param {string} niveau A (sortie cuisine), B (livré), C (servi), COMPLET ou AJOUTE. COMPLET si absent.
 * @param {any} témoin Facultatif : une cellule qui change à chaque calcul, pour que Sheets recalcule (Synthèse des coûts!A2).
 * @return {number} Euros par repas distribué, ou « non calculable ».
 * @customfunction
 */ globalThis.COUT_REPAS = (partenariat, période, niveau) => costInCell(partenariat, période, niveau);
 /**
 * Nombre de repas d’un partenariat sur une période.
 *
 * @preserve
 * @param {string|Array<Array<string>>} partenariat Numéro (PT-0001) ou nom du partenariat, "tous", ou une plage.
 * @param {string|Array<Array<string>>} période Semaine (2026-S12), mois (2026-03), trimestre (2026-T1), année, date, ou une plage.
 * @param {string} lesquels livrés, acceptés ou distribués. Distribués si absent.
 * @param {any} témoin Facultatif : une cellule qui change à chaque calcul, pour que Sheets recalcule.
 * @return {number} Nombre de repas, ou « non calculable ».
 * @customfunction
 */ globalThis.REPAS = (partenariat, période, lesquels) => mealsInCell(partenariat, période, lesquels);
})();