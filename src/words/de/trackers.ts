const visitState = 'Hält den Zustand des laufenden Besuchs fest.';
const visitSource = 'Hält fest, woher der laufende Besuch kam.';
const copiedTab = 'Unterscheidet einen kopierten Tab vom ursprünglichen.';

export const trackers = {
  googleAnalytics: {
    clientId: 'Eine pseudonyme Client-ID, die Besuche voneinander unterscheidet.',
    visitState,
  },
  posthog: {
    visitorId:
      'Eine dauerhafte Kennung, die von diesen Seiten selbst gesetzt wird, ' +
      'damit mehrere Besuche als eine Person gezählt werden.',
    visitState,
    visitSource,
    tab: 'Unterscheidet Tabs voneinander.',
    copiedTab,
  },
  posthogProbe: {
    cookie: 'Zeigt, ob Cookies gesetzt werden können.',
    local: 'Zeigt, ob in den lokalen Speicher geschrieben werden kann.',
    session: 'Zeigt, ob in den Sitzungsspeicher geschrieben werden kann.',
  },
  posthogRecording: {
    recordingState: 'Hält den Zustand der laufenden Aufzeichnung fest.',
    visitSource,
    tab: 'Verbindet die Aufzeichnungen eines Browser-Tabs.',
    copiedTab,
  },
};
