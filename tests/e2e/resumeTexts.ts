/** Texts for the browser to give to the page; fiction, ours. */
export const pastedResume = `Tomasz Łukaszewicz
tomasz.l@example.com · +48 601 555 014

Experience
Warehouse Supervisor, Northgate Logistics  2021 – Present
- Responsible for the night shift of 14 people.
- Cut picking errors from 3.1% to 1.2% in a year by moving fast goods to the front.
- Helped with the new scanner rollout.
- Various duties as assigned.

Forklift Operator, Harbour Freight  2017 – 2021
- Worked with the day team to improve loading times.
- Trained 6 new drivers; all passed their licence the first time.

Education
Certificate in Logistics, Gdańsk Technical School, 2017

Skills
SAP EWM, forklift licence, Excel, team player
`;

export const pastedJob = `Warehouse Manager, Baltic Foods
Requirements:
- SAP EWM
- Three years of leading a shift
- Excel
Nice to have:
- Lean or Six Sigma
`;
