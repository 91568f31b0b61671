/** The résumé of the landing page: fiction, ours. Ordinary on purpose, with strong lines and weak ones. */
export const sampleResume = `Ines Calloway, RN, BSN
Portland, Oregon · 503 555-0142 · ines.calloway@example.com

Summary
Dedicated and compassionate registered nurse with a passion for patient care, seeking a challenging position where I can grow.

Experience

Staff Nurse, Telemetry, Halden Medical  March 2021 – Present
• Responsible for the care of patients on a 32-bed telemetry unit.
• Led a bedside handoff change that cut late medication doses from 11% to 4% in six months.
• Precepted 9 new graduate nurses; 8 were still on the unit a year later.
• Helped with the rollout of a new fall-prevention protocol.
• Served as relief charge nurse: staff and beds for up to 32 patients.

Staff Nurse, Med-Surg, Brightwater Hospital  06/2018 – Feb 2021
• Provided care for five to six patients per shift, including post-operative and wound care.
• Worked with an interdisciplinary team to improve discharge times.
• Wrote the unit’s discharge checklist, later adopted by two other floors.

Education
Bachelor of Science in Nursing, Cascadia State University, 2018

Licenses
Registered Nurse, Oregon, active
BLS and ACLS, American Heart Association
`;
