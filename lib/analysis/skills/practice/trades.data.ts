/**
 * Building, repair, manufacture, transport, land and security, as their people put it. One line a thing, in the form that
 * practiceTable.ts explains.
 */
export const tradesPractice = `
journeyman electrician|credential|journeyman wireman,journeyman electrical license,JW electrician,inside wireman,red seal electrician,309A electrician,certificate of qualification electrician|electrician,electrical work
master electrician|credential|unlimited electrical license,electrical contractor license,master electrician license,licensed master electrician,licenced master electrician|electrician,electrical work,journeyman electrician
electrician|field|electricians,electrician apprentice,apprentice electrician,electrician's helper,maintenance electrician,industrial electrician,commercial electrician|electrical work
electrical work|field|electrical installation,electrical repairs,electrical wiring,electrical maintenance,electrical trade,electrical systems installation,electrical construction,wired new construction
conduit bending|method|bent conduit,bend conduit,bending conduit,EMT bending,ran conduit,running conduit,conduit installation,pipe and wire,installed EMT,rigid conduit,ran EMT|electrical work
wire pulling|method|pulled wire,pulling wire,pull wire,wire pulls,pulled feeders,pulled cable through conduit,fished wires,fishing wire|electrical work
rough-in wiring|method|roughed in wiring,electrical rough-in,rough-in electrical,roped houses,romex,house wiring,residential wiring,wired houses,wired homes|electrical work
NEC!|credential|NFPA 70,electrical code,CEC Part I,AS/NZS 3000,BS 7671,NEC code,NEC standards,18th edition wiring regulations,IET wiring regulations|code compliance
panel upgrades|field|panel upgrade,panel change-outs,service upgrades,200 amp service,panel replacement,replaced electrical panels,installed breaker panels,load centers,consumer unit changes,panelboard installation|electrical work
electrical troubleshooting|method|troubleshot electrical,troubleshoot electrical,electrical fault finding,traced shorts,traced open circuits,electrical diagnostics,diagnosed electrical faults,diagnosed electrical problems|troubleshooting,electrical work
multimeter|tool|multimeters,DMM,volt meter,voltmeter,Fluke meter,Fluke 87V,clamp meter,amp clamp,volt-ohm meter,ohmmeter|test equipment
megger testing|tool|megger,meggered,megohmmeter,insulation resistance testing,insulation resistance tester,meggering|test equipment,electrical testing
electrical testing|field|NETA testing,NETA certified,relay testing,breaker testing,primary injection testing,hi-pot testing,hipot,doble testing,acceptance testing of switchgear,PAT testing,portable appliance testing
motor controls|field|motor control center,motor control centre,motor control centers,MCC buckets,motor starters,magnetic starters,motor control circuits,contactors and starters,contactors,control relays,soft starters,electric motor repair|electrical work
VFDs|tool|VFD,variable frequency drive,variable frequency drives,variable speed drives,AC drives,PowerFlex drives,Yaskawa drives,ABB drives,inverter drives,Danfoss drives|motor controls
three-phase power|field|three phase,3-phase,3 phase power,480V,480 volt,480/277,600V|electrical work
switchgear|field|switch gear,racked breakers,circuit breaker maintenance,unit substations,medium voltage switchgear,HV switchgear,low voltage switchgear
transformers!|field|power transformers,pad-mount transformers,padmount transformers,dry-type transformers,set transformers,transformer installation,distribution transformers
lighting installation|field|installed light fixtures,installed lighting,hung light fixtures,LED retrofits,lighting retrofit,lighting retrofits,ballast replacement,changed ballasts,installed ceiling fans,luminaires|electrical work
generator maintenance|field|standby generators,backup generators,emergency generators,generator technician,Generac,Kohler generators,Cummins Onan,generator load bank testing,generator repair,genset,gensets
UPS systems|tool|uninterruptible power supply,uninterruptible power supplies,battery backup systems,Liebert UPS,APC Symmetra,Eaton UPS
transfer switches|tool|automatic transfer switch,ATS switchgear,transfer switch installation,automatic transfer switches
solar installation|field|installed solar panels,solar panel installation,PV installation,photovoltaic,solar installer,rooftop solar,PV arrays,solar PV,solar arrays
NABCEP|credential|PVIP,NABCEP certified,NABCEP PV Associate,NABCEP PV Installation Professional,PV Installation Professional,MCS accredited installer|solar installation,solar PV,renewable energy
EV chargers|field|EV charger installation,electric vehicle charging stations,EVSE,EV charging stations,EVITP,ChargePoint stations,Level 2 chargers
arc flash safety|credential|NFPA 70E,arc flash,CSA Z462,qualified electrical worker,energized work permits,arc-flash PPE|electrical safety
electrical safety|field|electrical safe work practices,high voltage safety,energized work permits,live dead live testing,electrically safe work condition,LV authorised person,electrical hazards|safety
lockout/tagout|method|LOTO,lock out tag out,locked out equipment,locked and tagged,hazardous energy control,control of hazardous energy,1910.147,energy isolation|safety,workplace safety
blueprint reading|method|read prints,print reading,reading prints,construction drawings,read plans,technical drawings,engineering drawings,shop drawings,worked from prints,read blueprints,reading blueprints,interpret drawings,read technical drawings,interpreted blueprints,worked from drawings,read engineering drawings
schematic reading|method|wiring diagrams,electrical prints,electrical drawings,ladder diagrams,one-line diagrams,single line diagrams
low voltage wiring|field|low voltage,low-voltage cabling,ELV systems,low-voltage systems
structured cabling|field|Cat5e,Cat6,Cat 6,Cat6A,network cabling,data cabling,punch down,punched down,patch panels,ethernet drops,ran network cable,cable dressing,pulled cable,cable pulling,ran cable,low-voltage cabling,terminated cables,BICSI,RJ45|low voltage wiring
fiber splicing|method|fibre splicing,fusion splicing,fusion splicer,spliced fiber,fiber optic splicing,fiber terminations,terminated fiber,ribbon splicing,fusion splicers|fiber optics
fiber optics|field|fiber optic,fibre optic,fibre optics,FTTH,FTTP,fiber to the home,fiber installation,CFOT,fiber splicing,fusion splicing,OTDR,spliced fiber,fiber optic technician,fiber installs
OTDR|tool|optical time domain reflectometer,optical power meter,light source and power meter,OTDR testing,OTDR traces|fiber optics,test equipment
BICSI|credential|RCDD,Registered Communications Distribution Designer,BICSI Technician,BICSI Installer,BICSI INSTC,BICSI INSTF|structured cabling
cable installation|field|cable technician,cable installer,coaxial cable,cable drops,installed cable and internet,RG6,residential broadband installs,HFC plant,cable TV installation
satellite installation|field|satellite dish installation,DirecTV installer,DISH technician,VSAT,dish alignment,satellite installer
telecommunications technician|field|telecom technician,telecom tech,telephone technician,outside plant technician,central office technician,OSP technician,telecoms engineer,line and station technician|telecommunications
telecommunications|field|telecom,telecoms,telephony,PBX,phone systems,POTS lines,key systems,Avaya phone system,telecom technician,central office technician,outside plant,DSL installs,cable technician,line installer,telephone installation
tower climbing|field|tower climber,climbed towers,tower technician,cell towers,cell tower work,tower rescue,competent climber,tower hand,ComTrain
antenna installation|field|antennas and lines,line sweeps,PIM testing,Anritsu Site Master,RRU installation,installed antennas,RF sweeps,cell site installation
fire alarm systems|field|fire alarms,fire alarm technician,fire alarm installation,fire alarm inspection,Simplex panels,Silent Knight,fire alarm control panel,Notifier panels,FACP,NFPA 72,smoke detector testing,Edwards EST3|life safety systems
life safety systems|field|fire life safety,fire and life safety,fire protection systems
NICET|credential|NICET Level I,NICET Level II,NICET Level III,NICET certified,NICET fire alarm systems
security systems|field|burglar alarms,intrusion alarms,intruder alarms,alarm systems,alarm installer,alarm technician,security alarm installation,DMP panels,Honeywell Vista,DSC panels|low voltage wiring
access control!|field|access control systems,card readers,key card systems,badge access,keyless entry systems,Lenel,C-CURE 9000,door access control,S2 Security,Genetec Synergis,electrified locks,badge readers,checked IDs,visitor check-in,gate guard,entry control,checked identification,gatekeeper duties,sign-in desk,visitor screening,badging,visitor logs,controlled facility access
CCTV|tool|surveillance cameras,security cameras,closed circuit television,camera systems,IP cameras,video surveillance,Milestone XProtect,Avigilon,monitored cameras,security monitors
audiovisual installation|field|AV installation,audio visual,audiovisual,A/V technician,AV technician,home theater installation,mounted displays,Crestron,Extron,video conferencing rooms,projector installation|low voltage wiring
CTS!|credential|AVIXA CTS,Certified Technology Specialist,CTS-I,CTS-D|audiovisual installation
smart home systems|field|home automation,Control4,Lutron,smart thermostats,KNX,Savant automation
nurse call systems|tool|nurse call,Rauland Responder,Hill-Rom nurse call|low voltage wiring
HVAC|field|HVACR,heating and cooling,heating ventilation and air conditioning,heating and air conditioning,air conditioning repair,AC technician,air conditioning systems,air conditioning units
HVAC installation|method|installed furnaces,installed HVAC,HVAC installer,HVAC installs,set condensers,changeouts of air conditioners,installed air conditioners,installed air handlers,system changeouts|HVAC
HVAC service|method|serviced air conditioners,HVAC repair,repaired air conditioners,HVAC troubleshooting,HVAC diagnostics,no-cool calls,no-heat calls,repaired HVAC,HVAC maintenance,HVAC preventive maintenance|HVAC
EPA 608|credential|universal EPA,EPA Universal,Section 608,EPA Type II,EPA Type I,EPA certified technician,refrigerant handling certification,CFC certification,F-gas,ODP card,EPA refrigerant|refrigerant handling
refrigerant handling|method|refrigerant recovery,recovered refrigerant,charged refrigerant,refrigerant charging,charged systems with refrigerant,R-410A,R410A,R-22,R-454B,R-134a,superheat,refrigerant leak
EPA 609|credential|Section 609,ASE 609,MACS certified,mobile air conditioning certification|refrigerant handling,automotive AC
NATE certification|credential|NATE certified,North American Technician Excellence,NATE cert|HVAC
HVAC Excellence|credential|HVAC Excellence certification,HVAC Excellence certified,HVAC Excellence EPA|HVAC
313A|credential|313D,refrigeration and air conditioning mechanic,refrigeration mechanic license,red seal refrigeration,313A refrigeration|refrigeration,HVAC
gas fitter|credential|gasfitter,gas fitting,G2 gas technician,G2 licence,gas technician 2,G3 gas,Gas Safe,ACS gas,gas piping license|gas lines
gas lines|field|gas line installation,gas piping,black iron pipe,black pipe,CSST,gas leak repair
refrigeration|field|walk-in coolers,walk-in freezers,reach-in coolers,commercial refrigeration,refrigeration technician,refrigeration mechanic,supermarket refrigeration,rack refrigeration,refrigeration systems
ice machines|tool|ice machine,ice makers,Hoshizaki,Manitowoc ice,Scotsman ice
ammonia refrigeration|field|RETA,ammonia operator,ammonia compressors,IIAR,industrial ammonia|refrigeration
chillers|tool|chiller,chilled water systems,centrifugal chillers,Trane chillers,York chillers,Carrier chillers,absorption chillers,screw chillers
boilers!|tool|low pressure boilers,high pressure boilers,hot water boilers,fired boilers,steam boilers,Cleaver-Brooks
boiler license|credential|boiler operator license,boiler operators license,boiler's license,boiler fireman license,low pressure boiler operator|boilers
stationary engineer|credential|power engineer,power engineering certificate,steam engineer license,Grade III engineer,QSOT,watch engineer|boilers
cooling towers|tool|cooling tower,evaporative condensers,cleaned cooling towers
furnaces|tool|furnace repair,oil burners,oil burner technician,furnace installation,furnace tune-ups
heat pumps|tool|heat pump,geothermal systems,geothermal heat pumps,ground source heat pumps,ground-source heat pump,air source heat pump,heat pump design|HVAC
mini splits|tool|mini-split,ductless,split systems,split system,VRF,VRV,variable refrigerant flow,Mitsubishi City Multi|HVAC
rooftop units|tool|rooftop unit,RTUs,package units,packaged units,rooftop HVAC|HVAC
air handlers|tool|AHUs,air handling units,air handler,VAV boxes,fan coil units|HVAC
ductwork|field|duct work,duct installation,hung duct,installed duct,ducting,flex duct,fabricated duct,spiral duct
test and balance|method|air balancing,testing adjusting and balancing,TAB technician,NEBB,AABC,air balance reports,balanced air systems,hydronic balancing|HVAC
building automation|tool|building management system,building controls,DDC controls,Tridium,Niagara 4,Niagara AX,Metasys,Siemens Apogee,Desigo,Automated Logic,WebCTRL,Tracer SC,BACnet,Tridium Niagara,Johnson Controls Metasys,HVAC controls,Siemens Desigo,BAS controls
BACnet|tool|LonWorks,BACnet MSTP,BACnet/IP|building automation
pneumatic controls|tool|pneumatic thermostats,pneumatic control systems,HVAC pneumatics
duct cleaning|method|cleaned ducts,NADCA,dryer vent cleaning,air duct cleaning
load calculations|method|Manual J,Manual D,heat load calculation,heat load calculations|HVAC
combustion analysis|method|combustion analyzer,flue gas analysis,flue gas analyser,Testo combustion,Bacharach analyzer
filter changes|method|changed filters,replaced filters,air filter replacement,changing HVAC filters,replaced air filters,changed air filters|preventive maintenance
brazing|method|brazed,silver soldering,braze joints,soldered copper,sil-phos
soldering|method|soldered,sweat joints,sweated copper,solder joints,hand soldering,through-hole,surface mount rework,SMT rework,desoldering,micro-soldering,rework station,reflow oven
pipefitting|field|pipe fitting,pipefitter,pipe fitter,steamfitter,steamfitting,fit pipe,process piping,fitted pipe,industrial piping,spool fabrication,pipe spools,piping systems
sprinkler fitting|field|sprinkler fitter,fire sprinkler,fire sprinklers,sprinkler systems inspection,NFPA 13,NFPA 25,wet and dry sprinkler systems,fire suppression|life safety systems
kitchen hood suppression|field|Ansul,kitchen suppression systems,hood suppression|life safety systems
fire extinguisher inspection|method|fire extinguishers,NFPA 10,extinguisher inspections
plumbing|field|plumber,plumbers,fixed leaking faucets,plumbing repairs,plumbing installation,plumbing systems,plumbing service,plumbing apprentice
journeyman plumber|credential|306A plumber,red seal plumber,licensed plumber,licenced plumber,plumbing license|plumbing
master plumber|credential|plumbing contractor license,master plumber license,licensed master plumber|plumbing,journeyman plumber
rough-in plumbing|method|plumbing rough-in,roughed in plumbing,top-outs,underground plumbing,rough plumbing,DWV,drain waste and vent|plumbing
drain cleaning|method|cleaned drains,snaked drains,drain snaking,unclogged drains,cleared clogged drains,sewer cleaning,drain machines,rodding drains,unclogged toilets,cleared blockages in drains,unblocked drains|plumbing
hydro jetting|method|hydrojetting,jetter,water jetting of sewers,sewer jetting,jetted lines
sewer inspection|method|sewer camera,PACP,NASSCO,camera inspection of sewer,pipe inspection camera,sewer cameras
water heaters|tool|water heater,hot water tanks,Rinnai,Navien,tankless water heaters,replaced water heaters,installed water heaters|plumbing
fixture installation|method|installed fixtures,installed toilets,installed faucets,set fixtures,installed sinks,plumbing fixtures,fixture replacement|plumbing
PEX|tool|ProPEX,Uponor,PEX piping,PEX pipe,PEX crimping|plumbing
ProPress|tool|Pro-Press,press fittings,ProPress fittings,Viega ProPress
backflow testing|credential|backflow,RPZ testing,cross-connection control,ASSE 5110
medical gas|credential|med gas,ASSE 6010,NFPA 99,medical gas installer,medical gas piping|pipefitting
hydronics|field|hydronic,radiant heat,radiant heating,in-floor heating
septic systems|field|septic tanks,septic installation,septic pumping,septic tank,drain fields,leach fields,onsite wastewater
grease traps|field|grease trap,grease interceptors,pumped grease traps
vacuum trucks|tool|vac truck,vacuum truck,Vactor,vac trucks,hydrovac,hydro-vac,hydro excavation,combo truck
sump pumps|tool|sump pump,sewage ejectors,ejector pumps,lift station pumps
well drilling|field|well driller,well pumps,water wells,pump installer well,NGWA
irrigation!|field|irrigation systems,lawn sprinklers,irrigation technician,irrigation repair,sprinkler heads,drip irrigation,backflow for irrigation,landscape irrigation,Rain Bird,Hunter irrigation,sprinkler repair,irrigation installation,sprinkler systems,center pivot,sprinkler installation,watering schedules
welding|field|welder,welders,welded,weld fabrication,ran beads,weldments
MIG welding|method|MIG welder,GMAW,gas metal arc welding,MIG welded,wire feed welding,metal inert gas,MAG welding,MIG weld,wire welder|welding
TIG welding|method|TIG welder,GTAW,gas tungsten arc welding,TIG welded,heliarc,tungsten inert gas,TIG weld|welding
stick welding|method|SMAW,shielded metal arc welding,stick welder,stick welded,7018,MMA welding,manual metal arc|welding
flux core welding|method|FCAW,flux-cored,flux cored arc welding,fluxcore,dual shield welding,flux core|welding
pipe welding|method|pipe welder,welded pipe,6G certified,6GR,pipeline welding,pipeline welder,downhill welding,welded pipes,orbital welding|welding
aluminum welding|method|aluminium welding,welded aluminum,spool gun,TIG aluminum,weld aluminum|welding
stainless steel welding|method|welded stainless,sanitary welding,stainless welding,sanitary tubing welding|welding
spot welding|method|spot welder,spot welded,resistance welding,resistance welder,projection welding|welding
robotic welding|method|weld robots,robot welder,robotic welder,welding robots,robotic weld cell,Motoman welding,Fanuc ArcMate|welding
welding certification|credential|AWS D1.1,certified welder,D1.1 certified,CWB certified,CWB all position,AWS certification,ASME Section IX,3G certified,4G certified,coded welder,3G and 4G|welding
welding inspection|credential|CWI,Certified Welding Inspector,weld inspection,CSWIP 3.1,inspected welds,weld inspector|quality inspection
oxy-acetylene torch|tool|oxyacetylene,oxy-fuel,oxy acetylene,acetylene torch,cutting torch,torch cutting,burning torch,gas axe
plasma cutting|tool|plasma cutter,plasma cut,CNC plasma,plasma table,carbon arc gouging,plasma cutters|metal fabrication
weld symbols|method|welding symbols,weld prints,weld procedure,welding procedure specification,read weld symbols
metal fabrication|field|fabricator,metal fab,fabricated metal,steel fabrication,fabricated steel,fit-up,fit and tack,fitter welder,custom fabrication,metalwork,fab shop,fabrication shop
sheet metal|field|sheet-metal worker,sheetmetal,tin knocker,sheet metal fabrication,bent sheet metal,sheet metal mechanic,SMART union sheet metal
press brake|tool|press brakes,brake press,Amada brake,Trumpf brake,formed parts on brake,CNC brake|metal fabrication
shear operation|tool|metal shears,hydraulic shear,sheared sheet,shear operator,ironworker machine,iron worker machine|metal fabrication
grinding and finishing|method|ground welds,grinding welds,angle grinder,hand grinder,deburring,deburred,deburr,sanded and polished metal,metal finishing,belt sander,die grinder,ground and polished
sandblasting|method|sand blasting,abrasive blasting,media blasting,bead blasting,sandblaster,shot blasting,blast and paint
powder coating|method|powder coat,powder coater,powder coated,powder paint line
ironwork|field|ironworker,erected steel,steel erection,bolt-up,ornamental iron,steel erector|construction
rebar|method|rod buster,reinforcing steel,rodbuster,steel fixing,tied rebar,rebar installation,set rebar,tying rebar
rigging!|method|rigger,rigged loads,rigging loads,rigging and hoisting,rigging certification,slings and shackles,crane rigging,chain falls,come-alongs
signal person|credential|signalperson,crane signals,hand signals for crane,banksman,slinger signaller,dogman,dogging licence
crane operation|tool|crane operator,operated cranes,mobile crane,tower crane,crawler crane,boom truck,lattice boom,crane operators,hydraulic crane,cherry picker crane,carry deck crane,ran crane|heavy equipment
overhead crane|tool|overhead cranes,bridge crane,gantry crane,pendant crane,overhead hoists,jib crane,bridge cranes,operated hoists|material handling
NCCCO|credential|CCO certified,CCO crane,NCCER crane,CPCS crane,crane operator certification,certified crane operator|crane operation
machining|field|machinist,machined parts,machine shop,machinists,machined components
CNC machining|field|computer numerical control,CNC,CNC machinist,CNC operator,CNC machine operator,CNC machines,CNC equipment,CNC programmer,CNC mill,CNC lathe,CNC programming,G-code,Haas mill,CNC router,Mazak,machining centers,CNC turning|machining
CNC lathe|tool|CNC turning,CNC lathes,turning center,turning centers,Mazak lathe,Okuma lathe,live tooling,Haas ST,Swiss turning,turning centre|CNC machining
CNC mill|tool|CNC milling,CNC mills,machining center,VMC,HMC,Haas VF,CNC router,machining centers,CNC routers,machining centre|CNC machining
5-axis machining|method|5-axis,five axis,multi-axis machining,4-axis|CNC machining
Swiss machining|method|Swiss lathe,Swiss screw machine,Citizen Swiss,Star Swiss,Tsugami,swiss-type lathe,Swiss CNC|CNC machining
CNC setup|method|set up CNC,CNC setups,setup operator,machine setup CNC,tool offsets,work offsets,set offsets,touched off tools,adjusted offsets,tool changes and offsets|CNC machining
G-code|code|G and M codes,G&M code,M-codes,hand-coded programs CNC,ISO programming CNC|CNC machining
Haas!|tool|Haas control,Haas controls,Haas machines,Haas VF-2,Haas CNC|CNC machining
Mazak|tool|Mazatrol,Mazak Integrex,Mazak machines|CNC machining
Fanuc controls|tool|Fanuc control,Fanuc CNC,Fanuc 0i|CNC machining
Mastercam|tool|MasterCam X,Mastercam programming,Mastercam certified|CAM programming
CAM programming|method|CAM software,GibbsCAM,Esprit CAM,PowerMill,HSMWorks,NX CAM,SurfCAM,computer-aided manufacturing,CNC programming,BobCAD,FeatureCAM,wrote CNC programs|CNC machining
manual lathe|tool|engine lathe,manual lathes,lathe operator,turned parts on lathe,turret lathe,metal lathe,lathe work|machining
manual mill|tool|Bridgeport mill,knee mill,milling machine,milling machines,vertical mill,manual mills|machining
surface grinding|tool|surface grinder,surface grinders,cylindrical grinder,centerless grinding,OD grinding,ID grinding,centerless grinder,Blanchard grinder,precision grinding,grinder operator|machining
EDM!|tool|wire EDM,sinker EDM,electrical discharge machining,EDM operator|machining
screw machines|tool|Acme screw machine,multi-spindle,Davenport screw machine,screw machine operator,Brown & Sharpe screw machine|machining
drill press|tool|drill presses,radial drill,tapped holes,drilling and tapping
tool and die|field|toolmaker,tool maker,die maker,die repair,die maintenance,toolroom,tool room,mold maker,moldmaker,mould maker,jigs and fixtures|machining
stamping presses|tool|stamping press,punch press,progressive dies,press operator stamping,metal stamping,die setter,die setting,turret punch,power press|manufacturing
laser cutting|tool|laser cutter,laser operator,Trumpf laser,Bystronic,Mazak laser,laser cut parts
waterjet cutting|tool|waterjet,water jet,OMAX
precision measuring|method|calipers,micrometers,micrometer,caliper,bore gauges,dial indicators,measuring instruments,precision measurement,verniers,thread gauges,go/no-go gauges,pin gauges,gage blocks,height gauge,calipers and micrometers,digital calipers,dial calipers,vernier calipers
CMM|tool|coordinate measuring machine,PC-DMIS,FARO arm,coordinate measuring machines,CMM operator,CMM programmer,Calypso CMM,Zeiss CMM,Mitutoyo CMM,Zeiss Calypso,Romer arm|precision measuring,quality inspection,quality control
optical comparator|tool|optical comparators,comparator inspection,Keyence IM,vision measuring system|precision measuring
hardness testing|method|Rockwell hardness,hardness tester,Brinell hardness
GD&T|method|geometric dimensioning and tolerancing,ASME Y14.5,geometric tolerancing,tolerance stack-up,tolerance analysis,geometric tolerances|blueprint reading
tight tolerances|method|close tolerances,tolerances of .001,tolerances to .0005,held tolerances,within .001,plus or minus .001,tight tolerance
shop math|method|shop mathematics,trade math,trigonometry for machinists,tape measure,ruler reading
NIMS!|credential|National Institute for Metalworking Skills,NIMS machining,NIMS Machining Level I,NIMS credentials|machining
setup sheets|method|tool lists,job packets,job travelers,shop travelers,routers and travelers
machine coolant|field|coolant levels,coolant concentration,coolant refractometer,changed coolant,topped off coolant
foundry!|field|casting of metal,foundry worker,sand casting,die casting,die cast,molder foundry,iron foundry,investment casting,core maker,die caster,molten metal|manufacturing
forging!|method|forge press,hammer forging,drop forge,forge shop,forged parts,blacksmithing
heat treating|method|heat treat,heat treatment,quench and temper,heat-treat operator,carburizing,induction hardening
plating!|field|electroplating,anodizing,chrome plating,plating line,plating tanks,electroplater,galvanizing,metal plating,anodising,zinc plating
extrusion!|method|extruder operator,extrusion operator,extruders,plastic extrusion,aluminum extrusion,extrusion lines,extrusion line,blown film|manufacturing
injection molding|method|injection moulding,injection mold,molding machine operator,mold changes,molding technician,Arburg,Husky molding,process technician molding,blow molding,blow moulding,mold setter,RJG,mold design,plastics engineer,mould tools,Moldflow,plastic injection,molded parts,mold tooling|manufacturing
thermoforming|method|vacuum forming,thermoformer,thermoforming operator|manufacturing
composites|field|fiberglass layup,carbon fiber layup,composite layup,fibreglass,prepreg,autoclave cure,vacuum bagging,composite repair,gelcoat,gel coat,composite technician
rubber molding|method|rubber mixing,Banbury,calender operator,rubber mill,vulcanizing,tire builder|manufacturing
industrial maintenance|field|industrial mechanic,plant maintenance,maintenance technician manufacturing,maintained production equipment,repaired production machinery,factory maintenance,equipment maintenance,multicraft maintenance,multi-craft technician,production equipment repair,machine repair,machinery maintenance|maintenance
maintenance!|field|maintenance technician,maintenance mechanic,maintenance worker,maintenance man,maintenance tech,maintenance work,maintenance repairs,general maintenance,maintenance engineer,maintenance supervisor
preventive maintenance|method|preventative maintenance,PM schedules,PM inspections,scheduled maintenance,routine maintenance,planned maintenance,PPM schedule,completed PMs,preventive maintenances,performed PM,PM program,PMs completed,routine equipment maintenance|maintenance
predictive maintenance|method|vibration analysis,infrared thermography,oil analysis,ultrasound analysis,condition monitoring,laser vibration,PdM,thermography,ultrasound leak detection|maintenance
reliability engineering|field|CMRP,reliability centered maintenance,root cause failure analysis,total productive maintenance,reliability program,reliability engineer,MTBF,Weibull analysis,HALT/HASS,RAMS analysis,life testing,fault tree analysis,accelerated life testing,CRE certified
troubleshooting|method|troubleshoot,troubleshot,trouble shooting,fault finding,diagnosed faults,diagnosed problems,diagnosing problems,isolated faults,diagnostics and repair,diagnose and repair,diagnosed and repaired,diagnosing and repairing,troubleshooted,diagnosed issues,problem diagnosis,resolved technical issues
millwright|field|millwrights,set and leveled machinery,machinery installation,installed machinery,machinery moving,equipment setting|industrial maintenance
shaft alignment|method|laser alignment,dial indicator alignment,aligned shafts,coupling alignment,pump alignment,precision alignment,aligned motors|millwright
bearings and gearboxes|field|gearboxes,gear boxes,sprockets and chains,belts and chains,replaced belts,power transmission components,drive belts,gear reducers|mechanical repair
mechanical repair|field|mechanical repairs,mechanical maintenance,mechanical work,repaired machinery,mechanical troubleshooting,repaired equipment,mechanical ability,mechanical aptitude,mechanically inclined,equipment repair,repaired machines
conveyors|tool|Hytrol,Intralox,belt conveyors,roller conveyors
hydraulics|field|hydraulic systems,hydraulic repair,hydraulic cylinders,hydraulic pumps,hydraulic hoses,hydraulic presses,hydraulic lines,hydraulic circuits,hydraulic schematics,fluid power
pneumatics|field|pneumatic systems,pneumatic tools repair,pneumatic valves,repaired pneumatics,air cylinders,air logic,compressed air systems,pneumatic controls
fluid power|field|IFPS,hydraulics and pneumatics,hydraulic and pneumatic,fluid power systems|hydraulics,pneumatics
pumps!|tool|centrifugal pumps,rebuilt pumps,pump repair,pump maintenance,positive displacement pumps,pump rebuilds,mechanical seals,repaired pumps,diaphragm pumps,pump mechanic,replaced pumps,repacked pumps|mechanical repair
compressors!|tool|air compressors,air compressor,reciprocating compressors,screw compressors,compressor maintenance,compressor mechanic,Ariel compressor,compressor station,Ingersoll Rand compressors,centrifugal compressors
turbines|tool|gas turbine,steam turbine,turbine overhaul,turbine mechanic,gas turbines,steam turbines
electric motors|tool|rewound motors,motor rewinding,motor winding,replaced motors,motor repair,EASA motor shop
PLCs|tool|PLC,programmable logic controller,programmable logic controllers,Siemens S7,ControlLogix,CompactLogix,SLC 500,MicroLogix,Modicon|industrial automation
Allen-Bradley|tool|Rockwell Automation,Studio 5000,RSLogix,PanelView,FactoryTalk|PLCs
Siemens TIA Portal|tool|TIA Portal,Step 7,S7-1200,S7-1500,SIMATIC|PLCs
ladder logic|code|ladder programming,relay ladder logic,ladder logic programming|PLCs
HMI|tool|human machine interface,operator interface,HMIs,touch screen operator panel,Wonderware,Ignition SCADA,FactoryTalk View,PanelView,HMI screens,Ignition SCADA screens,operator interface screens|industrial automation
SCADA|tool|supervisory control and data acquisition,SCADA systems,SCADA monitoring,SCADA system,telemetry and SCADA,Ignition by Inductive Automation,GE iFIX,Citect,telemetry RTU|industrial automation
DCS!|tool|DeltaV,Honeywell Experion,Yokogawa Centum,Emerson Ovation,TDC 3000,Foxboro DCS,distributed control
industrial automation|field|factory automation,automation technician,controls technician,automated equipment,automated machinery,control systems technician,mechatronics,automation equipment,automation engineer,servo drives,Industry 4.0
industrial robots|tool|Fanuc robot,ABB robots,Kuka,robot programming,teach pendant,Motoman,robotics technician,robot cells,Yaskawa robots,cobots,Universal Robots,robotic arms,Yaskawa Motoman,robot teach pendant,welding robots,robotic cell|industrial automation,robotics
servo drives|tool|servo motors,servos,servo systems,motion control systems,Kinetix,servo drive|industrial automation
sensors and photo eyes|tool|photo eyes,photoeyes,proximity sensors,prox sensors,limit switches,photoelectric sensors,light curtains,replaced sensors|industrial automation
instrumentation|field|instrument technician,I&C technician,I&E technician,instrument and electrical,instrument mechanic,transmitters and control valves,pressure transmitters,loop checks,HART communicator,C&I technician,E&I technician,flow meters,instrument loops,control valves,P&IDs instrumentation
calibration|method|calibrated,calibrate,calibrating,calibrations,ISO 17025,NIST traceable,instrument calibration,calibration technician,metrology lab,calibrating instruments,calibration certificates,gauge calibration
control valves|tool|control valve,valve repair,valve technician,actuators and valves,Fisher valves,valve positioners,safety relief valves,valve maintenance
steam systems|field|steam traps,steam lines,steam distribution,steam plant,condensate return,steam system
CMMS|tool|computerized maintenance management system,computerised maintenance management system,work order system,eMaint,Fiix,MaintainX,Maintenance Connection,MP2,Limble,TMA Systems,FTMaintenance,Maximo,computerized maintenance management,UpKeep CMMS,maintenance work orders,SAP Plant Maintenance,Hippo CMMS|work orders
Maximo|tool|IBM Maximo,Maximo work orders,Maximo CMMS|CMMS
SAP PM|tool|SAP plant maintenance,SAP PM module,SAP work orders|CMMS
work orders|method|work order,service tickets,trouble tickets,maintenance requests,service orders,maintenance tickets,job tickets,work order system,service requests logged,dispatched maintenance,entered work orders
service calls|method|service call,house calls repair,responded to service requests,call-outs,emergency repairs calls
field service|field|field technician,field tech,on-site repairs,customer sites repair,field engineer service,mobile technician,service van,traveled to customer sites
on-call rotation|method|on call,after-hours emergency calls,24/7 emergency response,emergency call-outs,standby rota,after hours service
test equipment|tool|test instruments,testing equipment,diagnostic equipment,diagnostic tools,electronic test equipment,meters and test equipment
oscilloscope|tool|oscilloscopes,o-scope,logic analyzer,signal generator,spectrum analyzer,spectrum analyser|test equipment
hand tools|tool|hand and power tools,handtools,wrenches and screwdrivers,own tools,basic tools,power tools,cordless drill,circular saw,wrenches,screwdrivers,drills and saws,hand-held tools
power tools|tool|power tool,circular saw,cordless drills,impact driver,power saws,reciprocating saw,sawzall,pneumatic tools,impact wrench,air tools,impact guns
torque wrench|tool|torque wrenches,torqued bolts,torqued to spec,torque specifications,torqued fasteners,hydraulic torque,torque guns,bolting and torquing
lubrication|method|greased,lubricated,lube technician,greasing,oiling of machines,oiler,lube routes,lubricate|preventive maintenance
spare parts|field|MRO parts,parts crib,MRO inventory,ordered parts,parts ordering,tool crib,spare part,parts room,repair parts
confined space|credential|confined spaces,hole watch,confined space entry,permit-required confined space,confined space attendant,confined space rescue,confined space trained|safety
hot work|credential|fire watch,firewatch,hot work permit,hot work permits|safety
working at heights|credential|work at heights,working at height,fall protection,fall arrest,harness and lanyard,rope access,heights training,worked at heights,tied off,full body harness,SPRAT,IRATA,comfortable with heights,elevated work,rooftop work,steeplejack,tower climbing,erected scaffolding,built scaffolding,scaffold erection|safety
ladders!|tool|ladder safety,ladder work,extension ladders,climbed ladders,step ladders,worked on ladders,working on ladders,worked from ladders
respirators|tool|respirator fit test,fit tested,SCBA,respiratory protection,self-contained breathing apparatus,respirator fit testing,full face respirator|PPE
PPE|method|hard hat and safety glasses,steel toe boots,safety gear,protective equipment,wore PPE|safety
safety|field|safe work practices,zero accidents,no lost-time accidents,accident free,workplace safety,safety procedures,safety protocols,safety standards,job safety,safety regulations
safety meetings|method|toolbox talks,tailgate meetings,toolbox meetings,safety talks,tailboard,safety briefings,tool box talks,safety meeting,safety committee,toolbox talk,tailboard meetings,safety huddles,safety stand-down,pre-job briefings,job safety briefings|safety,workplace safety
job hazard analysis|method|JHA,JSA,job safety analysis,FLHA,SWMS,RAMS risk assessments,job hazard analyses,hazard assessments,hazard identification,method statements,take 5 safety,hazard assessment,risk assessments,field level hazard assessment,take 5 assessment|safety,workplace safety
incident investigation|method|accident investigation,incident reports,incident investigations,near misses,accident reports,near-miss reporting,incident report,accident investigations,incident reporting
OSHA 10|credential|10-hour OSHA,OSHA10,10-hr OSHA,OSHA 10 hour,OSHA 10 card,OSHA 10 general industry,OSHA 10 construction|OSHA,workplace safety,OSHA standards
OSHA 30|credential|30-hour OSHA,OSHA30,30-hr OSHA,OSHA 30 hour,OSHA 30 card,OSHA 30 construction|OSHA,OSHA 10,workplace safety,OSHA standards
OSHA|credential|Occupational Safety and Health Administration,29 CFR 1910,29 CFR 1926,OSHA regulations,OSHA compliance,OSHA standards,OSHA guidelines,OSHA certified,OSHA safety|safety
CSCS card|credential|Construction Skills Certification Scheme,gold CSCS,CSCS green card,white card construction,general construction induction,CSCS gold card,CSCS labourer,Safe Pass,CSCS skilled worker|construction,workplace safety
SMSTS|credential|SSSTS,Site Management Safety Training Scheme,Site Supervision Safety Training Scheme|construction,safety
MSHA|credential|Mine Safety and Health Administration,MSHA Part 46,MSHA Part 48,MSHA new miner,MSHA certified,MSHA training,MSHA card|safety
HAZWOPER|credential|OSHA 40,hazardous waste operations,40-hour HAZWOPER,HAZWOPER 40,24-hour HAZWOPER,40 hr HAZWOPER,HAZWOPER certified,OSHA 1910.120,HAZWOPER 40-hour|hazardous materials,safety
H2S Alive|credential|H2S,hydrogen sulfide training,H2S certified,H2S awareness,H2S training|safety
WHMIS|credential|Workplace Hazardous Materials Information System,COSHH,WHMIS 2015,WHMIS certified,WHMIS training,WHMIS trained,workplace hazardous materials information|hazardous materials,safety,workplace safety
SafeLand|credential|SafeGulf,SafelandUSA,PEC Basic Orientation,RigPass,PEC SafeLand|safety
TWIC|credential|Transportation Worker Identification Credential,TWIC card,TWIC certified
hazardous materials|field|hazmat,haz-mat,hazardous waste,hazardous chemicals,dangerous goods,hazardous material,TDG certified,RCRA,chemical handling,handled chemicals,hazardous materials handling,waste manifests,hazardous waste disposal,lab packs,universal waste,RCRA training,HAZWOPER,HAZCOM,hazard communication,spill response
SDS|method|safety data sheets,MSDS,hazard communication,HazCom,GHS labels
asbestos abatement|credential|asbestos removal,asbestos worker,asbestos supervisor,AHERA,abatement worker,asbestos handler,asbestos certified
lead abatement|credential|EPA RRP,RRP certified,lead safe certified,lead renovator,lead-safe,lead paint removal,Lead Renovation Repair and Painting
mold remediation|field|mold removal,mould remediation,mold remediator,AMRT,microbial remediation
water damage restoration|field|water damage,restoration technician,IICRC WRT,WRT certified,fire and water restoration,flood restoration,water mitigation,water extraction,smoke damage restoration,ASD IICRC,disaster restoration
first aid and CPR|credential|First Aid/CPR,CPR/First Aid,first aid certified,CPR certified,CPR and First Aid,standard first aid,CPR/AED,first aid certificate,Red Cross first aid,Heartsaver CPR,first aider
construction|field|building trades,building sites,construction worker,construction labor,construction sites,construction site,construction laborer,construction labourer
commercial construction|field|commercial projects construction,commercial builds,tenant improvements,tenant fit-outs,tenant build-outs,commercial fit-out,commercial job sites,commercial building construction|construction
residential construction|field|home building,home builder,custom homes,built homes,built houses,single-family homes construction,tract homes,housebuilding,residential building,house building|construction
remodeling|field|renovations,remodelling,home renovation,renovated homes,home improvement,renovation projects,remodeled homes,remodeled kitchens|construction
general labor|field|general labour,manual labor,manual labour,laborer,labourer,helper on job sites
heavy lifting|method|lifted 50 lbs,lift 50 lbs,lift 50 pounds,lifting up to 50,lift up to 50,lift up to 75,lifting heavy,heavy objects,lifted heavy,lifted up to,team lift,team lifts,manual labor,manual labour,physically demanding,lifting heavy objects,lift 75 lbs,physical labor,lifted heavy objects,lifting 50 pounds,lift 100 lbs,lifted heavy items,heavy loads,lift 25 kg,moved heavy furniture,lifted heavy boxes|physical labor,physical work
physical labor|field|physically demanding,physical stamina,physical work,physical labour,standing for long periods,on feet all day,standing 8 hours,strenuous physical
outdoor work|field|worked outdoors,outdoors in all weather,all weather conditions,inclement weather,working outdoors,work outdoors,extreme heat and cold,work outside in all,worked outside,outdoor labor,extreme weather conditions,outside in all weather,outdoor conditions,outdoor environment,extreme weather
carpentry|field|carpenter,carpenters,joiner,joinery|construction
framing!|method|framed walls,framed houses,wood framing,rough carpentry,rough framing,framed homes,framing carpenter,framing crew,house framing,trusses and joists,set trusses,stick framing|carpentry
metal stud framing|method|metal studs,metal framing,steel studs,light gauge framing,metal stud|construction
finish carpentry|method|trim carpentry,finish carpenter,trim carpenter,installed trim,hung doors,baseboards,crown molding,crown moulding,trim work,installed baseboard,finish work carpentry,second fix|carpentry
cabinetmaking|field|cabinet maker,cabinetmaker,cabinet making,built cabinets,custom cabinets,cabinetry,cabinet shop,cabinet makers,kitchen cabinets built|woodworking
cabinet installation|method|installed cabinets,cabinet installer,hung cabinets,set cabinets,cabinet installs,kitchen fitter,installed kitchen cabinets
countertops|field|countertop fabrication,countertop installation,countertop installer,stone fabrication,solid surface,granite fabricator
woodworking|field|woodworker,wood shop,woodshop,table saw,planer and jointer,millwork,band saw,bandsaw,wood lathe,furniture making,furniture maker,wood working
formwork|method|concrete forms,built forms,set forms,form carpenter,formsetter,shuttering,stripped forms|concrete work
concrete work|field|concrete finisher,concrete finishing,concrete pours,flatwork,cement mason,pour concrete,cement finisher,finished concrete,concrete placement,placed concrete,sidewalks and driveways,cement work|construction
concrete testing|credential|ACI Field Testing Technician,ACI Grade I,concrete slump test,slump tests,concrete cylinders,ACI certified,nuclear density gauge,soils testing,compaction testing,materials testing technician,cylinder breaks,air content tests,concrete special inspector
concrete cutting|method|core drilling concrete,concrete saw,saw cutting concrete,concrete sawing,core drilled
masonry|field|bricklayer,bricklaying,laid brick,laid block,block laying,stonemason,brickwork,stone mason,tuckpointing,repointing,brick mason,tuck pointing|construction
drywall|field|sheetrock,dry wall,taping and mudding,mud and tape,drywaller,plasterboard,gyprock,taper and finisher,patched walls|construction
plastering|field|plasterer,stucco,EIFS,plaster repair,lath and plaster|construction
acoustical ceilings|method|drop ceilings,acoustic ceilings,ceiling grid,suspended ceilings,ceiling tiles,acoustical ceiling,acoustical tile,drop ceiling|construction
insulation!|field|insulation installer,installed insulation,spray foam,blown-in insulation,batt insulation,pipe insulation,insulator,cellulose insulation
weatherization|field|BPI certified,Building Performance Institute,blower door,home energy audits,air sealing,energy auditor,home energy audit,weatherisation
painting!|field|house painter,painted walls,interior painting,exterior painting,commercial painter,paint touch-ups,painted houses,residential painting,commercial painting,brush and roller,cutting in and rolling,painting walls
spray painting|method|spray painter,paint sprayer,airless sprayer,spray gun,HVLP,spray booth,paint booth,spray painted,sprayed lacquer,airless spray
industrial coatings|credential|NACE CIP,NACE Level 1,SSPC,coating inspector,industrial painter,AMPP,epoxy coatings,protective coatings,coatings inspector
wallcovering|method|wallpaper hanging,hung wallpaper,wallpaper removal,wallcoverings,paperhanger,wallpaper installation
flooring installation|field|floor installer,installed flooring,laid flooring,hardwood floors,laminate flooring,vinyl plank,installed hardwood,LVT flooring,carpet installation,carpet installer,installed carpet,floor layer|construction
tile setting|field|tile setter,tile installation,set tile,laid tile,tiler,tile installer,ceramic tile,installed tile,backsplashes,wall and floor tiling|construction
epoxy floors|field|epoxy flooring,terrazzo,polished concrete floors,resin flooring,floor coatings installation
roofing|field|roofer,roof shingles,asphalt shingles,installed shingles,shingled roofs,roof repairs,TPO roofing,EPDM roofing,flat roofs,roof replacement,roof installation|construction
siding installation|field|vinyl siding,Hardie siding,installed siding,siding installer,James Hardie,siding and windows,siding crew,cladding installer|construction
gutters|field|gutter installation,gutter cleaning,eavestrough,eavestroughs,guttering
window installation|field|installed windows,window installer,replacement windows,window and door installation,window fitter|construction
door installation|method|installed doors,door installer,hollow metal doors,door hardware installation,hung and adjusted doors,commercial doors and frames
overhead doors|field|garage door installation,garage doors,garage door technician,overhead door technician,dock levelers,dock leveller,roll-up doors,rolling steel doors,IDEA certified door
automatic doors|tool|AAADM,automatic door technician,Horton automatics,Stanley automatic doors,sliding automatic doors
glazing|field|glazier,glaziers,curtain wall,storefront glass,glass installation,installed glass,glass replacement,cut glass,shower doors installation,window glass replaced|construction
scaffolding!|credential|scaffold builder,erected scaffolding,scaffolder,scaffold erection,CISRS,system scaffold,suspended scaffold,erected scaffolds,scaffold erector,swing stage|working at heights
demolition|field|demo work,demolished structures,demoed,selective demolition,interior demolition,demolition worker,demolition crew|construction
excavation|field|trenching,dug trenches,trench digging,digging trenches,earthwork,earthmoving,earth moving,site work,groundworks,groundworker,dug foundations
trench safety|credential|competent person trenching,trench shoring,shoring and excavation,excavation competent person,trench boxes,trench box,excavation safety|safety
grading!|method|fine grading,finish grade,rough grading,graded sites,site grading,GPS grade control,blade operator,grade checker,finish grading,land grading
heavy equipment|field|heavy machinery,plant operator earthmoving,earthmoving equipment,heavy machine operator,heavy construction equipment,IUOE operating engineer,operating engineer local,equipment operator excavator
excavator!|tool|excavator operator,trackhoe,track hoe,excavators,mini excavator,mini ex,CAT 320,360 excavator,digger driver|heavy equipment
backhoe|tool|backhoes,backhoe operator,backhoe loader,rubber tire backhoe|heavy equipment
bulldozer!|tool|dozer,dozers,CAT D6,bulldozers|heavy equipment
skid steer|tool|skidsteer,skid steers,skid loader,compact track loader,Bobcat operator|heavy equipment
front-end loader|tool|wheel loader,wheel loaders,payloader,pay loader,rubber tire loader,loader operator|heavy equipment
motor grader|tool|road grader,motor graders,grader operator|heavy equipment
articulated dump truck|tool|haul truck,haul trucks,rock truck,off-road dump truck,off-highway truck,water truck,scraper operator|heavy equipment
roller compactor|tool|compactor operator,smooth drum roller,sheepsfoot,vibratory roller,plate compactor,jumping jack tamper,compactors
aerial lift|tool|aerial lifts,scissor lifts,boom lift,man lift,manlift,JLG,aerial work platform,MEWP,IPAF,bucket lift,elevated work platform,EWP
telehandler|tool|rough terrain forklift,telescopic handler,telehandlers,all-terrain forklift,reach forklift,Skytrak,Lull lift
pile driving|method|pile driver,piledriver,sheet piling,pile drivers,drilled shafts,caissons,driven piles,helical piers|construction
asphalt paving|field|paver operator,paving crew,paved roads,screed operator,blacktop,paving operations,seal coating,sealcoating,crack sealing|construction
road work|field|road maintenance,highway maintenance,road construction,highway construction,pothole repair,patched potholes,filled potholes,road crew,highway worker,street maintenance,roadworks,road repairs
traffic control!|credential|flagger,traffic control technician,ATSSA,traffic cones,work zone safety,flagging traffic,directed traffic,TCP traffic control,work zone traffic control,traffic controller certificate,temporary traffic control,traffic flagging,crossing guard,traffic controller,flagging certification,lollipop person,controlled traffic
pavement striping|method|line striping,parking lot striping,road striping,striping machine,line painting,pavement marking,parking lot lines
utility installation|field|underground utilities,water main,sewer lines,laid pipe,pipe layer,pipelayer,storm drain,wet utilities,dry utilities,sewer mains,storm sewer,pipe laying
directional drilling|method|directional boring,directional drill operator,Vermeer drill,Ditch Witch,directional bore,drill locator
utility locating|method|811 locates,line locating,located underground utilities,utility locator,one call tickets,811 tickets,USIC,cable locator,GPR,ground penetrating radar,line locates,potholing utilities
trenchless pipe repair|method|pipe bursting,CIPP,pipe lining,cured-in-place,sewer lining,trenchless
surveying!|field|land surveying,survey crew,total station,rodman,instrument person survey,construction staking,GPS survey,surveyed land,party chief,land surveyor,Trimble,survey technician,boundary surveys,topographic surveys,ALTA surveys,topo survey
laser levels|tool|laser level,transit level,rotary laser,auto level,builders level,shot grades,shot elevations
fencing installation|field|fence installer,installed fences,fence installation,chain link fence,built fences,fence builder,fence erector,repaired fences,wood fences,fence repair
deck building|method|built decks,deck builder,decks and porches,deck construction,decks and fences,deck repair|carpentry
modular construction|field|manufactured homes,mobile home setup,modular homes,manufactured housing,prefabricated buildings,pre-engineered metal buildings,PEMB,manufactured home installer|construction
waterproofing|method|waterproofer,caulked,joint sealant,caulking,weatherproofing
foundation repair|field|foundation leveling,underpinning,house leveling,foundation piers,slab jacking|construction
punch list|method|punch lists,punchlist,snagging,punch-out,punch out work,snag list
construction estimating|method|construction estimator,takeoffs,take-offs,bid preparation construction,prepared bids,prepared estimates,quantity surveying,RSMeans,Bluebeam takeoff,PlanSwift,written estimates,wrote estimates
Xactimate|tool|Xactware,Xactimate estimating,XactAnalysis,Xactimate estimates,Xactimate certified
Procore|tool|Buildertrend,CoConstruct,PlanGrid,Autodesk Build,Fieldwire|construction
Bluebeam|tool|Revu,Bluebeam Revu,Bluebeam takeoffs,PlanSwift,On-Screen Takeoff,drawing markups in Bluebeam
site supervision|field|construction superintendent,site superintendent,project superintendent,construction foreman,site foreman,site supervisor,ran crews,crew foreman,general foreman,site manager construction,construction supervisor,jobsite supervision|construction,crew leadership
crew leadership|field|crew leader,crew lead,foreman,led crew,led a crew,leadman,supervised crew,crew chief,shift lead,leading hand,crew supervisor,lead mechanic
subcontractor management|field|subcontractor coordination,managed subcontractors,coordinated subcontractors,subs and vendors,supervised subcontractors,coordinated subs,scheduled subcontractors,supervised contractors,managed contractors,oversaw contractors
general contractor|credential|GC license,contractors license,contractor's license,C-10 license,residential builder license,CSLB,licensed contractor|construction
building codes|field|building code,International Residential Code,building regulations,local codes,code requirements,UPC plumbing code,uniform plumbing code,international mechanical code|code compliance
code compliance|field|compliance with codes,code-compliant,up to code,code inspections,meet code,met code,code violations,passed inspections,per code
building inspection|credential|building inspector,ICC certified inspector,home inspector,home inspections,ICC certification,InterNACHI,ASHI,property inspector,construction inspector,commercial building inspections|code compliance
permits!|field|building permits,pulled permits,obtained permits,permit applications,construction permits,applied for permits
NCCER|credential|NCCER Core,NCCER certified,NCCER certification,NCCER Level
apprenticeship|credential|apprentice,journeyman,journeyperson,red seal,time-served,JATC,trade ticket,completed apprenticeship,registered apprenticeship,indentured apprentice,modern apprenticeship,DOL apprenticeship
union membership|field|union member,IBEW,UA Local,union carpenter,IUOE,LIUNA,laborers local,carpenters union,union worker,union electrician,Teamsters,union plumber
elevator mechanic|field|elevator technician,elevator repair,elevator installation,lift engineer,elevator constructor,IUEC,Schindler elevators,elevator maintenance,elevator service,NEIEP,lift mechanic,Otis elevators
QEI|credential|elevator inspector,ASME A17.1,CET elevator,QEI certified|elevator mechanic
wheelchair lifts|tool|stairlifts,stair lifts,platform lifts installation,residential elevators,Savaria
sign installation|field|sign installer,sign maker,installed signs,neon signs,channel letters,sign fabrication,billboard installer,vinyl signs,signmaker
swimming pools|field|pool technician,pool maintenance,pool cleaning,pool service,pool installation,pool construction,cleaned pools,pool chemicals,pool plaster,pool pumps
CPO!|credential|Certified Pool Operator,Certified Pool and Spa Operator,CPO certified,pool operator license|swimming pools
chimney service|field|chimney sweep,chimney sweeping,CSIA certified,fireplace installation,chimney repair,chimney cleaning,wood stoves installation
awnings and blinds|field|blinds installation,window treatments installation,installed blinds,shutter installation,drapery installation,awning installation,installed window treatments
furniture assembly|method|assembled furniture,office furniture installation,cubicle installation,systems furniture,flat pack furniture,modular furniture,furniture installer,installed cubicles,assembling furniture
appliance repair|field|appliance technician,repaired appliances,appliance installation,washers and dryers repair,refrigerators and dishwashers repair,installed appliances,white goods repair,appliance service,major appliances repair
commercial kitchen equipment|field|CFESA,restaurant equipment repair,food service equipment repair,kitchen equipment repair,fryers and ovens repair,hot side equipment,foodservice equipment technician,deep fryer,convection oven,commercial mixer,Hobart mixer,combi oven,meat slicer,steam kettle,commercial oven,fryers,salamander broiler,tilt skillet,deli slicer|food service
handyman|field|handyperson,handy man,odd jobs,home repairs,minor repairs,general repairs,small repairs,household repairs|maintenance
locksmith|field|locksmithing,rekeyed,rekeying,lock installation,re-keyed locks,ALOA,key cutting,cut keys,master key systems,changed locks,lock repair,repaired locks
door hardware|tool|panic bars,Von Duprin,door closers,exit devices,Schlage locks,Best locks,mortise locks,architectural hardware
pressure washing|method|power washing,pressure washer,power washer,pressure washed,power washed,soft washing
linework|field|lineman,lineworker,line worker,powerline technician,power line technician,overhead lines,power transmission lines,power distribution lines,linesman,lineperson,overhead line work
pole climbing|method|climbed poles,utility poles,pole setting,set poles,hooks and belt,pole climber
bucket truck|tool|bucket trucks,digger derrick,aerial bucket,bucket truck operator
high voltage|field|hot sticking,energized lines,hot stick,hot line work,glove work on energized,HV operations,medium voltage|electrical work
substations|field|substation,substation electrician,substation technician,substation maintenance,substation construction
protective relays|tool|relay technician,protection relays,SEL relays,protection and control technician,relay settings,relay testing,protection engineer,protection and control,Omicron test set|power systems
power plant operations|field|power plant operator,plant operator power,control room operator,power generation,auxiliary operator,cogeneration,combined cycle,nuclear plant operator,hydroelectric,NERC certified,system operator grid,generating station,power plant,steam turbine,gas turbine operation,power plant control room
NERC certification|credential|NERC System Operator,NERC Reliability Coordinator,NERC CIP
nuclear maintenance|field|nuclear power plant,rad worker,radiation worker training,nuclear outage,outage work nuclear,navy nuclear,health physics technician
wind turbines|field|wind turbine technician,wind technician,wind tech,wind farm,GWO,Global Wind Organisation,turbine climbing,wind turbine maintenance
meter reading|method|meter reader,read meters,smart meter installation,meter installer,AMI meters,gas meter,water meter,meter technician,water meters,electric meters,AMR meters,read water meters,read electric meters,utility meter readings,read gas meters
gas distribution|field|gas utility,gas pipeline operator qualification,operator qualified gas,gas service technician,gas leak detection,leak survey,gas mains
OQ pipeline|credential|Operator Qualification pipeline,Veriforce,49 CFR 192,49 CFR 195,OQ certified
plastic pipe fusion|method|HDPE fusion,butt fusion,electrofusion,poly fusion,fused pipe,McElroy
cathodic protection|field|corrosion technician,NACE CP,CP technician,cathodic protection tester
water treatment|field|water plant operator,potable water,reverse osmosis,water softeners,water distribution operator,water purification,drinking water treatment,water treatment operator,water treatment plant,water operator license,jar tests,coagulation and flocculation
wastewater treatment|field|wastewater,waste water treatment,sewage treatment,activated sludge,lift stations,WWTP,effluent treatment,sewage plant,wastewater operator,wastewater treatment plant,effluent testing,sludge dewatering,NPDES permit,sewer plant
water operator license|credential|Grade II water operator,water distribution license,D2 distribution,T2 treatment,Class B wastewater,Grade 3 wastewater operator,wastewater operator license,water license,certified water operator
water sampling|method|water samples,water testing,tested water,chlorine residual,water quality testing
boiler chemical treatment|method|water chemistry,boiler water treatment,chemical treatment boilers,cooling water treatment,Nalco,ChemTreat
steamfitting license|credential|steamfitter license,pipefitter license,307A,red seal steamfitter,journeyman pipefitter,journeyman steamfitter|pipefitting
boilermaker|field|boilermakers,boiler tubes,tube rolling,pressure vessel repair,R stamp
NDT|credential|non-destructive testing,nondestructive testing,NDE,ultrasonic testing,magnetic particle,dye penetrant,liquid penetrant,radiographic testing,ASNT,SNT-TC-1A,MT PT UT,eddy current|quality inspection
API inspection|credential|API 510,API 570,API 653,API 1169,API inspector
automotive repair|field|auto repair,auto mechanic,automotive technician,automotive mechanic,repaired cars,repaired vehicles,auto technician,vehicle repair,vehicle technician,vehicle maintenance,service technician dealership,310S|mechanical repair
ASE certification|credential|ASE certified,ASE Master,ASE A1-A8,Automotive Service Excellence,ASE T-series,ASE L1,ASE certs,ASE A8,ASE G1,ASE A5|automotive repair
brake repair|method|brake jobs,replaced brakes,brake service,changed brake pads,brake pads and rotors,replaced brake pads,turned rotors,brake systems,brakes and rotors,brake work|automotive repair
oil changes|method|oil change,changed oil,lube oil filter,quick lube,oil and filter changes,lube technician automotive,express lube,Jiffy Lube,lubrication technician|automotive repair
tire service|method|tire changes,mount and balance,tire technician,rotated tires,tyre fitter,tire repair,tire installation,balanced tires,tire changer,TIA tire certification,changed tires,patched tires
wheel alignment|method|wheel alignments,front end alignments,performed vehicle alignments,Hunter alignment,alignment technician,front end alignment,four wheel alignment|automotive repair
suspension and steering|field|suspension repair,steering and suspension,struts and shocks,ball joints,control arms,front end work automotive|automotive repair
engine repair|field|engine rebuild,rebuilt engines,engine overhaul,engine rebuilding,engine diagnostics,engine replacement,engine removal and installation,overhauled engines,head gaskets,timing belts,repaired engines,engine mechanic|mechanical repair
transmission repair|field|rebuilt transmissions,transmission rebuild,transmission technician,replaced transmissions,clutch replacement,drivetrain repair,transmissions and differentials,transmission rebuilder,Allison transmission|mechanical repair
automotive diagnostics|method|vehicle diagnostics,OBD-II,OBD2,scan tools,scan tool,diagnosed vehicles,check engine light,driveability,drivability,diagnostic scanner,automotive electrical diagnosis,code readers|automotive repair
Snap-on scanner|tool|Snap-on diagnostics,Snap-on Solus,Autel MaxiSYS,Techstream,Tech 2,GDS2,wiTECH,Snap-on Modis,Ford IDS,Bosch scan tool|automotive diagnostics
automotive electrical|field|auto electrician,vehicle wiring,alternators and starters,starters and alternators,vehicle electrical systems,12V systems,12 volt systems,automotive wiring,wiring harness repair,vehicle electrics
car audio installation|field|mobile electronics,car stereo installation,MECP,remote start installation,12V installer,car alarms installation|automotive electrical
automotive AC|field|automotive air conditioning,vehicle air conditioning,car A/C repair,auto AC,bus air conditioning,automotive A/C
hybrid and EV repair|field|hybrid vehicles,EV repair,electric vehicle technician,ASE L3,high voltage battery vehicles,EV technician,hybrid technician|automotive repair
exhaust systems|field|muffler repair,exhaust repair,muffler installation,exhaust technician,catalytic converters|automotive repair
vehicle inspection|credential|state inspection license,state inspector vehicle,smog check,smog technician,emissions testing,MOT tester,MOT testing,multi-point inspection,Pennsylvania inspection license,safety inspections on vehicles,roadworthy inspections,inspected vehicles
fuel injection|field|fuel systems repair,common rail,diesel injection,carburetors,fuel injectors,fuel pumps and injectors
diesel repair|field|diesel mechanic,diesel technician,diesel engines,heavy duty mechanic,heavy-duty technician,truck mechanic,truck and trailer repair,310T,diesel engine repair,HGV mechanic,HGV technician,semi truck repair|mechanical repair
Cummins INSITE|tool|INSITE software,Cummins engines,Cummins certified,Cummins ISX|diesel repair
Detroit Diesel|tool|DiagnosticLink,Detroit DD15,Detroit engines,DDDL|diesel repair
Caterpillar ET|tool|CAT ET,Cat Electronic Technician,Caterpillar engines,CAT SIS|diesel repair
diesel diagnostic software|tool|JPRO,Davie4,Volvo Tech Tool,Bendix ACom,Wabco Toolbox,ServiceMaxx,Premium Tech Tool,TEXA|diesel repair
DPF and aftertreatment|field|diesel particulate filter,DPF cleaning,aftertreatment systems,EGR and DPF,DEF systems,selective catalytic reduction|diesel repair
heavy equipment repair|field|heavy equipment mechanic,heavy equipment technician,plant fitter,mobile plant mechanic,421A,heavy duty equipment technician,CAT equipment mechanic,construction equipment repair,repaired heavy equipment,mobile equipment mechanic,heavy equipment maintenance|mechanical repair
agricultural equipment repair|field|farm equipment mechanic,ag mechanic,tractor mechanic,John Deere technician,agricultural machinery repair,farm machinery repair,tractor repair,agricultural equipment technician,combines repair,farm equipment repair|mechanical repair
forklift repair|field|forklift mechanic,forklift technician,lift truck technician,material handling equipment repair,repaired forklifts,lift truck mechanic|mechanical repair
small engine repair|field|small engines,small engine mechanic,outdoor power equipment repair,Briggs & Stratton,chainsaw repair,mower repair,EETC|mechanical repair
motorcycle repair|field|motorcycle mechanic,motorcycle technician,powersports technician,ATV repair,Harley-Davidson technician,powersports repair,motorbike mechanic|mechanical repair
bicycle repair|field|bike mechanic,bicycle mechanic,repaired bicycles,bike repair,bicycle assembly,built bikes,wheel truing,cycle mechanic
RV repair|field|RV technician,RVIA,recreational vehicle repair,RV service technician,motorhome repair,RVTI,caravan repair
trailer repair|field|trailer mechanic,trailers repair,reefer unit repair,liftgate repair,transport refrigeration,Thermo King,Carrier Transicold,trailer technician
auto body repair|field|auto body,collision repair,autobody,body shop,panel beater,panel beating,body technician,dent repair,body work on cars,frame straightening,collision technician,Bondo
I-CAR|credential|I-CAR Gold,I-CAR Platinum,I-CAR certified,I-CAR training|auto body repair
auto painting|method|automotive painter,auto refinishing,car painting,basecoat clearcoat,color matching auto paint,automotive refinishing,automotive paint,prepped cars for paint,PPG automotive,auto painter|spray painting
collision estimating|tool|CCC ONE,Mitchell estimating,Audatex,auto damage appraiser,collision estimator
auto glass|field|windshield replacement,windshield repair,AGSC certified,windscreen fitter,windshields replaced
auto detailing|field|car detailing,detailed vehicles,vehicle detailing,car detailer,auto detailer,car wash,washed cars,ceramic coating cars,waxed and buffed vehicles,car valeting,valeter,washed vehicles
window tinting|method|window tint,tint installer,vinyl wraps,vehicle wraps,paint protection film,window film,car wraps
towing|field|tow truck,rollback truck,wrecker operator,roadside assistance,vehicle recovery,towed vehicles,heavy wrecker,jump starts and lockouts,TRAA
service advising|field|service advisor,service writer,service consultant automotive,service drive,repair orders,wrote service tickets
auto parts|field|parts counter,parts specialist automotive,parts counterperson,NAPA TAMS,AutoZone,parts pro,ASE P2,parts lookup,parts advisor,parts interpreter
dealer management software|tool|CDK Drive,Reynolds and Reynolds,Dealertrack DMS,Dealer management system,ADP dealer
shop management software|tool|Mitchell 1,ALLDATA,Shopmonkey,Tekmetric,ShopKey,Identifix,ShopWare,Mitchell OnDemand|automotive repair
fleet maintenance|field|fleet mechanic,fleet vehicles,fleet technician,maintained fleet,fleet repairs,fleet of trucks maintained,fleet vehicle repair,fleet service
fleet management|field|fleet manager,fleet coordinator,managed fleet,fleet supervisor,fleet operations,fleet tracking,RTA Fleet,Fleetio,fleet vehicles,vehicle fleet
bus mechanic|field|transit mechanic,bus maintenance,coach mechanic,bus repair,bus technician|diesel repair
A&P license|credential|A&P mechanic,airframe and powerplant,FAA A&P,A&P certificate,airframe & powerplant,A and P mechanic,FAA mechanic certificate,A&P technician,AME license,AME licence,EASA Part 66,B1 licensed engineer|aircraft maintenance
FAA IA|credential|Inspection Authorization,A&P/IA,IA certificate FAA|A&P license
aircraft maintenance|field|aviation maintenance,aircraft mechanic,aircraft technician,aviation mechanic,AMT aviation,aircraft engineer,aviation technician,crew chief aircraft,line maintenance aircraft,heavy checks aircraft,aircraft repair,maintained aircraft
aircraft structures|field|aircraft structural repair,airframe repair,aircraft sheet metal,riveted,rivets,structural mechanic aircraft,skin repairs
aircraft engines|field|turbine engine aircraft,jet engine mechanic,jet engines,borescope,turbofan,engine run aircraft,powerplant mechanic,aero engine
avionics|field|aircraft electronics,Garmin G1000,NCATT,avionics technician,avionics installation,aircraft avionics,avionics systems,avionics troubleshooting,AET avionics,ARINC 429,MIL-STD-1553,flight instruments repair
aircraft inspection|method|100-hour inspections,annual inspections aircraft,aircraft inspector,phase inspections,preflight inspections,airworthiness inspections
FAA regulations|credential|Federal Aviation Regulations,14 CFR,FAR Part 145,FAR Part 121,FAR Part 135,airworthiness directives,Part 145 repair station,FAA compliance,FAA Part 145,FAA Part 25,airworthiness,FAA Part 21,type certification,EASA Part 145,FAA DER,FAA certification
helicopter maintenance|field|helicopter mechanic,rotorcraft maintenance,rotor blades aircraft,Black Hawk maintenance,UH-60,rotary wing maintenance|aircraft maintenance
aircraft ground handling|field|ramp agent,baggage handler,ground handler,marshalled aircraft,marshaling aircraft,aircraft marshalling,aircraft pushback,loaded baggage,baggage handling,ramp operations,towed aircraft,ground support equipment
aircraft fueling|field|aircraft refueling,fueled aircraft,jet fuel,fuel farm,refueler aviation,aircraft refuelling,line service technician,FBO line service
aircraft deicing|method|deiced aircraft,de-icing aircraft,aircraft de-icing
drones!|credential|Part 107,drone pilot,UAS,UAV,remote pilot certificate,sUAS,unmanned aircraft,unmanned aerial,drone flights,quadcopter,DJI drone
marine maintenance|field|marine mechanic,boat mechanic,boat repair,outboard motors,outboard engines,marine technician,marine engines,inboard engines,boat maintenance,marine diesel,ABYC,boat engines|mechanical repair
boat building|field|boatbuilder,boat builder,boatwright,shipwright,fiberglass boat repair,boat hulls,yacht refit,yacht building
shipbuilding|field|shipfitter,ship repair,ship fitter,dry dock,marine electrician,hull fabrication,ship's hull
deckhand|field|able seaman,ordinary seaman,deck hand,able-bodied seaman,AB unlimited,deck crew,deck maintenance vessel,mooring lines,line handling vessel,boatswain,merchant mariner|vessel operations
vessel operations|field|towboat,tugboat,tug boat,vessel operator,boat captain,ship's officer,third mate,chief mate,tankerman,ferry operator,aboard ship
USCG license|credential|Merchant Mariner Credential,MMC credential,100-ton master,OUPV,six-pack captain,Coast Guard license,STCW,200 ton master,captain's license|vessel operations
marine engineering officer|credential|QMED,third assistant engineer,chief engineer vessel,DDE license,engine room vessel,wiper oiler vessel,engineer officer of the watch,ship's engine room
longshore work|field|longshoreman,stevedore,dock worker port,port operations,ILA union,ILWU,container terminal,stevedoring,ship loading,lashing containers,wharf labourer|material handling
commercial diving|credential|commercial diver,underwater welding,ADCI,hard hat diver,surface-supplied diving,underwater welder
oilfield|field|oil field,oil and gas,oil rig,oil rigs,oil & gas,upstream oil,oil patch,rig site,wellsite,well site
drilling rig|field|roughneck,floorhand,derrickman,driller oil,drilling rigs,toolpusher,drilling crew,tripping pipe,motorman rig,leasehand,derrickhand,drilling floor|oilfield
roustabout|field|roustabouts,oilfield laborer,roustabout crew,rig roustabout|oilfield
hydraulic fracturing|field|fracking,frac crew,frac operator,frac hand,frac equipment operator,sand hauling frac,pressure pumping|oilfield
well servicing|field|workover rig,well service,coiled tubing,cementing oil,wireline operator,flowback,swabbing rig,slickline,well intervention,workover rigs|oilfield
well control|credential|IADC WellSharp,IWCF,blowout preventers,BOP testing,BOPs,WellCAP|oilfield
lease operating|field|lease operator,well tender,gauger,pumpjacks,pump jacks,tank gauging,battery operator oil,oilfield pumper,lease pumper,production operator oil|oilfield
refinery operations|field|refinery operator,oil refinery,petrochemical,process operator refinery,crude unit,petroleum refining,outside operator refinery,refineries|process operations
process operations!|field|process operator,process technician,chemical operator,chemical plant,PTECH,reactor operator chemical,batch processing chemicals,batch reactors,distillation columns,board operator
turnaround work|field|refinery turnarounds,turnarounds and shutdowns,shutdown maintenance,outage maintenance,plant shutdowns,plant turnarounds
offshore work|credential|BOSIET,HUET,offshore platform,offshore rig,FOET,offshore platforms,OPITO,offshore and camp work,oil rig,camp work,remote camp,rotational camp,oilfield,drilling rig,oil field
pipeline operations|field|pipeline technician,pipeline construction,pipeliner,pigging pipelines,pipeline operator,pipeline maintenance,pipelines oil
mining!|field|mine site,underground mining,surface mine,open pit mine,mine worker,mining equipment,coal miner,underground miner,surface mining,longwall,mining operations,gold mine
blasting!|credential|blaster license,explosives handling,shotfirer,drill and blast,blasters license,shotfiring,ATF explosives,explosives loading
crushing and screening|field|crusher operator,aggregate plant,rock crusher,jaw crusher,crushing plant,cone crusher,screening plant,gravel plant
mineral processing|field|mill operator mining,ball mills,SAG mill,ore processing,heap leach,concentrator mining
rotary drilling|field|drill rig operator,blasthole drill,diamond driller,core drilling rig,exploration drilling,geotechnical drilling,driller's helper,sonic drilling,auger drilling
concrete batching|field|batch plant,ready mix,redi-mix,mixer driver,concrete mixer truck,ready mixed concrete,asphalt plant,concrete truck driver
precast concrete|field|precast,pre-cast concrete,concrete block plant,prestressed concrete|manufacturing
sawmill|field|saw mill,lumber grader,lumber mill,planer mill,headrig,lumber grading,kiln drying lumber,head sawyer,sawmills,lumber stacking|manufacturing
logging!|field|feller buncher,timber harvesting,skidder operator,log loader,timber faller,tree felling,felled trees,logging crew,timber logging,forestry harvester,choker setter,timber cutting,log skidder,log truck,harvester forwarder|outdoor work
forestry|field|tree planting,silviculture,timber cruising,forest technician,reforestation,prescribed burns,forester,tree inventory,forestry technician,timber stand,DBH measurements,forest inventory,timber management,forest management,timber stand improvement,timber cruise,forestry worker
landscaping|field|landscaper,landscape crew,landscape laborer,landscape maintenance,landscape installation,yard work,landscape construction,landscaped,landscape gardener,landscape technician,landscape foreman,lawn and garden care,groundskeeping,mulching,grounds maintenance,yard maintenance,spread mulch|outdoor work
lawn care|method|mowed lawns,cut grass,lawn maintenance,weed eating,mowed and edged,weed whacking,zero turn mower,commercial mowers,string trimmer,lawn service,mow grass,lawn mowing,weed trimmer,edged lawns,lawnmower,mowed grass|landscaping,outdoor work
groundskeeping|field|grounds maintenance,groundskeeper,grounds keeping,grounds crew,groundsman,park maintenance,greenkeeper,parks maintenance,golf course maintenance,sports turf,grounds upkeep,grounds care|landscaping
leaf blowing|method|leaf blower,leaf removal,raked leaves,blew leaves,backpack blower,leaf clean-up,leaf blowers,fall cleanup,spring cleanup|landscaping
planting!|method|planted flowers,planted trees,planted shrubs,flower beds,planting beds,garden beds,planting annuals,bedding plants,planting trees,planting shrubs,planted seeds,transplanted seedlings,planted trees and shrubs,seeding and transplanting,sowing seeds,planted seedlings,sowed seeds|landscaping
pruning!|method|hedge trimming,trimmed hedges,trimmed bushes,trimmed shrubs,pruned shrubs,shrub trimming,shearing hedges,pruned trees,pruned plants,trimming bushes,pruned shrubs and trees,hedge trimmer,shrub pruning,pruning shrubs,rose pruning|landscaping
mulching|method|spread mulch,mulch installation,laid mulch,mulched,weeded flower beds,weeding,weed control,pulled weeds|landscaping
sod and turf installation|method|laid sod,sod installation,hydroseeding,artificial turf installation,seeding and sodding,installed sod,synthetic turf,aeration and overseeding|landscaping
hardscaping|method|hardscape,hardscapes,retaining walls,pavers and patios,installed pavers,paver patios,paver installation,ICPI,stone patios,brick pavers,paving stones,patio installation,stone pathways,laid pavers,built retaining walls|landscaping
landscape design|field|landscape designer,landscape plans,designed landscapes,garden design,DynaScape,landscape drawings,landscape architect,planting plans,landscape architecture,garden designer,Vectorworks Landmark
arboriculture|field|arborist,tree care,tree trimming,tree trimmer,tree surgeon,tree removal,tree climber,trimmed trees,removed trees,tree service,stump grinding,tree pruning
ISA arborist|credential|International Society of Arboriculture,certified arborist,TRAQ,Board Certified Master Arborist,LANTRA arb|arboriculture
chainsaw!|tool|chainsaws,chain saw,chain saws,cross-cut tree felling,chainsaw operation,chainsaw certified,NPTC chainsaw
wood chipper|tool|chipper operation,wood chippers,brush chipper,brush clearing,brush removal,cleared brush
pesticide applicator|credential|pesticide license,certified applicator,QAL,herbicide application,applied herbicides,applied pesticides,spray licence,pesticide application,QAC pesticide,PA1 PA6,applied fertilizer and pesticides
pest control|field|pest management,termite treatment,rodent control,bed bug treatments,fumigation,pest inspections,termite inspections,exterminating,wildlife control,pest control technician,integrated pest management,bed bug treatment,bait stations,pest identification
greenhouse work|field|plant nursery,horticulture,nursery worker,horticulturist,plant propagation,greenhouses,plant care,greenhouse worker,greenhouse grower,repotted plants,watered plants,garden center,nursery worker plants,hydroponics,greenhouse technician,potted plants,hydroponic,seed starting,glasshouse,propagated plants
snow removal|method|snow plowing,plowed snow,snow plow,snowplow,shoveled snow,salting sidewalks,salt spreading,snow clearing,snow blower,snowblowing,snow and ice control,removed snow,de-icing,salted walkways,snow shoveling,snowplowing|outdoor work
cleaning!|field|house cleaning,cleaning services,commercial cleaning,office cleaning,house cleaner,office cleaner,cleaned houses,cleaned offices,residential cleaning,cleaning lady,domestic cleaning,deep cleaning,cleaned bathrooms,cleaned floors,mopping and sweeping,swept and mopped,janitorial,custodial,cleaned restrooms,general cleaning duties,cleaned work area,cleaned equipment,sanitized,sanitation duties,mopped floors,swept floors,emptied trash,kept work area clean
janitorial|field|janitor,custodian,custodial,janitors,custodians,school caretaker,caretaker of building,porter cleaning,day porter,building cleaner,night cleaner|cleaning
housekeeping!|field|housekeeper,room attendant,cleaned guest rooms,made beds,hotel housekeeping,cleaned hotel rooms,changed linens,changed bed linens,environmental services aide,EVS technician,maid service,housekeeping duties,hotel maid,chambermaid,turndown service,cleaned rooms,room cleaning|cleaning
floor care|method|floor buffing,strip and wax,floor stripping,waxed floors,buffed floors,floor waxing,burnishing floors,auto scrubber,autoscrubber,floor scrubber,floor buffer,floor maintenance|cleaning
sweeping and mopping|method|swept floors,mopping,mopped,sweep and mop,mop floors,sweeping floors,wet mop|cleaning
vacuuming|method|vacuumed,vacuum carpets,vacuuming carpets|cleaning
restroom cleaning|method|cleaned restrooms,cleaned bathrooms,sanitized restrooms,restroom sanitation,cleaning toilets,cleaned toilets,restocked restrooms,cleaning bathrooms,washrooms cleaned,bathroom cleaning,restroom maintenance|cleaning
trash removal|method|emptied trash,took out trash,trash collection,garbage removal,emptied waste baskets,waste removal,rubbish removal,picked up trash,litter removal,trash pickup,emptied wastebaskets,litter picking
carpet cleaning|method|carpet extraction,shampooed carpets,carpet shampooing,carpet cleaner,upholstery cleaning,cleaned carpets,carpet care,IICRC CCT,steam cleaning carpets|cleaning
window cleaning|method|washed windows,window washing,cleaned windows,window washer,window cleaner,high-rise window,squeegee|cleaning
disinfection|method|disinfected,disinfecting,disinfectants,electrostatic sprayer,sanitation of surfaces,wiped down surfaces,sanitized surfaces,sanitized equipment,sanitized work areas|cleaning
terminal cleaning|method|terminal clean,operating room cleaning,discharge cleaning of patient rooms,isolation room cleaning,cleaned patient rooms,hospital cleaning,hospital housekeeping|disinfection
cleanroom|field|clean room,cleanrooms,gowning procedures,ISO 7,class 10000,sterile gowning,ISO class 7,class 100 cleanroom,cleanroom protocols,bunny suit,controlled environment gowning,clean room protocols,cleanroom environment
construction cleanup|method|post-construction cleaning,site cleanup,job site clean-up,jobsite cleanup,cleaned job sites,final clean construction,construction site cleaning,construction debris|cleaning
biohazard cleanup|method|crime scene cleanup,biohazard remediation,trauma cleaning,biohazardous waste cleanup|hazardous materials
CIMS!|credential|CMI custodial certification,BSCAI,BICSc,BICS cleaning,ISSA CIMS|cleaning
linen and laundry|field|linen service,laundered linens,washed linens,folded linens,washed clothes
dry cleaning|method|dry cleaner,dry cleaners,pressed garments,garment pressing,spotting stains,shirt presser,pressed clothes,ironed clothes
facilities maintenance|field|building maintenance,facility maintenance,facilities technician,building engineer,maintenance of buildings,maintained buildings,facility technician,repaired buildings,facilities engineer,building repairs,building upkeep|maintenance
facilities management|field|facility management,facilities manager,facility manager,building manager,FMP IFMA,CFM IFMA,managed facilities,facilities coordinator,facilities operations,building operations,buildings manager,building management,office facilities
property maintenance|field|apartment maintenance,maintenance of rental properties,rental unit repairs,apartment repairs,maintenance supervisor apartments,multifamily maintenance,CAMT|maintenance
make-ready!|method|apartment turns,unit turns,make-ready technician,make ready units,apartment turnovers,make-readies,vacant units,unit turnovers,turned apartments,apartment turnover|property maintenance
school maintenance|field|school custodian,school facilities,school district maintenance,school buildings maintenance
hospital maintenance|field|hospital engineering,healthcare facilities,CHFM,Joint Commission environment of care,hospital plant operations,hospital facilities|facilities maintenance
hotel maintenance|field|hotel engineer,resort maintenance,hotel engineering|facilities maintenance
event setup|method|set up tables and chairs,room setups,event set-up,setup and teardown,set up and tear down,banquet setup,stage setup,meeting room setup,set up and breakdown,tent installation,setup for events,set up events,venue setup,room setup,event breakdown,stage setup events,set up banquet,tear down events,party rentals,setup and breakdown
waste collection|field|garbage collector,refuse collector,refuse collection,sanitation worker,garbage truck,trash truck,dustman,waste management driver,roll-off,residential waste routes,refuse truck,roll off truck
recycling|field|MRF,material recovery facility,scrap metal,scrap yard,baler,recyclables,recycled materials,baling cardboard
landfill|field|transfer station,SWANA,landfill operations,landfill operator,landfill compactor
copier repair|field|photocopier repair,printer repair,copier technician,office machine repair,Ricoh technician,Canon copiers,Xerox technician,multifunction printers repair|field service
vending machines|field|vending route,vending machine repair,coin-operated machines,amusement machine repair,slot machine technician,slot technician
ATM servicing|field|ATM technician,ATM repair,ATM replenishment,serviced ATMs,Diebold,cash-in-transit,ATM machines serviced
electronics repair|field|electronic repair,electronics technician,electronics troubleshooting,component-level repair,board-level repair,circuit board repair,repaired electronics,cell phone repair,TV repair,bench technician,electronic technician|troubleshooting
PCB assembly|method|printed circuit boards,surface mount,through-hole,circuit board assembly,SMT line,pick and place machine,wave solder,reflow oven,populated circuit boards,electronic assembly,electronics assembler,PCB rework|assembly work
IPC certification|credential|IPC-A-610,J-STD-001,IPC J-STD,IPC 610,IPC/WHMA-A-620,IPC-A-620,IPC-7711,NASA soldering
wire harness assembly|method|wire harnesses,wiring harness assembly,crimped wires,crimping terminals,cable assemblies,wire crimping,cable harness|assembly work
panel building|method|control panel wiring,panel builder,UL 508A,built control panels,panel wirer|electrical work
ESD control|method|electrostatic discharge,ESD safe,ESD wrist strap,ANSI/ESD S20.20,anti-static handling,ESD procedures
assembly work|field|assembly line,assembled products,assembled parts,assembled components,mechanical assembly,assembly technician,product assembly,parts assembler,line assembler,production assembler,assembled units,sub-assemblies
manufacturing|field|production plant,factory worker,production floor,shop floor,factory work,factory floor,factory environment,plant environment
production line|field|production worker,line operator,production operator,production associate,production work,production team member,process worker factory,line lead production,production technician|manufacturing
machine operation|field|machine operator,operated machines,machine tending,operated production machinery,ran machines,operated machinery,equipment operator production,ran production equipment,loaded machines,operated production equipment,monitored machines,machine minder
machine setup|method|set up machines,machine set-up,changeovers,line changeover,setup technician,machine changeover,setup and changeover,change-overs,machine adjustments,tooling changes,set up machinery|machine operation
production quotas|method|met quotas on line,production goals,hourly production rates,production targets,units per hour,exceeded production rates,piece rate,fast-paced production,pick rate,made rate
production scheduling|field|production planner,production planning,production schedules,production schedule,scheduled production,production scheduler,MRP planning
production supervision|field|production supervisor,production manager,plant supervisor,manufacturing supervisor,line supervisor,shift supervisor manufacturing,plant manager,supervised production,production lead|manufacturing
lean manufacturing|method|lean production,lean principles,value stream,just-in-time,JIT manufacturing,lean six sigma,waste elimination lean,SMED,quick changeover,poka-yoke,lean tools,value stream mapping,Toyota Production System,gemba walks,VSM workshops,lean methods,kaizen events,kanban boards,lean practices|process improvement
5S|method|sort set in order shine,5S program,5S audits,5S methodology,five S,sort set in order,workplace organization 5S|lean manufacturing
kaizen|method|gemba,rapid improvement events,kaizen events,kaizen event,kaizen blitz,kaizens|lean manufacturing,process improvement
Six Sigma|credential|DMAIC,six sigma green belt,six sigma black belt,six sigma yellow belt,Lean Six Sigma,Six Sigma certified,LSS,LSSGB,LSSBB|process improvement
work instructions|method|work instruction,assembly instructions,standard operating procedures,SOPs,standard work instructions,followed work instructions,visual work instructions
batch records|method|batch record,production logs,production records,recorded production data,production data recorded,production reports
GMP|method|cGMP,good manufacturing practices,good manufacturing practice,GMPs,cGMPs,21 CFR 211,GxP,21 CFR Part 210,current good manufacturing
mixing and blending|method|mixing operator,mixer operator,blending operator,batch mixing,batched ingredients,weighed ingredients,compounding operator,batch maker,mixed batches,blender operator,mixed chemicals
quality inspection|field|quality inspector,quality control inspector,inspected parts,product inspection,visual inspection,inspected products,checked for defects,in-process inspection,final inspection,quality checks,dimensional inspection,inspecting products|quality control
quality control|field|QA/QC,quality technician,QC testing,quality assurance inspector,QC technician,quality standards production,product quality checks,QC checks,quality inspector,QC inspector,quality checks,inspected parts,quality inspection,checked product quality,inspected finished goods,product inspection,first article inspection
first article inspection|method|FAI,AS9102,first piece inspection,first-article,first articles|quality inspection
receiving inspection|method|incoming inspection,incoming material inspection,inspected incoming materials,inspected incoming shipments,receiving inspector,inspected incoming,goods-in inspection,material certifications review|quality inspection,quality control
nonconformance reports|method|NCRs,nonconforming material,non-conformance reports,MRB,nonconformances,non-conformances,nonconforming product,rejected defective parts,non-conforming parts|quality control
SPC|method|statistical process control,control charts,Cpk,process capability studies,X-bar charts,process capability,SPC charts|quality control
CAPA|method|corrective and preventive action,corrective and preventative action,corrective actions,CAPAs,corrective action reports,5 whys,root cause and corrective action,nonconformance reports,NCRs,nonconformances,non-conformance,deviation investigations,OOS investigations,corrective action requests
PPAP|method|APQP,production part approval process,control plans,PFMEA,gage R&R,gauge R&R,advanced product quality planning,PPAP submissions|quality control
ISO 9001|method|ISO9001,ISO 9000,ISO 9002,ISO audits,QMS audits,ISO 9001:2015,ISO-certified facility,ISO 9001 audits,ISO certification|quality control,quality management systems
AS9100|method|AS9100D,AS 9100,NADCAP,aerospace quality,aerospace quality management,AS9100 audits|quality control,ISO 9001,quality management systems
IATF 16949|method|TS 16949,IATF,QS-9000,TS16949,automotive quality standards|quality control,ISO 9001,quality management systems
ISO 13485|method|medical device manufacturing,21 CFR 820,medical device assembly|quality control
quality auditing|credential|CQA ASQ,Certified Quality Auditor,internal quality audits,ASQ certified,CQI ASQ,Certified Quality Inspector,Certified Quality Technician,ISO internal auditor,supplier quality audits,internal auditor ISO,lead auditor,CQA,supplier audits,quality audits,layered process audits,RABQSA auditor,ISO internal audits|quality control
packaging!|field|packager,packaged products,packed products,packaging line,packing line,packaging operator,packaged goods,line packer,hand packer,packaging products,hand packaging,packing products
packaging machinery|tool|cartoner,case packer,shrink wrapper,shrink wrap machine,case erector,Bosch packaging,form fill seal,blister packaging,palletizer,packaging equipment,cappers,filling machine|machine operation
labeling!|method|labelled products,labeled products,applied labels,labeling machine,product labeling,label applicator,Zebra label printer,labels and barcodes,labeled packages,affixed labels
palletizing|method|palletized,stacked pallets,built pallets,palletised,pallet building,wrapped pallets,stretch wrap,loaded pallets,stacking pallets,pallet wrapping
box making|method|folding carton,corrugator,die cutter boxes,box plant,folder gluer|manufacturing
paper mill|field|pulp mill,paper machine,papermaking,winder operator,rewinder,slitter,pulp and paper,slitting machine,paper converting|manufacturing
printing!|field|print shop,pressman,printing press,press operator printing,printing presses,commercial printing,pressroom,pressmen,print production
offset printing|tool|offset press,Heidelberg,web press,sheetfed,sheet-fed,Komori,Ryobi press,web offset|printing
digital printing|tool|digital press,HP Indigo,Xerox iGen,Konica Minolta press,Kodak NexPress,wide format printing,large format printing,Fiery RIP,wide format printer,plotter printing|printing
flexography|tool|flexo press,flexographic,flexo printing,rotogravure,gravure press,label press,Mark Andy|printing
screen printing|method|screenprinting,silk screening,silkscreen,silk screen,screen printer,t-shirt printing,pad printing|printing
prepress|field|pre-press,plate making printing,platemaking,preflight files,CTP plates,color separations,print production,print-ready files,CMYK,pre-press technician,Pantone matching|printing
bindery|method|bookbinding,saddle stitching,perfect binding,paper cutter guillotine,folding machine operator,Polar cutter,print finishing,book binding,comb binding,MBO folder
mail sorting|field|sorted mail,mail sorter,inserter machine,mailroom equipment,mailing machines,bulk mail preparation,mail handler,mail processing,sort mail,USPS mail,postage meter,mail delivery
textiles|field|textile mill,textile manufacturing,weaving machine,loom operator,knitting machine,spinning frames,fabric mill,yarn spinning,textile machine operator,dye house|manufacturing
sewing|method|sewn products,serger,overlock,seamstress,stitcher,seamster,sew garments,Juki,single needle,sewed garments,hemmed,sewing machine,dressmaker,dressmaking,industrial sewing,sewist,clothing alterations,garment tailoring,tailor shop
alterations!|method|garment alterations,hemmed pants,hemming,dressmaker,dressmaking,altered garments,clothing alterations,custom tailoring,tailor shop,altered clothing,tailored suits,mended garments|sewing
fabric cutting|method|cut fabric,fabric cutter,Gerber cutter,marker making,pattern cutting,garment cutter,textile cutting,spread fabric
pattern making|method|patternmaker,patternmaking,garment patterns,pattern maker,drafted patterns,draped garments,Gerber AccuMark,CLO 3D,garment draping,Optitex,pattern drafting,pattern cutter,Lectra Modaris,pattern grading
embroidery|method|Tajima,embroidered garments,monogramming,embroidery machine,machine embroidery
upholstery|method|upholsterer,reupholstered,upholstered,cushion stuffing,furniture upholstery,auto upholstery
shoe repair|method|shoemaker,shoe manufacturing,leather work,leather goods,leatherwork,saddlery
furniture finishing|method|furniture refinishing,stained and varnished,wood finishing,lacquer finishing,French polishing,furniture restoration,refinished furniture,wood staining,lacquering|woodworking
jewelry making|field|jeweler,goldsmith,jewelry repair,stone setting,silversmith,ring sizing,jeweller,gem setting
watch repair|field|watchmaker,horology,clock repair,changed watch batteries,watch battery replacement,watchmaking
gunsmithing|field|gunsmith,firearm repair,firearms maintenance,armorer,armourer
musical instrument repair|field|luthier,piano tuner,piano tuning,guitar repair,band instrument repair
pottery and ceramics|field|kiln operator,ceramic manufacturing,slip casting,brick plant,kiln firing
optical lab|field|optical laboratory technician,lens grinding,lens edging,surfaced lenses,edged lenses,ophthalmic lab technician
dental lab|field|dental laboratory technician,dental technician lab,crowns and bridges fabrication,denture fabrication,Certified Dental Technician
semiconductor manufacturing|field|wafer fab,wafer fabrication,semiconductor technician,photolithography process,etch and deposition,semiconductor fab,fab technician semiconductor|manufacturing
pharmaceutical manufacturing|field|tablet press,pharmaceutical operator,aseptic filling,sterile manufacturing,pharma manufacturing,encapsulation machine,tablet coating,fill finish,biomanufacturing,bioprocess technician,batch records,batch record review,solid dose|GMP
additive manufacturing|tool|3D printing,3D printer,3D printers,3D-printed,stereolithography,selective laser sintering,fused deposition modeling
CAD drafting|tool|Onshape,computer-aided drafting,CAD drawings,Revit,drafted shop drawings,SolidEdge,Pro/ENGINEER,Creo Parametric,Autodesk Inventor,computer aided design
food processing|field|food manufacturing,food production plant,food plant,food production worker,food factory,cannery|manufacturing
meat cutting|method|butcher,meat cutter,butchering,cut meat,meat saw,trimmed meat,butchery,broke down primals,deboning,slicing meats,meat department cutting,trimmed meats,meat department,deboned,meat processing,boned and trimmed,poultry processing
meat processing|field|meat packing,meatpacking,abattoir,poultry plant,poultry processing,meat plant,kill floor,slaughterer,evisceration,meatpacker,beef plant|food processing
seafood processing|field|fish processing,fish cutter,fish plant,filleted fish,fish filleting,fish cannery,fish monger,fishmonger
commercial baking|field|bakery production,baker industrial,dough mixer,bakery plant,oven operator bakery,wholesale bakery,industrial bakery,dough sheeter
dairy processing|field|dairy plant,pasteurizer,pasteurization,cheese making,cheesemaker,milk plant,HTST,ice cream plant,milk receiving,pasteurisation|food processing
brewing!|field|cellarman,brewhouse,brewed beer,distillery,winery,head brewer,assistant brewer,cellar worker wine,fermentation tanks,winemaking,kegging,brewmaster,craft brewer,home-brewing beer,brewer,distiller,cellar brewery,winery production
beverage bottling|field|beverage plant,canning line,bottler,bottling
HACCP|credential|critical control points,HACCP certified,HACCP plan,HACCP plans,HACCP certification,hazard analysis critical control points,HACCP logs|food safety
PCQI|credential|Preventive Controls Qualified Individual,FSMA,Food Safety Modernization Act|food safety
food safety|field|SQF,BRC food,BRCGS,food hygiene,safe food handling,GFSI,food handling standards,USDA inspection,FSSC 22000,USDA regulations,allergen control,food handling,HACCP,food-safe,health code,food temperatures,cross-contamination,food sanitation,temperature logs,sanitation standards kitchen,FIFO food rotation,food temperature logs,health inspection,food safety standards,temperature danger zone,FIFO rotation,allergen awareness
food sanitation|method|sanitation crew food,CIP cleaning,clean-in-place,sanitation technician,plant sanitation,third shift sanitation,cleaned production equipment,ATP swabs,pre-op inspections sanitation,sanitation worker plant,SSOP|food safety
grain handling|field|grain elevator,grain elevators,feed mill,flour mill,grain bins,milling of grain,grain grading,grain loading,grain dryer,grain auger,grain cart,seed cleaning
batch cooking|method|kettle operator,retort operator,fryer operator plant,batch cook,industrial fryer,smokehouse operator,better process control school|food processing
warehouse work|field|warehouse associate,warehouse worker,warehouseman,fulfillment center,distribution center,fulfilment centre,warehouse operative,warehouse environment,warehouse operations,storeman,stockroom,distribution warehouse
forklift!|tool|fork lift,forklifts,fork truck,lift truck,powered industrial truck,PIT equipment|material handling
forklift certification|credential|forklift certified,forklift license,forklift licence,forklift ticket,RTITB,counterbalance licence,LF licence,forklift operator certification,powered industrial truck certification,certified forklift,forklift certificate,certified forklift operator,licensed forklift driver,OSHA forklift|forklift,forklift operation
reach truck|tool|reach trucks,stand-up reach,Raymond reach,stand-up forklift,narrow aisle,turret truck,reach lift,Bendi|forklift
order picker|tool|cherry picker warehouse,stock picker machine,order picker forklift,Crown order picker,high-level order picker
pallet jack|tool|pallet jacks,walkie rider,pallet truck,PPT truck,LLOP,walkie stacker,hand truck,hand trucks,EPJ|material handling
material handling|field|material handler,materials handler,moved materials,material handlers,materials handling,moving materials,transported materials,staged materials,moved pallets,unloaded materials,material movement,goods handling
order picking|method|picked orders,order selector,pick and pack,picking and packing,order fulfillment,picker packer,fulfilled orders,pick packer,pulled orders,filled orders,order fulfilment|warehouse work
voice picking|tool|Vocollect,voice-directed picking,pick to light,voice pick|order picking
packing orders|method|packed boxes,packed orders,packing boxes,pack orders,boxed products,packed shipments,packed items,packing for shipment,packed and shipped,packed goods
loading and unloading|method|loaded and unloaded,unloaded trucks,loaded trucks,lumper,loaded trailers,freight loader,unload trucks,load and unload,trailer loading,package handler,unloaded freight,dock worker|material handling
shipping and receiving|field|shipping/receiving,shipping clerk,receiving clerk,received shipments,receiving and shipping,shipping department,received deliveries,goods in,receiving dock,goods inwards,dispatch of goods,inbound shipments,shipped orders,goods in and despatch,prepared shipments,incoming shipments,outgoing shipments
bills of lading|method|bill of lading,BOLs,BOL,packing slips,waybills,packing lists,shipping documents,shipping paperwork,delivery notes,shipping papers,freight bills,shipping documentation,airway bills
RF scanners|tool|RF scanner,RF guns,RF gun,handheld scanners,barcode scanner,barcode scanners,RF scanning,hand scanner,scan gun,barcode scanning,handheld scanner,radio frequency scanners
inventory control|method|inventory management,stock control,inventory counts,stocktake,inventory accuracy,inventory clerk,inventory audits,managed inventory,tracked inventory,counted stock,stocktaking,inventory levels,inventory specialist,inventory tracking,stock management,inventory reconciliation,took inventory,cycle counts,counted inventory,stock takes,stock counts,physical inventory,stock taking
cycle counts|method|cycle counting,cycle counter,cycle count,cycle counted,physical inventory counts,physical inventories,annual physical inventory,rolling stock counts|inventory control
stocking shelves|method|stocked shelves,restocked shelves,shelf stocking,replenished shelves,stocker,put away stock,putaway,put-away,replenishment of shelves,night crew stocking,night fill,stocked merchandise
WMS!|tool|warehouse management system,warehouse management systems,Manhattan WMS,HighJump,Blue Yonder WMS,SAP EWM,Red Prairie,WMS software,Körber WMS,Infor WMS,warehouse management software
ERP software|tool|SAP,Oracle ERP,JobBOSS,E2 Shop System,Epicor,Infor SyteLine,Plex ERP,JD Edwards,enterprise resource planning,IQMS,QAD,AS/400,ERP,SAP ERP,ERP system,Microsoft Dynamics 365,Infor,SAP S/4HANA
cold storage|field|freezer warehouse,freezer work,refrigerated warehouse,cooler and freezer,freezer environment,walk-in freezer,walk-in cooler,sub-zero freezer,cold environment,refrigerated environment,cold chain,frozen foods warehouse
cross-docking|method|cross dock,LTL dock,crossdock,freight dock,LTL freight,freight handler|material handling
warehouse supervision|field|warehouse supervisor,warehouse manager,warehouse lead,distribution center manager,warehouse team leader,supervised warehouse,managed warehouse,distribution supervisor|warehouse work
returns processing!|method|processed returns,returns processor,reverse logistics,RMA processing,returned merchandise,RMAs,return merchandise authorization,returns and exchanges,handled returns,customer returns,returns desk,refunds and exchanges
kitting|method|kitted,built kits,kit assembly,assembled kits,kits for production
delivery driving|field|delivery driver,package delivery,courier,delivery van,parcel delivery,delivery route,route delivery,made deliveries,package car driver,box truck deliveries,delivered goods,delivery truck|driving
moving and hauling|field|professional mover,moving company,household goods moving,furniture delivery,furniture moving,removalist,moved furniture,piano moving,delivered furniture,junk removal,household movers|heavy lifting
driving!|field|professional driver,safe driving record,clean driving record,drove vehicles,company driver,clean MVR,van driver,drove company vehicle,drove company van,operated company vehicle,commercial driver,good driving record,company vehicle,delivery driver,drove clients,drove residents,transported clients,transported residents,drove a van,route driver,drove box truck,courier driver
driver's license|credential|drivers license,driver license,driving licence,driver's licence,class D license,class C license,class 5 licence,valid driver's license,clean driving record,valid drivers license,full UK driving licence,valid driver license,clean MVR,driving license,licensed driver,valid DL,full UK licence,provincial driver's licence
Class A CDL|credential|CDL Class A,CDL-A,class A commercial driver,AZ licence,AZ license,Class 1 licence truck,HGV Class 1,LGV Class 1,HC licence,MC licence,class A driver,class A commercial license,class 1 licence,tractor-trailer license|CDL,Class B CDL,commercial driver's license,driver's license
Class B CDL|credential|CDL Class B,CDL-B,DZ licence,DZ license,HGV Class 2,LGV Class 2,class B commercial driver,class B commercial license,class B driver|CDL,commercial driver's license,driver's license
CDL|credential|commercial driver's license,commercial drivers license,commercial driver license,commercial driving licence,CDL licensed,CDL license|driving,driver's license
hazmat endorsement|credential|HazMat endorsed,H endorsement,X endorsement,tanker endorsement,N endorsement,tanker endorsed,hazmat and tanker,ADR licence|CDL
doubles and triples|credential|doubles/triples,doubles triples endorsement,T endorsement,B-train,pulled doubles|CDL
passenger endorsement|credential|P endorsement,S endorsement,school bus endorsement,passenger endorsed,PCV licence,PSV licence,D1 licence
DOT medical card|credential|DOT physical,medical examiner's certificate,DOT medical certificate,DOT medical examiner certificate,DOT health card,Driver CPC,DOT med card,CDL medical card,FMCSA medical
truck driving|field|truck driver,tractor trailer,semi truck,lorry driver,HGV driver,18 wheeler,over-the-road,commercial truck,OTR driver,line haul,linehaul|driving
box truck|tool|straight truck,box trucks,26 foot truck,26' truck,straight trucks,Luton van,cube van,16 ft truck|driving
dump truck driving|tool|dump truck,dump trucks,tandem dump,tri-axle,end dump,belly dump,tipper truck,triaxle|driving
flatbed hauling|method|flatbed,lowboy,step deck,oversize loads,heavy haul,stepdeck,RGN trailer,flatbeds|truck driving
tanker driving|method|tanker driver,tank truck,fuel hauler,fuel delivery driver,milk hauler,crude hauler,bulk tanker,hauled fuel,propane delivery,tanker trucks,tankers driver|truck driving
reefer hauling|method|refrigerated trailer,refrigerated freight,reefer trailer,reefer loads,refrigerated loads|truck driving
load securement|method|secured loads,tarped loads,chained and binders,load securing,cargo securement,tie-downs,tarping,secured cargo,chains and binders
pre-trip inspections|method|vehicle condition report,DVIR,walk-around checks,pre and post trip,pre-trip,post-trip,pretrip,daily vehicle inspections,pre/post trip inspections
DOT regulations|method|DOT compliance,FMCSA,hours of service,Department of Transportation regulations,FMCSR,CSA score,DOT rules,DOT regulated,HOS regulations,DOT audits
ELD logs|tool|electronic logging device,e-logs,driver logs,logbooks driver,electronic logs,tachograph,KeepTruckin,Motive ELD,Omnitracs,elogs,daily logs DOT,Samsara|DOT regulations
route navigation|method|GPS navigation,planned routes,read maps,route planning,map reading,delivery routes planned,mapped routes,followed routes
bus driving|field|bus driver,transit operator,bus operator,drove school bus,coach driver,motorcoach,shuttle driver,city bus,drove bus,transported students,shuttle bus|driving,passenger transport
passenger transport|field|transported passengers,drove passengers,taxi driver,Uber driver,Lyft driver,paratransit driver,rideshare driver,cab driver,non-emergency medical transportation,NEMT,transporting passengers|driving
paratransit|field|wheelchair securement,wheelchair van,wheelchair tie-downs,dial-a-ride,wheelchair lift van|passenger transport
fare collection|method|collected fares,farebox,collected tickets,fares collected,ticket inspector train
dispatching!|field|dispatcher,dispatched drivers,dispatched technicians,dispatched trucks,dispatched service calls,dispatched vehicles,dispatching drivers,dispatched crews,driver dispatch,truck dispatcher,fleet dispatcher,dispatch office,transport planner
load planning|method|route optimization,route scheduling,load planner,scheduled loads,scheduled deliveries,transport planner,routed trucks,transport scheduling,delivery scheduling,driver scheduling,Roadnet,transport planning
freight brokerage|field|freight broker,load boards,booked loads,DAT load board,covered loads carriers,carrier sales,Truckstop load board,negotiated freight rates,carrier negotiation,broker loads,brokered freight,truck brokerage,freight brokering|logistics
freight forwarding|field|freight forwarder,ocean freight,air freight,import/export,Incoterms,CargoWise,international shipping,export documentation,import and export,international freight,house bills of lading,freight forwarding agent,freight agent|logistics
customs brokerage|credential|customs broker,customs clearance,tariff classification,CBP entries,HTS classification,customs entries,C-TPAT,licensed customs broker,cleared customs,customs house broker|logistics,import/export
TMS software|tool|transportation management system,McLeod TMS,MercuryGate,TMW Suite,Oracle Transportation Management,transportation management systems,Descartes Route Planner|logistics
logistics|field|transportation coordinator,freight coordination,88N,92A,logistician,logistics coordinator,logistics manager,logistics specialist,logistics coordination,logistics company,logistics analyst,3PL,third-party logistics,distribution logistics
two-way radio|tool|two-way radios,walkie-talkie,radio communication,walkie talkies,hand-held radio,radio dispatch,2-way radio,radio communications,10-codes,ten codes,police radio,handheld radio,radio traffic
rail operations|field|locomotive engineer,train conductor,train driver,freight train,brakeman,yardmaster,rail yard,switchman,trainman,light rail operator
track maintenance|field|railroad track,track worker,rail maintenance of way,track laborer,track inspector,platelayer,permanent way,roadmaster,rail welding,Sentinel PTS,maintenance-of-way
railcar repair|field|railroad carman,freight car repair,railcar mechanic,locomotive mechanic,railroad mechanic,rolling stock maintenance,diesel locomotive,railcar inspection,train maintenance technician|mechanical repair
rail signals|field|signal maintainer,railroad signals,railway signalling,grade crossing signals,positive train control,signalman railroad
FRA regulations|credential|Federal Railroad Administration,GCOR,NORAC,49 CFR 213,roadway worker protection,FRA certified,RWP railroad
security guarding|field|security guard,security officer,security guards,unarmed security,security officers,loss prevention guard,security patrol,private security,unarmed guard,property security,hotel security
guard card|credential|guard license,SIA licence,SIA licensed,security licence,DCJS certification,security guard registration,security license,BSIS guard card,unarmed security license,D license security,security guard license,unarmed guard card,Class D security license,SIA badge,security guard card,licensed security officer,unarmed guard license,PERC card|security guarding,security work
armed security|credential|armed guard,firearms permit,class G license,firearm permit guard,armed officer,armored car guard,armed guards,Act 235|security guarding
armored transport|field|armored car,armored truck,armoured car,Brinks,Loomis,armored vehicle
patrols!|method|patrolled,foot patrols,mobile patrol,vehicle patrols,patrol premises,perimeter checks,security rounds,patrol rounds,foot patrol
visitor control|method|checked IDs,signed in visitors,visitor badges,visitor logs,screened visitors,gatehouse,gate guard,checked identification,access logs at gate,visitor screening,monitored entrances,verified identification at entrance
bag and metal detector screening|method|bag checks,metal detector screening,wand screening,magnetometer,security screening,TSA screener,searched bags,X-ray baggage
alarm response|method|responded to alarms,alarm monitoring,monitored alarms,alarm calls,monitored alarm systems,respond to alarms,central station monitoring,alarm systems,burglar alarms,alarm operator,fire alarm panels
crowd control|method|crowd management,managed crowds,event security,crowd safety,controlled crowds,event crowds,riot control,crowd manager,festival security
report writing!|method|daily activity reports,wrote reports,shift reports,wrote daily reports,security reports,prepared reports,weekly reports,monthly reports,generated reports,ran reports,compiled reports,report preparation,ad hoc reports,produced reports,report generation
parking enforcement|field|parking attendant,parking control,parking tickets issued,parking lot attendant,valet parking,parked cars,valet attendant,directed parking
key control|method|key log,key custody,issued keys,opened and closed building,secured building,locked up premises,unlocked doors
shift work|field|night shift,swing shift,graveyard shift,12-hour shifts,overnight shift,third shift,second shift,rotating shift,2nd shift,3rd shift,nights and weekends,shiftwork,shift worker,shift pattern,all shifts,any shift,various shifts,shift lead,shift supervisor,shift manager
attention to detail|method|detail oriented,detailed-oriented,eye for detail,attentive to detail,accuracy of records,error-free,high accuracy,accurate data entry,keen eye for detail,99% accuracy,zero errors,caught errors,100% accuracy,thorough and accurate
parts and materials estimating|method|material lists,ordered materials,ordering materials,materials ordering,ordered supplies,bill of materials,job materials ordered
vendor coordination|method|coordinated vendors,managed vendors,vendor management,outside vendors,coordinated with vendors,outside contractors,contractor coordination,service contracts managed,negotiated with vendors,vendor relations,vendor negotiations,vendor contracts,ordered from vendors,supplier relations
customer service|field|customer relations,helped customers,assisted customers,customer care,customer satisfaction,client service,served customers,customer-facing,customer support,guest service,guest services,customer assistance,patron services,greeted customers,waited on customers,guest satisfaction,customer complaints,assisted guests,client relations
AutoCAD|tool|Auto CAD,AutoCAD LT,AutoCAD Electrical,AutoCAD Civil 3D,AutoCAD Mechanical,AutoCAD drafter,DWG files,AutoLISP|CAD drafting,CAD,drafting
SolidWorks|tool|Solid Works,CSWA,CSWP,SolidWorks CAM,SolidWorks assemblies,SolidWorks PDM,SOLIDWORKS Simulation|CAD drafting,CAD,3D CAD
glass manufacturing|field|glass blower,glassblowing,glass furnace,float glass,glass cutting and polishing|manufacturing
ammunition and explosives assembly|field|ammunition manufacturing,munitions assembly,pyrotechnics manufacturing,ammunition reloading|manufacturing
apprentice training|method|trained apprentices,mentored apprentices,apprentice instructor,supervised apprentices,taught apprentices,trained helpers
`;
