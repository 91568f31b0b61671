/**
 * Products and papers that are of one kind and not the same: who has worked with one has not shown another. Read before the other
 * tables, so that a name stands for itself here where a table of a profession gathers it under its kind or under its
 * best-known neighbor. One line a skill, in the form that skills.data.ts explains.
 */
export const productSkillLines = `
Eaglesoft|tool||dental software,electronic health records
Open Dental|tool||dental software,electronic health records
Expensify|tool|
Paylocity|tool||payroll software,HRIS
Paycom|tool||payroll software,HRIS
Paycor|tool||payroll software,HRIS
Gusto!|tool|gusto payroll|payroll software,HRIS
Rippling!|tool||HRIS
SuccessFactors|tool|sap successfactors|HRIS
Coupa|tool|
Jaggaer|tool|
MyCase|tool||legal practice software
PracticePanther|tool||legal practice software
ProLaw|tool||legal practice software
Infinite Campus|tool||student information system
Skyward|tool||student information system
student information system|tool|student information systems,sis software
Pipedrive|tool||CRM
Zoho CRM|tool|zoho|CRM
Semrush|tool|sem rush|SEO
Moz Pro|tool||SEO
Screaming Frog|tool||SEO
Constant Contact|tool||email marketing
Campaign Monitor|tool||email marketing
Drupal|tool||content management system
Squarespace|tool||content management system
Webflow|tool||content management system
Wix|tool||content management system
content management system|tool|content management systems,cms
Final Cut Pro|tool|final cut|video editing
DaVinci Resolve|tool||video editing
GibbsCAM|tool||cam software
React Native|tool||React!,JavaScript
AppFolio|tool||property management software
RealPage|tool||property management software
Buildium|tool||property management software
Sage Intacct|tool|intacct|accounting software
Sage 50|tool|peachtree|accounting software
Sage 100|tool||accounting software
Sage 300|tool||accounting software
Articulate Storyline|tool|storyline 360,articulate storyline 360|
Articulate Rise|tool|rise 360|
low-power design|field|low power design,ultra-low power,low-power firmware,low-power electronics,sleep current,standby current,sleep modes,deep sleep,power budget,current draw,battery life,standby life|
STM32|tool|stm32f0,stm32f1,stm32f4,stm32f7,stm32g4,stm32h7,stm32l0,stm32l4,stm32u5|ARM Cortex-M
nRF52|tool|nrf52832,nrf52840|ARM Cortex-M
TMS|tool|transportation management system,transport management system,transportation management systems,transportation management software|
McLeod|tool|mcleod powerbroker,mcleod loadmaster|TMS,transportation management system
Postman!|tool||REST APIs
variable frequency drives|field|vfd,variable-frequency drives,variable speed drives,variable-speed drives,powerflex|motor controls
SaaS|field|software as a service,software-as-a-service
software sales|field|saas sales,saas deals,sold saas|sales,SaaS
therapeutic diets|field|modified diets,therapeutic diet,texture-modified diets
HAZWOPER|credential|hazwoper 40,40-hour hazwoper,hazwoper 24,hazwoper certification|
reach truck|credential|stand-up reach,reach truck certification|forklift
order picker|credential|order picker certification|forklift
TS/SCI|credential|ts/sci clearance,top secret/sci,top secret/sci clearance|top secret clearance
top secret clearance|credential|top secret|secret clearance
secret clearance|credential|secret security clearance,dod secret|security clearance,public trust clearance
public trust clearance|credential|public trust|
clean driving record|field|mvr clean,clean license,clean driving licence,driving record,clean mvr,good driving record,safe driving record,clean motor vehicle record,acceptable driving record,insurable driving record
`;
