/**
 * Words that name résumé sections. `headingPhrases` are whole headings; `headingHeads` are the words that decide when
 * they end or begin a short heading ("Trade Skills", "Licenses & Cards").
 * Source: the section names of the JSON Resume 1.2 schema, of Europass CVs and of common British, American, academic
 * and German templates, collected by hand.
 */
import type { SectionKind } from "../resume";

const phrases: Partial<Record<SectionKind, string>> = {
  summary:
    "summary|profile|about|about me|who i am|bio|biography|overview|executive profile|executive summary|professional summary|professional profile|career profile|career summary|personal statement|personal profile|summary of qualifications|qualifications summary|highlights|career highlights|key highlights|selected highlights|at a glance|introduction|what i do|kurzprofil|profil|über mich|mission statement|leadership philosophy|in brief|snapshot",
  objective:
    "objective|career objective|career goal|career goals|goal|goals|professional objective|job objective|employment objective|job target|target role|career aim|career aims|aim|aims|berufsziel",
  experience:
    "experience|work experience|professional experience|employment|employment history|work history|career history|career|work|jobs|positions|positions held|appointments|academic appointments|professional background|professional history|relevant experience|related experience|additional experience|other experience|earlier experience|earlier work|earlier career|early career|previous experience|prior experience|current role|previous roles|internships|internship|internship experience|internships and experience|campus work|campus jobs|campus employment|military experience|military career|teaching|teaching experience|research experience|clinical experience|industry experience|leadership experience|freelance|freelance work|consulting|consulting engagements|experience and leadership|selected experience|career experience|employment record|employment experience|work and experience|what i have done|where i have worked|where i did it|places i have worked|career to date|professional journey|career journey|roles|professional roles|professional life|working life|work life|life at work|my jobs|my work|where and what|sea service|service record|assignments|engagements|employment details|job history|career detail|career details|work record|posts held|posts|berufserfahrung|beruflicher werdegang|berufspraxis|praktika|berufliche erfahrung|expérience|experience professionnelle|expérience professionnelle|experiencia|experiencia profesional|experiencia laboral|esperienze lavorative",
  education:
    "education|education and training|academic background|academic qualifications|academic history|educational background|education history|academics|studies|school and study|school and studies|study|schooling|school|schools|academic record|education details|qualifications|education and qualifications|education and credentials|education and certification|education and certifications|degrees|university|where i learned|learning|ausbildung|studium|bildung|schulbildung|bildungsweg|akademischer werdegang|formation|formación|educación|istruzione",
  skills:
    "skills|key skills|core skills|technical skills|skills summary|core competencies|competencies|competences|key competencies|areas of expertise|expertise|specialties|specialities|technologies|tech stack|technology|tools|tools and technologies|tools and methods|methods|methods and tools|software|software skills|computer skills|it skills|it knowledge|it experience|technical proficiencies|proficiencies|technical summary|technical expertise|technical knowledge|strengths|capabilities|abilities|toolbox|toolkit|stack|skills and abilities|skills and tools|skills and interests|skills and languages|skills and technologies|skills and expertise|additional skills|soft skills|hard skills|clinical focus|clinical skills|focus areas|working knowledge|practice|practice areas|systems|systems and languages|what i bring|knowledge|knowledges|specialisations|specializations|specialisms|specialism|specialization|specialisation|keywords|key words|hashtags|kenntnisse|fähigkeiten|edv kenntnisse|it kenntnisse|compétences|habilidades|competenze|programming languages",
  projects:
    "projects|project|selected projects|personal projects|key projects|side projects|academic projects|open source|open source projects|portfolio|selected work|selected results|contributions|open source contributions|projekte|projets",
  certifications:
    "certifications|certification|certificates|certificate|licenses|licences|license|licence|licensure|credentials|professional credentials|licenses and certifications|licenses and certification|certifications and licenses|licenses and cards|tickets|cards|endorsements|professional development|continuing education|further training|training|courses|professional training|other training|additional training|further courses|other courses|additional courses|certifications and training|training and certifications|courses and certificates|weiterbildung|zertifikate|fortbildung|fortbildungen",
  languages:
    "languages|language|language skills|languages spoken|foreign languages|sprachen|sprachkenntnisse|langues|idiomas|lingue",
  awards:
    "awards|honors|honours|awards and honors|honors and awards|awards and honours|honours and awards|achievements|accomplishments|key achievements|recognition|awards and recognition|prizes|scholarships|grants|fellowships|grants and awards|auszeichnungen|distinctions",
  publications:
    "publications|presentation|selected publications|papers|selected papers|patents|publications and patents|patents and publications|presentations|talks|speaking|selected talks|conference presentations|invited talks|media|press|research|writing|books|articles|publications and presentations|publikationen|veröffentlichungen|selected teaching|service|professional service",
  volunteering:
    "volunteer|volunteering|volunteer experience|volunteer work|community|community service|community involvement|community work|community and volunteering|board service|boards|board and community|board memberships|civic activities|leadership|leadership and activities|activities|activities and leadership|extracurricular activities|extracurriculars|extracurricular activity|extracurricular|campus involvement|leadership and service|public service|civic engagement|giving back|ehrenamt|ehrenamtliches engagement|engagement",
  interests:
    "interests|hobbies|hobbies and interests|interests and hobbies|personal interests|other interests|activities and interests|pastimes|fun facts|hobbys|interessen|hobbys und interessen",
  references:
    "references|referees|reference|professional references|testimonials|what they say|recommendations|referenzen",
  personal:
    "personal|personal details|personal information|personal data|personal info|contact|contact details|contact information|contact info|contact me|get in touch|persönliche daten|persönliche angaben|kontakt|kontaktdaten",
  memberships:
    "memberships|membership|affiliations|professional affiliations|professional memberships|associations|professional associations|organizations|organisations|memberships and affiliations|mitgliedschaften|professional organizations",
  other:
    "other|additional|additional information|further information|other information|miscellaneous|availability|clearance|security clearance|military service|military|sonstiges|parents|motto|research interests|relevant coursework|coursework|pme|wehrdienst|zivildienst|links|online|social|software and hobbies|bar admissions|right to work|visa status|driving licence|notice period",
};

