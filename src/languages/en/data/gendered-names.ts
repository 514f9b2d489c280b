/** Common first names that nearly only women bear, folded. */
export const WOMENS_NAMES = `
  ada agnes aisha alice alicia amanda amelia amina amy ana andrea angela anita anna anne annette annie antonia anya
  barbara beatrice beatriz beth bettina betty beverly bonnie brenda brigitte camila carla carmen carol caroline
  carolyn catherine cecilia charlotte chloe christina christine cindy claire clara claudia colleen cristina cynthia
  daniela deborah debra denise diana diane dolores donna dorothy ebru eileen ekaterina elaine eleanor elena elizabeth
  ella ellen elsa emily emma erica erika esther eva evelyn fatima fiona florence frances gabriela gina gloria grace
  greta hannah heather heidi helen helena helga hillary ida ines ingrid irena irene irina isabel isabella jacqueline
  jane janet janice jasmine jeanne jennifer jessica jill joan joanna josephine joyce judith judy julia julie karen
  karin kate katharina katherine kathleen kathryn katie katrina kellyanne kirsten kristen kristina larisa laura lauren
  leila lena leticia linda lisa liz lois lorraine louise lucia lucy ludmila lydia madeleine magdalena margaret
  margarita maria marianne marie marilyn marina marjorie marta martha mary maryam maureen megan melania melanie
  melinda melissa mercedes meryl michelle mildred milena miriam monica nadia nancy naomi natalia natalie natasha
  nicola nicole nina nora olena olga olivia pamela patricia paula pauline penelope phyllis priya rachel rebecca regina
  renata rita roberta rosa rose rosemary ruth sabine samantha sandra sara sarah sharon sheila shirley silvia simone
  sofia sonia sophia sophie stella stephanie susan suzanne svetlana sylvia tamara tanya tatiana teresa theresa tina
  ursula valentina valerie vanessa vera veronica victoria virginia vivian wanda wendy yelena yulia yvonne zainab zoe
`;

/** Common first names that nearly only men bear, folded. */
export const MENS_NAMES = `
  aaron abdul abdullah adam ahmed alan albert alejandro aleksandr alexander alexei alfred ali allen alvin andrei
  andrew andrzej anthony anton antonio arnold arthur barack barry ben benjamin bernard bernie bill bob boris brad
  brandon brian bruce bryan carl carlos charles chris christopher chuck craig curtis dale daniel danny darren dave
  david dean dennis derek diego dmitri dmitry don donald doug douglas edgar eduardo edward edwin emmanuel enrique eric
  erik ernest eugene felix fernando francisco francois frank fred frederick fritz gary george gerald gerhard giovanni
  giuseppe glenn gordon graham greg gregory gunter gustavo guy hans harold harry hassan heinrich henrik henry herbert
  herman howard hugh hussein ian ibrahim igor ivan jack jacob jaime james jan jared jason javier jeff jeffrey jeremy
  jerome jerry jim jimmy joe joel john johnny jonathan jorge jose josef joseph joshua juan julian julio justin karl
  keith ken kenneth kevin khalid klaus kurt kyle larry lars lawrence leon leonard leonid lindsey louis luis luke
  manuel marc marcel marco marcus mario mark martin matt matthew max michael miguel mike mikhail mitch mitt mohamed
  mohammad mohammed muhammad mustafa nathan neil nicholas nicolas nikolai oleg oliver omar oscar otto pablo patrick
  paul pavel pedro peter phil philip phillip pierre rafael ralph ramon randy ray raymond ricardo richard rick rob
  robert roberto rodney roger roland ron ronald ross roy ruben rudolf rupert russell ryan salvador samuel scott sean
  sebastian sergei sergey seth simon stanley stefan stephen steve steven stewart stuart ted terrence thomas tim
  timothy todd tom tomas tommy tony travis tyler vadim vernon victor viktor vincent vladimir walter warren wayne
  wilhelm william wolfgang yuri yusuf
`;
