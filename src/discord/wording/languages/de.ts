import type { Catalogue } from "../catalogue.ts";

const german: Catalogue = {
  locales: ["de"],
  sayings: {
    "No figure": "Keine Zahl",
    "over {value}": "über {value}",
    "under {value}": "unter {value}",
    "of {value}": "von {value}",
    "of at least {value}": "von mindestens {value}",
    "of at most {value}": "von höchstens {value}",
    "between {low} and {high}": "zwischen {low} und {high}",
    "in {unit}": "in {unit}",
    'about "{about}"': "über „{about}“",
    'for "{words}"': "zu „{words}“",
    "in the {count} articles here.": {
      one: "in dem einen Artikel hier.",
      other: "in den {count} Artikeln hier.",
    },
    "in as many articles as could be read in time; words narrow the search.":
      "in so vielen Artikeln, wie in der Zeit gelesen werden konnten; Worte grenzen die Suche ein.",
    "{printed} as printed; elsewhere {elsewhere}": "{printed} wie gedruckt; anderswo {elsewhere}",
    "sentence {number} of {of}": "Satz {number} von {of}",
    "page {page}": "Seite {page}",
    "at {clock}": "bei {clock}",
    "Also in:": "Auch in:",
    "…and {count} more": "…und {count} weitere",
    "Speaker not stated": "Sprecher nicht genannt",
    "reported, not quoted": "berichtet, nicht zitiert",
    "speaker not stated": "Sprecher nicht genannt",
    "The articles give no role.": "Die Artikel nennen keine Funktion.",
    "{count} articles": { one: "{count} Artikel", other: "{count} Artikel" },
    "{count} sentences": { one: "{count} Satz", other: "{count} Sätze" },
    "Named in {count} articles": { one: "Genannt in {count} Artikel", other: "Genannt in {count} Artikeln" },
    "…and {count} other roles": {
      one: "…und {count} weitere Funktion",
      other: "…und {count} weitere Funktionen",
    },
    "Also written:": "Auch geschrieben:",
    "What you can ask": "Was du fragen kannst",
    People: "Personen",
    Figures: "Zahlen",
    Said: "Zitate",
    Previous: "Zurück",
    Next: "Weiter",
    "Also in": "Auch in",
    Context: "Kontext",
    "Closest passages": "Nächste Stellen",
    "Said of them": "Über sie gesagt",
    "Show article": "Artikel zeigen",
    "Why?": "Warum?",
    "That works in a server that this bot was added to.":
      "Das geht auf einem Server, dem dieser Bot hinzugefügt wurde.",
    "You need the permission Manage Server for that.":
      "Dafür brauchst du die Berechtigung „Server verwalten“.",
    "Servers have no articles of their own here: the host of this bot can give them a place with IBID_DATA.":
      "Server haben hier keine eigenen Artikel: Der Betreiber dieses Bots kann ihnen mit IBID_DATA einen Platz geben.",
    "Another change is being made in this server; please try again when it is done.":
      "Auf diesem Server wird gerade etwas anderes geändert; versuche es danach noch einmal.",
    "It could not be kept ({code}); please tell the host of this bot.":
      "Es konnte nicht aufbewahrt werden ({code}); bitte sag es dem Betreiber dieses Bots.",
    "{done} of {all} read": "{done} von {all} gelesen",
    "Addresses are not fetched here: the host of this bot can turn that on with IBID_ADD_URLS=on. Attach the file itself.":
      "Adressen werden hier nicht abgerufen: Der Betreiber dieses Bots kann das mit IBID_ADD_URLS=on einschalten. Häng die Datei selbst an.",
    "Attach a file, or give an address.": "Häng eine Datei an, oder gib eine Adresse.",
    "This server": "Dieser Server",
    "Shared by all servers": "Von allen Servern geteilt",
    "{added} added, {updated} updated, {removed} removed.":
      "{added} hinzugefügt, {updated} aktualisiert, {removed} entfernt.",
    "It {reason}.": "Sie konnte nicht gelesen werden (it {reason}).",
    added: "hinzugefügt",
    updated: "aktualisiert",
    unchanged: "unverändert",
    removed: "entfernt",
    skipped: "übergangen",
    "These articles come from a single file: take it away by hand.":
      "Diese Artikel kommen aus einer einzigen Datei: entferne sie von Hand.",
    "These articles come from a single file: add to that file instead.":
      "Diese Artikel kommen aus einer einzigen Datei: Ergänze stattdessen diese.",
    'There is no article "{words}" here that can be removed.':
      "Es gibt hier keinen Artikel „{words}“, der entfernt werden kann.",
    'That article is one of {count} in "{file}": remove the whole file by its name.':
      "Dieser Artikel ist einer von {count} in „{file}“: Entferne die ganze Datei mit ihrem Namen.",
    "It is larger than {most} MB.": "Sie ist größer als {most} MB.",
    "It is empty.": "Sie ist leer.",
    "Something that is no file has its name here: it has to be taken away first.":
      "Etwas, das keine Datei ist, trägt hier ihren Namen: Es muss erst entfernt werden.",
    "There is no room for more: remove articles that are no longer needed.":
      "Es ist kein Platz für mehr: Entferne Artikel, die nicht mehr gebraucht werden.",
    Share: "Teilen",
    "I have forgotten what you asked here before.": "Ich habe vergessen, was du hier vorher gefragt hast.",
    "That is larger than {megabytes} MB; add a smaller file.":
      "Das ist größer als {megabytes} MB; füge eine kleinere Datei hinzu.",
    "That page grows too much when it is decompressed; add the file itself.":
      "Diese Seite wird beim Entpacken zu groß; füge die Datei selbst hinzu.",
    "That page is compressed in a way that is not understood here.":
      "Diese Seite ist auf eine Art gepackt, die hier nicht verstanden wird.",
    "What came is damaged: it cannot be decompressed.":
      "Was ankam, ist beschädigt: Es lässt sich nicht entpacken.",
    "That page is empty.": "Diese Seite ist leer.",
    "{host} was not found; check the address.": "{host} wurde nicht gefunden; prüfe die Adresse.",
    "{host} took too long; please try again later.":
      "{host} hat zu lange gebraucht; bitte versuch es später noch einmal.",
    "{host} does not prove with a certificate that it is {host}.":
      "{host} beweist mit keinem Zertifikat, {host} zu sein.",
    "{host} answers, but not as a web server does.": "{host} antwortet, aber nicht wie ein Webserver.",
    "{host} broke off in the middle; please try again.":
      "{host} hat mittendrin abgebrochen; bitte versuch es noch einmal.",
    "{host} could not be reached; please try again later.":
      "{host} war nicht zu erreichen; bitte versuch es später noch einmal.",
    "{host} sends on too often.": "{host} leitet zu oft weiter.",
    "That address does not say what it gives; add the file itself.":
      "Diese Adresse sagt nicht, was sie liefert; füge die Datei selbst hinzu.",
    "That address gives {type}, which cannot be read as an article.":
      "Diese Adresse liefert {type}; das lässt sich nicht als Artikel lesen.",
    "{host} has no such page ({status}); check the address.":
      "{host} hat diese Seite nicht ({status}); prüfe die Adresse.",
    "{host} does not give that page to a program ({status}); add the file itself.":
      "{host} gibt diese Seite keinem Programm ({status}); füge die Datei selbst hinzu.",
    "{host} cannot give that page now ({status}); try later.":
      "{host} kann diese Seite gerade nicht liefern ({status}); versuch es später.",
    "{host} sends on to an address without encryption, which is not followed.":
      "{host} leitet auf eine unverschlüsselte Adresse weiter; dem wird nicht gefolgt.",
    "That is not a web address; give one that begins with https://.":
      "Das ist keine Webadresse; gib eine an, die mit https:// beginnt.",
    "{host} is not on the public internet, so it is not fetched.":
      "{host} steht nicht im öffentlichen Internet und wird darum nicht abgerufen.",
    "Only addresses that begin with https:// or http:// are fetched.":
      "Nur Adressen, die mit https:// oder http:// beginnen, werden abgerufen.",
    "Give the address without a user name and password.":
      "Gib die Adresse ohne Benutzernamen und Passwort an.",
    "Port {port} is not fetched; only 80, 443 and 8443 are.":
      "Port {port} wird nicht abgerufen; nur 80, 443 und 8443.",
    "Files from {host} are not taken here.": "Dateien von {host} werden hier nicht angenommen.",
    "There is no more on that.": "Mehr gibt es dazu nicht.",
    'Who or what is meant by "{word}"? Please ask again with the name.':
      "Wer oder was ist mit „{word}“ gemeint? Bitte frag noch einmal mit dem Namen.",
    "Ask it otherwise": "Anders fragen",
    "None of the {count} articles here answers that.": {
      one: "Der einzige Artikel hier beantwortet das nicht.",
      other: "Keiner der {count} Artikel hier beantwortet das.",
    },
    "No article here names {names}.": "Kein Artikel hier nennt {names}.",
    'I read "{typed}" as "{meant}".': "Ich habe „{typed}“ als „{meant}“ gelesen.",
    "The closest passages:": "Die nächstliegenden Stellen:",
    'No article here is about "{words}".': "Kein Artikel hier handelt von „{words}“.",
    'No article here says who "{words}" is.': "Kein Artikel hier sagt, wer „{words}“ ist.",
    'No quotation of "{speaker}" was found.': "Es wurde kein Zitat von „{speaker}“ gefunden.",
    'No quotation of "{speaker}" about "{words}" was found.':
      "Es wurde kein Zitat von „{speaker}“ über „{words}“ gefunden.",
    'No quotation about "{words}" was found.': "Es wurde kein Zitat über „{words}“ gefunden.",
    "That article has sentences 1 to {last}.": "Dieser Artikel hat die Sätze 1 bis {last}.",
    "Ask in plain words, or with a command.": "Frag in einfachen Worten oder mit einem Befehl.",
    "Ask something: a question in plain words, or /help.": "Stell eine Frage, oder probiere /help.",
    "Ask in at most {most} characters.": "Frag in höchstens {most} Zeichen.",
    "There is no command /{name}; /help lists them.":
      "Den Befehl /{name} gibt es nicht; /help zählt sie auf.",
    "That is not understood; /help lists what can be asked.":
      "Das habe ich nicht verstanden; /help zeigt, was man fragen kann.",
    "This button no longer works; please ask again.":
      "Dieser Knopf funktioniert nicht mehr; bitte frag noch einmal.",
    "The articles have changed since; this is what they say now.":
      "Die Artikel haben sich seitdem geändert; das sagen sie jetzt.",
    "The articles have changed: that sentence is no longer in them.":
      "Die Artikel haben sich geändert: Dieser Satz steht nicht mehr darin.",
    "The articles have changed: that one is no longer among them.":
      "Die Artikel haben sich geändert: Dieser gehört nicht mehr dazu.",
    "No other article says the same any longer.": "Kein anderer Artikel sagt noch dasselbe.",
    "I am being restarted; please ask again in a minute.":
      "Ich werde neu gestartet; bitte frag in einer Minute noch einmal.",
    "Please try again in {seconds} s: you are asking faster than I may answer.":
      "Bitte versuch es in {seconds} s noch einmal: Du fragst schneller, als ich antworten darf.",
    "Please try again in {seconds} s: this server is asking faster than I may answer.":
      "Bitte versuch es in {seconds} s noch einmal: Dieser Server fragt schneller, als ich antworten darf.",
    "Please try again in 5 s: I am asked more than I can answer at once.":
      "Bitte versuch es in 5 s noch einmal: Ich werde gerade mehr gefragt, als ich beantworten kann.",
    "Something went wrong on my side (reference {reference}): please try again in a moment.":
      "Bei mir ist etwas schiefgegangen (Kennung {reference}): bitte versuch es gleich noch einmal.",
    "Ibid answers with the exact sentences of its articles. No language model is in it.":
      "Ibid antwortet mit den genauen Sätzen seiner Artikel. Ein Sprachmodell ist nicht darin.",
    Version: "Version",
    Articles: "Artikel",
    Sentences: "Sätze",
    "Oldest article": "Ältester Artikel",
    "Newest article": "Neuester Artikel",
    Languages: "Sprachen",
    English: "Englisch",
    Stored: "Gespeichert",
    "Nothing but these articles. Questions, answers and those who ask are neither saved nor logged.":
      "Nichts als diese Artikel. Fragen, Antworten und Fragende werden weder gespeichert noch protokolliert.",
    Privacy: "Datenschutz",
    Terms: "Bedingungen",
    "What is done with data": "Was mit Daten geschieht",
    "On what terms this may be used": "Zu welchen Bedingungen dies benutzt werden darf",
    "Ask the host of this bot for {file}, a file of the program.":
      "Frag den Betreiber dieses Bots nach {file}, einer Datei des Programms.",
    "/quote needs words or a speaker, for example: /quote speaker:president.":
      "/quote braucht Worte oder einen Sprecher, zum Beispiel: /quote speaker:president.",
    "Check against corpus": "Mit den Artikeln abgleichen",
    "Says the same": "Sagt dasselbe",
    Differs: "Weicht ab",
    Related: "Verwandt",
    "here: {here}; the message: {claimed}": "hier: {here}; die Nachricht: {claimed}",
    "here: “{here}”; the message has no such word": "hier: „{here}“; die Nachricht hat kein solches Wort",
    "the message: “{claimed}”; here no such word": "die Nachricht: „{claimed}“; hier kein solches Wort",
    "Nothing here bears on this.": "Hier sagt nichts etwas dazu.",
    "There is nothing to check in that: a question, a greeting or a link claims nothing.":
      "Darin gibt es nichts abzugleichen: Eine Frage, ein Gruß oder ein Link behauptet nichts.",
    "Of {count} sentences the first {most} are checked.":
      "Von {count} Sätzen werden die ersten {most} abgeglichen.",
    "…and {count} more claims": {
      one: "…und {count} weitere Aussage",
      other: "…und {count} weitere Aussagen",
    },
    "Too long to share: check a part of it.": "Zu lang zum Teilen: Gleiche einen Teil davon ab.",
    "That message says nothing in words of its own.": "Diese Nachricht sagt nichts in eigenen Worten.",
    "{count} articles were left out because they have no date.": {
      one: "Ein Artikel blieb außen vor, weil er kein Datum hat.",
      other: "{count} Artikel blieben außen vor, weil sie kein Datum haben.",
    },
    "No article here names its outlet.": "Kein Artikel hier nennt sein Medium.",
    'No article here is from "{typed}". Outlets here: {names}.':
      "Kein Artikel hier ist von „{typed}“. Medien hier: {names}.",
    "No article here fits {filters}.": "Kein Artikel hier passt zu {filters}.",
    "The newest article here is from {day}.": "Der neueste Artikel hier ist vom {day}.",
    "Searched were the {left} of {all} articles that fit {filters}.":
      "Durchsucht wurden die {left} von {all} Artikeln, die zu {filters} passen.",
    "Among the others there is an answer.": "Unter den anderen gibt es eine Antwort.",
    "The newest of these is from {day}, {count} months before today.": {
      one: "Der neueste davon ist vom {day}, vor einem Monat.",
      other: "Der neueste davon ist vom {day}, vor {count} Monaten.",
    },
    "The newest of these is from {day}, {count} years before today.": {
      one: "Der neueste davon ist vom {day}, vor einem Jahr.",
      other: "Der neueste davon ist vom {day}, vor {count} Jahren.",
    },
    'The option {name} takes a date, and "{typed}" is none that I can read: write it like 2024, 2024-05, 17 May 2024 or last week.':
      "Die Option {name} erwartet ein Datum, und „{typed}“ kann ich nicht als solches lesen: etwa 2024, 2024-05, 17 May 2024 oder last week.",
    "since:{since} is later than until:{until}, so nothing can lie between them; turn them round.":
      "since:{since} liegt nach until:{until}, dazwischen kann also nichts liegen; bitte vertauschen.",
    '"{id}" is no citation\'s id; one looks like {example}.':
      "„{id}“ ist keine Kennung eines Zitats; eine sieht so aus: {example}.",
    'No citation "{id}" is known here.': "Ein Zitat „{id}“ ist hier nicht bekannt.",
    "That article is no longer here.": "Dieser Artikel ist nicht mehr hier.",
    "The article was edited since: the sentence is no longer there.":
      "Der Artikel wurde seither bearbeitet: Der Satz steht nicht mehr darin.",
    "The article was edited since, but not this sentence.":
      "Der Artikel wurde seither bearbeitet, dieser Satz aber nicht.",
    "The article was edited since.": "Der Artikel wurde seither bearbeitet.",
    "Then:": "Damals:",
    "Now:": "Jetzt:",
    Export: "Exportieren",
  },
  commands: {
    corpus: {
      name: "korpus",
      description: "Artikel dieses Servers hinzufügen, entfernen und auflisten",
      subcommands: {
        add: {
          name: "hinzufügen",
          description: "Diesem Server Artikel hinzufügen",
          options: {
            file: { name: "datei", description: "Eine Datei mit einem Artikel: Text, Webseite, PDF, Word …" },
            file2: { name: "datei2", description: "Noch eine Datei" },
            file3: { name: "datei3", description: "Noch eine Datei" },
            file4: { name: "datei4", description: "Noch eine Datei" },
            file5: { name: "datei5", description: "Noch eine Datei" },
            url: { name: "url", description: "Die Webadresse eines Artikels" },
          },
        },
        remove: {
          name: "entfernen",
          description: "Einen Artikel dieses Servers entfernen",
          options: {
            article: { name: "artikel", description: "Sein Titel, seine Kennung oder der Name seiner Datei" },
          },
        },
        list: { name: "liste", description: "Die Artikel dieses Servers auflisten" },
        reload: { name: "neu-lesen", description: "Neu lesen, was sich beim Betreiber geändert hat" },
        status: {
          name: "stand",
          description: "Wie viele Artikel es gibt, und was nicht gelesen werden konnte",
        },
      },
    },
    cite: {
      name: "zitieren",
      description: "Ein Zitat nach seiner Kennung, Wort für Wort, und ob sein Artikel bearbeitet wurde",
      options: {
        id: { name: "id", description: "Die Kennung des Zitats, wie k3v9t2m8qa.14d.3v" },
        format: { name: "format", description: "Als Text, oder als Datei zum Mitnehmen" },
      },
    },
    about: { name: "über", description: "Was dies ist, was es gelesen hat und was es speichert" },
    article: {
      name: "artikel",
      description: "Ein Artikel: Personen, Zahlen, Zitate und seine Sätze",
      options: {
        words: { name: "worte", description: "Worte aus seinem Titel, oder wovon er handelt" },
        sentence: { name: "satz", description: "Die Sätze um diesen herum zeigen" },
      },
    },
    ask: {
      name: "fragen",
      description: "Jede Frage: die Sätze, die sie beantworten, Wort für Wort",
      options: {
        question: { name: "frage", description: "Eine Frage oder ein paar Worte" },
        closest: { name: "nächste", description: "Ohne Antwort die nächstliegenden Stellen zeigen" },
        why: { name: "warum", description: "Sagen, was die Rangfolge in jedem Satz sah" },
      },
    },
    check: {
      name: "abgleich",
      description: "Was die Artikel zu jeder Aussage eines Textes sagen: dasselbe, anderes, Verwandtes",
      options: {
        text: { name: "text", description: "Eine Nachricht oder ein paar Sätze, die etwas behaupten" },
      },
    },
    figure: {
      name: "zahl",
      description: "Wie viel: Sätze, in denen die Zahl markiert ist",
      options: {
        words: { name: "worte", description: "Was gezählt oder gemessen wird" },
        value: { name: "wert", description: "Wie groß: >1bn, <5%, >=200, 1bn..2bn, 240bn" },
        unit: { name: "einheit", description: "Was sie zählt: %, USD, dollars, barrel" },
        about: { name: "über", description: "Wovon die Zahl selbst handelt: oil" },
      },
    },
    help: { name: "hilfe", description: "Was man fragen kann, mit Beispielen" },
    quote: {
      name: "zitat",
      description: "Wer hat was gesagt: Zitate mit Sprecher",
      options: {
        words: { name: "worte", description: "Worte des Zitats, oder worum es geht" },
        speaker: { name: "sprecher", description: "Wer es gesagt hat" },
        reported: {
          name: "berichtet",
          description: "Berichtetes, ohne Anführungszeichen: both (auch), only (nur) oder none (nicht)",
        },
      },
    },
    when: {
      name: "wann",
      description: "Wann geschah es: Sätze mit Daten, der Zeit nach",
      options: { words: { name: "worte", description: "Was geschah" } },
    },
    who: {
      name: "wer",
      description: "Wer ist das: Personen und ihre Funktionen, nach Name, Funktion oder Worten",
      options: { name: { name: "name", description: "Ein Name, eine Funktion oder Worte über jemanden" } },
    },
  },
  options: {
    hide: { name: "verbergen", description: "Die Antwort nur mir zeigen" },
    since: { name: "seit", description: "Nur Artikel von da an: 2024-05, May 2024, last week" },
    until: { name: "bis", description: "Nur Artikel bis dahin: 2023, 17 May 2024, yesterday" },
    source: {
      name: "medium",
      description: "Nur Artikel dieses Mediums, oder solcher, deren Name die Wörter enthält",
    },
    latest: { name: "neueste", description: "Die neuesten Artikel zuerst, unter denen, die antworten" },
  },
};

export default german;
