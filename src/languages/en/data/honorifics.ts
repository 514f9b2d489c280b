/** Forms of address: they show that a name follows, and say nothing of what the person is. Folded, no full stop. */
export const HONORIFICS = `mr mrs ms miss mx messrs madam madame mme mlle monsieur sir dame dr hon herr frau senor senora don dona`;

/** Titles that say what the person is, mostly cut short before the name. Folded, no full stop. */
export const TITLES = `
prof professor rev reverend fr sen senator sens rep representative reps gov governor govs pres gen lt col maj capt cpl
sgt adm cmdr brig supt det insp amb sec atty justice judge president premier chancellor king queen prince princess
pope emperor empress tsar sultan sheikh shah emir lord lady saint archbishop bishop cardinal rabbi imam ayatollah
pastor sister brother father mother captain major colonel general lieutenant sergeant admiral marshal commander
inspector detective sheriff mayor congressman congresswoman councillor councilman councilwoman ambassador secretary
minister speaker chairman chairwoman doctor coach duke duchess earl baron baroness count countess marquis marquess
master comrade private constable officer superintendent uncle aunt
`;

/** Titles under which a person goes by the first name: "King Charles" is no one of the family name Charles. */
export const REGAL_TITLES = `king queen prince princess pope emperor empress tsar sultan emir saint sheikh duke duchess shah`;

/** What may follow a family name as part of it, folded, no full stop. */
export const NAME_SUFFIXES = `jr sr ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii`;

/** Lower-case words inside names of persons, folded. */
export const PARTICLES = `al af ap ben bin bint da dal de degli dei del della den der di do dos du el ibn la las le lo los op ould st ten ter van vander vom von y zu zum zur`;

/** Those of the above that are printed with a full stop, folded. */
export const SHORTENED_TITLES = `
mr mrs ms dr prof rev fr sen sens rep reps gov govs pres gen lt col maj capt cpl sgt adm cmdr brig supt det insp amb
sec atty hon messrs mlle mme jr sr st
`;