/** Headings made of a qualifier and a noun ("Professional life", "Career aim"): every pair of them is one. */
const qualifiers =
  "professional work working career employment job occupational relevant previous past recent present latest current earlier sea service field practical academic educational school technical personal main";
const nouns: Partial<Record<SectionKind, string>> = {
  experience:
    "experience history life background record path detail details position positions role roles post posts job jobs journey timeline chronology service",
  objective: "aim aims goal goals objective objectives ambition ambitions aspirations target",
  skills: "skills knowledge knowledges competences abilities strengths",
  education: "studies study schooling education qualifications",
};
/** One word, or two joined. */
const short: Partial<Record<SectionKind, string>> = {
  experience:
    "posts|jobs and roles|roles and results|sea service|sea time|service record|engagements|assignments|placements|what and where|where and what",
  education: "study|school and study|studies and memberships|schooling and study",
  skills: "knowledge|knowledges|specialisms|specialisations|specializations",
  certifications: "tickets|cards and tickets|tickets and cards|certs",
  summary: "the short version|in short|in a nutshell",
};

const composed = (Object.entries(nouns) as [SectionKind, string][]).flatMap(([kind, heads]) =>
  qualifiers
    .split(" ")
    .flatMap((qualifier) => heads.split(" ").map((head): [string, SectionKind] => [`${qualifier} ${head}`, kind])),
);

export const headingPhrases: ReadonlyMap<string, SectionKind> = new Map([
  ...composed,
  ...[...Object.entries(short), ...Object.entries(phrases)].flatMap(([kind, words]) =>
    words.split("|").map((word): [string, SectionKind] => [word, kind as SectionKind]),
  ),
]);

const heads: Partial<Record<SectionKind, string>> = {
  experience: "experience experiences employment internships career appointments berufserfahrung",
  education: "education academics ausbildung studies",
  skills:
    "skills competencies competences expertise technologies proficiencies tools toolset toolbox software strengths kenntnisse",
  summary: "summary profile statement",
  objective: "objective",
  projects: "projects portfolio projekte",
  certifications: "certifications certificates licenses licences licensure credentials certification zertifikate",
  languages: "languages sprachen",
  awards: "awards honors honours achievements accomplishments scholarships grants prizes",
  publications: "publications patents presentations talks papers publikationen",
  volunteering: "volunteering volunteer community activities extracurriculars involvement ehrenamt",
  interests: "interests hobbies hobbys interessen",
  references: "references referees referenzen",
  memberships: "memberships affiliations associations mitgliedschaften",
  other: "information",
};

export const headingHeads: ReadonlyMap<string, SectionKind> = new Map(
  (Object.entries(heads) as [SectionKind, string][]).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, SectionKind] => [word, kind]),
  ),
);
