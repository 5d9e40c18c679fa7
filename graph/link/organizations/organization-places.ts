/**
 * Where organizations stand that do not say so in their name: who leaves one often goes to another of the same place, or is at
 * both. General knowledge, made for this project (same licence): places with several universities or institutes, each with the
 * larger ones; what has many sites is left out.
 */
import { organizationKey } from './organization-key.ts';

/** A place to a line; a name in brackets is another of the one before. */
const table = `
Aachen: RWTH Aachen University (RWTH Aachen), FH Aachen
Adelaide: University of Adelaide, University of South Australia, Flinders University
Amsterdam: University of Amsterdam, Vrije Universiteit Amsterdam (VU University Amsterdam), Centrum Wiskunde & Informatica (CWI)
Athens: National Technical University of Athens, National and Kapodistrian University of Athens (University of Athens), Athens University of Economics and Business, Harokopio University, University of Piraeus
Atlanta: Georgia Institute of Technology (Georgia Tech), Emory University, Georgia State University
Auckland: University of Auckland, Auckland University of Technology, Massey University
Austin: University of Texas at Austin, Texas State University
Baltimore: Johns Hopkins University, University of Maryland Baltimore County
Bangalore: Indian Institute of Science, International Institute of Information Technology Bangalore, Indian Institute of Management Bangalore
Bangkok: Chulalongkorn University, Mahidol University, Thammasat University, King Mongkut's University of Technology Thonburi, Kasetsart University, Asian Institute of Technology
Barcelona: Universitat Politècnica de Catalunya (Technical University of Catalonia), Pompeu Fabra University (Universitat Pompeu Fabra), University of Barcelona, Autonomous University of Barcelona (Universitat Autònoma de Barcelona), Barcelona Supercomputing Center
Beijing: Tsinghua University, Peking University, Beihang University, Beijing University of Posts and Telecommunications, Beijing Institute of Technology, Beijing Jiaotong University, Beijing Normal University, Renmin University of China, Chinese Academy of Sciences, Beijing University of Technology, University of Science and Technology Beijing, North China Electric Power University, Microsoft Research Asia, China Agricultural University
Berlin: Technische Universität Berlin (TU Berlin), Humboldt University of Berlin, Free University of Berlin, Zuse Institute Berlin
Birmingham: University of Birmingham, Aston University, Birmingham City University
Bologna: University of Bologna
Bonn: University of Bonn, Bonn-Rhein-Sieg University of Applied Sciences
Boston: Massachusetts Institute of Technology (MIT), Harvard University, Boston University, Northeastern University, Tufts University, Brandeis University, University of Massachusetts Boston, Massachusetts General Hospital, Boston College
Bremen: University of Bremen, Jacobs University Bremen, Bremen University of Applied Sciences
Brisbane: University of Queensland, Queensland University of Technology, Griffith University
Brussels: Vrije Universiteit Brussel, Université libre de Bruxelles (Free University of Brussels)
Bucharest: Politehnica University of Bucharest, University of Bucharest
Budapest: Budapest University of Technology and Economics, Eötvös Loránd University, Hungarian Academy of Sciences
Buenos Aires: University of Buenos Aires, Buenos Aires Institute of Technology
Cairo: Cairo University, Ain Shams University, American University in Cairo, German University in Cairo
Calgary: University of Calgary
Cambridge: University of Cambridge, Microsoft Research Cambridge, Anglia Ruskin University
Canberra: Australian National University, University of Canberra, NICTA
Changsha: Central South University, Hunan University, National University of Defense Technology, Hunan Normal University
Chengdu: University of Electronic Science and Technology of China, Sichuan University, Southwest Jiaotong University
Chennai: Indian Institute of Technology Madras, Anna University, University of Madras
Chicago: University of Chicago, Northwestern University, University of Illinois at Chicago, Illinois Institute of Technology, DePaul University, Argonne National Laboratory, Loyola University Chicago, Toyota Technological Institute at Chicago, Fermilab
Chongqing: Chongqing University, Southwest University, Chongqing University of Posts and Telecommunications
Cleveland: Case Western Reserve University, Cleveland State University, Kent State University
College Station: Texas A&M University
Cologne: University of Cologne, German Aerospace Center
Copenhagen: University of Copenhagen, Technical University of Denmark, IT University of Copenhagen, Copenhagen Business School
Dalian: Dalian University of Technology, Dalian Maritime University
Dallas: University of Texas at Dallas, Southern Methodist University, University of Texas at Arlington, University of North Texas
Darmstadt: Technische Universität Darmstadt (TU Darmstadt), Darmstadt University of Applied Sciences
Delft: Delft University of Technology (TU Delft), TNO
Delhi: Indian Institute of Technology Delhi, University of Delhi, Jawaharlal Nehru University, Indraprastha Institute of Information Technology, Delhi Technological University
Denver: University of Colorado Boulder, University of Denver, University of Colorado Denver, Colorado School of Mines, National Center for Atmospheric Research
Detroit: University of Michigan, Wayne State University, Oakland University
Dresden: Technische Universität Dresden (TU Dresden), Max Planck Institute of Molecular Cell Biology and Genetics
Dublin: Trinity College Dublin, University College Dublin, Dublin City University, Dublin Institute of Technology
Edinburgh: University of Edinburgh, Heriot-Watt University, Edinburgh Napier University
Eindhoven: Eindhoven University of Technology (TU Eindhoven), Philips Research
Geneva: University of Geneva, CERN
Glasgow: University of Glasgow, University of Strathclyde, Glasgow Caledonian University
Gothenburg: Chalmers University of Technology, University of Gothenburg
Graz: Graz University of Technology (TU Graz), University of Graz
Grenoble: Joseph Fourier University (Université Joseph Fourier), Grenoble Institute of Technology, Grenoble Alpes University (Université Grenoble Alpes), STMicroelectronics, Verimag
Guangzhou: Sun Yat-sen University, South China University of Technology, Jinan University, South China Normal University, Guangdong University of Technology
Haifa: Technion – Israel Institute of Technology (Technion), University of Haifa
Hamburg: University of Hamburg, Hamburg University of Technology
Hangzhou: Zhejiang University, Hangzhou Dianzi University, Zhejiang University of Technology
Hannover: Leibniz University Hannover (University of Hannover), L3S Research Center
Harbin: Harbin Institute of Technology, Harbin Engineering University
Hefei: University of Science and Technology of China, Hefei University of Technology, Anhui University
Helsinki: University of Helsinki, Aalto University, Helsinki University of Technology, VTT Technical Research Centre of Finland
Hong Kong: University of Hong Kong, Chinese University of Hong Kong, Hong Kong University of Science and Technology, City University of Hong Kong, Hong Kong Polytechnic University, Hong Kong Baptist University
Houston: University of Houston, Rice University, University of Houston–Clear Lake, University of Texas MD Anderson Cancer Center, Baylor College of Medicine, University of Texas Health Science Center at Houston
Hsinchu: National Tsing Hua University, National Chiao Tung University, Industrial Technology Research Institute
Istanbul: Boğaziçi University, Istanbul Technical University, Koç University, Sabancı University, Yıldız Technical University
Jena: University of Jena, Ernst Abbe University of Applied Sciences Jena
Jerusalem: Hebrew University of Jerusalem
Jinan: Shandong University, University of Jinan
Kaiserslautern: Kaiserslautern University of Technology (University of Kaiserslautern, Technische Universität Kaiserslautern), German Research Centre for Artificial Intelligence (DFKI)
Karlsruhe: Karlsruhe Institute of Technology (University of Karlsruhe), FZI Research Center for Information Technology
Kiev: Taras Shevchenko National University of Kyiv, Kyiv Polytechnic Institute
Kolkata: Indian Statistical Institute, Jadavpur University, University of Calcutta
Kraków: AGH University of Science and Technology, Jagiellonian University
Kyoto: Kyoto University, Doshisha University, Ritsumeikan University, Kyoto Institute of Technology, ATR
Lanzhou: Lanzhou University, Northwest Normal University, Lanzhou University of Technology
Lausanne: École Polytechnique Fédérale de Lausanne (EPFL), University of Lausanne
Leeds: University of Leeds, Leeds Beckett University
Leuven: Katholieke Universiteit Leuven (KU Leuven), IMEC
Lille: Université Lille Nord de France, Lille University of Science and Technology
Linz: Johannes Kepler University Linz
Lisbon: Instituto Superior Técnico, University of Lisbon, NOVA University Lisbon, INESC-ID
Liverpool: University of Liverpool, Liverpool John Moores University
London: Imperial College London, University College London, King's College London, Queen Mary University of London, City University London, Brunel University, London School of Economics, Royal Holloway, Birkbeck, University of Westminster, Kingston University, University of Greenwich, Middlesex University
Los Angeles: University of California Los Angeles (UCLA), University of Southern California, California Institute of Technology, California State University Los Angeles, Jet Propulsion Laboratory, California State University Northridge
Lyon: Institut national des sciences appliquées de Lyon, Claude Bernard University Lyon 1, École Normale Supérieure de Lyon
Madison: University of Wisconsin–Madison
Madrid: Technical University of Madrid (Universidad Politécnica de Madrid), Complutense University of Madrid, Autonomous University of Madrid, Charles III University of Madrid, King Juan Carlos University
Manchester: University of Manchester, Manchester Metropolitan University, University of Salford, UMIST
Melbourne: University of Melbourne, Monash University, RMIT University, Swinburne University of Technology, Deakin University, La Trobe University, Victoria University
Mexico City: National Autonomous University of Mexico, Instituto Politécnico Nacional (National Polytechnic Institute), CINVESTAV
Miami: University of Miami, Florida International University, Florida Atlantic University
Milan: Politecnico di Milano (Polytechnic University of Milan), University of Milan, University of Milano-Bicocca, Bocconi University
Minneapolis: University of Minnesota
Montreal: McGill University, Université de Montréal (University of Montreal), Concordia University, École Polytechnique de Montréal, Université du Québec à Montréal, École de technologie supérieure
Moscow: Moscow State University, Russian Academy of Sciences, Moscow Institute of Physics and Technology, Higher School of Economics
Mumbai: Indian Institute of Technology Bombay, Tata Institute of Fundamental Research, University of Mumbai
Munich: Technische Universität München (Technical University of Munich, TU München), Ludwig Maximilian University of Munich, Bundeswehr University Munich, Munich University of Applied Sciences
Nagoya: Nagoya University, Nagoya Institute of Technology, Toyota Technological Institute
Nanjing: Nanjing University, Southeast University, Nanjing University of Aeronautics and Astronautics, Nanjing University of Science and Technology, Nanjing University of Posts and Telecommunications, Nanjing Normal University, Hohai University
Naples: University of Naples Federico II, Second University of Naples, Parthenope University of Naples
New Haven: Yale University
New Orleans: University of New Orleans, Tulane University
New York: Columbia University, New York University, City University of New York, Fordham University, Polytechnic Institute of New York University, Stevens Institute of Technology, Yeshiva University, Rockefeller University, Mount Sinai School of Medicine
Newcastle upon Tyne: Newcastle University, Northumbria University
Nottingham: University of Nottingham, Nottingham Trent University
Osaka: Osaka University, Osaka Prefecture University, Osaka City University, Kansai University
Oslo: University of Oslo, Simula Research Laboratory
Ottawa: University of Ottawa, Carleton University, National Research Council
Oxford: University of Oxford, Oxford Brookes University
Paris: Pierre and Marie Curie University (UPMC), École Normale Supérieure, Paris Diderot University, Télécom ParisTech, École Polytechnique, University of Paris-Sud, Paris Dauphine University, Sorbonne University, Conservatoire national des arts et métiers, École Centrale Paris, Paris Descartes University
Perth: University of Western Australia, Curtin University, Murdoch University, Edith Cowan University
Philadelphia: University of Pennsylvania, Drexel University, Temple University, Villanova University
Phoenix: Arizona State University
Pisa: University of Pisa, Scuola Normale Superiore di Pisa, Sant'Anna School of Advanced Studies
Pittsburgh: Carnegie Mellon University, University of Pittsburgh, Duquesne University
Porto: University of Porto, INESC Porto
Portland: Portland State University, Oregon Health & Science University
Potsdam: University of Potsdam, Hasso Plattner Institute
Prague: Charles University in Prague (Charles University), Czech Technical University in Prague, Czech Academy of Sciences
Providence: Brown University, University of Rhode Island
Raleigh: North Carolina State University, Duke University, University of North Carolina at Chapel Hill, National Institute of Environmental Health Sciences
Rennes: University of Rennes 1, INSA Rennes, IRISA
Rio de Janeiro: Federal University of Rio de Janeiro, Pontifical Catholic University of Rio de Janeiro, Fluminense Federal University
Rochester: University of Rochester, Rochester Institute of Technology
Rome: Sapienza University of Rome (University of Rome La Sapienza), University of Rome Tor Vergata, Roma Tre University
Rostock: University of Rostock, Fraunhofer Institute for Computer Graphics Research
Saarbrücken: Saarland University, Max Planck Institute for Informatics, German Research Centre for Artificial Intelligence
Salt Lake City: University of Utah, Brigham Young University
San Diego: University of California San Diego (UCSD), San Diego State University, San Diego Supercomputer Center
San Francisco: Stanford University, University of California Berkeley, University of California San Francisco, Lawrence Berkeley National Laboratory, San Jose State University, Santa Clara University, SRI International, San Francisco State University, Lawrence Livermore National Laboratory, NASA Ames Research Center
Santiago: University of Chile, Pontifical Catholic University of Chile
São Paulo: University of São Paulo, Federal University of ABC
Seattle: University of Washington, Seattle University, Fred Hutchinson Cancer Research Center, Microsoft Research
Seoul: Seoul National University, Korea University, Yonsei University, Hanyang University, Ewha Womans University, Sogang University, Kyung Hee University, Chung-Ang University, Konkuk University, Soongsil University, Kwangwoon University, Sejong University, Korea Institute of Science and Technology
Shanghai: Shanghai Jiao Tong University (Shanghai Jiaotong University), Fudan University, Tongji University, East China Normal University, Shanghai University, East China University of Science and Technology, Donghua University
Shenyang: Northeastern University China, Shenyang University of Technology
Shenzhen: Shenzhen University, Shenzhen Institutes of Advanced Technology
Singapore: National University of Singapore, Nanyang Technological University, Singapore Management University, Agency for Science Technology and Research, Institute for Infocomm Research
St. Louis: Washington University in St. Louis, Saint Louis University
Stockholm: Royal Institute of Technology (KTH Royal Institute of Technology, KTH), Stockholm University, Karolinska Institutet, Swedish Institute of Computer Science
Stuttgart: University of Stuttgart, University of Hohenheim
Sydney: University of Sydney, University of New South Wales, University of Technology Sydney, Macquarie University
Taipei: National Taiwan University, Academia Sinica, National Taiwan University of Science and Technology, National Taiwan Normal University, Tamkang University, Fu Jen Catholic University, National Taipei University of Technology, National Chengchi University
Tainan: National Cheng Kung University
Taejon: KAIST (Korea Advanced Institute of Science and Technology), Electronics and Telecommunications Research Institute (ETRI), Chungnam National University, Information and Communications University
Tehran: University of Tehran, Sharif University of Technology, Amirkabir University of Technology, Iran University of Science and Technology
Tel Aviv: Tel Aviv University, Bar-Ilan University, Weizmann Institute of Science
Tianjin: Tianjin University, Nankai University
Tokyo: University of Tokyo, Tokyo Institute of Technology, Waseda University, Keio University, National Institute of Informatics, Chuo University, Tokyo University of Science, University of Electro-Communications, Sophia University, Hosei University, Meiji University
Toronto: University of Toronto, York University, Ryerson University
Toulouse: Paul Sabatier University, University of Toulouse, LAAS
Trondheim: Norwegian University of Science and Technology, SINTEF
Tsukuba: University of Tsukuba, National Institute of Advanced Industrial Science and Technology
Turin: Polytechnic University of Turin (Politecnico di Torino), University of Turin
Twente: University of Twente
Urbana: University of Illinois at Urbana–Champaign (University of Illinois at Urbana-Champaign, UIUC)
Utrecht: Utrecht University
Vancouver: University of British Columbia, Simon Fraser University
Vienna: Vienna University of Technology (TU Wien), University of Vienna, Vienna University of Economics and Business, Medical University of Vienna
Warsaw: University of Warsaw, Warsaw University of Technology, Polish Academy of Sciences
Washington: University of Maryland College Park (University of Maryland), George Washington University, George Mason University, Georgetown University, National Institutes of Health, National Institute of Standards and Technology, United States Naval Research Laboratory, American University, Howard University, Catholic University of America
Waterloo: University of Waterloo, Wilfrid Laurier University
Wellington: Victoria University of Wellington
Wuhan: Wuhan University, Huazhong University of Science and Technology, Wuhan University of Technology, Central China Normal University
Xi'an: Xi'an Jiaotong University, Xidian University, Northwestern Polytechnical University, Northwest University
Zürich: ETH Zurich (Swiss Federal Institute of Technology in Zurich, Swiss Federal Institute of Technology Zurich), University of Zurich, IBM Research – Zurich
`;

let places: Map<string, Set<string>> | undefined;

function readTable(): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of table.trim().split('\n')) {
    const [place = '', names = ''] = line.split(': ');
    for (const name of names.split(/, | ?[()]/)) {
      if (name === '') continue;
      const key = organizationKey(name);
      found.set(key, (found.get(key) ?? new Set()).add(place));
    }
  }
  return found;
}

/** The places that an organization is known to stand in, by its key; none where nothing is known. */
export function placesOf(key: string): ReadonlySet<string> {
  places ??= readTable();
  return places.get(key) ?? new Set();
}
