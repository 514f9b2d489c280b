import type { Catalogue } from "../catalogue.ts";

const french: Catalogue = {
  locales: ["fr"],
  sayings: {
    "No figure": "Aucun chiffre",
    "over {value}": "de plus de {value}",
    "under {value}": "de moins de {value}",
    "of {value}": "de {value}",
    "of at least {value}": "d’au moins {value}",
    "of at most {value}": "d’au plus {value}",
    "between {low} and {high}": "compris entre {low} et {high}",
    "in {unit}": "en {unit}",
    'about "{about}"': "sur « {about} »",
    'for "{words}"': "pour « {words} »",
    "in the {count} articles here.": {
      one: "dans le seul article présent.",
      other: "dans les {count} articles présents.",
    },
    "in as many articles as could be read in time; words narrow the search.":
      "dans les articles qui ont pu être lus à temps ; des mots restreignent la recherche.",
    "{printed} as printed; elsewhere {elsewhere}": "{printed} tel qu’imprimé ; ailleurs {elsewhere}",
    "sentence {number} of {of}": "phrase {number} sur {of}",
    "page {page}": "page {page}",
    "at {clock}": "à {clock}",
    "Also in:": "Aussi dans :",
    "…and {count} more": "…et {count} de plus",
    "Speaker not stated": "Auteur des propos non indiqué",
    "reported, not quoted": "rapporté, non cité",
    "speaker not stated": "auteur des propos non indiqué",
    "The articles give no role.": "Les articles n’indiquent aucune fonction.",
    "{count} articles": { one: "{count} article", other: "{count} articles" },
    "{count} sentences": { one: "{count} phrase", other: "{count} phrases" },
    "Named in {count} articles": { one: "Nommé dans {count} article", other: "Nommé dans {count} articles" },
    "…and {count} other roles": { one: "…et {count} autre fonction", other: "…et {count} autres fonctions" },
    "Also written:": "Autres formes :",
    "What you can ask": "Ce que vous pouvez demander",
    People: "Personnes",
    Figures: "Chiffres",
    Said: "Citations",
    Previous: "Précédent",
    Next: "Suivant",
    "Also in": "Aussi dans",
    Context: "Contexte",
    "Closest passages": "Passages proches",
    "Said of them": "Dit à leur sujet",
    "Show article": "Voir l’article",
    "Why?": "Pourquoi ?",
    "That works in a server that this bot was added to.":
      "Cela fonctionne dans un serveur auquel ce bot a été ajouté.",
    "You need the permission Manage Server for that.":
      "Il vous faut pour cela la permission de gérer le serveur.",
    "Servers have no articles of their own here: the host of this bot can give them a place with IBID_DATA.":
      "Les serveurs n’ont pas d’articles à eux ici : l’hébergeur de ce bot peut leur donner une place avec IBID_DATA.",
    "Another change is being made in this server; please try again when it is done.":
      "Une autre modification est en cours dans ce serveur ; veuillez réessayer quand elle sera terminée.",
    "It could not be kept ({code}); please tell the host of this bot.":
      "Le contenu n’a pas pu être conservé ({code}) ; veuillez prévenir l’hébergeur de ce bot.",
    "{done} of {all} read": "{done} sur {all} lus",
    "Addresses are not fetched here: the host of this bot can turn that on with IBID_ADD_URLS=on. Attach the file itself.":
      "Les adresses ne sont pas consultées ici : l’hébergeur de ce bot peut l’activer avec IBID_ADD_URLS=on. Joignez le fichier lui-même.",
    "Attach a file, or give an address.": "Joignez un fichier, ou donnez une adresse.",
    "This server": "Ce serveur",
    "Shared by all servers": "Partagés par tous les serveurs",
    "{added} added, {updated} updated, {removed} removed.":
      "Ajoutés : {added}, mis à jour : {updated}, retirés : {removed}.",
    "It {reason}.": "Il n’a pas pu être lu (it {reason}).",
    added: "ajouté",
    updated: "mis à jour",
    unchanged: "inchangé",
    removed: "retiré",
    skipped: "ignoré",
    "These articles come from a single file: take it away by hand.":
      "Ces articles viennent d’un seul fichier : retirez-le à la main.",
    "These articles come from a single file: add to that file instead.":
      "Ces articles viennent d’un seul fichier : complétez plutôt ce fichier.",
    'There is no article "{words}" here that can be removed.':
      "Il n’y a pas ici d’article « {words} » qui puisse être retiré.",
    'That article is one of {count} in "{file}": remove the whole file by its name.':
      "Cet article est l’un des {count} de « {file} » : retirez le fichier entier par son nom.",
    "It is larger than {most} MB.": "Il dépasse {most} Mo.",
    "It is empty.": "Il est vide.",
    "Something that is no file has its name here: it has to be taken away first.":
      "Quelque chose qui n’est pas un fichier porte ici son nom : il faut d’abord l’enlever.",
    "There is no room for more: remove articles that are no longer needed.":
      "Il n’y a plus de place : retirez des articles qui ne servent plus.",
    Share: "Partager",
    "I have forgotten what you asked here before.": "J’ai oublié ce que vous avez demandé ici auparavant.",
    "That is larger than {megabytes} MB; add a smaller file.":
      "Le contenu dépasse {megabytes} Mo ; ajoutez un fichier plus petit.",
    "That page grows too much when it is decompressed; add the file itself.":
      "Cette page devient trop grande une fois décompressée ; ajoutez le fichier lui-même.",
    "That page is compressed in a way that is not understood here.":
      "Cette page est compressée d’une façon qui n’est pas comprise ici.",
    "What came is damaged: it cannot be decompressed.":
      "Le contenu reçu est endommagé : il ne peut pas être décompressé.",
    "That page is empty.": "Cette page est vide.",
    "{host} was not found; check the address.": "{host} est introuvable ; vérifiez l’adresse.",
    "{host} took too long; please try again later.":
      "{host} a mis trop de temps ; veuillez réessayer plus tard.",
    "{host} does not prove with a certificate that it is {host}.":
      "{host} ne prouve par aucun certificat être {host}.",
    "{host} answers, but not as a web server does.": "{host} répond, mais pas comme un serveur web.",
    "{host} broke off in the middle; please try again.":
      "{host} s’est interrompu au milieu ; veuillez réessayer.",
    "{host} could not be reached; please try again later.":
      "{host} n’a pas pu être joint ; veuillez réessayer plus tard.",
    "{host} sends on too often.": "{host} redirige trop souvent.",
    "That address does not say what it gives; add the file itself.":
      "Cette adresse ne dit pas ce qu’elle fournit ; ajoutez le fichier lui-même.",
    "That address gives {type}, which cannot be read as an article.":
      "Cette adresse fournit {type}, qui ne peut pas être lu comme un article.",
    "{host} has no such page ({status}); check the address.":
      "{host} n’a pas cette page ({status}) ; vérifiez l’adresse.",
    "{host} does not give that page to a program ({status}); add the file itself.":
      "{host} ne donne pas cette page à un programme ({status}) ; ajoutez le fichier lui-même.",
    "{host} cannot give that page now ({status}); try later.":
      "{host} ne peut pas fournir cette page pour l’instant ({status}) ; réessayez plus tard.",
    "{host} sends on to an address without encryption, which is not followed.":
      "{host} redirige vers une adresse sans chiffrement, qui n’est pas suivie.",
    "That is not a web address; give one that begins with https://.":
      "Ce n’est pas une adresse web ; donnez-en une qui commence par https://.",
    "{host} is not on the public internet, so it is not fetched.":
      "{host} n’est pas sur l’internet public et n’est donc pas consulté.",
    "Only addresses that begin with https:// or http:// are fetched.":
      "Seules les adresses qui commencent par https:// ou http:// sont consultées.",
    "Give the address without a user name and password.":
      "Donnez l’adresse sans nom d’utilisateur ni mot de passe.",
    "Port {port} is not fetched; only 80, 443 and 8443 are.":
      "Le port {port} n’est pas consulté ; seuls le sont 80, 443 et 8443.",
    "Files from {host} are not taken here.": "Les fichiers de {host} ne sont pas acceptés ici.",
    "There is no more on that.": "Il n’y a rien de plus à ce sujet.",
    'Who or what is meant by "{word}"? Please ask again with the name.':
      "Qui ou quoi est désigné par « {word} » ? Redemandez avec le nom.",
    "Ask it otherwise": "Demander autrement",
    "None of the {count} articles here answers that.": {
      one: "Le seul article ici n’y répond pas.",
      other: "Aucun des {count} articles ici n’y répond.",
    },
    "No article here names {names}.": "Aucun article ici ne nomme {names}.",
    'I read "{typed}" as "{meant}".': "J’ai lu « {typed} » comme « {meant} ».",
    "The closest passages:": "Les passages les plus proches :",
    'No article here is about "{words}".': "Aucun article ici ne traite de « {words} ».",
    'No article here says who "{words}" is.': "Aucun article ici ne dit qui est « {words} ».",
    'No quotation of "{speaker}" was found.': "Aucune citation de « {speaker} » n’a été trouvée.",
    'No quotation of "{speaker}" about "{words}" was found.':
      "Aucune citation de « {speaker} » sur « {words} » n’a été trouvée.",
    'No quotation about "{words}" was found.': "Aucune citation sur « {words} » n’a été trouvée.",
    "That article has sentences 1 to {last}.": "Cet article a les phrases 1 à {last}.",
    "Ask in plain words, or with a command.": "Posez une question, ou utilisez une commande.",
    "Ask something: a question in plain words, or /help.": "Posez une question, ou essayez /help.",
    "Ask in at most {most} characters.": "Posez votre question en {most} caractères au plus.",
    "There is no command /{name}; /help lists them.": "La commande /{name} n’existe pas ; /help les énumère.",
    "That is not understood; /help lists what can be asked.":
      "Je n’ai pas compris ; /help énumère ce qu’on peut demander.",
    "This button no longer works; please ask again.":
      "Ce bouton ne fonctionne plus ; veuillez reposer la question.",
    "The articles have changed since; this is what they say now.":
      "Les articles ont changé depuis ; voici ce qu’ils disent maintenant.",
    "The articles have changed: that sentence is no longer in them.":
      "Les articles ont changé : cette phrase n’y figure plus.",
    "The articles have changed: that one is no longer among them.":
      "Les articles ont changé : celui-ci n’en fait plus partie.",
    "No other article says the same any longer.": "Aucun autre article ne dit plus la même chose.",
    "I am being restarted; please ask again in a minute.":
      "Je redémarre ; veuillez reposer la question dans une minute.",
    "Please try again in {seconds} s: you are asking faster than I may answer.":
      "Veuillez réessayer dans {seconds} s : vous demandez plus vite que je ne peux répondre.",
    "Please try again in {seconds} s: this server is asking faster than I may answer.":
      "Veuillez réessayer dans {seconds} s : ce serveur demande plus vite que je ne peux répondre.",
    "Please try again in 5 s: I am asked more than I can answer at once.":
      "Veuillez réessayer dans 5 s : on me demande plus que je ne peux répondre à la fois.",
    "Something went wrong on my side (reference {reference}): please try again in a moment.":
      "Une erreur s’est produite de mon côté (référence {reference}) : veuillez réessayer dans un instant.",
    "Ibid answers with the exact sentences of its articles. No language model is in it.":
      "Ibid répond avec les phrases exactes de ses articles. Il ne contient aucun modèle de langage.",
    Version: "Version",
    Articles: "Articles",
    Sentences: "Phrases",
    "Oldest article": "Article le plus ancien",
    "Newest article": "Article le plus récent",
    Languages: "Langues",
    English: "anglais",
    Stored: "Conservé",
    "Nothing but these articles. Questions, answers and those who ask are neither saved nor logged.":
      "Rien que ces articles. Ni les questions, ni les réponses, ni ceux qui les posent ne sont conservés ou journalisés.",
    Privacy: "Confidentialité",
    Terms: "Conditions",
    "What is done with data": "Ce qui est fait des données",
    "On what terms this may be used": "À quelles conditions on peut s’en servir",
    "Ask the host of this bot for {file}, a file of the program.":
      "Demandez à l’hébergeur de ce bot {file}, un fichier du programme.",
    "/quote needs words or a speaker, for example: /quote speaker:president.":
      "/quote demande des mots ou un auteur, par exemple : /quote speaker:president.",
    "Check against corpus": "Comparer aux articles",
    "Says the same": "Dit la même chose",
    Differs: "Diffère",
    Related: "En rapport",
    "here: {here}; the message: {claimed}": "ici : {here} ; le message : {claimed}",
    "here: “{here}”; the message has no such word": "ici : « {here} » ; le message n’a pas ce mot",
    "the message: “{claimed}”; here no such word": "le message : « {claimed} » ; ici, pas ce mot",
    "Nothing here bears on this.": "Rien ici ne porte là-dessus.",
    "There is nothing to check in that: a question, a greeting or a link claims nothing.":
      "Il n’y a rien à comparer : une question, une salutation ou un lien n’affirme rien.",
    "Of {count} sentences the first {most} are checked.":
      "Sur {count} phrases, les {most} premières sont comparées.",
    "…and {count} more claims": {
      one: "…et {count} affirmation de plus",
      other: "…et {count} affirmations de plus",
    },
    "Too long to share: check a part of it.": "Trop long à partager : comparez-en une partie.",
    "That message says nothing in words of its own.": "Ce message ne dit rien avec ses propres mots.",
    "{count} articles were left out because they have no date.": {
      one: "Un article a été laissé de côté parce qu’il n’a pas de date.",
      other: "{count} articles ont été laissés de côté parce qu’ils n’ont pas de date.",
    },
    "No article here names its outlet.": "Aucun article ici ne nomme son média.",
    'No article here is from "{typed}". Outlets here: {names}.':
      "Aucun article ici ne vient de « {typed} ». Médias présents : {names}.",
    "No article here fits {filters}.": "Aucun article ici ne correspond à {filters}.",
    "The newest article here is from {day}.": "L’article le plus récent ici date du {day}.",
    "Searched were the {left} of {all} articles that fit {filters}.":
      "La recherche a porté sur les {left} articles sur {all} qui correspondent à {filters}.",
    "Among the others there is an answer.": "Parmi les autres, il y a une réponse.",
    "The newest of these is from {day}, {count} months before today.": {
      one: "Le plus récent date du {day}, il y a un mois.",
      other: "Le plus récent date du {day}, il y a {count} mois.",
    },
    "The newest of these is from {day}, {count} years before today.": {
      one: "Le plus récent date du {day}, il y a un an.",
      other: "Le plus récent date du {day}, il y a {count} ans.",
    },
    'The option {name} takes a date, and "{typed}" is none that I can read: write it like 2024, 2024-05, 17 May 2024 or last week.':
      "L’option {name} attend une date, et « {typed} » n’en est pas une que je puisse lire : écrivez 2024, 2024-05, 17 May 2024 ou last week.",
    "since:{since} is later than until:{until}, so nothing can lie between them; turn them round.":
      "since:{since} est après until:{until}, rien ne peut donc se trouver entre les deux ; inversez-les.",
    '"{id}" is no citation\'s id; one looks like {example}.':
      "« {id} » n’est pas l’identifiant d’une citation ; en voici un : {example}.",
    'No citation "{id}" is known here.': "Aucune citation « {id} » n’est connue ici.",
    "That article is no longer here.": "Cet article n’est plus ici.",
    "The article was edited since: the sentence is no longer there.":
      "L’article a été modifié depuis : la phrase n’y figure plus.",
    "The article was edited since, but not this sentence.":
      "L’article a été modifié depuis, mais pas cette phrase.",
    "The article was edited since.": "L’article a été modifié depuis.",
    "Then:": "Alors :",
    "Now:": "Maintenant :",
    Export: "Exporter",
  },
  commands: {
    corpus: {
      name: "corpus",
      description: "Ajouter, retirer et lister les articles de ce serveur",
      subcommands: {
        add: {
          name: "ajouter",
          description: "Ajouter des articles à ce serveur",
          options: {
            file: {
              name: "fichier",
              description: "Un fichier avec un article : texte, page web, PDF, Word…",
            },
            file2: { name: "fichier2", description: "Un autre fichier" },
            file3: { name: "fichier3", description: "Un autre fichier" },
            file4: { name: "fichier4", description: "Un autre fichier" },
            file5: { name: "fichier5", description: "Un autre fichier" },
            url: { name: "url", description: "L’adresse web d’un article" },
          },
        },
        remove: {
          name: "retirer",
          description: "Retirer un article de ce serveur",
          options: {
            article: { name: "article", description: "Son titre, son identifiant ou le nom de son fichier" },
          },
        },
        list: { name: "lister", description: "Lister les articles de ce serveur" },
        reload: { name: "relire", description: "Relire ce qui a changé sur le disque de l’hébergeur" },
        status: { name: "état", description: "Combien d’articles il y a, et ce qui n’a pas pu être lu" },
      },
    },
    cite: {
      name: "citer",
      description: "Une citation par son identifiant, mot pour mot, et si son article a changé",
      options: {
        id: { name: "id", description: "L’identifiant de la citation, comme k3v9t2m8qa.14d.3v" },
        format: { name: "format", description: "En texte, ou comme fichier à emporter" },
      },
    },
    about: { name: "à-propos", description: "Ce que c’est, ce qui a été lu et ce qui est conservé" },
    article: {
      name: "article",
      description: "Un article : personnes, chiffres, citations et ses phrases",
      options: {
        words: { name: "mots", description: "Mots de son titre, ou son sujet" },
        sentence: { name: "phrase", description: "Montrer les phrases autour de celle-ci" },
      },
    },
    ask: {
      name: "demander",
      description: "Toute question : les phrases qui y répondent, mot pour mot",
      options: {
        question: { name: "question", description: "Une question, ou quelques mots" },
        closest: { name: "proches", description: "Sans réponse, montrer les passages les plus proches" },
        why: { name: "pourquoi", description: "Dire ce que le classement a vu dans chaque phrase" },
      },
    },
    check: {
      name: "comparer",
      description: "Ce que disent les articles de chaque affirmation : la même chose, autre chose, ou proche",
      options: {
        text: { name: "texte", description: "Un message ou quelques phrases qui affirment quelque chose" },
      },
    },
    figure: {
      name: "chiffre",
      description: "Combien : les phrases avec le chiffre marqué",
      options: {
        words: { name: "mots", description: "Ce qui est compté ou mesuré" },
        value: { name: "valeur", description: "De quelle taille : >1bn, <5%, >=200, 1bn..2bn, 240bn" },
        unit: { name: "unité", description: "Ce qu’il compte : %, USD, dollars, barrel" },
        about: { name: "sujet", description: "Sur quoi porte le chiffre lui-même : oil" },
      },
    },
    help: { name: "aide", description: "Ce qu’on peut demander, avec des exemples" },
    quote: {
      name: "citation",
      description: "Qui a dit quoi : citations avec leur auteur",
      options: {
        words: { name: "mots", description: "Mots de la citation, ou son sujet" },
        speaker: { name: "auteur", description: "Qui l’a dit" },
        reported: {
          name: "rapporté",
          description: "Propos rapportés sans guillemets : both (aussi), only (seuls) ou none (non)",
        },
      },
    },
    when: {
      name: "quand",
      description: "Quand est-ce arrivé : phrases avec dates, dans l’ordre du temps",
      options: { words: { name: "mots", description: "Ce qui est arrivé" } },
    },
    who: {
      name: "qui",
      description: "Qui est-ce : personnes et fonctions, par nom, fonction ou mots",
      options: { name: { name: "nom", description: "Un nom, une fonction, ou des mots sur quelqu’un" } },
    },
  },
  options: {
    hide: { name: "masquer", description: "Ne montrer la réponse qu’à moi" },
    since: {
      name: "depuis",
      description: "Seulement les articles à partir de là : 2024-05, May 2024, last week",
    },
    until: { name: "jusque", description: "Seulement les articles jusque-là : 2023, 17 May 2024, yesterday" },
    source: {
      name: "média",
      description: "Seulement les articles de ce média, ou de ceux dont le nom contient ces mots",
    },
    latest: {
      name: "récents",
      description: "Les articles les plus récents d’abord, parmi ceux qui répondent",
    },
  },
};

export default french;
