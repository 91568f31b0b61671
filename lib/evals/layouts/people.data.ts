/** Invented people for generated layouts: names, employers, schools and addresses are made up, phones are reserved. */
export interface InventedRole {
  title: string;
  employer: string;
  city: string;
  from: [year: number, month: number];
  to: [year: number, month: number] | "present";
  lines: string[];
}

export interface InventedPerson {
  name: string;
  headline: string;
  email: string;
  phone: string;
  location: string;
  summary: string;
  roles: InventedRole[];
  education: { degree: string; institution: string; year: number }[];
  skills: string[];
}

export const people: readonly InventedPerson[] = [
  {
    name: "Ottoline Brandvold",
    headline: "Supply Planner",
    email: "ottoline.brandvold@example.com",
    phone: "+1 555-0119",
    location: "Duluth, MN",
    summary: "Supply planner who makes forecasts that the warehouse can live with, in food and in paper.",
    roles: [
      {
        title: "Senior Supply Planner",
        employer: "Marrowfield Provisions",
        city: "Duluth, MN",
        from: [2021, 3],
        to: "present",
        lines: [
          "Rebuilt the weekly forecast so that the three plants plan from the same figures, which ended the Monday quarrel over numbers",
          "Cut spoiled stock by a third within a year",
          "Train two junior planners in safety-stock arithmetic",
        ],
      },
      {
        title: "Supply Planner",
        employer: "Tilden & Ashgrove",
        city: "St. Paul, MN",
        from: [2017, 6],
        to: [2021, 2],
        lines: ["Planned inbound paper for four presses", "Moved the reorder point from habit to measured lead times"],
      },
      {
        title: "Inventory Clerk",
        employer: "Quoin Paper Company",
        city: "Fargo, ND",
        from: [2015, 9],
        to: [2017, 5],
        lines: ["Counted stock in two halls and traced the differences to their cause"],
      },
    ],
    education: [{ degree: "BA Economics", institution: "Lake Vermilion College", year: 2015 }],
    skills: ["SAP", "Excel", "demand forecasting", "safety stock", "SQL"],
  },
  {
    name: "Idris Fennelworth",
    headline: "Registered Nurse",
    email: "i.fennelworth@example.com",
    phone: "(503) 555-0188",
    location: "Salem, Oregon",
    summary: "Emergency nurse with a habit of writing down what worked, so that the next shift can use it.",
    roles: [
      {
        title: "Charge Nurse",
        employer: "Saltmarsh General Hospital",
        city: "Salem, Oregon",
        from: [2019, 1],
        to: "present",
        lines: [
          "Run a night shift of eleven nurses in a department of thirty beds",
          "Wrote the handover sheet that all four units now use, after an audit had found that every unit kept its own",
        ],
      },
      {
        title: "Registered Nurse",
        employer: "Cinderford Clinic",
        city: "Eugene, Oregon",
        from: [2014, 8],
        to: [2018, 12],
        lines: ["Cared for five patients a shift on a surgical ward", "Taught wound care to new hires"],
      },
    ],
    education: [{ degree: "BSN", institution: "Alder Coast University", year: 2014 }],
    skills: ["triage", "ACLS", "wound care", "Epic", "preceptorship"],
  },
  {
    name: "Calliope Drakewell",
    headline: "Software Engineer",
    email: "calliope@drakewell.example.com",
    phone: "+44 20 7946 0321",
    location: "Leeds, United Kingdom",
    summary: "Engineer for payment systems who likes deleting code more than adding it.",
    roles: [
      {
        title: "Staff Software Engineer",
        employer: "Pennyroyal Systems Ltd",
        city: "Leeds",
        from: [2022, 5],
        to: "present",
        lines: [
          "Removed a third of the settlement code and halved its running time",
          "Lead the on-call review of four teams",
        ],
      },
      {
        title: "Software Engineer",
        employer: "Hobnail Labs",
        city: "Manchester",
        from: [2018, 2],
        to: [2022, 4],
        lines: [
          "Built the reconciliation service that closes the books each night",
          "Moved nine services to containers",
        ],
      },
      {
        title: "Junior Developer",
        employer: "Oxlip Digital",
        city: "York",
        from: [2016, 7],
        to: [2018, 1],
        lines: ["Maintained shop sites for forty small firms"],
      },
    ],
    education: [
      { degree: "MSc Computer Science", institution: "University of Calder Vale", year: 2016 },
      { degree: "BSc Mathematics", institution: "University of Calder Vale", year: 2015 },
    ],
    skills: ["Java", "Kotlin", "PostgreSQL", "Kafka", "Terraform", "Go"],
  },
  {
    name: "Benedikt Oyelaran",
    headline: "Operations Manager",
    email: "b.oyelaran@example.com",
    phone: "555-0166",
    location: "Tucson, Arizona",
    summary: "Operations manager in hospitality who keeps staff longer than the trade does.",
    roles: [
      {
        title: "Operations Manager",
        employer: "The Saguaro Lantern",
        city: "Tucson",
        from: [2020, 10],
        to: "present",
        lines: [
          "Run a hotel of ninety rooms with a staff of forty",
          "Brought the share of leavers from half to a fifth in two years",
        ],
      },
      {
        title: "Front Office Supervisor",
        employer: "Ocotillo House",
        city: "Mesa",
        from: [2017, 4],
        to: [2020, 9],
        lines: [
          "Supervised eight agents over three shifts",
          "Wrote the guide by which new agents learn the desk in a week",
        ],
      },
      {
        title: "Night Auditor",
        employer: "Ocotillo House",
        city: "Mesa",
        from: [2015, 11],
        to: [2017, 3],
        lines: ["Closed the day's books each night and found two errors of the booking system"],
      },
    ],
    education: [
      { degree: "Associate of Arts in Hospitality", institution: "Desert Willow Community College", year: 2015 },
    ],
    skills: ["scheduling", "revenue management", "Opera PMS", "hiring"],
  },
];
