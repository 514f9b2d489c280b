import type { Catalogue } from "../catalogue.ts";

const chinese: Catalogue = {
  locales: ["zh-CN"],
  sayings: {
    "No figure": "没有数字",
    "over {value}": "大于 {value}",
    "under {value}": "小于 {value}",
    "of {value}": "等于 {value}",
    "of at least {value}": "不小于 {value}",
    "of at most {value}": "不大于 {value}",
    "between {low} and {high}": "介于 {low} 与 {high} 之间",
    "in {unit}": "以 {unit} 计",
    'about "{about}"': "关于“{about}”",
    'for "{words}"': "符合“{words}”",
    "in the {count} articles here.": "于此处的 {count} 篇文章中。",
    "in as many articles as could be read in time; words narrow the search.":
      "于来得及读完的文章中；加上词语可缩小范围。",
    "{printed} as printed; elsewhere {elsewhere}": "原文印作 {printed}；别处为 {elsewhere}",
    "sentence {number} of {of}": "第 {number} 句，共 {of} 句",
    "Also in:": "另见：",
    "…and {count} more": "……还有 {count} 条",
    "Speaker not stated": "未说明是谁说的",
    "reported, not quoted": "转述，非原话",
    "speaker not stated": "未说明是谁说的",
    "The articles give no role.": "文章没有说明其职务。",
    "{count} articles": "{count} 篇文章",
    "{count} sentences": "{count} 句",
    "Named in {count} articles": "在 {count} 篇文章中提到",
    "…and {count} other roles": "……还有 {count} 个职务",
    "Also written:": "其他写法：",
    "What you can ask": "可以问什么",
    People: "人物",
    Figures: "数字",
    Said: "引语",
    Previous: "上一页",
    Next: "下一页",
    "Also in": "另见",
    Context: "上下文",
    "Closest passages": "最接近的段落",
    "Said of them": "关于他们",
    "Show article": "查看文章",
    "Why?": "为什么？",
    Share: "分享",
    "I have forgotten what you asked here before.": "我已忘记您之前在这里问过什么。",
    "That is larger than {megabytes} MB; add a smaller file.": "内容超过 {megabytes} MB；请添加较小的文件。",
    "That page grows too much when it is decompressed; add the file itself.":
      "该网页解压后过大；请直接添加文件。",
    "That page is compressed in a way that is not understood here.": "该网页的压缩方式此处不支持。",
    "What came is damaged: it cannot be decompressed.": "收到的内容已损坏：无法解压。",
    "That page is empty.": "该网页是空的。",
    "{host} was not found; check the address.": "找不到 {host}；请检查网址。",
    "{host} took too long; please try again later.": "{host} 用时过长；请稍后再试。",
    "{host} does not prove with a certificate that it is {host}.": "{host} 没有证书证明自己是 {host}。",
    "{host} answers, but not as a web server does.": "{host} 有回应，但不像网页服务器。",
    "{host} broke off in the middle; please try again.": "{host} 中途断开；请再试一次。",
    "{host} could not be reached; please try again later.": "无法连接 {host}；请稍后再试。",
    "{host} sends on too often.": "{host} 重定向次数过多。",
    "That address does not say what it gives; add the file itself.":
      "该网址没有说明内容的类型；请直接添加文件。",
    "That address gives {type}, which cannot be read as an article.":
      "该网址的内容是 {type}，不能作为文章阅读。",
    "{host} has no such page ({status}); check the address.": "{host} 没有该网页（{status}）；请检查网址。",
    "{host} does not give that page to a program ({status}); add the file itself.":
      "{host} 不向程序提供该网页（{status}）；请直接添加文件。",
    "{host} cannot give that page now ({status}); try later.":
      "{host} 现在无法提供该网页（{status}）；请稍后再试。",
    "{host} sends on to an address without encryption, which is not followed.":
      "{host} 重定向到未加密的网址，此处不跟随。",
    "That is not a web address; give one that begins with https://.":
      "这不是网址；请给出以 https:// 开头的网址。",
    "{host} is not on the public internet, so it is not fetched.": "{host} 不在公共互联网上，因此不会抓取。",
    "Only addresses that begin with https:// or http:// are fetched.":
      "只抓取以 https:// 或 http:// 开头的网址。",
    "Give the address without a user name and password.": "请给出不含用户名和密码的网址。",
    "Port {port} is not fetched; only 80, 443 and 8443 are.": "不抓取端口 {port}；只抓取 80、443 和 8443。",
    "Files from {host} are not taken here.": "此处不接受来自 {host} 的文件。",
    "There is no more on that.": "关于这个没有更多内容了。",
    'Who or what is meant by "{word}"? Please ask again with the name.':
      "“{word}”指的是谁或什么？请写出名称再问一次。",
    "Ask it otherwise": "换一种方式问",
    "None of the {count} articles here answers that.": "这里的 {count} 篇文章都没有回答这个问题。",
    "No article here names {names}.": "这里没有文章提到 {names}。",
    'I read "{typed}" as "{meant}".': "我把“{typed}”当作“{meant}”。",
    "The closest passages:": "最接近的段落：",
    'No article here is about "{words}".': "这里没有关于“{words}”的文章。",
    'No article here says who "{words}" is.': "这里没有文章说明“{words}”是谁。",
    'No quotation of "{speaker}" was found.': "没有找到“{speaker}”的引语。",
    'No quotation of "{speaker}" about "{words}" was found.': "没有找到“{speaker}”关于“{words}”的引语。",
    'No quotation about "{words}" was found.': "没有找到关于“{words}”的引语。",
    "That article has sentences 1 to {last}.": "这篇文章有第 1 至第 {last} 句。",
    "Ask in plain words, or with a command.": "直接提问，或使用命令。",
    "Ask something: a question in plain words, or /help.": "请提问，或试试 /help。",
    "Ask in at most {most} characters.": "提问最多 {most} 个字符。",
    "There is no command /{name}; /help lists them.": "没有命令 /{name}；/help 列出所有命令。",
    "That is not understood; /help lists what can be asked.": "没有听懂；/help 列出可以问的内容。",
    "This button no longer works; please ask again.": "这个按钮已失效；请重新提问。",
    "The articles have changed since; this is what they say now.": "文章已有变化；这是现在的内容。",
    "The articles have changed: that sentence is no longer in them.": "文章已有变化：这句话已不在其中。",
    "The articles have changed: that one is no longer among them.": "文章已有变化：这一篇已不在其中。",
    "No other article says the same any longer.": "已没有其他文章说同样的内容。",
    "I am being restarted; please ask again in a minute.": "正在重新启动；请一分钟后再问。",
    "Please try again in {seconds} s: you are asking faster than I may answer.":
      "请在 {seconds} 秒后再试：你提问的速度超过了我可以回答的速度。",
    "Please try again in {seconds} s: this server is asking faster than I may answer.":
      "请在 {seconds} 秒后再试：这个服务器提问的速度超过了我可以回答的速度。",
    "Please try again in 5 s: I am asked more than I can answer at once.":
      "请在 5 秒后再试：现在提问太多，我来不及回答。",
    "Something went wrong on my side (reference {reference}): please try again in a moment.":
      "我这边出了问题（编号 {reference}）：请稍后再试。",
    "Ibid answers with the exact sentences of its articles. No language model is in it.":
      "Ibid 用文章中的原句回答。其中没有语言模型。",
    Version: "版本",
    Articles: "文章",
    Sentences: "句子",
    "Oldest article": "最早的文章",
    "Newest article": "最新的文章",
    Languages: "语言",
    English: "英语",
    Stored: "保存的内容",
    "Nothing but these articles. Questions, answers and users are neither saved nor logged.":
      "只有这些文章。问题、回答和用户既不保存也不记录。",
    Privacy: "隐私",
    Terms: "条款",
    "What is done with data": "如何处理数据",
    "On what terms this may be used": "使用条款",
    "Ask the host of this bot for {file}, a file of the program.":
      "请向本机器人的运营者索取程序文件 {file}。",
    "/quote needs words or a speaker, for example: /quote speaker:president.":
      "/quote 需要词语或说话人，例如：/quote speaker:president。",
    "Check against corpus": "与文章对照",
    "Says the same": "说法相同",
    Differs: "有出入",
    Related: "相关",
    "here: {here}; the message: {claimed}": "此处：{here}；消息：{claimed}",
    "here: “{here}”; the message has no such word": "此处：“{here}”；消息中没有这个词",
    "the message: “{claimed}”; here no such word": "消息：“{claimed}”；此处没有这个词",
    "Nothing here bears on this.": "这里没有与此相关的内容。",
    "There is nothing to check in that: a question, a greeting or a link claims nothing.":
      "没有可对照的内容：提问、问候或链接没有陈述任何事。",
    "Of {count} sentences the first {most} are checked.": "共 {count} 句，只对照前 {most} 句。",
    "…and {count} more claims": "……还有 {count} 条陈述",
    "Too long to share: check a part of it.": "太长，无法分享：请只对照其中一部分。",
    "That message says nothing in words of its own.": "该消息没有自己的文字。",
    "{count} articles were left out because they have no date.": "有 {count} 篇文章没有日期，未计入。",
    "No article here names its outlet.": "这里的文章都没有注明媒体。",
    'No article here is from "{typed}". Outlets here: {names}.':
      "这里没有来自“{typed}”的文章。这里的媒体：{names}。",
    "No article here fits {filters}.": "这里没有文章符合 {filters}。",
    "The newest article here is from {day}.": "这里最新的文章日期是 {day}。",
    "Searched were the {left} of {all} articles that fit {filters}.":
      "只检索了 {all} 篇文章中符合 {filters} 的 {left} 篇。",
    "Among the others there is an answer.": "其余文章中有答案。",
    "The newest of these is from {day}, {count} months before today.":
      "其中最新的一篇是 {day} 的，距今 {count} 个月。",
    "The newest of these is from {day}, {count} years before today.":
      "其中最新的一篇是 {day} 的，距今 {count} 年。",
    'The option {name} takes a date, and "{typed}" is none that I can read: write it like 2024, 2024-05, 17 May 2024 or last week.':
      "选项 {name} 需要日期，无法读懂“{typed}”：请写成 2024、2024-05、17 May 2024 或 last week。",
    "since:{since} is later than until:{until}, so nothing can lie between them; turn them round.":
      "since:{since} 晚于 until:{until}，两者之间不会有任何文章；请调换。",
  },
  commands: {
    about: { name: "关于", description: "这是什么，读过什么，保存什么" },
    article: {
      name: "文章",
      description: "一篇文章：人物、数字、引语和句子",
      options: {
        words: { name: "词语", description: "标题中的词语，或文章的主题" },
        sentence: { name: "句子", description: "显示这一句前后的句子" },
      },
    },
    ask: {
      name: "提问",
      description: "任何问题：逐字给出回答它的句子",
      options: {
        question: { name: "问题", description: "一个问题，或几个词" },
        closest: { name: "最近", description: "没有答案时，显示最接近的段落" },
        why: { name: "原因", description: "说明排序时在每句话中看到了什么" },
      },
    },
    check: {
      name: "对照",
      description: "文章对一段文字中每条陈述的说法：相同、不同或相关",
      options: { text: { name: "文字", description: "一条消息，或几句陈述" } },
    },
    figure: {
      name: "数字",
      description: "多少：标出数字的句子",
      options: {
        words: { name: "词语", description: "计数或测量的是什么" },
        value: { name: "大小", description: "多大：>1bn、<5%、>=200、1bn..2bn、240bn" },
        unit: { name: "单位", description: "计数的单位：%、USD、dollars、barrel" },
        about: { name: "关于", description: "数字本身说的是什么：oil" },
      },
    },
    help: { name: "帮助", description: "可以问什么，附例子" },
    quote: {
      name: "引语",
      description: "谁说了什么：引语及说话人",
      options: {
        words: { name: "词语", description: "引语中的词语，或其主题" },
        speaker: { name: "说话人", description: "是谁说的" },
        reported: { name: "转述", description: "不带引号的转述：both（也要）、only（只要）或 none（不要）" },
      },
    },
    when: {
      name: "何时",
      description: "什么时候发生：按时间排列的带日期的句子",
      options: { words: { name: "词语", description: "发生了什么" } },
    },
    who: {
      name: "谁",
      description: "是谁：按姓名、职务或词语查人物及其职务",
      options: { name: { name: "姓名", description: "姓名、职务，或关于某人的词语" } },
    },
  },
  options: {
    hide: { name: "隐藏", description: "只让我看到答案" },
    since: { name: "自", description: "只看此后的文章：2024-05、May 2024、last week" },
    until: { name: "至", description: "只看此前的文章：2023、17 May 2024、yesterday" },
    source: { name: "媒体", description: "只看该媒体的文章，或名称中含有这些词的媒体" },
    latest: { name: "最新", description: "在能回答的文章中，最新的排在前面" },
  },
};

export default chinese;
