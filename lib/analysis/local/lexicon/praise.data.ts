/**
 * Words of self-description and of corporate abstraction, as data for the buzzword check: one of them is a word, several
 * in a row are a stock sentence. Sources: recruiters' published lists of overused profile words, the Plain English
 * Campaign's list of office jargon, and the trait adjectives of common personality inventories (Goldberg's Big Five
 * markers), sorted and extended by us. Space-separated, lower case.
 */

/** Adjectives by which people praise themselves. */
export const praise = `accomplished accountable adaptable adept agile ambitious analytical approachable articulate aspiring
  assertive astute attentive authentic bold bright brilliant bubbly calm capable career-minded careful caring charismatic
  cheerful client-focused client-facing collaborative commercially-minded committed compassionate competent competitive
  confident conscientious considerate consistent cooperative courteous creative curious customer-centric customer-focused
  customer-oriented data-driven deadline-driven decisive dedicated deeply-committed dependable detail-focused
  detail-minded detail-oriented determined diligent diplomatic disciplined discreet driven dynamic eager effective
  efficient empathetic empathic energetic engaging enterprising enthusiastic entrepreneurial exceptional experienced
  expert fast-learning flexible focused focussed forward-looking forward-thinking friendly fun-loving genuine gifted
  goal-driven goal-oriented growth-oriented hands-on hard-working hardworking helpful high-achieving high-energy
  high-performing highly-motivated highly-organised highly-organized highly-skilled honest humble imaginative impactful
  independent industrious ingenious innovative inquisitive inspirational inspired inspiring insightful intelligent
  intuitive inventive kind knowledgeable likeable lively loyal mature methodical meticulous mission-driven motivated
  motivating motivational multi-skilled multi-talented nurturing observant open-minded optimistic organised organized
  original outcome-driven outcome-focused outcomes-driven outgoing outstanding passionate patient-centered
  patient-centred patient-focused people-focused people-oriented perceptive persistent personable persuasive pleasant
  polished polite positive pragmatic precise proactive productive proficient progressive punctual purpose-driven
  quality-conscious quality-focused quick-thinking rational reflective relentless reliable resilient resourceful
  respectful responsible responsive result-oriented results-driven results-focused results-orientated results-oriented
  rigorous safety-conscious safety-focused savvy seasoned self-disciplined self-driven self-motivated self-reliant
  self-starting sensible service-minded service-oriented sincere sociable solution-focused solution-oriented
  solutions-driven solutions-focused solutions-oriented strategic strategic-minded strong student-centered
  student-centred successful supportive sympathetic systematic talented team-minded team-oriented tech-savvy tenacious
  thorough thoughtful tireless transformational transformative trusted trustworthy truthful unflappable upbeat values-driven
  versatile vibrant visionary warm well-organised well-organized well-presented well-rounded well-spoken willing
  world-class zealous`;

/** What such adjectives stand before. */
export const praised = `professional professionals individual person people leader manager worker player practitioner thinker
  communicator learner self-starter performer achiever executive specialist expert partner colleague collaborator
  contributor creator innovator listener mentor motivator multitasker multi-tasker operator organiser organizer
  problem-solver solver strategist starter doer influencer builder storyteller graduate student candidate teacher nurse
  engineer developer designer technician assistant administrator officer clerk driver chef cook server bartender analyst
  consultant accountant coordinator supervisor director engineer scientist researcher educator carer caregiver marketer
  salesperson seller representative associate translator writer editor artist producer team approach attitude mindset
  personality nature manner outlook spirit ethic`;

/** Abstractions that stand for nothing a reader can picture when they stand together. */
export const corporate = `accountability acumen actionable agile agility align aligned aligning alignment ambition analytics-driven
  aspirational axis bandwidth best-in-class best-of-breed best-practice best-practices blue-sky bottom-line brand-led
  capabilities capability centric centricity champion championing change collaboration collaborative competencies
  competitive content-led continuous core cross-functional cross-functionally culture cultures customer-centric
  customer-centricity cutting-edge data-driven deliver deliverables delivering delivery-focused differentiated digital
  disruption disruptive diverse diversity drive drives driven driving dynamic ecosystem ecosystems efficiencies efficiency
  embed embedding empower empowered empowering empowerment enable enabled enablement enabling end-to-end engagement
  enterprise enterprise-wide excellence executing execution experiences experiential fast-paced footprint foster fostered
  fostering framework frameworks frictionless full-lifecycle future-proof future-ready global go-to-market granular growth
  high-growth high-impact high-performance high-performing high-quality holistic holistically human-centered human-centred
  ideation impact impactful inclusive initiatives innovate innovating innovation innovations innovative insight insights
  integrated integrity landscape lean learnings leverage leveraged leveraging lifecycle market-leading matrixed maximise
  maximising maximize maximizing meaningful mindset mission mission-critical momentum multi-channel multichannel narrative
  next-generation next-level omnichannel omni-channel operational operationalise operationalize optimal optimisation
  optimise optimising optimization optimize optimizing orchestrate orchestrating outcome-based outcomes paradigm
  partnerships passion people-first performance-driven pivot pivotal principles proactive proactively profitable
  proposition purpose purposeful quality rapidly real-time resilience results rigor rigorous rigour roadmap robust
  scalability scalable scale seamless seamlessly solution solutions solutioning solutions-based space stakeholder
  stakeholders state-of-the-art strategic strategically strategies strategy streamline streamlining success sustainable
  synergies synergistic synergize synergy talent thought-leadership top-line touchpoints traction transformation
  transformational transformative transforming trusted value value-add value-added value-based value-driven values vertical
  verticals vibrant vision visions win-win workstreams world-class`;
