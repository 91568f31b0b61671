/** A made-up profile as a row of Bright Data's collection, with fields that nobody reads among them. */
export const profileRow = {
  timestamp: "2026-11-27T08:00:00.000Z",
  input: { url: "https://www.linkedin.com/in/mara-lindqvist" },
  id: "mara-lindqvist",
  linkedin_num_id: "12345",
  url: "https://se.linkedin.com/in/mara-lindqvist",
  name: "Mara Lindqvist",
  first_name: "Mara",
  last_name: "Lindqvist",
  position: "Port planner who gets ships out by noon",
  city: "Duluth, Minnesota, United States",
  country_code: "US",
  about: "I plan berths.<br><br>And I like it when nobody notices.",
  current_company: { name: "Harbour Line", link: "https://www.linkedin.com/company/harbour-line" },
  experience: [
    {
      title: "Harbour Line",
      company: "Harbour Line",
      duration: "5 years 3 months",
      positions: [
        {
          title: "Senior Planner",
          subtitle: "Harbour Line",
          start_date: "Jan 2023",
          end_date: "Present",
          location: "Duluth, Minnesota",
          description: null,
          description_html: "Cut the turnaround of two berths.<br>Wrote the storm plan &amp; kept it.",
        },
        { title: "Planner", subtitle: "Harbour Line", start_date: "Jan 2020", end_date: "Dec 2022" },
      ],
    },
    { title: "Clerk", company: "Quay & Sons", start_date: "2017", end_date: "2019", location: null, description: "" },
  ],
  education: [{ title: "Lakeside College", degree: "BA", field: "Geography", start_year: 2013, end_year: "2016" }],
  certifications: [{ title: "Customs Broker", subtitle: "Harbour Board", meta: "Issued Feb 2021See credential" }],
  languages: [{ title: "Swedish", subtitle: "Native or bilingual proficiency" }],
  recommendations_count: 3,
  followers: 1204,
  connections: 500,
  avatar: "https://media.example.com/a.jpg",
  default_avatar: false,
  people_also_viewed: [{ name: "Some Body", profile_link: "https://www.linkedin.com/in/somebody" }],
  bio_links: [{ title: "Notes", link: "https://port.example.com" }],
  activity: "not a list here",
};

/** What a visitor sees of a profile that is hidden from visitors. */
export const hiddenRow = { ...profileRow, position: null, about: null, experience: null, education: null };
