/** Days, months and feasts, folded. */
export const CALENDAR = `
apr april aug august christmas dec december easter feb february friday halloween hanukkah jan january jul july
jun june mar march may monday nov november oct october passover ramadan saturday sep sept september sunday
thanksgiving thursday tuesday wednesday
`;

/** Faiths, doctrines, companies and other capitalised words that are no names of persons, folded. */
export const OTHER_CAPITALS = `
airbus allah amazon anglican apple baptist bible bloomberg boeing brexit buddhism buddhist buddhists catholic
catholics christ christianity communism coronavirus covid covid-19 dollar dow english euro europol facebook
fascism fascist ftse god google gospel hamas hezbollah hindu hinduism hindus hispanic hispanics honda huawei
instagram intel internet interpol isis islam islamic islamist islamists jesus jew jewish jews judaism koran
latin latino latinos leninist lord lutheran marxism marxist methodist microsoft muslim muslims nasdaq
nato nazi nazis nazism netflix nissan nvidia olympics opec orthodox pentagon presbyterian protestant
protestants quran rohingya samsung shia shiite shiites sikh sikhs sony sunni taliban tesla tiktok
torah toyota twitter uber unesco unicef volkswagen web wikinews wikipedia youtube yuan zionism zionist
`;
