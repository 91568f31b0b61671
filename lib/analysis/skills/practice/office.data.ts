/**
 * Money, law, personnel, supply, offices, sales and public service, as their people put it. One line a thing, in the form that
 * practiceTable.ts explains.
 */
export const officePractice = `
accounts payable|field|AP processing,accounts payables,vendor invoices,supplier invoices,vendor payments,paid vendors,purchase ledger,payables clerk,processed invoices for payment,accounts payable clerk|accounting
accounts receivable|field|AR aging,receivables,sales ledger,aged debtors,customer invoicing,applied customer payments,accounts receivable clerk,receivables aging|accounting
three-way match|method|3-way match,three-way matching,3-way matching,matched invoices to purchase orders,PO to invoice matching,invoice matching|accounts payable,accounting
cash application|method|cash applications,lockbox processing,applied payments to accounts,remittance posting,unapplied cash,cash posting,posted remittances|accounts receivable,accounting
collections!|field|debt collection,debt recovery,credit control,collected past-due balances,past-due accounts,delinquent accounts,overdue accounts,dunning,skip tracing,bill collector,debt collector,collection agency,collected payments,collection calls,outstanding balances,aged receivables
general ledger|field|GL accounting,nominal ledger,general ledger accounts,ledger entries,posted to the ledger,chart of accounts|accounting
journal entries|method|journal entry,adjusting entries,month-end journals,posted journals,manual journals,recurring entries,adjusting journal entries|general ledger,accounting
month-end close|method|monthly close,period-end close,closed the books,closing the books,month-end closing,month-end accounting,year-end close,quarter-end close,quarterly close|accounting
account reconciliation|method|account reconciliations,balance sheet reconciliations,balance sheet recs,reconciled accounts,reconciling accounts,GL reconciliations,ledger reconciliation,reconciled general ledger,subledger reconciliation|accounting
bank reconciliation|method|bank reconciliations,bank recs,bank rec,reconciled bank statements,reconciling bank statements,reconciled checking account,balanced the checkbook,bank statement reconciliation|account reconciliation,accounting
intercompany accounting|field|intercompany eliminations,intercompany reconciliations,intercompany transactions,intercompany balances,intercompany billing|accounting
fixed assets|field|fixed asset register,depreciation schedules,depreciation schedule,fixed asset accounting,asset capitalization,capitalized assets,PP&E,fixed asset ledger|accounting
accruals|method|monthly accruals,accrual entries,prepaids and accruals,accrued expenses,accrual accounting,accrual basis,expense accruals|accounting
cost accounting|field|cost accountant,standard costing,standard costs,job costing,job cost,activity-based costing,product costing,inventory costing,cost of goods sold analysis|accounting
accounting|field|accountant,CPA firm,public accounting,accounting clerk,accounting department,accounting manager,accounting degree,chartered accountant,accountants,staff accountant
bookkeeping|field|bookkeeper,full-charge bookkeeper,kept the books,keeping the books,maintained the books,full charge bookkeeping,books through trial balance,book keeping,bank reconciliation,reconciled accounts,general ledger,accounts payable,accounts receivable,bank reconciliations,journal entries,sole bookkeeper|accounting
trial balance|method|trial balances,adjusted trial balance,working trial balance|general ledger,accounting
financial statements|field|financial statement preparation,balance sheets,income statements,income statement,cash flow statements,statement of cash flows,prepared financials,annual accounts,management accounts,statutory accounts,P&L statements|financial reporting
financial reporting|field|external reporting,SEC reporting,management reporting packs,board reporting package,monthly reporting package,reported monthly financials
SEC filings|field|10-K,10-Q,Form 10-K,Forms 10-K,EDGAR filings,XBRL,proxy statement,Section 16 filings|financial reporting
GAAP|method|US GAAP,U.S. GAAP,generally accepted accounting principles,GAAP financials,GAAP compliance,UK GAAP,FRS 102|accounting
IFRS|method|International Financial Reporting Standards,IAS/IFRS,IFRS 9,IFRS 15,IFRS 16,IFRS 17|accounting
revenue recognition|method|ASC 606,rev rec,deferred revenue,recognized revenue,percentage of completion,deferred income schedule|accounting
lease accounting|method|ASC 842,IFRS 16 leases,right-of-use assets,LeaseQuery,CoStar Real Estate Manager|accounting
consolidation!|method|financial consolidation,consolidated financial statements,consolidated financials,group consolidation,multi-entity consolidation,OneStream,Hyperion Financial Management,HFM|financial reporting
nonprofit accounting|field|fund accounting,not-for-profit accounting,restricted funds,restricted net assets,nonprofit accountant,FASB 116/117,Form 990 preparation|accounting
governmental accounting|method|GASB,GASB 34,government accounting,municipal accounting,fund balance,encumbrance accounting,CAFR,annual comprehensive financial report|accounting
trust accounting|method|IOLTA,client trust accounts,client trust account,trust account reconciliation,escrow trust account,three-way trust reconciliation|accounting
construction accounting|field|WIP schedule,work-in-progress schedule,AIA billing,AIA G702,progress billings,lien waivers,certified payroll for contractors,retainage|accounting
billing|field|invoicing,invoiced customers,invoiced clients,issued invoices,prepared invoices,customer invoices,client invoices,sent out bills,generated invoices,billed clients,billed customers
expense reports|method|expense reporting,travel and expense,reimbursement requests,employee reimbursements,Expensify,expense claims,processed expenses,corporate card reconciliation,SAP Concur,Concur Expense,reconciled expenses,expense reconciliation,expense tracking,company credit card reconciliation|record keeping
petty cash|method|petty cash fund,petty cash box,imprest fund,petty cash drawer,managed petty cash,petty cash management,reconciled petty cash|cash handling
1099s|field|1099 filing,1099 forms,1099-NEC,1099-MISC,Form 1099,W-9s,W-9 forms,vendor 1099,1099 reporting
sales tax|field|sales and use tax,sales tax returns,Avalara,Vertex tax,TaxJar,sales tax filings,remitted sales tax,sales tax compliance,use tax returns|tax
VAT!|field|VAT returns,value added tax,GST returns,HST returns,BAS statements,GST/HST,Making Tax Digital|tax
credit analysis|field|credit analyst,credit checks,creditworthiness,credit risk assessment,credit reviews,spread financials,financial spreading,credit memos for lenders,credit applications reviewed,credit limits
cash management|field|cash positioning,daily cash position,cash flow forecasting,cash forecasting,treasury management,bank account administration,liquidity management,cash forecast,13-week cash flow
treasury|field|treasury analyst,corporate treasury,treasury department,Kyriba,hedging program,FX hedging,debt covenants
internal controls|method|internal control,control testing,segregation of duties,control environment,COSO framework,COSO,tests of controls,control deficiencies,financial controls
SOX compliance|method|Sarbanes-Oxley,SOX 404,SOX testing,SOX controls,SOX audit,Section 404,SOX walkthroughs|internal controls
internal audit|field|internal auditor,internal audits,audit committee reporting,operational audits,audit workpapers,risk-based audit plan,internal auditing|audit
external audit|field|external auditor,financial statement audits,financial statement audit,audit engagements,Big Four audit,Big 4 audit,statutory audit,audit senior,audit associate|audit
audit|field|auditor,audit work,audit department
audit support|method|audit requests,PBC list,PBC schedules,PBC requests,liaised with auditors,liaison to external auditors,audit preparation,audit schedules,year-end audit preparation,supported annual audit
Single Audit|method|Yellow Book,GAGAS,A-133,OMB A-133,Uniform Guidance audit|audit
workpapers|method|work papers,tickmarks,audit documentation,CaseWare,AuditBoard,ProSystem fx Engagement,CCH Engagement
IT audit|field|IT auditor,ITGC,IT general controls,COBIT,CISA auditor,information systems audit,CISA certified,SOX IT controls,technology audit|audit
fraud examination|field|fraud investigation,fraud investigations,forensic accounting,forensic accountant,investigated fraud,fraud examiner,chargeback fraud review,fraud analyst
CFE|credential|Certified Fraud Examiner,CFE certified,ACFE|fraud examination
CPA|credential|Certified Public Accountant,CPA license,CPA licence,licensed CPA,CPA candidate,passed CPA exam|accounting
CMA credential|credential|Certified Management Accountant,CMA certified,US CMA|accounting
CIA credential|credential|Certified Internal Auditor,CIA certification,CIA certified|internal audit,audit
CISA|credential|Certified Information Systems Auditor,CISA certified,CISA certification|IT audit,audit
ACCA|credential|Association of Chartered Certified Accountants,chartered certified accountant,ACCA qualified,ACCA part-qualified,FCCA|accounting
ICAEW chartered|credential|ICAEW,ACA qualified,Institute of Chartered Accountants,ICAS|accounting
CIMA|credential|CIMA qualified,CGMA,ACMA,Chartered Institute of Management Accountants|accounting
AAT|credential|Association of Accounting Technicians,AAT Level 3,AAT Level 4,AAT qualified,MAAT|accounting
certified bookkeeper|credential|AIPB,Certified Bookkeeper designation,NACPB|bookkeeping,accounting
QuickBooks|tool|Quickbooks Online,QBO,QuickBooks Desktop,QuickBooks Enterprise,Quick Books,QuickBooks Pro,Intuit QuickBooks,QuickBooks ProAdvisor|accounting software
Xero|tool|Xero certified,Xero accounting,Xero software|accounting software
Sage!|tool|Sage 50,Sage 100,Sage 200,Sage 300,Sage Intacct,Peachtree,Sage Line 50,Peachtree Accounting,Sage X3,Sage Accounting|accounting software
MYOB|tool|MYOB AccountRight,MYOB software,MYOB Essentials|accounting software
Bill.com|tool|Bill dot com,Bill.com payables,Bill.com AP|accounts payable
NetSuite|tool|Oracle NetSuite,Net Suite,NetSuite ERP|ERP,accounting software
SAP|tool|SAP ERP,SAP ECC,S/4HANA,SAP S/4HANA,SAP R/3,SAP FICO,SAP Business One,SAP MM,SAP SD,SAP HANA,SAP S/4,SAP PM|ERP,ERP systems
Oracle ERP|tool|Oracle Financials,Oracle EBS,Oracle E-Business Suite,Oracle Fusion,Oracle Cloud ERP,Oracle Cloud Financials|ERP
PeopleSoft|tool|PeopleSoft Financials,PeopleSoft HCM,PeopleSoft HRMS|ERP
Dynamics 365|tool|Microsoft Dynamics,Dynamics GP,Microsoft Dynamics 365,Dynamics NAV,Navision,Business Central,Dynamics AX,D365,Microsoft Great Plains
ERP|tool|enterprise resource planning,Epicor,Infor,JD Edwards,Acumatica,Syspro,Odoo,JDE EnterpriseOne
accounting software|tool|accounting package,accounting system,bookkeeping software,accounting platforms,MAS 90,MAS90,Great Plains accounting,Zoho Books,FreshBooks,Waveapps,Xero,Sage 50,Peachtree,NetSuite,Wave accounting,MYOB,Sage Intacct,Great Plains,accounting systems
reconciliation software|tool|FloQast,BlackLine,Trintech,Cadency|account reconciliation,month-end close
Hyperion|tool|Oracle Hyperion,Essbase,Hyperion Planning,HFM Essbase|financial planning
planning software|tool|Workday Adaptive Planning,Adaptive Planning,Anaplan,Planful,Adaptive Insights,Vena Solutions|financial planning
Excel!|tool|Microsoft Excel,MS Excel,pivot tables,pivot table,VLOOKUP,VLOOKUPs,XLOOKUP,advanced Excel,Excel spreadsheets,Excel macros,Excel formulas,Power Query in Excel,INDEX MATCH,Excel spreadsheet,Word and Excel,Excel reports,in Excel,using Excel,Excel workbooks|spreadsheets,Microsoft Office,computer skills
spreadsheets!|tool|Google Sheets,spreadsheet models,spread sheets,LibreOffice Calc,built spreadsheets,worksheet formulas,tracking spreadsheets,spreadsheet software,maintained spreadsheets,created spreadsheets,Lotus 1-2-3|computer skills
budgeting|field|annual budget,budget preparation,departmental budget,operating budget,prepared budgets,budget management,managed budgets,managed a budget,budget development,capital budget,budget analyst,budget planning,managed budget,budgets,budget tracking,budget oversight,budget forecasting,P&L responsibility
forecasting|method|financial forecast,rolling forecast,rolling forecasts,financial forecasts,revenue forecast,revenue forecasting,reforecast,quarterly forecasts,financial forecasting,sales forecast,sales forecasting,demand forecasting,demand planning,sales forecasts,forecasted demand,predictive forecasts,budget forecasts
variance analysis|method|budget variance,budget variances,budget to actual,budget vs actual,actuals versus budget,flux analysis,variance reports,variance reporting,explained variances|financial analysis
financial analysis|field|financial analyst,ratio analysis,profitability analysis,analysed financial performance,analyzed financial statements,break-even analysis,return on investment analysis,margin analysis
financial planning|field|FP&A,financial planning and analysis,corporate FP&A,long-range planning,long range plan,annual operating plan|budgeting,forecasting
financial modeling|method|financial models,financial model,discounted cash flow,LBO model,LBO models,three-statement model,three statement models,financial modelling,merger model,scenario models,DCF models,DCF analysis|financial analysis
valuation|field|business valuation,valuations,company valuation,comparable company analysis,trading comps,precedent transactions,ASC 718,409A valuation,valuation analysis|financial analysis
mergers and acquisitions|field|buy-side due diligence,sell-side,post-merger integration,acquisition integration,merger integration,acquisition due diligence,deal execution
due diligence|method|financial due diligence,diligence review,vendor due diligence,data room,commercial due diligence
investment banking|field|investment banker,investment banking analyst,capital markets advisory,pitch books,pitchbooks,IPO execution,confidential information memorandum
private equity|field|PE firm,private equity associate,portfolio companies,leveraged buyouts,growth equity,private equity fund
venture capital|field|VC fund,venture capital firm,venture investing,seed rounds,Series A financing
equity research|field|sell-side research,equity analyst,stock research reports,buy-side analyst,stock coverage|financial analysis
portfolio management|field|investment portfolios,portfolio manager,asset allocation,portfolio rebalancing,rebalanced portfolios,managed client portfolios,portfolio construction,discretionary portfolios
wealth management|field|wealth manager,private banking,wealth advisor,high-net-worth clients,HNW clients,retirement planning clients,independent financial adviser|financial advising
financial advising|field|financial advisor,financial adviser,retirement planning,estate planning for clients,personal financial planning,financial plans for clients,college savings planning
securities trading|field|equity trading,trading desk,executed trades,executing trades,trade execution,fixed income trading,FX trading,options trading,proprietary trading
trade settlement|method|trade settlements,trade confirmations,middle office,failed trades,trade reconciliation,settlement instructions,DTCC,securities operations,trade support
fund administration|field|fund accountant,NAV calculation,net asset value,hedge fund administration,NAV calculations,mutual fund accounting,fund administrator
fixed income!|field|bond trading,corporate bonds,municipal bonds,fixed-income securities,bond portfolio,Treasuries and agencies,fixed income portfolios
derivatives!|field|interest rate swaps,credit default swaps,futures and options,derivative instruments,OTC derivatives,options pricing,derivatives trading,derivatives desk
Bloomberg Terminal|tool|Bloomberg BMC,Bloomberg Market Concepts,Bloomberg terminals,Bloomberg Professional|market data tools
market data tools|tool|CapIQ,S&P Capital IQ,FactSet,PitchBook,Refinitiv Eikon,Thomson One,Morningstar Direct,Capital IQ,financial databases
Series 7|credential|FINRA Series 7,General Securities Representative,Series 7 license|securities licence
Series 63|credential|FINRA Series 63,Series 63 license,Uniform Securities Agent|securities licence
Series 24|credential|General Securities Principal,Series 9/10,FINRA Series 24,Series 26|securities licence
securities licence|credential|securities license,FINRA licensed,FINRA licenses,FINRA registered,SIE exam,Securities Industry Essentials,registered representative,FINRA licences
CFA|credential|Chartered Financial Analyst,CFA charterholder,CFA Level I,CFA Level II,CFA Level III,CFA Level 1 candidate|financial analysis
CFP|credential|Certified Financial Planner,CFP designation,CFP certified|financial advising
investor relations|field|shareholder communications,earnings calls,earnings call scripts,investor presentations,investor relations officer,investor communications
tax|field|tax accountant,tax returns,tax compliance,tax filing,income tax,tax associate,tax season,taxation,H&R Block,Jackson Hewitt,Liberty Tax
tax preparation|field|tax preparer,prepared tax returns,filed tax returns,Form 1040,Forms 1040,1040s,individual returns,individual tax returns,individual income tax returns,VITA volunteer,prepared taxes,tax return preparation|tax
corporate tax|field|Form 1120,corporate tax returns,1120-S,1120S,corporation tax,corporate income tax,S-corp returns|tax
partnership tax|field|Form 1065,K-1s,Schedule K-1,partnership returns,partnership tax returns|tax
tax provision|method|ASC 740,FAS 109,income tax provision,tax provisions,deferred taxes,deferred tax|tax
tax planning|field|tax strategy,tax minimization,tax planning strategies,tax-efficient,tax advisory,minimise tax liability,minimize tax liability|tax
tax research|method|tax memos,researched tax law,tax code research,Checkpoint tax,CCH IntelliConnect,BNA tax,researched tax issues|tax
international tax|field|transfer pricing,GILTI,Subpart F,Form 5471,FBAR,FATCA reporting,expatriate tax,expat tax|tax
state and local tax|field|multi-state tax,multistate tax,state tax returns,state income tax returns,nexus studies|tax
property tax|field|property taxes,property tax assessments,personal property tax,property tax appeals,real property assessment,ad valorem tax,council tax,business rates|tax
payroll tax|field|payroll taxes,Form 941,Form 940,941s,941 filings,W-2s,W2s,quarterly payroll returns,PAYE,P60s,P45s,FUTA|payroll
IRS notices|field|IRS correspondence,tax resolution,offer in compromise,IRS audits,tax controversy,responded to IRS,represented clients before the IRS,HMRC enquiries|tax
revenue agent|field|tax examiner,tax collector,IRS agent,revenue officer,tax auditor,county treasurer's office|tax
Enrolled Agent|credential|IRS Enrolled Agent,EA credential,PTIN|tax
UltraTax|tool|UltraTax CS,UltraTax software,Thomson Reuters UltraTax|tax software
Lacerte|tool|Intuit Lacerte,Lacerte tax,Lacerte Tax software|tax software
ProSystem fx|tool|CCH Axcess,CCH ProSystem,CCH Axcess Tax,ProSystem fx Tax|tax software
Drake Tax|tool|Drake software,Drake tax software,Drake Accounting|tax software
tax software|tool|tax preparation software,TurboTax,TaxSlayer,TaxAct,TaxWise,ProSeries,GoSystem Tax RS,Thomson Reuters ONESOURCE|tax
banking|field|retail banking,bank branch,branch banking,credit union,banker,commercial bank,savings bank,building society,community bank
bank teller|field|teller,head teller,lead teller,teller line,teller drawer,teller window,drive-through teller,vault teller,teller transactions|banking,cash handling,customer service
new accounts|field|opened checking accounts,opened savings accounts,opened new accounts,account opening,new account opening,opened bank accounts,opened deposit accounts,account openings
branch management|field|bank branch manager,branch manager of bank,assistant branch manager,managed bank branch|banking
vault management|field|vault custodian,balanced the vault,vault balancing,ATM balancing,vault cash,ATM cash replenishment,ordered vault cash|cash handling
loan origination|field|loan officer,originated loans,mortgage originator,loan originator,originated mortgages,took loan applications,mortgage adviser,mortgage broker,loans originated|lending
loan processing|field|loan processor,mortgage processor,processed loans,processed mortgage loans,processed loan applications,loan files,mortgage processing|lending
mortgage lending|field|mortgage loans,residential mortgage,home loans,mortgage banker,mortgage banking,FHA loans,VA loans,refinance loans,mortgage loan officer,FHA/VA|lending
lending|field|consumer lending,loans officer,small business lending,SBA lending,consumer loans,personal loans
commercial lending|field|commercial loans,commercial loan officer,commercial real estate loans,commercial banker,middle-market lending,SBA loans,SBA 7(a),business loans,commercial credit|lending
underwriting|field|underwriter,underwrote,mortgage underwriting,loan underwriting,insurance underwriting,credit underwriting,underwrote loans,underwrote policies
loan servicing|field|mortgage servicing,loan servicing specialist,escrow analysis,loan payoff requests,payoff statements,loan modifications,loss mitigation,loan boarding
foreclosure|field|foreclosures,REO properties,deed-in-lieu,foreclosure proceedings,short sales of homes,real estate owned
loan closing|field|loan closings,closing disclosures,closing packages,loan closer,mortgage closer,closing disclosure|lending
loan origination software|tool|Ellie Mae,Encompass LOS,Calyx Point,Byte LOS,Ellie Mae Encompass,ICE Mortgage Technology,Desktop Underwriter,Loan Product Advisor,loan origination system
core banking system|tool|Jack Henry,Fiserv,Jack Henry SilverLake,FIS Horizon,Symitar,Episys,Temenos,Finacle,Fiserv DNA,core banking,FIS core
NMLS|credential|NMLS license,SAFE Act licence,NMLS licensed,mortgage loan originator license,SAFE Act licensed,NMLS registered,CeMAP
wire transfers|method|wire transfer,domestic and international wires,wires and ACH,outgoing wires,incoming wires,wire room,Fedwire,SWIFT payments,sent wires,ACH and wire
ACH|method|ACH payments,ACH transfers,ACH processing,NACHA,Automated Clearing House,ACH files,direct debit processing,BACS,ACH origination
check processing|method|check scanning,check deposits,remote deposit capture,check runs,weekly check run,cut checks,processed checks,check endorsing,check run,positive pay,cheque processing
bank deposits|method|made bank deposits,daily deposits,deposit slips,night deposits,prepared deposits,daily bank deposits,prepared deposit,banked takings,bank runs,deposit preparation,nightly deposits,made deposits,end-of-day deposits,armored car pickup|cash handling
card services|field|credit card disputes,debit card issuance,instant issue cards,Reg E disputes,card disputes,chargebacks,chargeback disputes
anti-money laundering|method|BSA/AML,Bank Secrecy Act,suspicious activity reports,currency transaction reports,AML investigations,AML analyst,transaction monitoring alerts,BSA officer,BSA compliance,money laundering,AML compliance,AML/KYC|bank compliance
KYC|method|know your customer,customer due diligence,customer identification program,enhanced due diligence,KYC reviews,CDD/EDD,beneficial ownership certification,client onboarding KYC|bank compliance
sanctions screening|method|OFAC screening,OFAC checks,OFAC,watchlist screening,denied party screening,PEP screening
CAMS!|credential|Certified Anti-Money Laundering Specialist,ACAMS,CAMS certified,CAMS certification|anti-money laundering
bank compliance|field|Truth in Lending,TILA,RESPA,TRID,HMDA,Reg Z,Regulation Z,ECOA,Fair Lending,Community Reinvestment Act,banking compliance,FDIC examinations
fair debt collection|method|FDCPA,Fair Debt Collection Practices Act,Mini-Miranda,FCRA,TCPA compliance
bank examination|field|bank examiner,FDIC examiner,OCC examiner,national bank examiner,examined banks|bank compliance
credit risk|field|credit risk models,probability of default,loss given default,credit risk management,CECL,allowance for loan losses,loan loss reserve
risk management|field|enterprise risk management,ERM framework,risk register,risk registers,operational risk,risk manager,risk mitigation,market risk,identified and mitigated risks
regulatory compliance|field|compliance officer,compliance program,compliance manager,compliance monitoring,regulatory filings,compliance audits,ensured regulatory compliance,compliance analyst,regulatory reporting
financial counseling|field|credit counseling,credit counselor,budget counseling,debt counseling,money coaching,financial literacy workshops,financial coaching,debt advice,housing counselor
financial literacy|field|taught financial literacy,money management classes,financial education,financial literacy classes,personal finance classes
insurance!|field|insurance agency,insurance company,insurance brokerage,insurance industry,insurance carrier,insurer,insurance office,insurance sector
insurance sales|field|sold insurance,insurance agent,insurance sales agent,insurance producer,sold life insurance,sold auto and home policies,sold policies,State Farm agent,Allstate agent,insurance broker|insurance,sales
property and casualty|field|P&C insurance,property & casualty,personal lines,homeowners insurance,auto insurance,homeowners policies,homeowner policies,auto policies|insurance
commercial lines|field|commercial insurance,business owners policy,commercial general liability,workers' comp policies,commercial auto policies,commercial property insurance,commercial lines account manager|insurance
life insurance|field|whole life,term life,life and health,life insurance policies,annuities,universal life,final expense policies|insurance
health insurance|field|Medicare Advantage,Medicare supplement,ACA marketplace plans,group health insurance,health plans,Medigap,health insurance plans|insurance
title insurance|field|title company,title commitments,title commitment,title policies,title officer,title agency
title search|method|title searches,title examination,searched title,title examiner,title abstractor,chain of title,deed searches,lien searches,examined titles,title abstracts
escrow|field|escrow officer,escrow accounts,escrow closings,escrow assistant,escrow coordinator,held earnest money,escrow disbursements,settlement agent
policy servicing|method|policy endorsements,policy changes,policy renewals,policy renewal,insurance renewals,policy cancellations,policy issuance,policyholder service,processed endorsements,certificates of insurance issued|insurance
certificates of insurance|method|COIs,certificate of insurance,ACORD forms,insurance certificates,ACORD 25,ACORD certificates
claims adjusting|field|claims adjuster,claim adjuster,adjusted claims,claims examiner,auto adjuster,property adjuster,field adjuster,loss adjuster,loss adjusting,desk adjuster,catastrophe adjuster,bodily injury claims|claims handling,insurance
claims handling|field|claims processing,processed claims,insurance claims,claims processor,first notice of loss,FNOL,claims investigation,investigated claims,claims specialist,claims clerk,claim files,loss reserves set
subrogation|field|subrogation claims,subro,recovered from third-party carriers,subrogation demands|claims handling
damage appraisal|field|auto damage appraiser,appraised vehicle damage,auto damage estimates,estimated vehicle damage,collision estimates,CCC ONE,Mitchell estimating,Audatex
adjuster license|credential|licensed adjuster,adjuster's license,all-lines adjuster,adjusters license,independent adjuster license,public adjuster license,claims adjuster license
insurance license|credential|licensed insurance agent,producer license,property and casualty license,life and health license,licensed producer,P&C license,L&H license,insurance licence,2-20 license,4-40 license,2-15 license,licensed insurance producer
insurance designation|credential|Chartered Property Casualty Underwriter,AINS,ARM designation,CIC designation,CISR,Certified Insurance Counselor,CPCU,CLU,Chartered Life Underwriter|insurance
CII qualification|credential|Chartered Insurance Institute,Cert CII,Dip CII,ACII|insurance
agency management system|tool|agency management software,insurance agency management system,Applied Epic,AMS360,EZLynx,Applied Systems TAM,HawkSoft,QQ Catalyst,Vertafore
actuarial work|field|actuary,actuarial analyst,actuarial analysis,pricing actuary,loss reserving,actuarial models,actuarial science,reserving analysis,rate filings,mortality tables
actuarial exams|credential|FSA actuary,FCAS,ACAS,SOA exams,CAS exams,Exam P,Exam FM,Society of Actuaries,Casualty Actuarial Society
reinsurance|field|reinsurance treaties,facultative reinsurance,treaty reinsurance,reinsurer|insurance
surety bonds|field|bail bonds,bail bondsman,surety bonding,performance bonds,bid bonds,bail agent
workers' compensation|field|workers comp,worker's compensation,work comp claims,workers comp claims,workman's comp,OSHA recordables and comp claims
real estate|field|real estate broker,estate agent,real estate brokerage,realty,lettings and estate agency,real estate office,Keller Williams,RE/MAX,Coldwell Banker,Century 21
real estate sales|field|realtor,sold homes,sold houses,real estate agent,listing agent,buyer's agent,closed home sales,residential real estate sales,sold residential properties|real estate,sales
real estate licence|credential|real estate license,licensed realtor,real estate salesperson license,real estate broker license,licensed real estate agent,broker's license,licensed real estate salesperson,licensed real estate broker|real estate
MLS listings|method|Multiple Listing Service,property listings,listing presentations,listed homes,listing appointments,Rightmove,Zoopla,MLS system,MLS database,MLS data
open houses|method|open house,hosted open houses,property viewings,property tours,showed homes,showed properties,home showings,showed houses,property showings
comparative market analysis|method|CMA reports,comparative market analyses,broker price opinions,priced homes from comparable sales|real estate
purchase agreements|method|real estate contracts,purchase and sale agreements,purchase contracts for homes,drafted offers on homes,offer to purchase
transaction coordination|field|real estate transaction coordinator,transaction coordinator,contract to close,Dotloop,SkySlope,closing coordinator|real estate
real estate appraisal|field|property appraisal,home appraisals,real estate appraiser,appraised properties,residential appraisals,chartered surveyor valuation,property assessor,tax assessor,property valuation,appraised real property
appraiser license|credential|certified residential appraiser,licensed appraiser,certified general appraiser,appraiser trainee licence,USPAP,MAI designation,licensed real estate appraiser|real estate appraisal
commercial real estate|field|office leasing,commercial leasing,retail leasing,industrial leasing,commercial properties,tenant representation,commercial broker,triple net leases,NNN leases,commercial property,LoopNet|real estate
CCIM|credential|Certified Commercial Investment Member,CCIM designation,CCIM designee|commercial real estate,real estate
real estate investment|field|real estate acquisitions,real estate private equity,cap rate analysis,multifamily acquisitions,REIT,property flipping,acquired multifamily properties,real estate investing|real estate
ARGUS!|tool|ARGUS Enterprise,ARGUS DCF,ARGUS software
CoStar|tool|CoStar Group,CoStar database,Co-Star|commercial real estate,real estate
property management|field|property manager,managed apartments,managed rental properties,apartment manager,resident manager,property managers,apartment community,managed apartment complex,lettings manager,block management,managed residential properties
leasing|field|leased apartments,lease agreements,lettings negotiator,signed leases,lease renewals,toured prospects,lease-up,apartment tours,rented apartments
rent collection|method|collected rent,collected rents,rent collections,rental payments,rent roll,rent rolls,delinquent rent,collecting rent,past-due rent
tenant relations|field|resident relations,tenant complaints,tenant issues,resident retention,tenant retention,resident complaints,tenant liaison,resident concerns,tenant inquiries,landlord-tenant relations
tenant screening|method|screened tenants,rental applications,tenant background checks,screened rental applicants,tenant applications
evictions|method|eviction proceedings,eviction notices,filed evictions,three-day notices,unlawful detainer,pay or quit notices,possession proceedings
move-in inspections|method|move-out inspections,move-in/move-out inspections,unit inspections,apartment inspections,walked vacant units,unit walks,make-ready inspections,inventory check-ins for lettings
unit turnover|method|unit turns,apartment turns,make-readies,turned vacant units,apartment turnovers,make-ready apartments|property management
affordable housing|field|Section 8,LIHTC,low-income housing,HUD housing,Section 42,housing choice vouchers,tax credit properties,public housing,housing authority,subsidized housing,social housing,tax credit housing
income certification|method|tenant recertifications,annual recertifications,income verifications,HUD 50059,tenant income certification,recertified residents,housing eligibility interviews
fair housing|method|Fair Housing Act,Fair Housing laws,fair housing compliance,Fair Housing training,Fair Housing certified
HOA management|field|homeowners association,HOA,HOA board,community association manager,community association management,condo association,strata management,HOA manager
CAM license|credential|Community Association Manager license,CMCA,AMS designation,PCAM|HOA management
CPM credential|credential|Certified Property Manager,CPM designation,IREM Certified Property Manager|property management
Yardi|tool|Yardi Voyager,Yardi Breeze,RentCafe,Yardi Genesis|property management software
AppFolio|tool|App Folio,AppFolio Property Manager,AppFolio software|property management software
RealPage|tool|OneSite,RealPage OneSite,RealPage software|property management software
property management software|tool|property management system for rentals,rental management software,Buildium,Rent Manager,ResMan,Propertyware,MRI Software,TenantCloud,Rentec Direct,Entrata
CAM reconciliation|method|common area maintenance reconciliation,CAM reconciliations,CAM charges,operating expense reconciliations,service charge reconciliation|commercial real estate
lease administration|field|lease abstracting,lease abstracts,abstracted leases,lease abstraction,lease administrator,critical lease dates
right of way|field|right-of-way agent,land acquisition agent,easement acquisition,easements,landman,right-of-way acquisition,easement negotiations
vacation rentals|field|Airbnb,Vrbo,short-term rentals,vacation rental management,holiday lets,Airbnb host,Airbnb hosting
zoning|field|zoning permits,zoning codes,zoning ordinance,variances before zoning board,zoning board,land use permits,zoning ordinances,land-use planning
paralegal work|field|paralegal,legal assistant,paralegals,corporate paralegal,paralegal certificate,paralegal studies|legal support
legal support|field|law firm,legal secretary,law office,law clerk,legal intern,solicitors' firm,attorney support,supported attorneys,legal administrative assistant,assisted attorneys
legal research|method|researched case law,Westlaw research,case law research,statutory research,legal memoranda,legal memos,legal memorandum,researched statutes,shepardized
legal writing|method|drafted briefs,legal briefs,bench memos,appellate briefs,drafted motions,drafted legal memoranda,drafted opinions for judges,brief writing
legal drafting|method|drafted pleadings,drafted affidavits,drafted complaints and motions,drafted subpoenas,drafting pleadings,drafted legal documents,prepared legal documents,drafted deeds
law practice|field|barrister,practiced law,associate attorney,staff attorney,represented clients in court,attorney-at-law,counsel for plaintiffs,practising lawyer,practicing attorney,trial lawyer,practicing lawyer,trainee solicitor
bar admission|credential|admitted to the bar,licensed attorney,bar member in good standing,state bar,admitted to practice,called to the bar,State Bar of California,passed the bar exam,bar exam passed,practising certificate solicitor
Juris Doctor|credential|JD degree,Juris Doctorate,law degree,law school graduate,LLB,LL.B.,law school,LLM,bachelor of laws,degree in law|college degree
in-house counsel|field|general counsel,corporate counsel,assistant general counsel,in-house lawyer,legal department of company
litigation|field|civil litigation,litigator,trial attorney,litigation support,litigated,litigation paralegal,commercial litigation,litigation associate,complex litigation
discovery!|method|discovery requests,interrogatories,document production,requests for production,propounded discovery,discovery responses,document productions,discovery responses drafted,privilege logs,privilege log,written discovery|litigation
e-discovery|method|ediscovery,electronic discovery,eDiscovery review,Relativity eDiscovery,Relativity document review,Logikcull,Everlaw|document review
document review|method|reviewed documents for privilege,document reviewer,contract attorney document review,doc review,reviewed documents for responsiveness
depositions|method|deposition summaries,deposition prep,took and defended depositions,summarized depositions,deposition preparation,scheduled depositions|litigation
trial preparation|method|trial binders,exhibit binders,trial prep,trial notebooks,prepared exhibits for trial,witness preparation,prepared witnesses,trial exhibits,court bundles,trial bundles|litigation
court filing|method|e-filing,e-filed,efiling,filed pleadings,court filings,filed documents with the court,filed motions,CM/ECF,ECF filing,filing with courts,PACER searches
court docketing|method|docketing,docketed,court deadlines,calendared court dates,legal calendaring,docket clerk,docket management,tickler system,calendared deadlines,litigation calendar
client intake|method|intake interviews,new client intake,intake specialist,intake calls,interviewed new clients,client intakes,intake forms,intake assessments,conducted intakes,intake coordinator,intake paperwork,intake assessment,screened clients
court clerk|field|courtroom clerk,clerk of court,deputy clerk,clerk of the court,court operations clerk,court administration,municipal court clerk,courthouse clerk
court reporting|field|court reporter,stenography,stenotype,real-time transcription of court,verbatim record,stenographic machine
judicial clerkship|field|clerked for judge,judicial law clerk,judicial clerk,judicial intern,judicial extern,judicial externship|legal research,legal writing
judging cases|field|administrative law judge,hearing officer,adjudicator,judge presided,presided over hearings,conducted hearings and issued decisions
process serving|field|process server,served summonses,served subpoenas,service of process,served legal papers,served court papers,served civil papers,civil process,served eviction notices
subpoenas|method|subpoena requests,prepared subpoenas,responded to subpoenas,subpoena duces tecum,records subpoenas
notary public|credential|commissioned notary,notary,notarized,notarised,notary commission,notarize documents,notary signing agent,loan signing agent,certified signing agent,notarized documents,commissioner of oaths
mediation|field|mediator,mediated disputes,certified mediator,mediations,mediated cases,family mediation,conducted mediations|dispute resolution
arbitration|field|arbitrator,arbitrations,arbitration hearings,arbitral tribunal,FINRA arbitration|dispute resolution
dispute resolution|field|alternative dispute resolution,resolved disputes,dispute settlement,settlement conferences
contract drafting|method|drafted contracts,drafted agreements,drafting contracts,drafted commercial agreements,NDAs drafted,prepared contracts,drafted NDAs,wrote contracts
contract review|method|reviewed contracts,redlined,redlining,redlined contracts,reviewed vendor agreements,contract redlines,reviewed agreements,contract reviews,reviewing contracts
contract negotiation|method|negotiated contracts,contract negotiations,negotiated agreements,negotiated terms and conditions,negotiating contracts,negotiated vendor contracts,negotiated supplier contracts,negotiate contracts|negotiation
contract management|field|contract administration,contracts administrator,contract administrator,contract manager,administered contracts,contract lifecycle management,contracts manager,contract compliance,managed contracts,contract renewals
corporate law|field|corporate governance matters,corporate attorney,securities law,entity formation,corporate formations,articles of incorporation,articles of organization,board resolutions,corporate minute books
corporate secretary|field|company secretary,company secretarial,Companies House filings,minute books,corporate records and minutes,chartered secretary
family law|field|divorce cases,child custody cases,custody petitions,divorce petitions,marital settlement agreements,domestic relations law,adoption cases,child support cases
criminal law|field|public defender,prosecutor,district attorney's office,criminal defense,assistant district attorney,criminal cases,criminal defence,Crown Prosecution Service,prosecuted cases
personal injury law|field|personal injury cases,personal injury firm,demand letters for injury,plaintiffs' injury firm,medical malpractice cases,PI paralegal,personal injury paralegal
demand letters|method|demand letter,drafted demand packages,demand packages,settlement demands
medical records requests|method|requested medical records,obtained medical records,records retrieval,medical record retrieval,medical chronologies,medical chronology
immigration law|field|immigration petitions,visa petitions,I-130,H-1B petitions,I-485,USCIS filings,asylum applications,immigration attorney,immigration paralegal,green card applications,naturalization applications,PERM labor certification
estate planning|field|wills and trusts,estate plans,drafted wills,trusts and estates,living trusts,powers of attorney drafted,wills trusts and estates,estate planning documents,wills and probate
probate|field|probate court,probate administration,estate administration,administered estates,probate filings,letters testamentary,executor services
trust administration|field|trust officer,trust officers,administered trusts,fiduciary accounts,trust administrator,corporate trust
bankruptcy law|field|Chapter 13 filings,Chapter 11 cases,bankruptcy petitions,Chapter 7 petitions,bankruptcy filings,bankruptcy paralegal,proofs of claim,Best Case bankruptcy,Chapter 7 cases
real estate law|field|real estate closings paralegal,real estate paralegal,conveyancing,conveyancer,residential conveyancing,real estate attorney,deeds and mortgages,HUD-1 settlement statements
intellectual property|field|IP law,trademark applications,trademark filings,IP portfolio,trademarks,copyright registrations,trademark prosecution,USPTO filings,trademark paralegal
patents|field|patent prosecution,patent applications,patent attorney,patent agent,patent drafting,patent search,prior art searches,patent examiner|intellectual property
employment law|field|wrongful termination cases,employment discrimination cases,employment lawyer,EEOC charges,labour law,employment tribunals,employment attorney,labor and employment law,EEOC position statements
legal billing|method|LEDES,billable hours tracked,time entries for attorneys,attorney billing,e-billing for law firm,legal invoices,law firm billing,billable time entry,prebills,pre-bills|billing
legal hold|method|litigation hold,legal holds,litigation holds,preservation notices
Westlaw|tool|West Law,Westlaw Edge,Thomson Reuters Westlaw,WestlawNext|legal research
LexisNexis|tool|Lexis,Lexis Nexis,Lexis Advance,Lexis+,Shepard's Citations|legal research
legal practice software|tool|legal case management software,law practice management software,legal software,Elite 3E,Aderant,Clio Manage,Clio software,MyCase,PracticePanther,Filevine,Smokeball,ProLaw
Relativity!|tool|RelativityOne,kCura Relativity,Relativity Certified Administrator|e-discovery
Bluebook citation|method|Bluebook citations,Bluebooking,legal citation,Bluebooked,OSCOLA,table of authorities,tables of authorities,cite-checking,cite checked
certified paralegal|credential|NALA,NALA Certified Paralegal,ABA-approved paralegal,NFPA CORE Registered Paralegal,CILEX,paralegal certification,ABA approved paralegal program|paralegal work,legal support
privacy law|field|GDPR,CCPA,data privacy,CIPP,data protection officer,CIPP/US,privacy counsel,data protection compliance,privacy impact assessments
human resources|field|HR generalist,human resource,HR manager,HR assistant,HR department,people operations,HR business partner,HR coordinator,people and culture,personnel department,HRBP,HR functions
recruiting|field|recruiter,talent acquisition,recruited candidates,hired and recruited,recruitment consultant,full-cycle recruitment,headhunter,recruited staff,recruitment agency,recruitment and selection
candidate sourcing|method|sourced candidates,sourcing candidates,Boolean search,passive candidates,candidate pipelines,talent sourcing,talent pipelines,sourcing talent,Boolean searches,LinkedIn Recruiter|recruiting
candidate screening|method|phone screens,screened applicants,screened candidates,screened resumes,resume screening,reviewed resumes,phone screenings,phone interviews of candidates,shortlisted candidates,CV screening,applicant screening for jobs|recruiting
interviewing candidates|method|interviewed candidates,conducted job interviews,interviewed applicants,behavioral interviews,panel interviews,interview panels,candidate interviews,interviewed job applicants,interviewed prospective employees|recruiting
interview scheduling|method|scheduled interviews,coordinated interviews,interview coordination,arranged interviews,scheduling interviews,interview logistics|scheduling
hiring!|field|hired staff,hired employees,hiring decisions,hired and trained,hiring staff,staff recruitment,hired and fired,hire and train,hired team members,staff hiring,hired associates,interviewed applicants,recruited and hired,interviewed candidates,talent acquisition,interviewing candidates,selected candidates,staffing decisions,screened resumes,hiring manager,recruiting candidates
job descriptions|method|wrote job descriptions,job postings,posted jobs,job ads,posted openings,job description writing,job adverts,job advertisements
job fairs|method|career fairs,career fair,hiring events,job fair,hiring fairs,college recruiting events,open hire events|recruiting
background checks|method|criminal background checks,reference checks,employment verifications,DBS checks,checked references,pre-employment screening,employment verification,background screening,background check,fingerprinting applicants
I-9 verification|method|I-9s,Form I-9,E-Verify,I-9 compliance,right to work checks,I9 verification,I-9 forms,I-9 audits,I-9 documents
employee onboarding|method|onboarded new hires,new hire orientation,onboarding paperwork,new hire paperwork,new hire onboarding,staff induction,employee orientation,onboarded employees,onboarding of new hires,onboarding of staff
offboarding|method|exit interviews,employee terminations processed,separation paperwork,exit interview,termination paperwork,off-boarding,employee exits,employee separations
employee relations|field|employee complaints,employee grievances,workplace investigations,HR investigations,ER cases,disciplinary actions,progressive discipline,disciplinary hearings,investigated employee complaints,employee relations issues,employee discipline,disciplinary procedures|human resources
labor relations|field|union negotiations,collective bargaining,union grievances,shop steward,union contracts,labour relations,industrial relations,union environment,union steward,NLRB,union relations,grievance handling,labor negotiations,arbitration hearings,grievance procedures|union setting
performance management|method|performance reviews,performance appraisals,employee evaluations,performance improvement plans,staff evaluations,appraised staff,staff appraisals,performance evaluations,evaluated employees,evaluated staff performance,employee reviews,annual appraisals
benefits administration|field|employee benefits,benefits enrollment,open enrollment,benefit enrollment,benefits administrator,401(k) administration,benefits coordinator,benefit plans,administered benefits,benefits specialist,401k administration,employee benefit enrolments|human resources
COBRA|method|COBRA notices,COBRA administration,continuation of coverage notices|benefits administration
ERISA|method|Form 5500,ERISA compliance,ACA reporting,1095-C,nondiscrimination testing for plans|benefits administration
retirement plans|field|401(k) plans,pension administration,pension plans,403(b),defined contribution plans,defined benefit plans,pensions administrator,401k plans,pension scheme
leave administration|field|FMLA,leave of absence,leaves of absence,LOA administration,family medical leave,short-term disability claims,FMLA leave,ADA accommodations,ADAAA,leave management,Family and Medical Leave Act,reasonable accommodations for employees|human resources
compensation analysis|field|salary surveys,compensation analyst,salary benchmarking,pay grades,job evaluation,merit increase planning,salary structures,compensation and benefits,total rewards,pay structures,job grading,compensation planning|human resources
HR compliance|method|FLSA,EEO-1,EEOC compliance,affirmative action plans,Title VII,OFCCP,labor laws,employment laws,employment law compliance,wage and hour,EEO compliance,equal employment opportunity|human resources
employee records|field|personnel files,employee files,personnel records,HR records,employee data entry,HR files,employee personnel files,maintained personnel files,maintained employee files
employee handbook|method|HR policies,employee handbooks,personnel policies,staff handbook,wrote HR policies,HR policy development,HR procedures|human resources
employee engagement|field|engagement surveys,employee recognition programs,staff morale programs,employee recognition,employee engagement surveys,team building events,staff engagement,employee satisfaction surveys,employee of the month program,team building,staff morale,employee morale,staff retention,employee retention,reduced turnover,boosted morale
workforce planning|method|headcount planning,succession planning,staffing plans,manpower planning,workforce plan,succession plans,staffing levels planned,headcount forecasts
diversity and inclusion|field|DEI,diversity equity and inclusion,equity diversity and inclusion,employee resource groups,diversity initiatives,diversity committee,DEIB,diversity recruiting
training and development|field|learning and development,corporate trainer,employee training programs,training specialist,staff development,training coordinator,organizational development trainer,employee development,learning & development,training programmes,corporate training
instructional design|method|ADDIE,e-learning development,eLearning modules,instructional designer,Articulate Storyline,Articulate Rise,SAM model,storyboarded training,training materials designed,Adobe Captivate,eLearning development,e-learning modules,storyboarded courses,course authoring,Kirkpatrick,elearning developer,learning experience design,SCORM,training materials,curriculum development,training manuals,developed training,training curriculum,course development,training programs developed
learning management system|tool|LMS,Cornerstone OnDemand,Docebo,TalentLMS,Absorb LMS,Litmos,SAP Litmos,Saba,learning management systems,online course platform,virtual learning environment,VLE
change management|method|ADKAR,Prosci,organizational change management,change readiness,change champions,OCM,Kotter,organisational change,organizational change,change initiatives,led change,change champion,rollout of new system,digital transformation
Prosci certification|credential|Prosci certified,Prosci Certified Change Practitioner,Prosci certification program|change management
organizational development|field|org development,organisational development,OD consultant,organizational design,team effectiveness,culture change programs,organizational effectiveness
executive search|field|retained search,executive recruiter,executive recruitment,C-suite placements,executive recruiting|recruiting
temp staffing|field|placed temps,staffing specialist,temporary placements,temporary staffing,placed temporary workers,contingent workforce,staffing recruiter,light industrial staffing,agency recruiter|recruiting
employment counseling|field|job placement,job coaching,career counseling,employment specialist,job developer,outplacement,career counselor,resume workshops,interview coaching,workforce development specialist,career coaching,careers adviser
applicant tracking system|tool|iCIMS,Taleo,Lever ATS,Jobvite,BrassRing,SmartRecruiters,Bullhorn,JazzHR,Greenhouse ATS,applicant tracking,NEOGOV,ATS software
HRIS|tool|human resources information system,HRMS,HR information system,HR software,human resource information systems,Oracle HCM,human capital management system,HRIS analyst,BambooHR,Zenefits,Namely HRIS,Rippling HR
Workday!|tool|Workday HCM,Workday HRIS,Workday Recruiting,Workday Financials,Workday system
ADP|tool|ADP Workforce Now,ADP Run,ADP payroll,ADP TotalSource,ADP Vantage|HRIS,payroll software
UKG|tool|UltiPro,Ultimate Software,UKG Pro,UKG Ready,Kronos,UKG Kronos,Kronos Workforce|HRIS
Paychex|tool|Paychex Flex,Paychex payroll,Paychex software|payroll software
Paycom|tool|Paycom payroll,Paycom HRIS,Paycom software|HRIS,payroll software
Paylocity|tool|Paylocity payroll,Paylocity HRIS,Paylocity software|HRIS,payroll software
Gusto!|tool|Gusto payroll,ZenPayroll,Gusto HR|payroll software
Ceridian|tool|Dayforce,Ceridian Dayforce,Dayforce payroll|HRIS,payroll software
SuccessFactors|tool|SAP SuccessFactors,Success Factors,SuccessFactors Employee Central|HRIS
payroll software|tool|Millennium payroll,payroll system,payroll systems,iSolved,Sage Payroll,Sage 50 Payroll,QuickBooks Payroll,IRIS payroll,SurePayroll,OnPay,ADP,Paychex,Gusto payroll,ADP Workforce Now,Paylocity,Paycom,ADP Run,Ceridian Dayforce,Paycor
payroll|field|payroll clerk,payroll specialist,payroll processing,paymaster,wages clerk,employee paychecks,processed wages,paid employees biweekly,staff wages,salary processing,pay runs,processed payroll,biweekly payroll,weekly payroll,ran payroll,payroll administration,payroll administrator,wage processing,processed timesheets
timekeeping|method|timesheets,time sheets,time cards,timecards,time and attendance,tracked employee hours,employee hours,timekeeper,timecard approval,time card entry,punch corrections,verified timesheets
wage garnishments|method|garnishments,garnishment orders,child support withholding,levies withheld,attachment of earnings|payroll
certified payroll|method|prevailing wage,Davis-Bacon,certified payroll reports,LCPtracker,prevailing wages,Davis-Bacon Act|payroll
payroll certification|credential|Certified Payroll Professional,Fundamental Payroll Certification,APA payroll certification,PayrollOrg,CIPP payroll qualification|payroll
SHRM certification|credential|SHRM-CP,SHRM-SCP,SHRM certified|human resources
PHR|credential|SPHR,Professional in Human Resources,PHR certified,HRCI|human resources
CIPD|credential|CIPD Level 3,CIPD Level 5,CIPD Level 7,Chartered MCIPD,CIPD qualified,Assoc CIPD|human resources
ATD certification|credential|CPTD,CPLP,Association for Talent Development,APTD|training and development
procurement|field|purchasing agent,procurement specialist,procured,purchasing department,procurement officer,procurement manager,procurement agent,purchasing clerk,purchasing manager,procurement of goods,purchasing coordinator,sourcing materials,request for proposals,RFPs,requests for quotation,strategic sourcing,sourced vendors,purchased supplies,competitive bidding,materials buyer
strategic sourcing|method|category management,sourcing strategies,category manager procurement,sourcing events,spend analysis,supplier sourcing,global sourcing,sourced suppliers,sourcing manager,vendor sourcing,sourced vendors|procurement
purchase orders|method|purchase order,PO creation,issued POs,purchase requisitions,purchase order processing,raised purchase orders,cut POs,PO requests
vendor management|field|supplier management,vendor relations,vendor relationships,managed vendors,supplier relationships,vendor performance,supplier performance,liaised with vendors,supplier relationship management,vendor relationship management,managed suppliers,vendor coordination,vendor negotiation,coordinated vendors,subcontractor management,contractor management
vendor negotiation|method|negotiated with vendors,negotiated with suppliers,supplier negotiation,negotiated pricing with vendors,supplier negotiations,price negotiations with suppliers,vendor negotiations,negotiated vendor pricing,negotiated supplier pricing|negotiation,vendor management
RFPs|method|RFP,requests for proposal,request for proposal,RFQs,request for quotation,RFP responses,tender documents,invitation to tender,RFIs and RFPs,RFP process,RFQ,bid proposals
competitive bidding|method|bid solicitations,sealed bids,bid analysis,bid tabulation,solicited bids,obtained bids,evaluated bids,bid evaluation,bid packages,obtained competitive quotes
proposal writing|method|bid writer,bid writing,wrote proposals,proposal development,proposal manager,tender responses,RFP responses written,tender writing,proposal writer,drafted proposals,proposal coordinator,business proposals
government contracting|field|DFARS,GSA schedules,GSA Schedule,federal contracts,government contracts,contracting officer,federal acquisition,contract specialist federal,SAM.gov,federal procurement,FAR clauses,federal contractor,defense contractor,FAR compliance
DAWIA certification|credential|DAWIA,FAC-C,FAC-COR,DAWIA Level II,Defense Acquisition University,Contracting Officer's Representative|government contracting
cost reduction|method|cost savings,reduced costs,cost-saving initiatives,cost cutting,cut costs,cost avoidance,reduced expenses,lowered costs,saved the company,reduced operating costs
supply chain|field|supply chain management,supply chain analyst,supply chain coordinator,supply chain planning,end-to-end supply chain,supply chain manager,supply chain operations
demand planning|method|demand planner,demand forecasting,demand forecast,S&OP,sales and operations planning,demand forecasts|supply chain
production planning|method|production planner,production scheduling,master production schedule,master scheduling,production schedules,scheduled production,production scheduler,master scheduler,capacity planning for production,finite scheduling,CPIM,APICS
MRP|method|material requirements planning,materials requirements planning,MRP II,bill of materials planning,MRP runs,materials planner,MRP system,manufacturing resource planning
replenishment|method|stock replenishment,replenished stock,reorder points,min/max levels,par levels,stock reordering,inventory replenishment,replenishing stock
just-in-time|method|JIT inventory,kanban replenishment,vendor managed inventory,VMI,JIT delivery|inventory control
order fulfillment|method|fulfilled orders,order fulfilment,picked and packed,pick and pack,filled orders,order picking,picking and packing,fulfillment center,pick/pack,order picker
import/export|field|import and export,customs entries,customs documentation,Incoterms,customs compliance,export documentation,exporting goods,import documentation,import/export compliance,letters of credit for trade
export compliance|method|ITAR,EAR regulations,export control,export controls,export licenses,ITAR compliance
route planning|method|planned routes,routing drivers,route scheduling,optimized routes,delivery route planning,route optimization,routed drivers
carrier management|method|carrier negotiations,carrier rates,freight rates negotiated,LTL carriers,freight audit,negotiated freight rates,LTL and FTL,FTL and LTL|logistics
warehouse management system|tool|WMS,Manhattan WMS,HighJump,SAP EWM,Blue Yonder WMS,Manhattan Associates,Fishbowl inventory,RedPrairie
transportation management system|tool|MercuryGate,Oracle Transportation Management,McLeod Software,McLeod LoadMaster,BluJay,TMS software
warehouse operations|field|warehouse manager,warehouse associate,warehouse supervisor,distribution center,warehouse clerk,warehouse worker,warehouse work,warehouse operative
e-procurement software|tool|SAP Ariba,Ariba,Jaggaer,Ivalua,e-procurement,eProcurement,Oracle iProcurement,Coupa|procurement
supply management certificate|credential|Certified Professional in Supply Management,ISM certification,Certified Purchasing Manager,CPSM|procurement
public procurement certificate|credential|CPPB,Certified Professional Public Buyer,NIGP-CPP,Certified Public Procurement Officer,CPPO|procurement
CIPS|credential|MCIPS,Chartered Institute of Procurement,CIPS Level 4|procurement
APICS certification|credential|CPIM,Certified Supply Chain Professional,APICS CPIM,CLTD,ASCM,CSCP,APICS certified|supply chain
EDI transactions|tool|electronic data interchange,EDI orders,EDI 850,EDI mapping,SPS Commerce
commodity buying|field|grain merchandiser,farm products buyer,commodity purchasing,grain buyer,produce buyer,commodity trader|procurement
Lean Six Sigma|method|Six Sigma,DMAIC,Six Sigma Green Belt,Six Sigma Black Belt,Lean Six Sigma Green Belt,lean methodology|process improvement
process improvement|method|continuous improvement,streamlined processes,improved processes,kaizen,process optimization,streamlined procedures,process reengineering,streamlined operations,improved efficiency,process efficiencies,workflow improvement,process improvements,business process improvement,streamlined workflow,improved workflow,reengineered processes,increased efficiency
process mapping|method|process maps,process flows,flowcharts,workflow diagrams,swimlane diagrams,value stream mapping,process flow diagrams,BPMN,mapped processes,process documentation
standard operating procedures|method|SOPs,SOP development,wrote procedures,standard operating procedure,operating procedures written,procedure manuals,procedures manual,wrote SOPs,documented procedures,work instructions,procedure manual,process manuals,operations manual|documentation
quality assurance|field|quality control,QC checks,quality audits,quality checks,quality inspections,ensured quality standards,quality monitoring,QA specialist,quality engineer,quality technician,quality manager,quality assurance manager,QA/QC
KPIs|method|key performance indicators,KPI reporting,KPI dashboards,performance metrics,KPI tracking,balanced scorecard,KPI,key metrics
administrative support|field|administrative assistant,admin assistant,office assistant,secretarial,administrative duties,clerical support,office administration,office administrator,administrative coordinator,administrative tasks,administrative work,office secretary,clerical duties,secretary,executive assistant,office clerk
executive support|field|executive assistant,executive secretary,supported C-suite,supported executives,assistant to the president,executive administrative assistant,EA to CEO,assistant to the director,C-level support,assistant to CEO,private secretary,assistant to vice president,C-suite support,personal assistant to,supported CEO,C-level executives,supported senior partners,PA to director,board support|administrative support
clerical work|field|office clerk,general clerk,clerical duties,clerical tasks,file clerk,general office work,office work,general office duties,clerk typist,office tasks
office management|field|office manager,managed the office,ran the office,managed office operations,practice manager office,office operations,managed day-to-day office,business office manager,managing office,managed office,practice manager,office coordinator,office administration
reception!|field|receptionist,front desk,greeted visitors,front office,greeted clients,welcomed visitors,visitor sign-in,front of house reception,greeted customers at desk,reception desk,greeted patients
phones!|field|answered phones,answering phones,answered telephones,multi-line phones,phone system,answered incoming calls,answered calls,directed calls,multiline phone,phone etiquette,screened calls,answering telephones
switchboard|field|switchboard operator,PBX operator,telephone operator,PBX switchboard,answering service operator|phones
message taking|method|took messages,taking messages,relayed messages,took phone messages,taking phone messages
calendar management|method|managed calendars,diary management,maintained calendars,executive calendars,Outlook calendars,calendaring,managed calendar,managed diaries,maintained calendar,calendar coordination,complex calendars,calendar scheduling|scheduling
scheduling|field|scheduler,scheduled staff,made schedules,work schedules,staff schedules,coordinated schedules,wrote schedules,scheduling coordinator,rostering,rota planning,staff scheduling,created schedules,staff rotas,shift scheduling,employee schedules,rota,scheduled appointments,scheduling crews
staff scheduling|method|employee schedules,shift schedules,staff rotas,scheduled employees,crew schedules,weekly schedules for staff,shift scheduling,rota management,rostered staff,wrote staff schedules,employee scheduling,scheduled shifts,made schedules,work schedules,staff rosters,rotas,HotSchedules,7shifts,When I Work,Homebase scheduling,wrote schedules,scheduled staff|scheduling
meeting coordination|method|scheduled meetings,arranged meetings,set up meetings,meeting logistics,coordinated meetings,meeting planning,scheduling meetings,organised meetings,organized meetings,meeting preparation,meeting scheduling,board meeting logistics
meeting minutes|method|took minutes,took meeting minutes,minute taking,recorded minutes,taking minutes,prepared minutes,recorded meeting minutes,board minutes taken,meeting notes,transcribed meeting minutes,board minutes,note taking,transcribed minutes,minute taker|written communication,record keeping
travel arrangements|method|booked travel,arranged travel,travel coordination,travel booking,flight and hotel bookings,itineraries,booked flights,coordinated travel,travel planning,travel logistics,made hotel reservations,travel bookings,travel itineraries,hotel bookings,itinerary planning
filing!|method|filed documents,maintained files,filing system,filing systems,file maintenance,filing documents,paper filing,file organization,organized files,filing and copying,filing and data entry,filed records,filed paperwork,alphabetical filing,file clerk,electronic filing system,filing clerk,filed charts
records management|field|record keeping,recordkeeping,maintained records,records clerk,records retention,kept records,records specialist,retention schedules,records maintenance,keeping records,maintained accurate records,document control,document management,archiving,archived files,document scanning,digitized records,records management system,electronic document management|record keeping
document management|field|document management system,version control of documents,DocuWare,Laserfiche,OnBase,M-Files,FileNet,Hyland OnBase,document imaging,iManage,NetDocuments,Documentum,OpenText,records repository,EDMS,file indexing
data entry|method|keyed data,entered data,data input,entered information into database,data keying,inputting data,inputted data,database entry,order entry keying,entering data,data entry clerk,keying records,10-key,inputted records,input data,keyed orders,000 KSPH,keystrokes per hour|computer skills
10-key|method|ten key,10-key by touch,10-key calculator,adding machine,numeric keypad
typing!|method|touch typing,WPM,words per minute,keyboarding,typed letters,typed correspondence,typing speed,word processor operator,typed documents,audio typing,typed memos,typed 60 wpm,60 wpm,50 wpm,40 wpm,70 wpm,80 wpm,fast typist|computer skills
word processing|method|word processor,word processing software,WordPerfect,formatted documents,typed documents in Word,copy typing,typed documents,document formatting,typed letters,mail merge|computer skills
transcription!|field|transcriptionist,transcribed dictation,transcribed recordings,audio transcription,transcriber,transcribed interviews,transcribed audio,Dictaphone,audio typing,transcribing,transcribed meetings,medical transcription,copy typing,transcribed notes|typing,attention to detail
business correspondence|method|drafted correspondence,business letters,wrote letters,correspondence clerk,drafted letters,prepared correspondence,drafted emails,composed correspondence,composed letters,handled correspondence,professional correspondence,drafted memos
mail handling|method|mailroom,sorted mail,distributed mail,incoming mail,outgoing mail,mail clerk,postage meter,opened mail,mail distribution,mail sorting,processed mail,sorting mail,mail room,sort and distribute mail,courier shipments,franking machine
copying and scanning|method|photocopying,photocopied,photocopier,scanned documents,document scanning,scanned and filed,copier,fax machine,made copies,faxing,scanning documents,faxed documents|office equipment
office equipment|tool|fax machines,office machines,copy machine,photocopiers,office machinery,multi-function printers,paper shredder,laminator,printers and copiers,general office equipment,copier,fax machine,photocopier,postage meter,multifunction printer,label maker,binding machine
office supplies|method|ordered office supplies,office supply ordering,stationery orders,supply ordering for office,ordered supplies,ordering supplies,supply orders,stocked office supplies,supplies ordering,office supply inventory,supply room,stocked supply room,supply closet,maintained office supplies|ordering supplies
event planning|field|event planner,planned events,event coordination,coordinated events,event coordinator,conference planning,event management,organised events,organized events,event logistics,corporate events,planned conferences,events coordinator,event producer,special events,party planning,wedding planning,meeting planning,banquet coordination
meeting planner credential|credential|Certified Meeting Professional,CMP designation,CSEP,Certified Special Events Professional|event planning
confidentiality|method|confidential information,handled confidential,confidential records,confidential documents,sensitive information,kept confidential,confidential files,maintained confidentiality,sensitive documents,NDA compliance,non-disclosure agreement,private information,sensitive data,trusted with sensitive
presentations|method|PowerPoint presentations,slide decks,presented findings,prepared presentations,presented to executives,gave presentations,delivered presentations,presented to clients,presentation skills,presented to senior management,presentation decks,presented to board
PowerPoint|tool|Power Point,MS PowerPoint,Microsoft PowerPoint,PPT decks,PowerPoint slides,PPT,slide decks,pitch decks,PowerPoint presentations|Microsoft Office,presentation software,computer skills
Microsoft Word|tool|MS Word,MSWord,mail merge,Word documents,Word and Excel,Word templates,Word for Windows,Microsoft Word documents|word processing,Microsoft Office,computer skills
Microsoft Office|tool|MS Office,Office Suite,Office 365,Microsoft 365,M365,MS Office Suite,Microsoft Suite,Microsoft Office Suite,O365,Microsoft Office products,Word and Excel,Microsoft Word,MS Word,PowerPoint,Microsoft Outlook,Office applications,MS Suite,Microsoft Office Specialist|computer skills
Outlook!|tool|Microsoft Outlook,MS Outlook,Outlook calendar,Outlook email,Outlook calendars,managed Outlook,Outlook inbox|email,computer skills
Microsoft Access|tool|MS Access,Access database,Access databases,MSAccess,Access queries,Access forms|databases,computer skills
Microsoft Publisher|tool|MS Publisher,Microsoft Office Publisher,Microsoft Publisher newsletters,Publisher newsletters,Microsoft Publisher flyers|desktop publishing,computer skills
Visio|tool|Microsoft Visio,MS Visio,Visio diagrams,Visio flowcharts,Lucidchart,draw.io|diagramming
SharePoint|tool|Share Point,MS SharePoint,SharePoint Online,SharePoint sites,SharePoint administrator,SharePoint lists,SharePoint Designer,SPFx,Microsoft SharePoint,SharePoint library|document management,file sharing,computer skills
Microsoft Teams|tool|MS Teams,Teams meetings,Teams calls,Teams channels,Teams calling,Teams Rooms,Microsoft Teams calls,Teams chat|video conferencing,team chat,computer skills
Google Workspace|tool|G Suite,Google Docs,Google Drive,Google Calendar,GSuite,Google Suite,Google Apps,Google Admin console,Gmail administration,Google Office,Google Workplace|computer skills
video conferencing|tool|Zoom meetings,Webex,GoToMeeting,Zoom webinars,video conferences,virtual meetings,videoconferencing,hosted webinars on Zoom,Google Meet,Zoom Rooms,conference room AV,Cisco TelePresence,video calls,web conferencing,Skype,BlueJeans,virtual meeting platforms,web meetings|computer skills
e-signature software|tool|Adobe Sign,HelloSign,electronic signatures,PandaDoc,DocuSign,e-signatures
Adobe Acrobat|tool|Acrobat Pro,Adobe Acrobat Pro,Acrobat DC,Acrobat Reader,Adobe PDF,PDF editing,PDF forms,fillable PDFs,fillable forms,Bluebeam|computer skills
databases!|tool|database management,database maintenance,maintained databases,maintained database,FileMaker,FileMaker Pro,updated databases,database administration,data base,RDBMS,relational database,relational databases,database design,DBMS,database systems,database entry,updated database,database software
Slack!|tool|Slack channels,Slack workspace,Slack messaging,using Slack,via Slack,Slack and Zoom|team chat,computer skills
MOS certification|credential|Microsoft Office Specialist,MOS Excel,MOS certified,MCAS certification,Microsoft Office Certified|Microsoft Office
CAP credential|credential|Certified Administrative Professional,IAAP,Certified Professional Secretary|administrative support
virtual assistance|field|virtual assistant,remote executive assistant,freelance assistant,remote administrative assistant|administrative support
personal assistance|field|personal assistant,personal errands,ran errands,household manager,household staff managed,running errands
security badges|method|visitor badges,issued badges,access badges,badging,building access cards,access cards issued,ID badges
proofreading|method|proofread,proof-read,proofreader,copyedited for errors,proofed documents,proofed copy,proof reading,proofs corrected,checked for typos,page proofs,galley proofs,proofing documents,copyediting,proofread documents,copy editing,edited documents,edited copy,grammar and spelling,copyeditor,AP style,checked for errors|attention to detail
project management|field|project manager,managed projects,PMO,project lead,led projects,project delivery,project planning,project plans,programme management,project planner,project leadership,managing projects,PMP,PRINCE2,project schedules,CAPM,Project Management Professional,project coordination,project coordinator,project timelines,coordinated projects
project coordination|field|project coordinator,coordinated projects,project administrator,project support officer,tracked project milestones,project assistant,project support
program management|field|program manager,programme manager,managed programs,program director,programme management office,portfolio of projects,program administration,program oversight
project scheduling|method|Gantt charts,Gantt chart,critical path,project timelines,project schedules,critical path method,milestone tracking,baseline schedule,project schedule,work breakdown structure
scope management|method|scope creep,scope of work,statements of work,SOWs,project scope,change orders,project charters,change requests managed,project charter,statement of work
project budgets|method|project budget,managed project budgets,project cost tracking,project cost control,earned value management,project costs,project financials
stakeholder management|method|stakeholder engagement,liaised with stakeholders,stakeholder communication,managed stakeholders,stakeholder relations,cross-functional stakeholders,key stakeholders,stakeholder meetings,stakeholder relationships,executive stakeholders,managed stakeholder expectations
cross-functional teams|method|cross-functional team,worked cross-functionally,cross-departmental,interdepartmental,cross-functional collaboration,cross functionally,matrixed teams
PMP|credential|Project Management Professional,PMP certified,PMP certification,PMI-PMP,PMI certified|project management
CAPM!|credential|Certified Associate in Project Management,CAPM certified,CAPM certification,certified associate project management|project management
PRINCE2|credential|PRINCE2 Practitioner,PRINCE2 Foundation,Prince 2|project management
program management certificate|credential|Program Management Professional,MSP Practitioner,Managing Successful Programmes,PgMP|program management
agile!|method|agile methodology,agile methodologies,agile teams,agile development,agile environment,agile project management,SAFe Agile,agile coach,scaled agile,agile ceremonies,PMI-ACP,agile/scrum,daily standups,user stories,sprint planning,backlog grooming,two-week sprints,sprint retrospective,Scrum,Scrum Master,CSM certified,Kanban,sprint retrospectives
Scrum|method|Scrum Master,Scrum team,daily stand-ups,daily standups,sprint planning,sprint retrospectives,scrum ceremonies,backlog grooming,Certified ScrumMaster,PSM I,Professional Scrum Master|agile
scrum certificate|credential|Certified Scrum Master,Certified ScrumMaster,PSM I,Professional Scrum Master,CSPO,Certified Scrum Product Owner,CSM certified,CSM certification|Scrum,agile
waterfall!|method|waterfall methodology,waterfall projects,waterfall project management,agile and waterfall,waterfall SDLC,stage-gate process|SDLC
Jira|tool|Atlassian Jira,Jira Software,JIRA boards,Atlassian,Jira tickets,Jira Service Management,JIRA administrator,Jira Service Desk|project management software,issue tracking,ticketing
Microsoft Project|tool|MS Project,MSProject,Project Server,Microsoft Project Server,MSP schedules,MS Project plans,Microsoft Project Pro,Gantt charts|project management software,project scheduling
project management software|tool|project tracking software,PM software,project management tools,Workfront,Asana boards,Monday.com,Trello,Basecamp,Smartsheet,Wrike,ClickUp,Airtable,task management software,project tracking tools,task boards,Microsoft Planner,Teamwork.com
product management|field|product manager,product owner,product strategy,product roadmap,product roadmaps,roadmap prioritization,product lifecycle,product lead,product backlog,CSPO,roadmap ownership
product launches|method|product launch,go-to-market,launched products,launched new products,product rollout,GTM strategy,new product introduction,new product launches,go to market strategy,launched a product
user stories|method|user story,acceptance criteria,wrote user stories,product requirements documents,PRDs,story mapping
user research|method|user interviews,usability testing,customer interviews,usability tests,user testing,voice of customer,customer discovery interviews,UX research,UX researcher,usability studies,card sorting,contextual inquiry,user personas
business analysis|field|business analyst,requirements gathering,gathered requirements,business requirements documents,BRDs,requirements elicitation,gap analysis,business requirements,functional requirements,functional specifications,business systems analyst,CBAP,as-is to-be mapping,fit-gap analysis|requirements gathering
CBAP|credential|Certified Business Analysis Professional,CCBA,IIBA,ECBA|business analysis
user acceptance testing|method|UAT,acceptance testing,wrote test scripts for users,UAT test cases,UAT sessions,beta testing,user acceptance tests
consulting!|field|consultancy,management consulting,management consultant,advised clients,consulted clients,client engagements,consulting firm,business consultant,advisory services,client advisory,independent consultant,consulting projects
strategy consulting|field|strategy consultant,corporate strategy,strategy engagements,business strategy consulting,strategy consulting firm|consulting
strategic planning|method|strategic plan,strategic plans,SWOT analysis,strategy development,long-term strategy,three-year plan,five-year plan,business strategy,strategic initiatives,business planning,long-range planning,strategic planning process,annual operating plan
business development|field|new business development,business development manager,BDM,developed new business,BDR,won new business,business developer,partnership development
business plans|method|business plan,wrote business plan,startup business plan,business cases,business case
partnerships|field|strategic partnerships,partner management,channel partners,strategic alliances,partner relationships,partner programs,alliance management,corporate partnerships,partnership building
franchise operations|field|franchisee,franchise owner,franchisees,franchise development,franchise business consultant,franchising
business ownership|field|owned and operated,self-employed,small business owner,owner/operator,started own business,business owner,founded company,ran my own business,sole proprietor,ran own business,co-founder,co-owner,entrepreneur
operations management|field|operations manager,director of operations,COO,managed operations,general manager,oversaw operations,operations director,managed day-to-day operations,oversaw daily operations,managed daily operations,head of operations
profit and loss|field|P&L responsibility,profit & loss,P&L management,full P&L,P&L accountability,bottom-line responsibility
staff supervision|field|supervised staff,managed staff,supervised employees,direct reports,team lead,supervised a team,oversaw staff,people management,shift supervisor,shift leader,managed employees,supervising staff
conflict resolution|method|resolved conflicts,conflict management,mediated conflicts,de-escalation,deescalation,de-escalated,conflict mediation,defused conflicts,resolving conflicts,dispute de-escalation,defused tense situations,mediated disputes,mediator,resolved disputes,settled disputes,dispute resolution,resolved interpersonal conflicts,resolved conflicts between,peer mediation,restorative practices
public speaking|method|keynote speaker,spoke at conferences,Toastmasters,public speaker,spoke publicly,speaking engagements,conference speaker,gave speeches,oral presentations,presented at conferences,presentations to groups,gave presentations,delivered presentations,addressed audiences,delivered talks,guest speaker,speech and debate,debate team,panelist,tour guide,emcee
negotiation|method|negotiator
sales!|field|salesperson,sales rep,sales representative,sales associate,salesman,sales executive,sales consultant,sales experience,saleswoman,sales agent,sales assistant,upselling,cross-selling,sold products,closed deals,sales targets,met sales goals,suggestive selling,exceeded sales
inside sales|field|inside sales representative,inside sales rep,internal sales,sales by phone,inside salesperson|sales
outside sales|field|field sales,outside sales representative,territory sales,territory sales manager,outside sales rep,field sales representative,territory manager,field sales executive,travelled territory,on-the-road sales|sales
B2B sales|field|business-to-business sales,B2B,business to business,sold to businesses,corporate sales,B2B selling,commercial sales|sales
account management|field|account manager,managed accounts,client accounts,managed client accounts,account managers,client account management,book of business,account executive|client relationships
key accounts|field|key account manager,key account management,national accounts,strategic accounts,major accounts,enterprise accounts,largest accounts,national account manager|account management
client relationships|field|client relations,customer relationships,client retention,client-facing,relationship manager,client services,client relationship,relationship building,relationship management,built relationships with clients,customer relations,client liaison
cold calling|method|cold calls,cold-called,outbound prospecting calls,cold call,cold calls daily,cold outreach,dialed prospects,outbound calls,telemarketing,outbound dialing,prospecting calls,phone prospecting,telesales,canvassing door-to-door|prospecting,phone skills
prospecting|method|prospected,lead prospecting,sales prospecting,prospected new clients,identified prospects,sales development representative,outbound prospecting,canvassed for leads|sales
lead generation|method|generated leads,lead gen,leads generated,qualified leads,lead qualification,demand generation,sales leads,lead nurturing,sales qualified leads,qualifying leads,generating leads
sales pipeline|method|pipeline management,managed pipeline,pipeline reviews,sales funnel,opportunity pipeline,pipeline reporting,sales pipelines,pipeline development|sales
sales quotas|method|met quota,exceeded quota,sales targets,sales quota,quota attainment,above quota,over quota,President's Club,% of quota,sales goals,monthly quotas,quota-carrying|sales
closing sales|method|closed deals,closing deals,closed sales,closed new business,deal closing,closed contracts with clients,closing techniques,closed the sale,deals closed|sales
upselling|method|upsold,up-sold,cross-selling,cross-sold,suggestive selling,add-on sales,cross-sell,upsell,suggestive sales,upsells,add-ons sold,suggested specials,increased check average|sales
consultative selling|method|solution selling,SPIN selling,Challenger Sale,Sandler sales training,MEDDIC,MEDDPICC,consultative sales,needs-based selling,value selling,Miller Heiman,solution sales|sales
product demonstrations|method|product demos,demonstrated products,demo presentations,gave demos,software demos,in-store demonstrations,product demonstrator,demonstrating products,live demos,demoed products,product demonstration
sales presentations|method|sales pitch,sales pitches,pitched clients,pitched products,sales presentation,pitch presentations,presented to prospects,sales demos|sales
quotes and estimates|method|prepared quotes,sales quotes,price quotes,quotations,customer quotes,provided quotes,prepared estimates,customer estimates,quoted jobs,provided estimates,quoting customers,quoted prices
order entry|method|entered orders,order processing,order taking,took orders,order clerk,processed orders,sales orders,order desk,order management
territory management|method|sales territory,managed territory,territory growth,territory planning,territory development,assigned territory,multi-state territory,grew territory,sales territories
door-to-door sales|field|door-to-door,D2D sales,doorstep sales,sold door to door,doorstep selling|sales
telemarketing|field|telemarketer,telesales,outbound sales calls,phone sales,telephone sales,outbound telemarketing,telephone solicitor|sales
direct sales|field|Mary Kay,Avon representative,Amway,Pampered Chef,network marketing,in-home sales,direct selling,Cutco|sales
sales management|field|sales manager,managed sales team,led sales team,sales director,VP of sales,regional sales manager,director of sales,sales team leader,district sales manager,head of sales,managed sales reps|sales
sales operations|field|sales ops,revenue operations,RevOps,sales enablement,commission calculations,sales administration,sales reporting,sales coordinator,sales support,territory alignment,sales administrator
sales training|method|trained sales staff,sales coaching,coached sales reps,sales trainer,trained sales team,trained sales reps,trained sales associates
SaaS sales|field|software sales,sold SaaS,SaaS account executive,sold software,technology sales,sold SaaS solutions,enterprise software sales,cloud sales|sales
sales engineering|field|sales engineer,pre-sales,presales,solutions engineer,technical sales,solutions consultant,solution engineer,pre-sales engineer,technical demos|sales
pharmaceutical sales|field|pharmaceutical sales representative,pharma rep,drug rep,detailing physicians,detailed physicians,pharma sales,pharmaceutical rep,CNPR|sales
medical device sales|field|medical sales,surgical sales,medical device rep,orthopedic sales,medical equipment sales,OR case coverage,capital equipment sales to hospitals,DME sales|sales
auto sales|field|car sales,car salesman,automotive sales,sold cars,vehicle sales,auto dealership sales,automobile sales,sold vehicles,used car sales,sold new and used vehicles,car dealership sales|sales
F&I|field|finance and insurance manager,F&I manager,dealership finance,RouteOne,Dealertrack,F&I office,auto finance manager
dealer management system|tool|Reynolds and Reynolds,CDK Global,VinSolutions,DealerSocket,eLead CRM,CDK Drive,DMS dealership
advertising sales|field|ad sales,sold advertising,media sales,sold ad space,advertising account executive,advertising space sales,sponsorship sales,radio sales,print ad sales|sales
wholesale sales|field|manufacturer's representative,manufacturers' rep,sold to distributors,wholesale accounts,wholesale rep,distributor sales,wholesale distribution sales,sales to retailers|sales
home improvement sales|field|window sales,roofing sales,solar sales,kitchen and bath sales,solar consultant,sold solar,in-home estimates for remodeling,roofing sales representative,sold roofing|sales
furniture sales|field|mattress sales,sold furniture,flooring sales,appliance sales,sold appliances,sold mattresses|sales
jewelry sales|field|jewellery sales,sold jewelry,jewelry counter,fine jewelry associate,diamond sales,jewelry store|sales
wireless sales|field|cell phone sales,Verizon sales,T-Mobile sales,AT&T sales,mobile phone sales,sold cell phones,sold phones and plans|sales
counter sales|field|parts counter,counterperson,parts counter sales,rental counter,counter clerk,counter and rental clerk,equipment rental counter,parts salesperson,counter salesperson|customer service
parts lookup|method|parts specialist,parts catalogs,looked up parts,auto parts sales,parts catalogue,looked up part numbers,parts counter specialist
membership sales|field|sold memberships,gym membership sales,club membership sales,membership advisor,membership renewals,membership enrollment sales|sales
group sales|field|hotel sales manager,event sales,catering sales,corporate group sales,banquet sales,venue sales|sales
ticket sales|field|box office,ticket seller,sold tickets,season ticket sales,Ticketmaster,ticketing agent,ticket office,ticket booth,ticket taker,usher,ushered,movie theater attendant,scanned tickets
travel agency|field|travel agent,travel consultant,Sabre GDS,Amadeus GDS,Worldspan,booked cruises,Galileo GDS,travel advisor,cruise bookings
reservations!|field|reservation agent,reservations agent,booked reservations,took reservations,reservation system,reservations clerk,reservationist,taking reservations,made reservations for customers,OpenTable,Resy,hotel reservations,Yelp Waitlist,SevenRooms,dinner reservations
Salesforce|tool|SFDC,Salesforce.com,Salesforce CRM,Salesforce Lightning,Sales Cloud,Service Cloud,Salesforce administrator,Lightning Web Components,Salesforce Trailhead|CRM
Salesforce certification|credential|Salesforce Certified Administrator,Salesforce Administrator certified,Trailhead Ranger,Certified Salesforce Administrator|Salesforce,CRM
HubSpot|tool|HubSpot CRM,Hub Spot,HubSpot Marketing Hub,HubSpot Marketing,HubSpot Academy|CRM
CRM|tool|customer relationship management,Pipedrive,SugarCRM,ACT! database,customer database,Siebel,Keap,Infusionsoft,Insightly,GoHighLevel,CRM software,HubSpot,Zoho CRM,Dynamics CRM,CRM system,CRM database,Microsoft Dynamics CRM,client database,donor database,Raiser's Edge
prospecting tools|tool|Sales Navigator,ZoomInfo,Apollo.io,Lusha,LinkedIn Sales Navigator|prospecting
dialer!|tool|auto dialer,predictive dialer,autodialer,power dialer,Five9,dialer system
marketing|field|marketing manager,marketing coordinator,marketing specialist,marketing assistant,marketing strategy,marketing campaigns,marketing plans,marketing department,marketing associate,marketing director,marketing executive
digital marketing|field|online marketing,digital campaigns,digital marketer,internet marketing,performance marketing,digital advertising,paid media,digital marketing specialist|marketing
social media marketing|field|social media manager,managed social media,social media management,social media accounts,social media content,social media posts,social media coordinator,social media campaigns,social media strategy,managed Instagram,managed Facebook page,social media pages|marketing
content marketing|field|content strategy,content calendar,blog content,editorial calendar,content marketer,content creator,content calendars,content creation,blog posts,white papers,content strategist
copywriting|field|copywriter,ad copy,wrote copy,web copy,marketing copy,sales copy,advertising copy,wrote ad copy,website copy,product descriptions,wrote slogans,brand copy,copy writing|writing
email marketing|method|email campaigns,e-newsletters,email blasts,drip campaigns,email newsletters,e-blasts,e-mail marketing,email newsletter,email automation,email drip,Mailchimp,Constant Contact,e-newsletter,Klaviyo,newsletter campaigns,eblasts|marketing
email platforms|tool|Mail Chimp,Constant Contact,Klaviyo,Campaign Monitor,ActiveCampaign,AWeber,Brevo,Emma email,SendGrid campaigns,Mailchimp|email marketing,marketing
marketing automation|tool|Marketo,Pardot,Eloqua,Marketing Cloud,Salesforce Marketing Cloud,marketing automation platform,Oracle Eloqua|marketing
SEO|method|search engine optimization,search engine optimisation,keyword research,on-page SEO,organic search rankings,link building,SEMrush,Ahrefs,Moz Pro,Yoast,Screaming Frog,organic search|digital marketing,marketing
paid search|method|pay-per-click,search engine marketing,Google Ads,Google AdWords,AdWords,Bing Ads,Microsoft Advertising,PPC campaigns,SEM campaigns|digital marketing,marketing
paid social|method|Facebook Ads,Meta Ads,LinkedIn ads,TikTok ads,Instagram ads,Facebook advertising,Meta Ads Manager,Facebook Ads Manager,Meta Business Suite|digital marketing,marketing
social media tools|tool|Buffer scheduling,Sprout Social,Sprinklr,Later scheduling,Hootsuite|social media marketing
influencer marketing|field|influencer campaigns,influencers,influencer partnerships,brand ambassadors,influencer outreach,affiliate marketing,affiliate program|marketing
Google Analytics|tool|GA4,Universal Analytics,Google Analytics 4|web analytics
conversion optimization|method|A/B testing,A/B tests,split testing,landing page optimization,Optimizely,conversion rate optimization,split tests,multivariate testing
market research|field|focus groups,consumer research,competitor analysis,competitive analysis,customer surveys,market analysis,consumer insights,Nielsen data,survey research,competitor research,consumer surveys,competitive intelligence
surveys!|method|survey design,designed surveys,administered surveys,SurveyMonkey,Qualtrics,survey questionnaires,survey interviewer,phone surveys,Google Forms
brand management|field|brand manager,branding,brand strategy,brand guidelines,brand identity,brand awareness,rebranding,brand development,rebrand,brand positioning|marketing
product marketing|field|product marketing manager,product positioning,sales collateral,battlecards,messaging and positioning,battle cards|marketing
advertising|field|ad campaigns,ad agency,advertising agency,media buying,media planning,advertising campaigns,ad placements,media buyer,media planner,placed ads,print ads
trade shows|field|tradeshows,trade show,trade show booth,exhibited at trade shows,trade fairs,exhibitions booths,expo booths,trade show coordination,staffed booths,industry trade shows,tradeshow
experiential marketing|field|brand activations,street team,promotional events,event marketing,field marketing,promo model,promotional model,in-store sampling|marketing
direct mail|method|direct mail campaigns,mailers,postcards mailed,mail campaigns,mailing lists,EDDM
marketing collateral|method|marketing materials,sales sheets,promotional materials,designed flyers,printed collateral,flyers and posters,leaflets,print collateral,flyers and brochures,promotional flyers
Canva|tool|Canva Pro,Canva graphics,Canva designs,Canva templates|graphic design,flyers and graphics
graphic design|field|graphic designer,Photoshop,InDesign,Adobe Creative Suite,Adobe Creative Cloud,designed graphics,designed logos,Adobe Illustrator,Adobe InDesign,Adobe Photoshop,designed flyers,brochures design,poster design,visual designer,logo design,designed brochures,designed posters,visual design,print design,graphic artist
website updates|method|website management,updated website,website maintenance,web content management,webmaster,WordPress,updated the website,maintained website,Squarespace,Wix,content management system,CMS updates,website content,web content updates,Weebly
digital marketing certificate|credential|Google Ads certified,Google Ads Search Certification,AdWords certified,Google Digital Garage,Google Analytics Individual Qualification,Meta Blueprint,Google Ads certification|digital marketing,marketing
HubSpot certification|credential|HubSpot Inbound,HubSpot certified,HubSpot Academy,Inbound Marketing Certification|marketing
CIM qualification|credential|Chartered Institute of Marketing,Certified Professional Marketer,AMA Professional Certified Marketer|marketing
public relations|field|PR specialist,press relations,publicist,PR coordinator,PR campaigns,PR agency,PR manager,public relations specialist,public information officer,public affairs officer,press releases,media relations,press conferences,media pitches,press kits,communications officer media,press release,press officer,Cision
media relations|method|press inquiries,media inquiries,pitched journalists,pitched media,press conferences,media pitches,earned media,press contacts,media interviews arranged,media outreach,pitched stories,media liaison|public relations
press releases|method|press release,news releases,wrote press releases,media releases,news release,media kits,press kits,media advisories
internal communications|field|employee communications,intranet content,employee newsletter,company newsletter,corporate communications,staff newsletter,internal comms,company-wide announcements,employee newsletters,town hall meetings
newsletters|method|e-newsletter,monthly newsletter,wrote newsletters,weekly newsletter,quarterly newsletter
crisis communications|field|crisis communication,crisis PR,reputation management,crisis management communications,online reputation management
speechwriting|field|speech writer,speechwriter,wrote speeches,talking points,executive speeches,drafted remarks
technical writing|field|technical writer,user manuals,user guides,technical documentation,wrote manuals,instruction manuals,help documentation,training manuals,technical author,technical communicator,online help,release notes,wrote documentation,MadCap Flare,product documentation,DITA,online help authoring|documentation,writing
editing!|field|copy editing,copyediting,copy editor,edited articles,edited manuscripts,edited content,edited documents,editor-in-chief,managing editor,edited copy,line editing,developmental editing,edited stories,edited books,substantive editing,book editor,newspaper editor
AP style|method|AP Stylebook,Associated Press style,Chicago Manual of Style,Associated Press Stylebook,AP style guide
media monitoring|tool|Meltwater,Muck Rack,press clippings,Burrelles,PR Newswire,Business Wire,Cision,monitored media coverage
APR credential|credential|Accreditation in Public Relations,PRSA,CIPR|public relations
call center|field|call centre,contact center,inbound calls,call center representative,call center agent,contact centre,inbound call center,outbound call center,telephone customer service,inbound customer calls,customer service hotline,high call volume,calls per day,80+ calls,inbound call agent,Five9,Genesys Cloud|customer service,phones,phone skills
complaint handling|method|handled complaints,customer complaints,escalated calls,complaint resolution,customer escalations,handled escalations,irate customers,angry customers,guest complaints,customer issues,difficult customers,upset customers,resolved complaints,escalations,service recovery,angry callers,dissatisfied customers|customer service
customer inquiries|method|answered customer questions,customer questions,customer enquiries,responded to inquiries,answered inquiries,customer queries,product questions,answered questions from customers,client inquiries,inbound inquiries,billing inquiries,customer emails|customer service
call center metrics|method|average handle time,AHT,first call resolution,CSAT,call quality scores,calls monitored for quality,call monitoring,adherence to schedule,Net Promoter Score
live chat support|method|chat support,live chat,chat agent,web chat,email and chat support,chat and email support,LiveChat,Intercom chat,online chat|customer service
help desk software|tool|Freshdesk,Intercom support,Help Scout,Gorgias,Kustomer,Zoho Desk,Zendesk|ticketing system
ticketing system|tool|support tickets,ticket queue,help desk tickets,customer tickets,logged tickets,ServiceNow,trouble tickets,ticketing software,ticketing systems
call center software|tool|Avaya,Genesys,NICE inContact,inContact,Cisco Finesse,Talkdesk,RingCentral,ACD phone system,Amazon Connect,8x8 phone,Aircall
bilingual customer service|field|bilingual customer service representative,bilingual CSR,Spanish-speaking customers,bilingual call center,bilingual representative|customer service
interpreting!|field|interpreter,interpreted for clients,court interpreter,translated for customers,medical interpreter,language interpreter,interpretation services,sign language interpreter,telephone interpreting,simultaneous interpretation,consecutive interpretation,over-the-phone interpreting,simultaneous interpreting,consecutive interpreting,sight translation,language interpretation,freelance interpreter,interpreted for patients,interpreted for families,language line|bilingual,foreign language
customer success|field|customer success manager,client success,customer onboarding,churn reduction,customer adoption,reduced churn,customer health scores,Gainsight,client onboarding,client success manager|account management
customer retention|method|retained customers,retention specialist,loyalty programs,saved accounts,customer loyalty,loyalty program,repeat customers,reduced customer churn,repeat business,client retention programs
utility customer service|field|utility billing,meter reading billing,water billing,connect and disconnect orders,turn-on and turn-off orders,utility accounts,utilities billing|customer service
customer satisfaction|field|satisfied customers,guest satisfaction,client satisfaction,satisfaction scores,customer satisfaction surveys,customer experience,customer satisfaction scores
retail|field|retail store,retail associate,store associate,shop assistant,department store,retail management,retail experience,sales floor,Target store,retail worker,grocery store
retail sales|field|retail sales associate,sales floor associate,retail salesperson,sold merchandise,retail sales consultant,store sales associate|retail,sales,customer service
cashiering|field|cashier,rang up customers,checkout operator,checked out customers,rang up sales,cash register,cash wrap,ringing up,rang up purchases,rang customers,ran register,till operator|cash handling,customer service
cash handling|method|handled cash,counted drawers,balanced the till,counted the till,cash drawer,cashed up,closed out the drawer,counted money,cash transactions,made change,handling cash,handled money,cashier,counted cash,counted drawer,balanced cash drawer,rang up customers,cash register,closed out drawer,cashed out,till reconciliation,balanced drawer,till operation,cashiering,cash reconciliation
payment processing|method|processed payments,took payments,credit card payments,collected payments,payment posting,accepted payments,posted payments,processing payments,processed credit cards,credit card transactions,credit card processing,processed credit card,card transactions,card machine,processed transactions,collected fees,collected copays,chip and PIN,payments collected
point of sale|tool|POS,EPOS,NCR register,NCR Aloha,Retail Pro,POS system,POS systems,POS terminal,electronic point of sale,POS transactions,POS software,Lightspeed POS,Revel POS,TouchBistro,SpotOn POS,electronic cash register,till system
Square POS|tool|Square register,Square point of sale,Square for Retail,Square Up,Square terminal|point of sale
store management|field|store manager,managed store,retail manager,shop manager,store director,managed retail store,ran the store,store supervisor,retail supervisor,store operations,department manager retail|retail
opening and closing|method|opened and closed store,key holder,keyholder,opened the store,closed the store,open and close store,opening/closing,opening duties,closing duties,keyholding,open/close procedures,closing shift,opening shift,opened the restaurant,closed the restaurant,closing manager,opened and closed,opening and closing duties,closing procedures,end-of-day procedures,locked up,store opening,opening procedures,alarm codes
merchandising|field|merchandiser,product displays,merchandised,set displays,store displays,merchandise displays,end caps,endcaps,product placement in store,built displays
visual merchandising|method|window displays,visual merchandiser,dressed mannequins,floor sets,merchandise presentation,window dressing,visual displays,store displays,planograms,merchandise displays,product displays,merchandising displays,set up displays,planogram|merchandising
planograms|method|planogram,plan-o-grams,shelf resets,store resets,reset team,POGs,planogram resets|merchandising
stocking|method|stocked shelves,stocker,restocked,night stock crew,filled shelves,stock clerk,restocking,stocked merchandise,stocked products,replenished shelves,stock associate,stock replenishment on shelves,replenishment,shelf stocking,shelf stacking,replenished,shelf filling,stock rotation,stocked coolers
price tagging|method|pricing merchandise,price changes,tagged merchandise,price tags,shelf tags,labelled prices,price labels,priced merchandise,ticketed merchandise,price markdowns,priced items
product rotation|method|rotated stock,first in first out,rotated product,stock rotation,checked expiration dates,rotated products,FIFO rotation
loss prevention|field|shrink reduction,shrinkage,shoplifters,theft prevention,apprehended shoplifters,reduced shrink,inventory shrink,prevented theft,shrink control,asset protection associate,asset protection,retail theft,store detective
fitting rooms|method|fitting room,dressing rooms,changing rooms,fitting room attendant|retail
personal shopping|field|personal shopper,clienteling,wardrobe styling,Instacart,personal stylist,Instacart shopper,online grocery pickup shopper
bagging groceries|method|bagged groceries,courtesy clerk,carried groceries,bagging groceries at checkout,sacked groceries,grocery bagger,shopping carts collected
retail buying|field|retail buyer,merchandise buyer,fashion buyer,assortment planning,open-to-buy,buyer for store,merchandise planning,buying trips,merchandise planner,assistant buyer
cosmetics sales|field|beauty advisor,cosmetics counter,makeup counter,fragrance sales,beauty counter,beauty consultant|retail,sales
age verification|method|checked IDs,checked identification,verified age,tobacco and alcohol sales,ID checks,checking IDs,age-restricted sales,verified customer age
lottery sales|method|sold lottery tickets,lottery terminal,lottery tickets
convenience store|field|gas station,C-store,7-Eleven,petrol station,convenience stores,Circle K,Wawa,gas station attendant,service station|retail
store openings|method|new store openings,grand openings,new store setup,grand opening,opened new locations
multi-unit management|field|district manager,area manager,multi-site management,managed multiple locations,multiple stores,multiple sites managed,oversaw multiple locations
e-commerce|field|ecommerce,online store,online sales,web store,online shop,e-tail,online retail,online merchandising,Etsy shop,Etsy store,online storefront
Shopify|tool|Shopify store,Shopify Plus,Shopify site,Shopify admin,Liquid templates,Shopify themes|e-commerce,e-commerce platform,e-commerce platforms
e-commerce platform|tool|Magento,BigCommerce,Adobe Commerce,Woo Commerce,Volusion,PrestaShop,WooCommerce|e-commerce
Amazon selling|field|Amazon Seller Central,Seller Central,Amazon marketplace,Vendor Central,Amazon FBA,Amazon listings,Amazon seller|e-commerce
eBay|tool|eBay store,eBay seller,sold on eBay,eBay listings|e-commerce
product listings|method|listed products online,product descriptions,product uploads,wrote product descriptions,catalog management,online catalog,product photography,product catalog,product data entry,product information management
online orders|method|curbside pickup,click and collect,BOPIS,processed online orders,web orders,internet orders,fulfilled online orders,curbside orders
payment gateways|tool|Stripe payments,PayPal,Authorize.net,Square payments,Stripe checkout,Venmo payments
data analysis|method|analyzed data,data analyst,analysed data,analyzing data,data analytics,statistical analysis,trend analysis,interpreted data,data interpretation,analytics,data-driven analysis,data analyses,analyzed datasets,data mining,analytics reporting,exploratory data analysis
business intelligence|field|BI analyst,BI reports,BI dashboards,BI developer,business intelligence analyst,Power BI dashboards,business analytics,BI reporting,Cognos,MicroStrategy,BusinessObjects,OBIEE,Domo dashboards,Sisense,QlikView,Qlik Sense|data analysis,reporting
Tableau|tool|Tableau Desktop,Tableau dashboards,Tableau Server,Tableau Prep,Tableau Public|data visualization,BI tools,dashboards,business intelligence
Power BI|tool|PowerBI,Microsoft Power BI,MS Power BI,DAX formulas,DAX,Power BI Desktop,Power BI service|data visualization,BI tools,dashboards,business intelligence
Looker!|tool|Looker Studio,Google Data Studio,Data Studio,LookML|data visualization,BI tools,dashboards,business intelligence
data visualization|method|data visualisation,visualized data,built dashboards,charts and graphs,interactive dashboards,data visualizations,reporting dashboards,Excel dashboards,D3.js,Plotly,Matplotlib,data storytelling,infographics
reporting software|tool|SSRS,Cognos,IBM Cognos,BusinessObjects,SAP BusinessObjects,SQL Server Reporting Services,Crystal Reports
SQL|code|SQL queries,wrote queries in SQL,MySQL,T-SQL,PL/SQL,SQL Server,PostgreSQL,Structured Query Language,wrote queries,Transact-SQL,stored procedures,ANSI SQL,SQL developer,complex joins,PL/pgSQL|databases
VBA|code|Excel VBA,Visual Basic for Applications,VBA macros,Excel macros,wrote macros,macro-enabled workbooks|programming
statistical software|tool|IBM SPSS,Minitab,EViews,SPSS,Stata software,statistical packages,Stata,JMP,STATISTICA,GraphPad Prism|data analysis
Alteryx|tool|Alteryx Designer,Alteryx workflows,Alteryx Server,KNIME|data analysis
pricing strategy|method|price optimization,pricing analysis,pricing analyst,set pricing,pricing models,competitive pricing,price setting,pricing strategies,price analysis,revenue management
sales analysis|method|analyzed sales,sales data analysis,sales trends,sales analytics,sales figures,sales data,sales performance analysis,analyzed sales data,sales reports
segmentation!|method|customer segmentation,market segmentation,RFM analysis,audience segmentation
fundraising|field|fundraiser,fundraised,raised funds,development officer,fund development,fund raising,raised money,fundraisers,advancement office,raised donations,capital campaign,annual fund,donor solicitation,silent auction,fundraising events,walkathon,annual giving,donor relations,solicited donations,donor stewardship,crowdfunding campaign
grant writing|field|grant writer,wrote grants,grant proposals,grant applications,secured grants,grantwriting,grant proposal,secured grant funding,funding proposals,funding applications,awarded grants for program,NIH grants,NSF proposals,research proposals,grant funding,grant reports,bid writing,wrote grant proposals,grant-funded,grant management,grant reporting|fundraising,written communication
grant management|field|grants management,grant administration,grant reporting,administered grants,grants administrator,grant compliance,post-award,pre-award,managed grants,grants manager,grant reports,grants coordinator
major gifts|field|major gift officer,major donors,six-figure gifts,gift officer,moves management,gift solicitation,donor prospects,prospect management|fundraising,donor relations
donor relations|field|donor stewardship,donor cultivation,donor engagement,cultivated donors,stewarded donors,donor acknowledgment,donor acknowledgement letters,thank-you letters to donors,donor communications,major gifts,donor database,thanked donors,planned giving,donor management|fundraising
annual fund|field|annual giving,annual appeal,year-end appeal,annual campaign,phonathon,direct mail appeals,capital campaign,giving campaign,Giving Tuesday|fundraising
gift processing|method|processed donations,donation processing,recorded gifts,gift entry,gift receipts,donation receipts,entered donations,tax receipts for donors,processed gifts
planned giving|field|bequests,charitable gift annuities,legacy giving,charitable remainder trusts,legacy fundraising|fundraising
corporate sponsorships|field|corporate sponsors,sponsorship packages,event sponsors,secured sponsorships,solicited sponsors,in-kind donations,corporate giving,secured sponsors,corporate donations
galas|field|charity auction,silent auction,charity events,benefit dinners,benefit auction,golf tournament fundraiser,charity golf outing,fundraising gala
Raiser's Edge|tool|Blackbaud,Raisers Edge,Blackbaud Raiser's Edge,RE NXT,Raiser's Edge NXT|donor database,donor management software
donor database|tool|donor management software,donor records,constituent database,donor CRM,fundraising database,donor data,DonorPerfect,Bloomerang,Little Green Light,NeonCRM,eTapestry,EveryAction
CFRE|credential|Certified Fund Raising Executive,Certified Fundraising Executive,CFRE certified|fundraising
GPC credential|credential|Grant Professional Certified,Certified Grants Management Specialist,GPCI|grant writing
nonprofit|field|non-profit,not-for-profit,501(c)(3),charity sector,charitable organization,NGO,nonprofits,nongovernmental organization,AmeriCorps,Habitat for Humanity,voluntary sector,third sector,community-based organization
volunteer management|field|coordinated volunteers,volunteer coordinator,recruited volunteers,managed volunteers,volunteer coordination,trained volunteers,volunteer recruitment,supervised volunteers,volunteer program,volunteers coordinated,organized volunteers,led volunteers,volunteers coordinator|supervising
board relations|field|board of directors liaison,board meetings,board governance,reported to board,board packets,board liaison,staffed board committees,board reports,board books,board development
community outreach|field|community engagement,outreach coordinator,community relations,outreach programs,community events,outreach specialist,community liaison,community organizing,outreach worker,outreach events,tabling events,grassroots outreach,neighborhood outreach,community health fairs,tabled at events,health fairs,door-to-door outreach
program evaluation|method|evaluated programs,logic models,outcomes measurement,impact reports,program outcomes,monitoring and evaluation,M&E framework,impact measurement,outcome tracking,outcome measurement,logic model,impact evaluation,programme evaluation
advocacy!|field|policy advocacy,lobbying,lobbyist,legislative advocacy,advocacy campaigns,lobbied legislators,grassroots advocacy,advocacy work
government administration|field|city government,county government,municipal government,local government,public administration,city hall,city clerk,state agency,state government,government agency,civil service,public sector
public policy|field|policy analysis,policy analyst,policy briefs,policy research,legislative analysis,policy development,drafted policy,policy advisor,policy papers,policy recommendations
legislative affairs|field|government affairs,government relations,legislative assistant,legislative aide,Capitol Hill,bill tracking,legislative correspondence,congressional office,congressional intern,legislative director,state legislature
constituent services|field|constituent casework,constituent inquiries,constituent correspondence,caseworker for congress,citizen inquiries,citizen complaints,residents' inquiries,constituent relations
public records requests|method|FOIA,Freedom of Information Act,open records requests,FOIA requests,FOI requests,Open Records Act,Sunshine Law
elections!|field|poll worker,election administration,election clerk,election judge,voter registration,ballot processing,polling place,elections office,returning officer,registered voters,poll clerk
political campaigns|field|campaign manager for candidate,campaign finance reports,canvassed voters,phone banking,field organizer,political campaign,get out the vote,campaign volunteer,phone banks,political organizing
permits and licenses|field|permit applications,license clerk,issued permits,business licenses,building permits,permit technician,issued licenses,permit processing,license applications,business license,licensing clerk,permit issuance
DMV services|field|motor vehicle clerk,vehicle registration,title and registration,driver's license examiner,vehicle titles,tag and title,title clerk,Department of Motor Vehicles,vehicle titling,DMV clerk,DMV office
eligibility determination|method|eligibility worker,eligibility specialist,SNAP eligibility,Medicaid eligibility,benefits eligibility,TANF,eligibility interviews,determined eligibility,public assistance,food stamps,eligibility interviewer
code enforcement|field|code enforcement officer,municipal code violations,code violations,issued citations for code,ordinance enforcement,code compliance officer,code compliance,ordinance violations,zoning violations,nuisance abatement,building code violations
urban planning|field|urban planner,city planner,comprehensive plan,town planning,city planning,land use planning,AICP,planning commission,town planner,regional planning,site plan review,planning applications,zoning ordinance,zoning code
public hearings|method|council meetings,public meetings,city council meetings,agenda packets,board of supervisors meetings,council agendas,commission meetings,agendas and minutes
emergency management|field|FEMA,emergency operations center,disaster response,ICS-100,emergency planner,emergency preparedness,incident command system,disaster recovery assistance,IS-700,emergency manager,disaster planning,hazard mitigation,continuity of operations,emergency planning,emergency operations plan
security clearance|credential|Secret clearance,Top Secret clearance,TS/SCI,Public Trust clearance,DoD clearance,SC clearance,active clearance,DV clearance,secret security clearance,SC cleared,DV cleared,Top Secret,security-cleared,clearance holder,active security clearance,government clearance,cleared personnel,clearance eligible,SF-86,DISS,adjudicated clearance|background check
postal work|field|postal clerk,postmaster,mail carrier,postal worker,Royal Mail,mail sorter,USPS carrier,USPS mail handler,post office clerk
time management|method|met deadlines,prioritized tasks,multitasking,multi-tasking,tight deadlines,deadline-driven,managed multiple priorities,juggled multiple,competing priorities,prioritised workload,prioritizing tasks,managed time,effective time management,efficient use of time,organized workload,manage own time,self-scheduling
teamwork|method|team player,collaborated with team,worked as part of team,teamworking,collaborated with colleagues,team environment,collaborative team,collaborated with cross-functional,worked in a team,team member,collaborated with,crew member,worked closely with,part of a team,collaborated closely
Series 6|credential|FINRA Series 6,Series 6 license,Series 6/63|securities licence
Series 65|credential|Series 65 license,Uniform Investment Adviser,NASAA Series 65|securities licence
Series 66|credential|Series 66 license,Uniform Combined State Law,NASAA Series 66|securities licence
property accountability|field|asset tracking,hand receipts,property book officer,accountable property officer,GCSS-Army,equipment accountability,unit supply specialist,property book
Primavera|tool|Primavera P6,Oracle Primavera,P6 schedules|project management software,project scheduling
web analytics|method|website traffic analysis,Adobe Analytics,Omniture,site traffic reports,analyzed web traffic,analyzed website traffic,Google Tag Manager,website analytics,Google Analytics,GA4,Matomo,Hotjar,Mixpanel,Amplitude Analytics
BI tools|tool|MicroStrategy,Sisense,Domo dashboards,BI software,business intelligence tools
desktop publishing|method|page layout,laid out newsletters,typesetting,QuarkXPress,Adobe PageMaker,page layouts,desktop publisher,Microsoft Publisher,newsletter layout,Quark Express,MS Publisher,typesetter,newspaper layout,InDesign,Adobe InDesign,layout software|computer skills
courier work|field|courier,messenger service,delivered documents,bank and post office runs,legal courier,document courier
business continuity|method|business continuity planning,business continuity plans,BCP plans,continuity of operations,disaster recovery planning,COOP planning,BCP,COOP plan,business impact analysis,ISO 22301|risk management
sustainability reporting|field|ESG reporting,ESG,corporate sustainability,corporate social responsibility,GRI standards,carbon reporting,sustainability reports,sustainability officer
quantitative finance|field|quantitative analyst,quant trading,quantitative trading,quant researcher,quantitative portfolio analysis,algorithmic trading,quant analyst,derivatives pricing,risk models,value at risk
store credit cards|method|credit card sign-ups,opened store credit cards,store credit applications,rewards program sign-ups,credit card enrollments,loyalty card sign-ups
staff coaching|method|coached employees,coached team members,coached staff,mentored staff,mentored employees,employee coaching,coached associates,mentored junior staff,coaching sessions with staff,coached and mentored
self-checkout|tool|self-checkout lanes,self-service tills,self-scan registers
translation!|field|translator,translated documents,document translation,translated materials,written translations,translated correspondence,website translation,translating documents,translated from,legal translation,freelance translator,medical translation,literary translation,language translator,certified translator,written translation,localization,certified translation,ATA certified,localisation|bilingual,foreign language
`;
