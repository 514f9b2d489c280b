import type { Catalogue } from "../catalogue.ts";

const russian: Catalogue = {
  locales: ["ru"],
  sayings: {
    "No figure": "Нет цифр",
    "over {value}": "больше {value}",
    "under {value}": "меньше {value}",
    "of {value}": "со значением {value}",
    "of at least {value}": "не меньше {value}",
    "of at most {value}": "не больше {value}",
    "between {low} and {high}": "между {low} и {high}",
    "in {unit}": "в {unit}",
    'about "{about}"': "о «{about}»",
    'for "{words}"': "по словам «{words}»",
    "in the {count} articles here.": {
      one: "в {count} статье.",
      few: "в {count} статьях.",
      many: "в {count} статьях.",
      other: "в {count} статьях.",
    },
    "in as many articles as could be read in time; words narrow the search.":
      "в статьях, которые удалось прочитать вовремя; слова сужают поиск.",
    "{printed} as printed; elsewhere {elsewhere}": "{printed}, как напечатано; в другом месте {elsewhere}",
    "sentence {number} of {of}": "предложение {number} из {of}",
    "page {page}": "страница {page}",
    "at {clock}": "на отметке {clock}",
    "Also in:": "Также в:",
    "…and {count} more": "…и ещё {count}",
    "Speaker not stated": "Кто это сказал, не указано",
    "reported, not quoted": "передано, не цитата",
    "speaker not stated": "кто это сказал, не указано",
    "The articles give no role.": "Должность в статьях не указана.",
    "{count} articles": {
      one: "{count} статья",
      few: "{count} статьи",
      many: "{count} статей",
      other: "{count} статьи",
    },
    "{count} sentences": {
      one: "{count} предложение",
      few: "{count} предложения",
      many: "{count} предложений",
      other: "{count} предложения",
    },
    "Named in {count} articles": {
      one: "Упоминается в {count} статье",
      few: "Упоминается в {count} статьях",
      many: "Упоминается в {count} статьях",
      other: "Упоминается в {count} статьи",
    },
    "…and {count} other roles": {
      one: "…и ещё {count} должность",
      few: "…и ещё {count} должности",
      many: "…и ещё {count} должностей",
      other: "…и ещё {count} должности",
    },
    "Also written:": "Другие написания:",
    "What you can ask": "О чём можно спросить",
    People: "Люди",
    Figures: "Цифры",
    Said: "Цитаты",
    Previous: "Назад",
    Next: "Далее",
    "Also in": "Также в",
    Context: "Контекст",
    "Closest passages": "Близкие места",
    "Said of them": "Что о них говорят",
    "Show article": "Показать статью",
    "Why?": "Почему?",
    "That works in a server that this bot was added to.":
      "Это работает на сервере, на который добавлен этот бот.",
    "You need the permission Manage Server for that.": "Для этого нужно право «Управлять сервером».",
    "Servers have no articles of their own here: the host of this bot can give them a place with IBID_DATA.":
      "У серверов здесь нет своих статей: владелец бота может выделить для них место с помощью IBID_DATA.",
    "Another change is being made in this server; please try again when it is done.":
      "На этом сервере сейчас вносится другое изменение; попробуйте ещё раз, когда оно закончится.",
    "It could not be kept ({code}); please tell the host of this bot.":
      "Сохранить не удалось ({code}); сообщите владельцу этого бота.",
    "{done} of {all} read": "Прочитано: {done} из {all}",
    "Addresses are not fetched here: the host of this bot can turn that on with IBID_ADD_URLS=on. Attach the file itself.":
      "Адреса здесь не загружаются: владелец бота может включить это с помощью IBID_ADD_URLS=on. Прикрепите сам файл.",
    "Attach a file, or give an address.": "Прикрепите файл или укажите адрес.",
    "This server": "Этот сервер",
    "Shared by all servers": "Общие для всех серверов",
    "{added} added, {updated} updated, {removed} removed.":
      "Добавлено: {added}, обновлено: {updated}, удалено: {removed}.",
    "It {reason}.": "Прочитать не удалось (it {reason}).",
    added: "добавлено",
    updated: "обновлено",
    unchanged: "без изменений",
    removed: "удалено",
    skipped: "пропущено",
    "These articles come from a single file: take it away by hand.":
      "Эти статьи взяты из одного файла: удалите его вручную.",
    "These articles come from a single file: add to that file instead.":
      "Эти статьи взяты из одного файла: дополните этот файл.",
    'There is no article "{words}" here that can be removed.':
      "Здесь нет статьи «{words}», которую можно удалить.",
    'That article is one of {count} in "{file}": remove the whole file by its name.':
      "Эта статья — одна из {count} в «{file}»: удалите весь файл по его имени.",
    "It is larger than {most} MB.": "Он больше {most} МБ.",
    "It is empty.": "Он пуст.",
    "Something that is no file has its name here: it has to be taken away first.":
      "Здесь его имя носит то, что не является файлом: сначала это нужно убрать.",
    "There is no room for more: remove articles that are no longer needed.":
      "Больше нет места: удалите статьи, которые уже не нужны.",
    Share: "Поделиться",
    "I have forgotten what you asked here before.": "Я забыл, о чём вы здесь спрашивали.",
    "That is larger than {megabytes} MB; add a smaller file.":
      "Это больше {megabytes} МБ; добавьте файл поменьше.",
    "That page grows too much when it is decompressed; add the file itself.":
      "Эта страница слишком разрастается при распаковке; добавьте сам файл.",
    "That page is compressed in a way that is not understood here.":
      "Эта страница сжата способом, который здесь не понимают.",
    "What came is damaged: it cannot be decompressed.": "Пришедшее повреждено: его нельзя распаковать.",
    "That page is empty.": "Эта страница пуста.",
    "{host} was not found; check the address.": "{host}: такого узла нет; проверьте адрес.",
    "{host} took too long; please try again later.": "{host} отвечает слишком долго; попробуйте позже.",
    "{host} does not prove with a certificate that it is {host}.":
      "{host} не подтверждает сертификатом, что это {host}.",
    "{host} answers, but not as a web server does.": "{host} отвечает, но не как веб-сервер.",
    "{host} broke off in the middle; please try again.": "{host}: передача прервалась; попробуйте ещё раз.",
    "{host} could not be reached; please try again later.": "{host} недоступен; попробуйте позже.",
    "{host} sends on too often.": "{host} перенаправляет слишком часто.",
    "That address does not say what it gives; add the file itself.":
      "Этот адрес не говорит, что он отдаёт; добавьте сам файл.",
    "That address gives {type}, which cannot be read as an article.":
      "Этот адрес отдаёт {type}; это нельзя прочесть как статью.",
    "{host} has no such page ({status}); check the address.":
      "{host}: такой страницы нет ({status}); проверьте адрес.",
    "{host} does not give that page to a program ({status}); add the file itself.":
      "{host} не отдаёт эту страницу программам ({status}); добавьте сам файл.",
    "{host} cannot give that page now ({status}); try later.":
      "{host} сейчас не может отдать эту страницу ({status}); попробуйте позже.",
    "{host} sends on to an address without encryption, which is not followed.":
      "{host} перенаправляет на адрес без шифрования; туда переход не делается.",
    "That is not a web address; give one that begins with https://.":
      "Это не веб-адрес; укажите адрес, который начинается с https://.",
    "{host} is not on the public internet, so it is not fetched.":
      "{host} не находится в открытом интернете, поэтому не запрашивается.",
    "Only addresses that begin with https:// or http:// are fetched.":
      "Запрашиваются только адреса, которые начинаются с https:// или http://.",
    "Give the address without a user name and password.": "Укажите адрес без имени пользователя и пароля.",
    "Port {port} is not fetched; only 80, 443 and 8443 are.":
      "Порт {port} не запрашивается; только 80, 443 и 8443.",
    "Files from {host} are not taken here.": "Файлы с {host} здесь не принимаются.",
    "There is no more on that.": "Больше об этом ничего нет.",
    'Who or what is meant by "{word}"? Please ask again with the name.':
      "Кто или что имеется в виду под «{word}»? Спросите ещё раз, назвав имя.",
    "Ask it otherwise": "Спросить иначе",
    "None of the {count} articles here answers that.": {
      one: "Ни одна из {count} статьи не отвечает на этот вопрос.",
      few: "Ни одна из {count} статей не отвечает на этот вопрос.",
      many: "Ни одна из {count} статей не отвечает на этот вопрос.",
      other: "Ни одна из {count} статей не отвечает на этот вопрос.",
    },
    "No article here names {names}.": "Ни в одной статье не упоминается: {names}.",
    'I read "{typed}" as "{meant}".': "Я прочёл «{typed}» как «{meant}».",
    "The closest passages:": "Самые близкие места:",
    'No article here is about "{words}".': "Нет статьи о «{words}».",
    'No article here says who "{words}" is.': "Ни в одной статье не сказано, кто такой «{words}».",
    'No quotation of "{speaker}" was found.': "Цитат от «{speaker}» не найдено.",
    'No quotation of "{speaker}" about "{words}" was found.': "Цитат от «{speaker}» о «{words}» не найдено.",
    'No quotation about "{words}" was found.': "Цитат о «{words}» не найдено.",
    "That article has sentences 1 to {last}.": "В этой статье предложения с 1 по {last}.",
    "Ask in plain words, or with a command.": "Спросите простыми словами или командой.",
    "Ask something: a question in plain words, or /help.": "Задайте вопрос или попробуйте /help.",
    "Ask in at most {most} characters.": "Вопрос может быть не длиннее {most} знаков.",
    "There is no command /{name}; /help lists them.": "Команды /{name} нет; список — в /help.",
    "That is not understood; /help lists what can be asked.":
      "Непонятно; /help показывает, о чём можно спросить.",
    "This button no longer works; please ask again.": "Эта кнопка больше не работает; спросите ещё раз.",
    "The articles have changed since; this is what they say now.":
      "Статьи с тех пор изменились; вот что в них сейчас.",
    "The articles have changed: that sentence is no longer in them.":
      "Статьи изменились: этого предложения в них больше нет.",
    "The articles have changed: that one is no longer among them.":
      "Статьи изменились: этой среди них больше нет.",
    "No other article says the same any longer.": "Ни одна другая статья больше не говорит того же.",
    "I am being restarted; please ask again in a minute.": "Меня перезапускают; спросите через минуту.",
    "Please try again in {seconds} s: you are asking faster than I may answer.":
      "Попробуйте ещё раз через {seconds} с: вы спрашиваете быстрее, чем мне можно отвечать.",
    "Please try again in {seconds} s: this server is asking faster than I may answer.":
      "Попробуйте ещё раз через {seconds} с: этот сервер спрашивает быстрее, чем мне можно отвечать.",
    "Please try again in 5 s: I am asked more than I can answer at once.":
      "Попробуйте ещё раз через 5 с: меня спрашивают больше, чем я успеваю ответить.",
    "Something went wrong on my side (reference {reference}): please try again in a moment.":
      "У меня что-то пошло не так (номер {reference}): попробуйте ещё раз чуть позже.",
    "Ibid answers with the exact sentences of its articles. No language model is in it.":
      "Ibid отвечает точными предложениями из своих статей. Языковой модели в нём нет.",
    Version: "Версия",
    Articles: "Статьи",
    Sentences: "Предложения",
    "Oldest article": "Самая старая статья",
    "Newest article": "Самая новая статья",
    Languages: "Языки",
    English: "английский",
    Stored: "Хранится",
    "Nothing but these articles. Questions, answers and those who ask are neither saved nor logged.":
      "Ничего, кроме этих статей. Вопросы, ответы и те, кто спрашивает, не сохраняются и не записываются в журнал.",
    Privacy: "Конфиденциальность",
    Terms: "Условия",
    "What is done with data": "Что делается с данными",
    "On what terms this may be used": "На каких условиях этим можно пользоваться",
    "Ask the host of this bot for {file}, a file of the program.":
      "Спросите у владельца этого бота {file}, файл программы.",
    "/quote needs words or a speaker, for example: /quote speaker:president.":
      "Для /quote нужны слова или автор, например: /quote speaker:president.",
    "Check against corpus": "Сверить со статьями",
    "Says the same": "Говорит то же",
    Differs: "Отличается",
    Related: "Близко по теме",
    "here: {here}; the message: {claimed}": "здесь: {here}; в сообщении: {claimed}",
    "here: “{here}”; the message has no such word": "здесь: «{here}»; в сообщении такого слова нет",
    "the message: “{claimed}”; here no such word": "в сообщении: «{claimed}»; здесь такого слова нет",
    "Nothing here bears on this.": "Здесь об этом ничего нет.",
    "There is nothing to check in that: a question, a greeting or a link claims nothing.":
      "Сверять нечего: вопрос, приветствие или ссылка ничего не утверждают.",
    "Of {count} sentences the first {most} are checked.": "Из предложений ({count}) сверены первые {most}.",
    "…and {count} more claims": {
      one: "…и ещё {count} утверждение",
      few: "…и ещё {count} утверждения",
      many: "…и ещё {count} утверждений",
      other: "…и ещё {count} утверждения",
    },
    "Too long to share: check a part of it.": "Слишком длинно, чтобы поделиться: сверьте часть.",
    "That message says nothing in words of its own.": "В этом сообщении нет собственных слов.",
    "{count} articles were left out because they have no date.": {
      one: "{count} статья не учтена, потому что у неё нет даты.",
      few: "{count} статьи не учтены, потому что у них нет даты.",
      many: "{count} статей не учтено, потому что у них нет даты.",
      other: "{count} статьи не учтено, потому что у них нет даты.",
    },
    "No article here names its outlet.": "Ни одна статья здесь не называет своего издания.",
    'No article here is from "{typed}". Outlets here: {names}.':
      "Здесь нет статей издания «{typed}». Издания здесь: {names}.",
    "No article here fits {filters}.": "Ни одна статья здесь не подходит под {filters}.",
    "The newest article here is from {day}.": "Самая новая статья здесь от {day}.",
    "Searched were the {left} of {all} articles that fit {filters}.":
      "Поиск шёл по {left} из {all} статей, подходящих под {filters}.",
    "Among the others there is an answer.": "Среди остальных ответ есть.",
    "The newest of these is from {day}, {count} months before today.": {
      one: "Самая новая из них от {day}, {count} месяц назад.",
      few: "Самая новая из них от {day}, {count} месяца назад.",
      many: "Самая новая из них от {day}, {count} месяцев назад.",
      other: "Самая новая из них от {day}, {count} месяца назад.",
    },
    "The newest of these is from {day}, {count} years before today.": {
      one: "Самая новая из них от {day}, {count} год назад.",
      few: "Самая новая из них от {day}, {count} года назад.",
      many: "Самая новая из них от {day}, {count} лет назад.",
      other: "Самая новая из них от {day}, {count} года назад.",
    },
    'The option {name} takes a date, and "{typed}" is none that I can read: write it like 2024, 2024-05, 17 May 2024 or last week.':
      "Параметр {name} — это дата, а «{typed}» прочесть не удалось: пишите 2024, 2024-05, 17 May 2024 или last week.",
    "since:{since} is later than until:{until}, so nothing can lie between them; turn them round.":
      "since:{since} позже, чем until:{until}, между ними ничего быть не может; поменяйте их местами.",
    '"{id}" is no citation\'s id; one looks like {example}.':
      "«{id}» — не обозначение цитаты; оно выглядит так: {example}.",
    'No citation "{id}" is known here.': "Цитата «{id}» здесь неизвестна.",
    "That article is no longer here.": "Этой статьи здесь больше нет.",
    "The article was edited since: the sentence is no longer there.":
      "С тех пор статью изменили: этого предложения в ней больше нет.",
    "The article was edited since, but not this sentence.":
      "С тех пор статью изменили, но не это предложение.",
    "The article was edited since.": "С тех пор статью изменили.",
    "Then:": "Тогда:",
    "Now:": "Теперь:",
    Export: "Экспорт",
  },
  commands: {
    corpus: {
      name: "корпус",
      description: "Добавить, удалить и перечислить статьи этого сервера",
      subcommands: {
        add: {
          name: "добавить",
          description: "Добавить статьи на этот сервер",
          options: {
            file: { name: "файл", description: "Файл со статьёй: текст, веб-страница, PDF, Word…" },
            file2: { name: "файл2", description: "Ещё один файл" },
            file3: { name: "файл3", description: "Ещё один файл" },
            file4: { name: "файл4", description: "Ещё один файл" },
            file5: { name: "файл5", description: "Ещё один файл" },
            url: { name: "адрес", description: "Веб-адрес статьи" },
          },
        },
        remove: {
          name: "удалить",
          description: "Удалить статью этого сервера",
          options: { article: { name: "статья", description: "Её заголовок, обозначение или имя файла" } },
        },
        list: { name: "список", description: "Перечислить статьи этого сервера" },
        reload: { name: "перечитать", description: "Заново прочитать то, что изменилось на диске" },
        status: { name: "состояние", description: "Сколько статей есть и что не удалось прочитать" },
      },
    },
    cite: {
      name: "сослаться",
      description: "Цитата по её обозначению, слово в слово, и менялась ли статья",
      options: {
        id: { name: "id", description: "Обозначение цитаты, например k3v9t2m8qa.14d.3v" },
        format: { name: "формат", description: "Текстом или файлом" },
      },
    },
    about: { name: "о-боте", description: "Что это такое, что прочитано и что хранится" },
    article: {
      name: "статья",
      description: "Статья: люди, цифры, цитаты и её предложения",
      options: {
        words: { name: "слова", description: "Слова из заголовка или тема" },
        sentence: { name: "предложение", description: "Показать предложения вокруг этого" },
      },
    },
    ask: {
      name: "спросить",
      description: "Любой вопрос: предложения, которые на него отвечают, слово в слово",
      options: {
        question: { name: "вопрос", description: "Вопрос или несколько слов" },
        closest: { name: "близкие", description: "Если ответа нет, показать самые близкие места" },
        why: { name: "почему", description: "Сказать, что учтено в каждом предложении" },
      },
    },
    check: {
      name: "сверить",
      description: "Что статьи говорят о каждом утверждении текста: то же, другое или близкое",
      options: { text: { name: "текст", description: "Сообщение или несколько утверждений" } },
    },
    figure: {
      name: "цифра",
      description: "Сколько: предложения с отмеченной цифрой",
      options: {
        words: { name: "слова", description: "Что считают или измеряют" },
        value: { name: "величина", description: "Насколько велика: >1bn, <5%, >=200, 1bn..2bn, 240bn" },
        unit: { name: "единица", description: "Что она считает: %, USD, dollars, barrel" },
        about: { name: "о-чём", description: "О чём сама цифра: oil" },
      },
    },
    help: { name: "помощь", description: "О чём можно спросить, с примерами" },
    quote: {
      name: "цитата",
      description: "Кто что сказал: цитаты и чьи они",
      options: {
        words: { name: "слова", description: "Слова цитаты или её тема" },
        speaker: { name: "автор", description: "Кто это сказал" },
        reported: {
          name: "передано",
          description: "Пересказ без кавычек: both (тоже), only (только) или none (нет)",
        },
      },
    },
    when: {
      name: "когда",
      description: "Когда это было: предложения с датами по порядку времени",
      options: { words: { name: "слова", description: "Что произошло" } },
    },
    who: {
      name: "кто",
      description: "Кто это: люди и их должности — по имени, должности или словам",
      options: { name: { name: "имя", description: "Имя, должность или слова о человеке" } },
    },
  },
  options: {
    hide: { name: "скрыть", description: "Показать ответ только мне" },
    since: { name: "с", description: "Только статьи начиная с: 2024-05, May 2024, last week" },
    until: { name: "по", description: "Только статьи до: 2023, 17 May 2024, yesterday" },
    source: {
      name: "издание",
      description: "Только статьи этого издания или тех, в чьих названиях есть эти слова",
    },
    latest: { name: "новые", description: "Сначала самые новые статьи из тех, что отвечают" },
  },
};

export default russian;
