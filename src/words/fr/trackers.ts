const visitState = 'Conserve l’état de la visite en cours.';
const visitSource = 'Conserve la provenance de la visite en cours.';
const copiedTab = 'Distingue un onglet dupliqué de l’original.';

export const trackers = {
  googleAnalytics: {
    clientId: 'Un identifiant client pseudonyme qui distingue une visite d’une autre.',
    visitState,
  },
  posthog: {
    visitorId:
      'Un identifiant persistant, déposé par ces pages elles-mêmes, ' +
      'afin que plusieurs visites comptent pour une seule personne.',
    visitState,
    visitSource,
    tab: 'Distingue un onglet d’un autre.',
    copiedTab,
  },
  posthogProbe: {
    cookie: 'Montre si des cookies peuvent être déposés.',
    local: 'Montre s’il est possible d’écrire dans le stockage local.',
    session: 'Montre s’il est possible d’écrire dans le stockage de session.',
  },
  posthogRecording: {
    recordingState: 'Conserve l’état de l’enregistrement en cours.',
    visitSource,
    tab: 'Relie les enregistrements d’un même onglet du navigateur.',
    copiedTab,
  },
};
