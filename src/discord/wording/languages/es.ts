import type { Catalogue } from "../catalogue.ts";

const spanish: Catalogue = {
  locales: ["es-ES", "es-419"],
  sayings: {
    "No figure": "Ninguna cifra",
    "over {value}": "de más de {value}",
    "under {value}": "de menos de {value}",
    "of {value}": "de {value}",
    "of at least {value}": "de al menos {value}",
    "of at most {value}": "de como mucho {value}",
    "between {low} and {high}": "de entre {low} y {high}",
    "in {unit}": "en {unit}",
    'about "{about}"': "sobre «{about}»",
    'for "{words}"': "para «{words}»",
    "in the {count} articles here.": {
      one: "en el único artículo que hay.",
      other: "en los {count} artículos que hay.",
    },
    "in as many articles as could be read in time; words narrow the search.":
      "en los artículos que dio tiempo a leer; unas palabras acotan la búsqueda.",
    "{printed} as printed; elsewhere {elsewhere}":
      "{printed} tal como está impreso; en otro lugar {elsewhere}",
    "sentence {number} of {of}": "frase {number} de {of}",
    "page {page}": "página {page}",
    "at {clock}": "en {clock}",
    "Also in:": "También en:",
    "…and {count} more": "…y {count} más",
    "Speaker not stated": "No se indica quién habla",
    "reported, not quoted": "referido, no citado",
    "speaker not stated": "no se indica quién habla",
    "The articles give no role.": "Los artículos no indican ningún cargo.",
    "{count} articles": { one: "{count} artículo", other: "{count} artículos" },
    "{count} sentences": { one: "{count} frase", other: "{count} frases" },
    "Named in {count} articles": {
      one: "Mencionado en {count} artículo",
      other: "Mencionado en {count} artículos",
    },
    "…and {count} other roles": { one: "…y {count} cargo más", other: "…y {count} cargos más" },
    "Also written:": "También escrito:",
    "What you can ask": "Qué se puede preguntar",
    People: "Personas",
    Figures: "Cifras",
    Said: "Citas",
    Previous: "Anterior",
    Next: "Siguiente",
    "Also in": "También en",
    Context: "Contexto",
    "Closest passages": "Pasajes cercanos",
    "Said of them": "Lo que se dice de ellos",
    "Show article": "Ver artículo",
    "Why?": "¿Por qué?",
    "That works in a server that this bot was added to.":
      "Eso funciona en un servidor al que se haya añadido este bot.",
    "You need the permission Manage Server for that.":
      "Para eso necesitas el permiso de gestionar el servidor.",
    "Servers have no articles of their own here: the host of this bot can give them a place with IBID_DATA.":
      "Aquí los servidores no tienen artículos propios: quien aloja este bot puede darles un lugar con IBID_DATA.",
    "Another change is being made in this server; please try again when it is done.":
      "Se está haciendo otro cambio en este servidor; vuelve a intentarlo cuando termine.",
    "It could not be kept ({code}); please tell the host of this bot.":
      "No se pudo conservar ({code}); avisa a quien aloja este bot.",
    "{done} of {all} read": "{done} de {all} leídos",
    "Addresses are not fetched here: the host of this bot can turn that on with IBID_ADD_URLS=on. Attach the file itself.":
      "Aquí no se consultan direcciones: quien aloja este bot puede activarlo con IBID_ADD_URLS=on. Adjunta el archivo mismo.",
    "Attach a file, or give an address.": "Adjunta un archivo, o da una dirección.",
    "This server": "Este servidor",
    "Shared by all servers": "Compartidos por todos los servidores",
    "{added} added, {updated} updated, {removed} removed.":
      "Añadidos: {added}, actualizados: {updated}, retirados: {removed}.",
    "It {reason}.": "No se pudo leer (it {reason}).",
    added: "añadido",
    updated: "actualizado",
    unchanged: "sin cambios",
    removed: "retirado",
    skipped: "omitido",
    "These articles come from a single file: take it away by hand.":
      "Estos artículos vienen de un solo archivo: quítalo a mano.",
    "These articles come from a single file: add to that file instead.":
      "Estos artículos vienen de un solo archivo: amplía ese archivo.",
    'There is no article "{words}" here that can be removed.':
      "Aquí no hay ningún artículo «{words}» que se pueda retirar.",
    'That article is one of {count} in "{file}": remove the whole file by its name.':
      "Ese artículo es uno de los {count} de «{file}»: retira el archivo entero por su nombre.",
    "It is larger than {most} MB.": "Supera los {most} MB.",
    "It is empty.": "Está vacío.",
    "Something that is no file has its name here: it has to be taken away first.":
      "Algo que no es un archivo lleva aquí su nombre: primero hay que quitarlo.",
    "There is no room for more: remove articles that are no longer needed.":
      "No cabe más: retira artículos que ya no hagan falta.",
    Share: "Compartir",
    "I have forgotten what you asked here before.": "He olvidado lo que preguntaste aquí antes.",
    "That is larger than {megabytes} MB; add a smaller file.":
      "Eso ocupa más de {megabytes} MB; añade un archivo más pequeño.",
    "That page grows too much when it is decompressed; add the file itself.":
      "Esa página crece demasiado al descomprimirla; añade el propio archivo.",
    "That page is compressed in a way that is not understood here.":
      "Esa página está comprimida de un modo que aquí no se entiende.",
    "What came is damaged: it cannot be decompressed.": "Lo que llegó está dañado: no se puede descomprimir.",
    "That page is empty.": "Esa página está vacía.",
    "{host} was not found; check the address.": "No se ha encontrado {host}; comprueba la dirección.",
    "{host} took too long; please try again later.": "{host} ha tardado demasiado; inténtalo más tarde.",
    "{host} does not prove with a certificate that it is {host}.":
      "{host} no demuestra con un certificado que es {host}.",
    "{host} answers, but not as a web server does.": "{host} responde, pero no como un servidor web.",
    "{host} broke off in the middle; please try again.":
      "{host} se ha interrumpido a la mitad; inténtalo de nuevo.",
    "{host} could not be reached; please try again later.":
      "No se ha podido llegar a {host}; inténtalo más tarde.",
    "{host} sends on too often.": "{host} redirige demasiadas veces.",
    "That address does not say what it gives; add the file itself.":
      "Esa dirección no dice qué entrega; añade el propio archivo.",
    "That address gives {type}, which cannot be read as an article.":
      "Esa dirección entrega {type}, que no se puede leer como artículo.",
    "{host} has no such page ({status}); check the address.":
      "{host} no tiene esa página ({status}); comprueba la dirección.",
    "{host} does not give that page to a program ({status}); add the file itself.":
      "{host} no da esa página a un programa ({status}); añade el propio archivo.",
    "{host} cannot give that page now ({status}); try later.":
      "{host} no puede dar esa página ahora ({status}); inténtalo más tarde.",
    "{host} sends on to an address without encryption, which is not followed.":
      "{host} redirige a una dirección sin cifrado, que no se sigue.",
    "That is not a web address; give one that begins with https://.":
      "Eso no es una dirección web; da una que empiece por https://.",
    "{host} is not on the public internet, so it is not fetched.":
      "{host} no está en la internet pública, así que no se consulta.",
    "Only addresses that begin with https:// or http:// are fetched.":
      "Solo se consultan direcciones que empiezan por https:// o http://.",
    "Give the address without a user name and password.":
      "Da la dirección sin nombre de usuario ni contraseña.",
    "Port {port} is not fetched; only 80, 443 and 8443 are.":
      "El puerto {port} no se consulta; solo 80, 443 y 8443.",
    "Files from {host} are not taken here.": "Aquí no se aceptan archivos de {host}.",
    "There is no more on that.": "No hay más sobre eso.",
    'Who or what is meant by "{word}"? Please ask again with the name.':
      "¿A quién o a qué se refiere «{word}»? Pregunta otra vez con el nombre.",
    "Ask it otherwise": "Preguntar de otra forma",
    "None of the {count} articles here answers that.": {
      one: "El único artículo que hay no responde a eso.",
      other: "Ninguno de los {count} artículos responde a eso.",
    },
    "No article here names {names}.": "Ningún artículo menciona a {names}.",
    'I read "{typed}" as "{meant}".': "He leído «{typed}» como «{meant}».",
    "The closest passages:": "Los pasajes más cercanos:",
    'No article here is about "{words}".': "Ningún artículo trata de «{words}».",
    'No article here says who "{words}" is.': "Ningún artículo dice quién es «{words}».",
    'No quotation of "{speaker}" was found.': "No se ha encontrado ninguna cita de «{speaker}».",
    'No quotation of "{speaker}" about "{words}" was found.':
      "No se ha encontrado ninguna cita de «{speaker}» sobre «{words}».",
    'No quotation about "{words}" was found.': "No se ha encontrado ninguna cita sobre «{words}».",
    "That article has sentences 1 to {last}.": "Ese artículo tiene las frases 1 a {last}.",
    "Ask in plain words, or with a command.": "Pregunta con tus palabras o con un comando.",
    "Ask something: a question in plain words, or /help.": "Haz una pregunta o prueba /help.",
    "Ask in at most {most} characters.": "Pregunta en {most} caracteres como máximo.",
    "There is no command /{name}; /help lists them.": "No existe el comando /{name}; /help los enumera.",
    "That is not understood; /help lists what can be asked.":
      "No lo he entendido; /help enumera lo que se puede preguntar.",
    "This button no longer works; please ask again.": "Este botón ya no funciona; vuelve a preguntar.",
    "The articles have changed since; this is what they say now.":
      "Los artículos han cambiado desde entonces; esto es lo que dicen ahora.",
    "The articles have changed: that sentence is no longer in them.":
      "Los artículos han cambiado: esa frase ya no está en ellos.",
    "The articles have changed: that one is no longer among them.":
      "Los artículos han cambiado: ese ya no está entre ellos.",
    "No other article says the same any longer.": "Ningún otro artículo dice ya lo mismo.",
    "I am being restarted; please ask again in a minute.":
      "Me estoy reiniciando; vuelve a preguntar dentro de un minuto.",
    "Please try again in {seconds} s: you are asking faster than I may answer.":
      "Inténtalo de nuevo dentro de {seconds} s: preguntas más rápido de lo que puedo responder.",
    "Please try again in {seconds} s: this server is asking faster than I may answer.":
      "Inténtalo de nuevo dentro de {seconds} s: este servidor pregunta más rápido de lo que puedo responder.",
    "Please try again in 5 s: I am asked more than I can answer at once.":
      "Inténtalo de nuevo dentro de 5 s: me preguntan más de lo que puedo responder a la vez.",
    "Something went wrong on my side (reference {reference}): please try again in a moment.":
      "Algo ha fallado por mi parte (referencia {reference}): inténtalo de nuevo en un momento.",
    "Ibid answers with the exact sentences of its articles. No language model is in it.":
      "Ibid responde con las frases exactas de sus artículos. No contiene ningún modelo de lenguaje.",
    Version: "Versión",
    Articles: "Artículos",
    Sentences: "Frases",
    "Oldest article": "Artículo más antiguo",
    "Newest article": "Artículo más reciente",
    Languages: "Idiomas",
    English: "inglés",
    Stored: "Guardado",
    "Nothing but these articles. Questions, answers and those who ask are neither saved nor logged.":
      "Nada más que estos artículos. Las preguntas, las respuestas y quienes preguntan no se guardan ni se registran.",
    Privacy: "Privacidad",
    Terms: "Condiciones",
    "What is done with data": "Qué se hace con los datos",
    "On what terms this may be used": "En qué condiciones puede usarse",
    "Ask the host of this bot for {file}, a file of the program.":
      "Pide al responsable de este bot {file}, un archivo del programa.",
    "/quote needs words or a speaker, for example: /quote speaker:president.":
      "/quote necesita palabras o un autor, por ejemplo: /quote speaker:president.",
    "Check against corpus": "Cotejar con los artículos",
    "Says the same": "Dice lo mismo",
    Differs: "Difiere",
    Related: "Relacionado",
    "here: {here}; the message: {claimed}": "aquí: {here}; el mensaje: {claimed}",
    "here: “{here}”; the message has no such word": "aquí: «{here}»; el mensaje no tiene esa palabra",
    "the message: “{claimed}”; here no such word": "el mensaje: «{claimed}»; aquí no está esa palabra",
    "Nothing here bears on this.": "Nada de lo que hay aquí trata de esto.",
    "There is nothing to check in that: a question, a greeting or a link claims nothing.":
      "No hay nada que cotejar: una pregunta, un saludo o un enlace no afirman nada.",
    "Of {count} sentences the first {most} are checked.": "De {count} frases se cotejan las primeras {most}.",
    "…and {count} more claims": { one: "…y {count} afirmación más", other: "…y {count} afirmaciones más" },
    "Too long to share: check a part of it.": "Demasiado largo para compartir: coteja una parte.",
    "That message says nothing in words of its own.": "Ese mensaje no dice nada con palabras propias.",
    "{count} articles were left out because they have no date.": {
      one: "Se dejó fuera un artículo porque no tiene fecha.",
      other: "Se dejaron fuera {count} artículos porque no tienen fecha.",
    },
    "No article here names its outlet.": "Ningún artículo aquí nombra su medio.",
    'No article here is from "{typed}". Outlets here: {names}.':
      "Ningún artículo aquí es de «{typed}». Medios presentes: {names}.",
    "No article here fits {filters}.": "Ningún artículo aquí corresponde a {filters}.",
    "The newest article here is from {day}.": "El artículo más reciente aquí es del {day}.",
    "Searched were the {left} of {all} articles that fit {filters}.":
      "Se buscó en los {left} de {all} artículos que corresponden a {filters}.",
    "Among the others there is an answer.": "Entre los demás hay una respuesta.",
    "The newest of these is from {day}, {count} months before today.": {
      one: "El más reciente es del {day}, hace un mes.",
      other: "El más reciente es del {day}, hace {count} meses.",
    },
    "The newest of these is from {day}, {count} years before today.": {
      one: "El más reciente es del {day}, hace un año.",
      other: "El más reciente es del {day}, hace {count} años.",
    },
    'The option {name} takes a date, and "{typed}" is none that I can read: write it like 2024, 2024-05, 17 May 2024 or last week.':
      "La opción {name} espera una fecha, y «{typed}» no es ninguna que pueda leer: escriba 2024, 2024-05, 17 May 2024 o last week.",
    "since:{since} is later than until:{until}, so nothing can lie between them; turn them round.":
      "since:{since} es posterior a until:{until}, así que nada puede quedar entre ambas; inviértalas.",
    '"{id}" is no citation\'s id; one looks like {example}.':
      "«{id}» no es el identificador de una cita; uno es así: {example}.",
    'No citation "{id}" is known here.': "Aquí no se conoce ninguna cita «{id}».",
    "That article is no longer here.": "Ese artículo ya no está aquí.",
    "The article was edited since: the sentence is no longer there.":
      "El artículo se editó después: la frase ya no está.",
    "The article was edited since, but not this sentence.":
      "El artículo se editó después, pero no esta frase.",
    "The article was edited since.": "El artículo se editó después.",
    "Then:": "Entonces:",
    "Now:": "Ahora:",
    Export: "Exportar",
  },
  commands: {
    corpus: {
      name: "corpus",
      description: "Añadir, retirar y listar los artículos de este servidor",
      subcommands: {
        add: {
          name: "añadir",
          description: "Añadir artículos a este servidor",
          options: {
            file: {
              name: "archivo",
              description: "Un archivo con un artículo: texto, página web, PDF, Word…",
            },
            file2: { name: "archivo2", description: "Otro archivo" },
            file3: { name: "archivo3", description: "Otro archivo" },
            file4: { name: "archivo4", description: "Otro archivo" },
            file5: { name: "archivo5", description: "Otro archivo" },
            url: { name: "url", description: "La dirección web de un artículo" },
          },
        },
        remove: {
          name: "retirar",
          description: "Retirar un artículo de este servidor",
          options: {
            article: {
              name: "artículo",
              description: "Su título, su identificador o el nombre de su archivo",
            },
          },
        },
        list: { name: "lista", description: "Listar los artículos de este servidor" },
        reload: {
          name: "releer",
          description: "Volver a leer lo que cambió en el disco de quien aloja el bot",
        },
        status: { name: "estado", description: "Cuántos artículos hay, y qué no se pudo leer" },
      },
    },
    cite: {
      name: "citar",
      description: "Una cita por su identificador, palabra por palabra, y si su artículo cambió",
      options: {
        id: { name: "id", description: "El identificador de la cita, como k3v9t2m8qa.14d.3v" },
        format: { name: "formato", description: "Como texto, o como archivo para llevar" },
      },
    },
    about: { name: "acerca", description: "Qué es esto, qué ha leído y qué guarda" },
    article: {
      name: "artículo",
      description: "Un artículo: personas, cifras, citas y sus frases",
      options: {
        words: { name: "palabras", description: "Palabras de su título, o de qué trata" },
        sentence: { name: "frase", description: "Mostrar las frases alrededor de esta" },
      },
    },
    ask: {
      name: "preguntar",
      description: "Cualquier pregunta: las frases que la responden, palabra por palabra",
      options: {
        question: { name: "pregunta", description: "Una pregunta o unas palabras" },
        closest: { name: "cercanos", description: "Si nada responde, mostrar los pasajes más cercanos" },
        why: { name: "porqué", description: "Decir qué se vio en cada frase al ordenarlas" },
      },
    },
    check: {
      name: "cotejar",
      description: "Qué dicen los artículos de cada afirmación de un texto: lo mismo, otra cosa o algo afín",
      options: { text: { name: "texto", description: "Un mensaje o unas frases que afirman algo" } },
    },
    figure: {
      name: "cifra",
      description: "Cuánto o cuántos: frases con la cifra marcada",
      options: {
        words: { name: "palabras", description: "Lo que se cuenta o se mide" },
        value: { name: "valor", description: "De qué tamaño: >1bn, <5%, >=200, 1bn..2bn, 240bn" },
        unit: { name: "unidad", description: "Lo que cuenta: %, USD, dollars, barrel" },
        about: { name: "sobre", description: "De qué trata la cifra misma: oil" },
      },
    },
    help: { name: "ayuda", description: "Qué se puede preguntar, con ejemplos" },
    quote: {
      name: "cita",
      description: "Quién dijo qué: citas con su autor",
      options: {
        words: { name: "palabras", description: "Palabras de la cita, o de qué trata" },
        speaker: { name: "autor", description: "Quién lo dijo" },
        reported: {
          name: "referido",
          description: "Lo referido sin comillas: both (también), only (solo) o none (no)",
        },
      },
    },
    when: {
      name: "cuándo",
      description: "Cuándo ocurrió: frases con fechas, por orden de tiempo",
      options: { words: { name: "palabras", description: "Lo que ocurrió" } },
    },
    who: {
      name: "quién",
      description: "Quién es: personas y sus cargos, por nombre, cargo o palabras",
      options: { name: { name: "nombre", description: "Un nombre, un cargo o palabras sobre alguien" } },
    },
  },
  options: {
    hide: { name: "ocultar", description: "Mostrarme la respuesta solo a mí" },
    since: {
      name: "desde",
      description: "Solo artículos a partir de entonces: 2024-05, May 2024, last week",
    },
    until: { name: "hasta", description: "Solo artículos hasta entonces: 2023, 17 May 2024, yesterday" },
    source: {
      name: "medio",
      description: "Solo artículos de este medio, o de los que llevan estas palabras en su nombre",
    },
    latest: {
      name: "recientes",
      description: "Primero los artículos más recientes, entre los que responden",
    },
  },
};

export default spanish;
