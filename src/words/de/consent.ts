import { listed } from './lists.ts';

const bases = {
  essential: 'Keine Einwilligung nötig: immer eingeschaltet.',
  'legitimate-interests': 'Berechtigte Interessen: eingeschaltet, bis Sie es ausschalten.',
  consent: 'Einwilligung: ausgeschaltet, bis Sie es einschalten.',
};

const stored = {
  cookie: 'Cookies',
  'local-storage': 'Einträge im Local Storage',
  'session-storage': 'Einträge im Session Storage',
  'indexed-db': 'Datenbanken',
  cache: 'Dateien im Cache',
};

const orUntilChanged = (period: string | undefined): string => period ?? 'bis zu Ihrer nächsten Änderung';

const forPurposes = (purposes: readonly string[]): string =>
  `${purposes.length === 1 ? 'für diesen Zweck' : 'für diese Zwecke'}: ${listed(purposes)}`;

const open = 'Cookie-Einstellungen';

const decline = 'Alle ablehnen';

export const consent = {
  states: {
    unasked: 'Derzeit eingeschaltet: {on}. Sonst läuft nichts Optionales.',
    gpc: 'Ihr Browser sendet Global Privacy Control. Optionale Tracker sind deshalb ausgeschaltet.',
    paused: 'Ihr Browser sendet Global Privacy Control. Tracker, die Sie zuvor erlaubt haben, sind deshalb angehalten.',
    override:
      'Auf Ihren Wunsch eingeschaltet, obwohl Ihr Browser Global Privacy Control sendet: {on}. ' +
      'Alle anderen optionalen Tracker sind ausgeschaltet. Sie können auch diese jederzeit ausschalten.',
    'declined-gpc':
      'Sie haben am {date} abgelehnt, und Ihr Browser sendet Global Privacy Control. ' +
      'Optionale Tracker sind ausgeschaltet.',
    on:
      'Eingeschaltet: {on}. Alle anderen optionalen Tracker sind ausgeschaltet. ' +
      'Sie können Ihre Auswahl jederzeit ändern.',
    changed:
      'Etwas ist neu oder hat sich geändert, oder Ihre Auswahl ist abgelaufen. ' +
      'Bitte wählen Sie erneut; bis dahin bleibt es ausgeschaltet.',
    lapsed: 'Ihre Auswahl ist abgelaufen. Bitte wählen Sie erneut; bis dahin bleibt es ausgeschaltet.',
    declined:
      'Sie haben am {date} abgelehnt. Optionale Tracker sind ausgeschaltet. Sie können Ihre Auswahl jederzeit ändern.',
    nothing: 'Auf dieser Seite läuft nichts Optionales.',
    unremoved:
      ' Diese Seite konnte Folgendes nicht entfernen: {names}. ' +
      'Löschen Sie in den Einstellungen Ihres Browsers Cookies und Websitedaten dieser Website.',
    saved: 'Ihre Auswahl wurde am {date} gespeichert (Fassung des Rechtstexts: {version}). ',
    unsaved: 'Ihr Browser speichert Ihre Auswahl nicht. Sie gilt deshalb nur auf dieser Seite. ',
  },

  nothingHere: 'Auf dieser Seite läuft nichts Optionales. Ihre Auswahl gilt auf den anderen Seiten.',

  labels: {
    accept: 'Alle akzeptieren',
    decline,
    keepOn: 'Aktiv lassen',
    turnOff: 'Ausschalten',
    turnOn: 'Einschalten',
    keepOff: 'Inaktiv lassen',
    manage: 'Auswahl anpassen',
    save: 'Diese Auswahl speichern',
    close: 'Schließen, ohne etwas zu ändern',
    open,
    seeChanges: 'Änderungen ansehen',
    seeStored: 'Ansehen, was gespeichert wird',
  },

  banner: {
    title: (organization: string): string => `Ihre Auswahl bei ${organization}`,
    asks: (organization: string): string => `${organization} bittet Sie um Ihre Einwilligung:`,
    asked: (shortForm: string, vendors: readonly string[]): string => `${shortForm}; ${listed(vendors)}.`,
    cookiesAsked: (purposes: readonly string[]): string =>
      `Wenn Sie zustimmen, verwenden wir Cookies ${forPurposes(purposes)}.`,
    cookies: (purposes: readonly string[]): string => `Wir verwenden Cookies ${forPurposes(purposes)}.`,
    rests: (shortForm: string, vendors: readonly string[], interest: string | undefined): string =>
      `${shortForm}; ${listed(vendors)}. ` +
      'Dies braucht keine Einwilligung, sondern beruht auf berechtigten Interessen: ' +
      `${interest ?? 'nicht angegeben'}.`,
    alreadyStores: (kinds: readonly (keyof typeof stored)[]): string =>
      'Dies ist bereits eingeschaltet und speichert auf Ihrem Gerät: ' +
      `${listed(kinds.map((kind) => stored[kind]))}.`,
    alreadyOn: 'Dies ist bereits eingeschaltet. Auf Ihrem Gerät wird dafür nichts gespeichert.',
    objectByDeclining: (label: string | undefined): string =>
      'Mit dem Kästchen schalten Sie dies ein oder aus, ' +
      `mit „${label ?? decline}“ schalten Sie es aus: So widersprechen Sie.`,
    objectByButton: 'Sie können widersprechen: Schalten Sie es aus.',
    changeLater: `Sie können Ihre Auswahl jederzeit unter „${open}“ am Ende jeder Seite ändern.`,
    moreChanges: (count: number): string =>
      count === 1 ? 'Und 1 weitere Änderung.' : `Und ${count} weitere Änderungen.`,
  },

  preferences: {
    unscripted: 'Ohne JavaScript läuft hier nichts Optionales, und Ihre Auswahl kann nicht gespeichert werden.',
    purposes: 'Zwecke',
    allow: (purpose: string): string => `Erlauben: ${purpose}`,
    basis: (basis: keyof typeof bases | undefined, interest: string | undefined): string => {
      if (!basis) return 'Rechtsgrundlage: nicht angegeben.';
      if (interest === undefined) return bases[basis];
      return `${bases[basis]} Das Interesse: ${interest === 'not-stated' ? 'nicht angegeben' : interest}.`;
    },
    objection: 'Sie haben das Recht zu widersprechen: Wenn Sie dies hier ausschalten, ist das Ihr Widerspruch.',
    notHere: 'Sie können dies hier nicht ändern.',
    where: (organization: string): string =>
      'Ihre Auswahl gilt für diese Seiten mit Rechtstexten, in diesem Browser. ' +
      `Am Produkt und an der Website von ${organization} ändert sie nichts.`,
    lasts: (yes: string | undefined, no: string | undefined): string =>
      yes === no
        ? `Ihre Auswahl gilt ${orUntilChanged(yes)}.`
        : `Ein Ja gilt ${orUntilChanged(yes)}, ein Nein ${orUntilChanged(no)}.`,
    objectionLasts: 'Ein Widerspruch gilt, bis Sie ihn zurücknehmen.',
    everything: 'Alles, was gespeichert wird, im Einzelnen',
    savedChoices: 'Ihre gespeicherte Auswahl',
  },
};
