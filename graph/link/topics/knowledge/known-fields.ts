/**
 * What well-known things and sub-fields of the sciences, of medicine, law, media, arts and society are, as `known-kinds.ts` has those
 * of computing: general knowledge, written for this project, field by field. The same rules hold: a name stands under a kind only
 * where a talk on the one is a talk on the other; singular; capitals as of names; a mark of exclamation on everyday words.
 */
export const knownFields: { readonly [kind: string]: string } = {
  // Sciences and mathematics
  science:
    'astrophysics, neuroscience, particle physics, materials science, research software, research software engineering, climate science, earth science, life sciences, scientific data, scientific instrument, scientific workflow, open science, research data, psychology experiment, oceanography, geology, seismology, scientific publishing, scientific visualization, quantum chemistry, crystallography',
  'open science':
    'open research, reproducible research, research data management, open research data, open access publishing, FAIR data, open peer review, Open Science Framework, preregistration, citizen science, open notebook science, open lab equipment',
  'scientific computing':
    'computational science, scientific software, research software, research software engineering, scientific library, GNU Scientific Library, numerical computing, numerical methods, numerical analysis, numerical simulation, numerical linear algebra, finite element method, finite element analysis, finite volume method, computational fluid dynamics, molecular dynamics, computational physics, computational chemistry, computational biology, computational neuroscience, partial differential equation, Monte Carlo simulation, scientific workflow, scientific visualization, scientific Python, scientific programming, research computing, reproducible research, mesh generation, linear algebra library, BLAS, LAPACK, OpenBLAS, Eigen!, Scilab, xarray, Dask, JupyterHub, Astropy, Code_Aster, Salome!, LAMMPS, GROMACS, NAMD, CERN ROOT, Geant4, ParaView, VTK, Firedrake, DUNE!, MFEM, Kokkos, EasyBuild, Lmod, Chapel!, NetCDF, Gmsh, Scientific Linux, astronomical data, climate model, bioinformatics, Open Microscopy Environment, automatic differentiation, multigrid method, ODE solver, protein folding, genome analysis, biological data, mathematical software',
  mathematics:
    'GeoGebra, SageMath, GAP!, Magma!, symbolic computation, symbolic algebra, graph theory, group theory, category theory, combinatorics, differential equation, mathematical software, mathematical optimization, linear programming, polynomial system, prime number, algebraic geometry, computational geometry, formalized mathematics, SymPy, Singular!, FriCAS, Mathematica, arbitrary-precision arithmetic, mathematical notation, MathML, MathJax, topology optimization, set theory, PHCpack, GNU MP, MPFR, interval arithmetic',
  'mathematical optimization':
    'linear programming, integer programming, convex optimization, constraint programming, combinatorial optimization, CPLEX, GLPK, COIN-OR, OptaPlanner, Pyomo, JuMP, vehicle routing problem, SAT solver, constraint solver',
  'computer algebra': 'SageMath, Maxima, PARI/GP, SymPy, FriCAS, Mathematica, symbolic computation, GiNaC',
  statistics:
    'Bayesian statistics, Bayesian inference, statistical analysis, statistical computing, statistical modeling, statistical software, regression analysis, time series analysis, survival analysis, hypothesis testing, R package, RStudio, ggplot2, official statistics, survey data, PSPP, Stan!, causal inference, Markov chain Monte Carlo',
  physics:
    'particle physics, high energy physics, astrophysics, quantum physics, nuclear physics, plasma physics, quantum mechanics, computational physics, Geant4, Large Hadron Collider, LHC, particle accelerator, CERN ROOT, condensed matter, optics simulation, synchrotron, neutron scattering',
  astronomy:
    'astrophysics, radio astronomy, Astropy, telescope, radio telescope, Stellarium, KStars, astronomical data, astronomical image, exoplanet, planetarium, Virtual Observatory, pulsar!, gravitational wave, cosmology, Square Kilometre Array, Celestia, astrophotography',
  chemistry:
    'cheminformatics, computational chemistry, quantum chemistry, molecular dynamics, Open Babel, RDKit, Avogadro!, Jmol, mass spectrometry, molecular modeling, molecular visualization, PyMOL, GROMACS, crystal structure, Chemistry Development Kit, chemical structure, drug discovery',
  biology:
    'genetics, synthetic biology, DNA sequencing, neuroscience, structural biology, systems biology, protein folding, protein structure, proteomics, Biopython, BioRuby, BioJava, Bioconductor, bio-hacking, biohacking, phylogenetics, computational biology, genetic engineering, biological imaging, biological database, biological network, gene expression, marine biology, species identification',
  bioinformatics:
    'Galaxy Project, proteomics, metagenomics, phylogenetics, genome sequencing, genome assembly, genome analysis, genome annotation, next-generation sequencing, transcriptomics, metabolomics, Snakemake, BioPerl, Debian Med, Bio-Linux, gene expression, systems biology, bioimaging, biological database, protein structure, structural biology, single-cell sequencing, Galaxy workflow, SAMtools, Bioconda, biological network',
  genomics:
    'genome sequencing, genome assembly, genome analysis, genome annotation, DNA sequencing, metagenomics, next-generation sequencing, variant calling, gene expression, single-cell sequencing, SAMtools',
  neuroscience:
    'neuroimaging, brain imaging, EEG, fMRI, brain-computer interface, computational neuroscience, NeuroDebian, OpenBCI, NEURON!, spiking neural network, electrophysiology, OpenEEG',
  microscopy:
    'Open Microscopy Environment, OMERO, ImageJ, Micro-Manager, bioimaging, digital pathology, whole-slide imaging',
  climate:
    'climate change, climate model, climate science, climate data, weather model, carbon footprint, greenhouse gas, global warming',
  meteorology:
    'weather forecasting, weather station, weather forecast, weather radar, weather data, weather model, numerical weather prediction, weather satellite, Open-Meteo',
  environment:
    'climate change, sustainability, air quality, air pollution, environmental data, environmental science, environmental sensor, carbon footprint, e-waste, electronic waste, circular economy, renewable energy, water quality, noise pollution, wildlife monitoring, marine mammal, underwater noise, oceanography, nature conservation, radiation monitoring, Safecast, species identification',
  sustainability:
    'carbon footprint, green software, e-waste, electronic waste, circular economy, renewable energy, Blue Angel eco-label, energy-efficient software, planned obsolescence',
  agriculture:
    'precision agriculture, open source agriculture, FarmBot, farmOS, smart farming, agricultural robot, crop monitoring, seed bank, greenhouse automation, urban farming, aquaponics',
  geology:
    'seismology, geophysics, seismic data, groundwater modeling, mineral exploration, geological modeling, earthquake detection',
  'building information modeling': 'BIM, IFC!, BlenderBIM, IfcOpenShell, OpenBIM',
  simulation:
    'finite element method, finite element analysis, computational fluid dynamics, molecular dynamics, Monte Carlo simulation, discrete event simulation, multi-agent simulation, traffic simulation, physics engine, physics simulation, OpenModelica, numerical simulation, driving simulator, train simulator, robot simulation, crowd simulation, network simulator, digital twin, co-simulation, SimPy, economic simulation, weather model, climate model',
  'quantum computing':
    'Qiskit, Cirq, quantum algorithm, quantum circuit, quantum computer, quantum programming, quantum simulator, QuTiP, PennyLane, qubit, quantum annealing',
  geospatial:
    'QGIS, Geomajas, spatial data infrastructure, INSPIRE directive, earth observation, satellite imagery, aerial imagery, web GIS, spatial analysis, geospatial analysis, georeferencing, cadastre, SpatiaLite, GeoJSON, GeoPackage, CityGML, 3D city model, terrain model, digital elevation model, topographic map, vector tile, OGC standard, Sentinel-2, Copernicus programme, Cesium!, PROJ!, Google Earth Engine, Open Data Cube, GPX',
  'remote sensing':
    'earth observation, aerial imagery, hyperspectral imaging, synthetic aperture radar, Sentinel-2, Landsat, radar imagery, satellite image, photogrammetry, OpenDroneMap, Copernicus programme',
  // Medicine and health
  healthcare:
    'medicine, digital health, mobile health, mHealth, public health, health IT, health information system, medical record, electronic medical record, health record, patient record, patient data, patient safety, medical data, medical image, medical image analysis, medical image processing, medical technology, medical research, medical equipment, medical hardware, medical robot, clinical trial, clinical data, clinical decision support, radiology, radiotherapy, cardiology, oncology, digital pathology, magnetic resonance imaging, computed tomography, ultrasound imaging, electrocardiogram, ECG, pacemaker, implanted medical device, insulin pump, artificial pancreas, OpenAPS, Nightscout, diabetes, cancer research, epidemiology, COVID-19, contact tracing, pandemic, vaccination, ventilator, prosthesis, prosthetics, prosthetic hand, e-NABLE, medication, pharmacy, nursing, hospital information system, OpenEHR, DHIS2, Orthanc, OpenTele, LibreHealth, Bahmni, OSCAR EMR, OpenClinica, 3D Slicer, Debian Med, dcm4che, SNOMED, health app, health sensor, health monitoring, telehealth, eye disease, mental health, genomic medicine, personalized medicine, assisted living, ambient assisted living, elderly care, drug discovery, surgical robot, hearing aid, blood glucose',
  'medical imaging':
    'DICOM, DICOM viewer, medical image, medical image analysis, medical image processing, radiology, magnetic resonance imaging, computed tomography, ultrasound imaging, Orthanc, 3D Slicer, dcm4che, digital pathology, whole-slide imaging, OsiriX, OHIF Viewer, Cytomine, neuroimaging',
  'medical device':
    'pacemaker, implanted medical device, insulin pump, artificial pancreas, OpenAPS, medical monitoring, patient monitoring, hearing aid, ventilator, medical robot, surgical robot, medical equipment',
  'mental health': 'burnout, impostor syndrome, anxiety disorder, ADHD, autism, neurodiversity, stress management',
  epidemiology: 'contact tracing, COVID-19, disease surveillance, Ebola, pandemic, infectious disease, epidemic model',
  // Education
  education:
    'e-learning, higher education, computer science education, programming education, teaching programming, teaching computer science, open education, open educational resources, STEM education, educational game, educational software, educational robotics, curriculum, pedagogy, MOOC, learning management system, online course, digital literacy, media literacy, coding club, CoderDojo, Code Club, Hour of Code, kids programming, teaching kids, teaching children, primary school, secondary school, high school, university teaching, student project, Linux in schools, schools server, computer lab, GCompris, Sugar Labs, One Laptop Per Child, Tux Paint, TurtleBlocks, Snap4Arduino, BlueJ, Greenfoot, Alice!, Logo!, App Inventor, micro:bit, Open edX, Sakai, ILIAS, Chamilo, Skolelinux, Edubuntu, Endless OS, teaching Python, teaching Linux, teaching open source, teaching kids programming, digital education, Software Carpentry, Data Carpentry, computational thinking, university curriculum, web literacy, POSSE!, professional training, certification exam, Linux Professional Institute, learning to code, learning to program',
  'teaching programming':
    'Scratch!, Greenfoot, BlueJ, TurtleArt, TurtleBlocks, App Inventor, CoderDojo, Code Club, Hour of Code, kids programming, teaching kids programming, teaching Python, Snap4Arduino, visual programming for kids, learning to code, learning to program',
  'e-learning':
    'learning management system, online course, virtual classroom, Opencast, Matterhorn!, BigBlueButton, H5P, OpenOLAT, Canvas LMS, distance learning, distance education, lecture recording, open educational resources',
  'coding for kids': 'CoderDojo, Code Club, Hour of Code, Scratch!, kids programming, teaching kids, teaching children',
  // Law and policy
  legal:
    'open source law, free software law, lawyer, legal issue, legal risk, legal framework, legal strategy, legal decision, legal advice, legal network, copyright law, copyright reform, copyright infringement, copyright enforcement, patent litigation, software patents, patent license, patent pool, Open Invention Network, trademark policy, trademark, trade secret, litigation, lawsuit, court case, court decision, antitrust, product liability, Cyber Resilience Act, General Data Protection Regulation, GDPR, Radio Equipment Directive, radio lockdown, Digital Markets Act, Digital Services Act, AI Act, EU law, regulatory compliance, export regulation, contributor license agreement, contributor agreement, copyright assignment, GPL compliance, GPL enforcement, license enforcement, license compatibility, license compliance, licence compliance, license proliferation, DMCA, DRM circumvention, anti-circumvention, employment contract, intellectual property law, net neutrality, procurement law, Software Freedom Law Center, SFLC, gpl-violations.org, terms of service, privacy law, cyber law, copyright troll, Creative Commons license, fair use, fiduciary license, Oracle v. Google, Alice decision, patent assertion, safe harbor, copyright directive',
  'software patent':
    'Unitary Patent, Unitary Patent Court, patent troll, patent litigation, Open Invention Network, patent pool, defensive patent license, patent nonaggression, Alice decision',
  patent:
    'software patent, patent troll, patent pool, patent license, patent litigation, Unitary Patent, Open Invention Network, patent law, patent assertion, defensive patent license, standard-essential patent',
  copyright:
    'copyright reform, copyright infringement, copyright enforcement, copyright directive, copyright troll, DMCA, copyright notice, copyright holder, copyright trolling, collecting society',
  trademark: 'trademark law, trademark policy, trademark dispute, trademark license',
  'license compliance':
    'SPDX, FOSSology, ScanCode, REUSE Software, OpenChain, OSS Review Toolkit, license scanning, license scanner, software bill of materials, GPL compliance, license audit, Ninka, SW360, ClearlyDefined, license identification',
  licensing:
    'SSPL, BSL license, Business Source License, GPL compliance, license enforcement, licence compliance, license choice, choosing a license, license change, relicensing, Apache License 2.0, MIT license, EUPL, European Union Public Licence, copyleft license, copyleft-next, open hardware license, CERN OHL, content license, font license, Open Data Commons, ODbL, license scanning, patent license, license violation, license policy, source-available license, ethical license, Open Source Definition, free software definition',
  'public policy':
    'internet policy, digital policy, tech policy, EU policy, European Parliament, European Commission, net neutrality, digital sovereignty, digital rights, copyright reform, Cyber Resilience Act, Digital Markets Act, Digital Services Act, AI Act, Public Money Public Code, open source policy, procurement policy, public procurement, Radio Equipment Directive, radio lockdown, legislation, data retention, export control, software regulation, digital single market, broadband policy, spectrum policy, spectrum regulation',
  'digital rights':
    'net neutrality, digital freedom, EFF, Electronic Frontier Foundation, La Quadrature du Net, EDRi, European Digital Rights, freedom of expression, internet freedom, free speech, Open Rights Group, internet shutdown, data retention',
  'public procurement':
    'government procurement, procurement policy, procurement law, software procurement, IT procurement, tender!',
  // Communities, governance and funding of projects
  governance:
    'project governance, community governance, governance model, governing board, governing body, open governance, open source foundation, software foundation, foundation board, board of directors, board election, board meeting, steering committee, technical committee, technical steering committee, technical board, advisory board, project leadership, benevolent dictator, BDFL, meritocracy, do-ocracy, bylaws, general resolution, fiscal sponsorship, fiscal sponsor, nonprofit organization, umbrella organization, community council, consensus decision making, decision making process, membership organization, code of conduct, contributor covenant, Debian Project Leader, Java Community Process, Apache Way, Open Source Initiative, Commons Conservancy, democratic project, community process, fork of a project, vendor neutrality',
  'open source foundation':
    'GNOME Foundation, KDE e.V., KDE eV, Apache Software Foundation, Linux Foundation, Document Foundation, Python Software Foundation, Perl Foundation, Eclipse Foundation, Mozilla Foundation, FreeBSD Foundation, NetBSD Foundation, OpenBSD Foundation, Blender Foundation, OpenStack Foundation, OpenInfra Foundation, Cloud Native Computing Foundation, CNCF, Rust Foundation, Django Software Foundation, NumFOCUS, Plone Foundation, Drupal Association, LLVM Foundation, Haskell Foundation, Ruby Central, X.Org Foundation, OSGeo Foundation, Software Freedom Conservancy, Software in the Public Interest, Outercurve Foundation, OpenSSF, .NET Foundation, Node.js Foundation, OpenJS Foundation, Joomla foundation, Matrix.org Foundation, Xiph.Org Foundation, VideoLAN association, Fiscal sponsor, nonprofit foundation, Commons Conservancy, RISC-V Foundation',
  'community management':
    'community leadership, community manager, community engagement, community diversity, community event, volunteer community, developer relations, developer advocacy, developer community, developer evangelism, new contributor, first-time contributor, contributor experience, contributor retention, volunteer burnout, maintainer burnout, online community, local community, open source program office, OSPO, good first issue, hackathon, code sprint, Google Code-in, Hacktoberfest, contributor covenant, local user group, toxic people, poisonous people, conflict resolution, community building, community team, community guidelines, community health metrics, CHAOSS, open source mentoring, bus factor, contributor community, recruiting contributors, attracting contributors, contributor growth, community organizer, event organization, organizing a conference, conference organization, Linux user group, hackerspace',
  'community metrics':
    'community health metrics, contributor metrics, contributor statistics, participation metrics, project metrics, software development analytics, mining software repositories, software repository mining, community analytics, community data, CHAOSS, GrimoireLab, GrimoireLib, MetricsGrimoire, Bitergia, Augur!, Perceval!, gitdm, Ohloh, OpenHub, Open Hub, bus factor, contribution statistics, contributor survey, developer survey',
  diversity:
    'gender gap, gender diversity, gender equality, diversity and inclusion, inclusive community, harassment, LGBTQ, minority group, women in open source, women in free software, women in computing, Ada Initiative, Systers, impostor syndrome, unconscious bias, anti-harassment policy, OpenTechWomen, AnitaB, women developers, Debian Women, Linux Chix, LinuxChix, age discrimination, neurodiversity',
  mentoring:
    'Google Code-in, GSoC mentor, Outreach Program for Women, mentor summit, student mentoring, newcomer mentoring, contributor mentoring, internship',
  funding:
    'crowd funding, research funding, research grant, donation, donation platform, sponsorship program, GitHub Sponsors, Open Collective, Liberapay, Flattr, Gratipay, Gittip, Tidelift, Bountysource, micropayment, NLnet, NLnet Foundation, Prototype Fund, Sovereign Tech Fund, public funding, EU funding, venture capital, angel investor, sustainable funding, open source funding, open source sustainability, financial sustainability, project funding, FP7, Next Generation Internet, Indiegogo, membership fee, funding model, funding free software, funding open source, making money, paying maintainers, seed funding',
  'business model':
    'open source business, open source business model, open source company, commercial open source, making money, selling free software, subscription model, freemium, open source startup, startup business, support contract, software as a service business, selling support, entrepreneurship, cooperative!',
  'free software advocacy':
    'promoting free software, Free Software Foundation Europe, Software Freedom Day, Public Money Public Code, Defective by Design, GNU Project, Document Freedom Day, Ilovefs, advocating free software, digital freedom, free software movement, user freedom, Richard Stallman, LibrePlanet, FSF Europe, free software philosophy',
  'open source adoption':
    'migration to open source, migrating to open source, open source migration, LiMux, desktop migration, adopting open source, open source strategy, inner source, InnerSource, open source program office, OSPO, open source in the enterprise',
  // Media: audio, video, photography, production, broadcasting
  'media production':
    'video production, video editing, video mixing, video mixer, film production, filmmaking, film making, movie making, live video production, live production, audio production, music production, podcast production, post-production, visual effects, color grading, tethered shooting, tethered camera, studio lighting, virtual studio, broadcast workflow, recording studio, vision mixing, digital audio workstation, motion graphics, conference recording, video recording, lecture recording, stop motion, subtitling, screen recording, screencast, screencasting, field recording, cinematography, digital cinema, cinema camera, raw video, Apertus, AXIOM camera, Kdenlive, OpenShot, Pitivi, Shotcut, Olive Video Editor, Flowblade, Cinelerra, Lightworks, OBS Studio, DVSwitch, Voctomix, Snowmix, gst-switch, Nageru, Movit, Natron, Ardour, Audacity, Entangle, Novacut, i-score, CasparCG, Rivendell!, Open Broadcaster, LiVES, Veejay, VJing, VJ software, Synfig, OpenTimelineIO, ossia score, live video mixing, live streaming a conference, radio automation, newsroom system, media asset management, TV production, TV broadcast, television production, radio production, show control, stage lighting, video workflow, darktable, RawTherapee, media authoring, video wall',
  'video editing':
    'Kdenlive, OpenShot, Pitivi, Shotcut, Flowblade, Cinelerra, OpenTimelineIO, non-linear editing, video editor, nonlinear video editor, color grading, GStreamer Editing Services, Olive Video Editor, LiVES',
  filmmaking:
    'Blender Open Movie, open movie, digital cinema, cinematography, cinema camera, visual effects, stop motion, AXIOM camera, Tears of Steel, Sintel, Big Buck Bunny, open film, film production',
  photography:
    'darktable, RawTherapee, digiKam, gPhoto, gphoto2, libgphoto2, tethered shooting, tethered camera, camera control, digital photography, raw image, raw processing, RAW developer, photo management, photo editing, photo workflow, photo gallery, Shotwell, Hugin, panorama stitching, studio lighting, astrophotography, Rapid Photo Downloader, photo organizer, high dynamic range imaging, lens correction, lensfun, DSLR, UFRaw, PhotoPrism',
  camera:
    'DSLR, camera control, tethered camera, cinema camera, AXIOM camera, camera firmware, IP camera, libcamera, camera stack, security camera, camera sensor, camera application, 360 camera, libgphoto2, gphoto2, camera shutter',
  audio:
    'JACK Audio, JACK audio connection kit, PulseAudio, sound card, sound server, sound system, sound design, sound engineering, audio production, audio engine, audio effect, audio synthesis, audio software, audio hardware, audio network, networked audio, audio over IP, AES67, Dante!, audio analysis, audio fingerprinting, audio editor, audio mixer, audio interface, audio driver, audio server, audio stack, professional audio, pro audio, Linux audio, Ardour, Rosegarden, Hydrogen!, Faust!, synthesizer, spatial audio, ambisonics, audio programming, loudspeaker, text-to-speech, hearing aid, Bluetooth audio, web audio, low-latency audio, VST, JUCE, Qtractor, Carla!, noise reduction, echo cancellation, underwater acoustics, ChucK, Icecast',
  music:
    'music notation, sheet music, music theory, music streaming, music composition, music recognition, music information retrieval, music library, music server, music synthesis, music programming, algorithmic music, algorithmic composition, electronic music, live coding music, live electronics, musical instrument, electronic instrument, digital music, music education, Rosegarden, Hydrogen!, Ardour, ChucK, Faust!, TidalCycles, Overtone!, Music Player Daemon, MPD!, Rhythmbox, Clementine!, Amarok, Guitarix, drum machine, guitar effect, modular synthesizer, Zynthian, Pure Data, Mozart!, DJ software, Qtractor, Monome, chiptune, music tracker, FluidSynth, soundfont, Funkwhale, MusicXML, Frescobaldi',
  'digital audio workstation': 'Ardour, LMMS, Qtractor, Rosegarden, Zrythm, REAPER!, Traverso!, Mixbus',
  broadcasting:
    'TV broadcast, TV broadcaster, broadcaster, radio broadcasting, internet radio, web radio, community radio, digital television, radio automation, Icecast, Airtime!, LibreTime, Rivendell!, CasparCG, Liquidsoap, Open Broadcaster, OBS Studio, broadcast workflow, broadcast radio, public broadcaster, DAB+, ODR-mmbTools, Digital Radio Mondiale, playout, playout server, SMPTE 2110, SMPTE ST 2110, ATSC, newsroom system, broadcast television, pirate radio, EBU',
  podcast: 'podcasting, podcast client, podcast production, podcatcher, gPodder, AntennaPod, Podlove, Castopod',
  'video streaming':
    'PeerTube, HTTP adaptive streaming, adaptive bitrate streaming, adaptive streaming, live video streaming, live stream, video on demand, VOD, video platform, online video, online video platform, video delivery, HTML5 video, nginx-rtmp, Shaka Player, hls.js, video.js, dash.js, CDN for video, Kaltura, MediaGoblin, GStreamer streaming, OvenMediaEngine, WebRTC streaming, WebTorrent, Liquidsoap, low-latency streaming, screen casting, video over IP, SRT protocol, Owncast, video sharing',
  subtitling: 'closed captioning, WebVTT, TTML, live captioning, Amara, Aegisub',
  'visual effects':
    'Natron, OpenFX, OpenEXR, OpenVDB, VFX pipeline, match moving, MaterialX, Universal Scene Description, OpenColorIO',
  animation:
    'Synfig Studio, 2D animation, 3D animation, computer animation, character animation, motion capture, Pencil2D, OpenToonz, Tupi!, Open movie, animation film, animation production, animation studio, Grease Pencil, skeletal animation',
  // Art and design
  'digital art':
    'digital painting, generative art, computer art, net art, media art, new media art, interactive art, creative coding, art installation, interactive installation, live coding, digital artist, pixel art, computer-generated art, openFrameworks, Processing!, p5.js, concept art, art exhibition, art museum, Krita, MyPaint, comics, Pepper and Carrot, artist residency, algorithmic art, demoscene, light installation, performing arts, dance performance, new media artist, kinetic sculpture, calligraphy, street art, plotter art, knitting machine, textile art',
  'creative coding':
    'openFrameworks, Processing!, p5.js, Cinder!, generative art, live coding, Sonic Pi, TidalCycles, visual programming for artists, Pure Data, algorithmic art',
  'digital painting':
    'Krita, MyPaint, painting application, painting software, graphics tablet, digital artist, Pepper and Carrot',
  'visual design':
    'graphic design, graphic designer, UI design, UX design, web design, product design, open source design, open design, service design, industrial design, visual identity, interaction design, design thinking, design process, design system, design collaboration, design student, logo design, icon design, user-centered design, user-centred design, design patterns for UX, information design, participatory design, co-design, critical design, design for accessibility, universal design, design sprint, type design, layout design, wireframe, prototyping tool, Penpot, Pencil Project, branding, brand identity, color palette, Scribus, Inkscape, design contribution, design in open source, design team, fashion design, architecture design, garment design, parametric design, flat design, material design, Valentina!, Seamly',
  'graphic design':
    'Inkscape, Scribus, GIMP, logo design, icon design, visual identity, branding, graphic designer, vector graphics editor, vector illustration, type design, desktop publishing, poster design, color palette, prepress',
  'user experience':
    'user testing, usability test, UX team, UX designer, interaction designer, user study, user interview, user feedback, user needs, user journey, information architecture, paper prototype, prototyping tool, wireframe, heuristic evaluation, human-computer interaction, human interface guidelines, human factors, GNOME usability, design thinking, OpenUsability, usability study, user experience design, eye tracking, dark pattern, inclusive design, user onboarding, UX in open source',
  typography:
    'type design, font design, font editor, OpenType, variable font, FontForge, METAFONT, web font, open font, libre font, font family, font rendering, Glyphs!, TrueType, HarfBuzz, hyphenation, letterpress, free font, color font, text layout engine, typeface',
  fonts:
    'type design, font design, font editor, variable font, web font, libre font, open font, font rendering, TrueType, Google Fonts, WOFF, typeface, Fontconfig, font format, color font, Unified Font Object, font family, free font, Noto Sans',
  '3D modeling':
    'Blender!, 3D scanning, 3D model, 3D modeller, sculpting tool, MakeHuman, Wings 3D, Art of Illusion, photogrammetry, constructive solid geometry, OpenSCAD, FreeCAD, polygon modeling, parametric modeling, mesh modeling, 3D reconstruction, K-3D, MeshLab',
  'color management':
    'colord, ICC profile, ArgyllCMS, LittleCMS, OpenColorIO, color calibration, ColorHug, color profile',
  // Documentation and translation
  documentation:
    'documentation writing, writing documentation, documentation as code, docs as code, documentation tool, documentation tooling, documentation system, documentation team, documentation project, documentation sprint, documentation generator, technical writer, technical documentation, technical documentation tool, technical communication, software documentation, code documentation, developer documentation, project documentation, user guide, user manual, user help, README, Sphinx docs, Doxygen, MkDocs, AsciiDoc, DITA, Mallard!, Antora, Docusaurus, Write the Docs, Book sprint, FLOSS Manuals, literate programming, tutorial writing, release notes, style guide for documentation, documentation translation, documentation format, interactive documentation, live documentation, Publican, Yelp!, topic-based authoring, knowledge base article, wiki documentation, Swagger!, man pages, GNOME Documentation, MadCap, Pandoc, screencast tutorial, single-source publishing',
  translation:
    'translator, translator tool, computer-assisted translation, computer-aided translation, CAT tool, OmegaT, translation memory, translation management, translation management system, translation project, translation team, translation workflow, translation tool, translation quality, collaborative translation, crowdsourced translation, community translation, continuous translation, software translation, documentation translation, Crowdin, Lokalize, Poedit, Launchpad Translations, Fluent!, Project Fluent, terminology management, multilingual website, Mozilla l10n, Apertium, statistical machine translation, neural machine translation, game translation, Zing!, Damned Lies, po file, gettext, Okapi Framework, localizer',
  localization:
    'software localization, website localization, localization tool, localization process, localization team, localization workflow, community localization, localizer, Crowdin, OmegaT, Poedit, Lokalize, Project Fluent, L20n, Mozilla l10n, translation memory, translation management, computer-assisted translation, software translation, crowdsourced translation, continuous localization, continuous translation, right-to-left language, locale data, language pack',
  internationalization:
    'right-to-left language, RTL language, multilingual, multilingualism, internationalized domain name, keyboard layout, input method, input method editor, IBus, Fcitx, CJK, Unicode CLDR, locale data, Arabic script, Indic language, multilingual website, multilingual application, Project Fluent, MessageFormat, text shaping, HarfBuzz, complex script, time zone, universal acceptance',
  'minority language':
    'endangered languages, low-resource language, indigenous language, regional language, African language, Apertium, language revitalization, language preservation',
  linguistics:
    'corpus linguistics, phonetics, syntax treebank, lexicography, language documentation, morphological analysis, Universal Dependencies, WordNet, language resource, sociolinguistics, treebank, conlang',
  // Society: government, humanitarian, privacy, journalism, accessibility
  government:
    'civic tech, civic technology, government IT, government website, government agency, government service, government data, open government data, government cloud, GovTech, digital government, digital public goods, public service, public sector IT, city government, city council, smart city, national government, European Commission, European Parliament, parliament data, Parltrack, freedom of information, FixMyStreet, mySociety, Code for America, GOV.UK, Government Digital Service, LiMux, electronic identity, eID, e-ID, participatory budgeting, legislation data, public code, Foundation for Public Code, Public Money Public Code, Joinup, open source observatory, government procurement, public procurement, digital sovereignty, tax administration, X-Road, Decidim, Akoma Ntoso, national identity card, FixMyTransport, Consul Democracy, transparency portal, open parliament',
  'public administration':
    'city of Munich, LiMux, municipal government, city administration, government agency, public sector IT, tax administration, municipal IT, regional government, e-government, public employee',
  'civic tech':
    'mySociety, FixMyStreet, Code for America, Decidim, participatory budgeting, civic technology, civic hacking, Code for Germany, freedom of information, parliament data, Parltrack, digital democracy, e-participation, e-democracy, liquid democracy, LiquidFeedback, open parliament, citizen participation, TheyWorkForYou, Consul Democracy, Open Knowledge Foundation, citizen engagement',
  democracy:
    'electronic voting, liquid democracy, LiquidFeedback, e-democracy, e-participation, digital democracy, direct democracy, participatory budgeting, Decidim, election software, election audit, online voting, political participation, citizen participation, open parliament, voting system, voting machine, Adhocracy, Loomio',
  'electronic voting':
    'voting machine, voting system, internet voting, secret ballot, verifiable voting, Belenios, STAR-Vote, election software, i-voting, ElectionGuard, VotingWorks, verifiable election, Estonian e-voting, paper ballot',
  'open data':
    'open government data, open data portal, government data, FAIR data, data portal, open transport data, Open Knowledge Foundation, dataportal, OpenSpending, OpenCorporates, open street data, public domain data, OpenDataSoft, data publication, open research data, open geodata, Socrata, data.gov, Frictionless Data, open statistics',
  journalism:
    'data journalism, investigative journalism, newsroom, journalist, news application, citizen journalism, whistleblower, SecureDrop, GlobaLeaks, fact-checking, news website, newspaper, Superdesk, Panama Papers, press freedom, news aggregator, whistleblowing, OpenNews, media bias',
  'crisis response':
    'humanitarian aid, humanitarian work, humanitarian project, humanitarian software, humanitarian OpenStreetMap Team, HOT OSM, Missing Maps, refugee, earthquake response, emergency response, emergency communication, emergency call, Ebola, search and rescue, disaster relief, flood warning, crisis communication, crisis informatics, Serval Project, Serval Mesh, early warning system, Tasking Manager, relief organization, natural disaster, first responder, fire brigade, Typhoon Haiyan, civil protection, Red Cross',
  humanitarian:
    'humanitarian aid, Sahana, Ushahidi, Humanitarian OpenStreetMap Team, HOT OSM, Missing Maps, refugee, disaster relief, developing country, crisis mapping, humanitarian mapping, international development, Engineers Without Borders, Sigmah, human rights, digital public goods, ICT4D, OpenMRS, ActivityInfo, KoBoToolbox, One Laptop Per Child',
  'human rights':
    'freedom of expression, human rights defender, digital rights, activism, whistleblower, refugee, Amnesty International, internet shutdown, press freedom, human rights violation, Benetech, Martus!, OpenArchive',
  activism:
    'digital activism, hacktivism, Anonymous collective, occupy movement, campaigning software, activist, direct action, political activism',
  privacy:
    'privacy by design, online privacy, internet privacy, data privacy, privacy policy, privacy law, privacy feature, privacy tool, privacy setting, privacy engineering, privacy-preserving, privacy-preserving analytics, privacy-friendly, privacy-enhancing technology, personal data, personal data protection, personal data store, data minimization, General Data Protection Regulation, GDPR compliance, right to be forgotten, browser fingerprinting, fingerprinting protection, cookie consent, tracking cookie, third-party tracking, location tracking, private communication, private search, facial recognition, data retention, metadata retention, Privacy Badger, uBlock Origin, DuckDuckGo, searx, SearXNG, Lightbeam, Disconnect.me, Do Not Track, I2P, Tails OS, Whonix, Qubes-Whonix, GrapheneOS, Exodus Privacy, Tor hidden service, onion service, anonymization, pseudonymization, k-anonymity, Solid project, Prio!, secure multi-party computation, homomorphic encryption, surveillance capitalism, anti-surveillance, data broker, mass surveillance, wiretapping, Matomo, Pretty Easy Privacy, DNS privacy, DNS-over-TLS, email privacy, cryptoparty, medical privacy, social network privacy, spyware, stalkerware, digital shadow, contact tracing',
  surveillance:
    'surveillance camera, CCTV, wiretapping, lawful interception, government surveillance, surveillance capitalism, anti-surveillance, surveillance state, pervasive monitoring, facial recognition, IMSI catcher, license plate recognition, data retention, state trojan, XKeyscore, spyware, pervasive surveillance',
  'data protection':
    'GDPR, General Data Protection Regulation, personal data protection, GDPR compliance, right to be forgotten, Safe Harbor agreement, Privacy Shield, personal data, data protection law, data portability',
  censorship:
    'censorship resistance, censorship-resistant, internet blocking, Great Firewall, internet shutdown, Lantern!, Snowflake!, pluggable transport, domain fronting, web blocking, content filtering, content blocking, Shadowsocks, network interference, Tor bridge, website blocking, FreedomBox',
  accessibility:
    'web accessibility, accessible web, accessibility testing, accessibility API, accessibility tool, accessible document, accessible PDF, accessible software, accessible website, accessible user interface, accessible game, document accessibility, mobile accessibility, Linux accessibility, blind user, blind people, blind developer, visual impairment, visually impaired, visually-impaired people, low vision, hearing impairment, hearing aid, closed captioning, live captioning, disability, disabled people, people with disabilities, cognitive disability, motor impairment, color blindness, colorblind, inclusive design, universal design, design for all, Orca!, BRLTTY, Liblouis, eSpeak, TalkBack, VoiceOver, eye tracker, eye-tracking, mouth-operated mouse, switch access, on-screen keyboard, voice control, alternative input, EN 301 549, ARIA attribute, WAI-ARIA, WCAG 2.0, braille display, braille translation, refreshable braille, speech output, gaze tracking, Speech Dispatcher, text-to-speech for blind, augmentative communication, OptiKey, Accessible Rich Internet Applications, simple language, DAISY!, tactile map, sign language recognition, high contrast, wheelchair, Wheelmap, elderly people, senior citizen, Caribou!, Vinux, adaptive user interfaces',
  'assistive technology':
    'screen reader, NVDA, Orca!, braille, braille display, BRLTTY, screen magnifier, eye tracking, on-screen keyboard, switch access, hearing aid, OptiKey, Liblouis, augmentative communication, wheelchair, speech output, eye tracker',
  'digital divide':
    'internet access, One Laptop Per Child, digital inclusion, rural connectivity, affordable internet, developing country, offline Wikipedia, Kiwix, community network, rural network, low-cost computing, Internet-in-a-Box',
  'international development':
    'developing country, ICT4D, developing world, One Laptop Per Child, microfinance, Mifos, DHIS2, open source in Africa',
  ethics:
    'ethical question, ethical license, computer ethics, technology ethics, AI ethics, algorithmic bias, responsible AI, algorithmic fairness, ethical design, ethics of AI, hacker ethic, ethical software, data ethics, research ethics, moral responsibility, algorithmic accountability, social responsibility',
  'social science':
    'sociology, anthropology, political science, psychology, social network analysis, survey research, ethnography, online survey, LimeSurvey, social research',
  // Maps and transport
  mapping:
    'map making, map editing, map editor, map rendering, map style, map data, map tile, map server, map library, map application, offline map, mobile map, vector map, vector tile, 3D map, interactive map, web-mapping, web mapping library, topographic map, tactile map, indoor mapping, street-level imagery, Mapillary, OpenStreetCam, StreetComplete, Field Papers, Walking Papers, Mapzen, Tangram!, TileMill, CartoCSS, Carto, CartoDB, MapLibre, Mapsforge, OsmAnd, Organic Maps, Vespucci!, OpenSeaMap, OpenCycleMap, OpenTopoMap, crisis mapping, humanitarian mapping, collaborative mapping, community mapping, participatory mapping, mapping party, geovisualization, historical map, old map, Panoramio, map projection, OpenSnowMap, aerial imagery, Open Street Map, deck.gl, Kepler.gl, Polymaps, nautical chart, OpenCPN, map matching, Wheelmap, uMap, Geomajas, Cesium JS',
  OpenStreetMap:
    'Open Street Map, JOSM, OsmAnd, Mapillary, StreetComplete, Organic Maps, OpenSeaMap, OpenCycleMap, OSM tile, OSM community, OSM editor, OSM contributor, Humanitarian OpenStreetMap Team, HOT OSM, Missing Maps, Overpass API, Overpass Turbo, osm2pgsql, OSM history, Vespucci!, OpenMapTiles, State of the Map, Walking Papers, Wheelmap, OpenHistoricalMap, Tasking Manager, uMap, OSM import',
  navigation:
    'satellite navigation, car navigation, pedestrian navigation, in-car navigation, indoor positioning, navigation system, navigation app, Organic Maps, OpenCPN, OpenSeaMap, inertial navigation, Galileo satellite, map matching, bicycle navigation, nautical chart, Valhalla!',
  transportation:
    'public transport, public transit, transit data, open transport, journey planning, bike sharing, railway, metro!, bus stop, traffic simulation, road traffic, traffic management, traffic data, traffic light, logistics, aviation, air traffic control, ADS-B, flight tracking, maritime, autonomous ship, electric vehicle, EV charging, electric car, OCPP, car sharing, ride sharing, carpooling, mobility as a service, urban mobility, GTFS, OpenTripPlanner, OSRM, Navitia, NeTEx, SIRI!, ERTMS, train control, model railway, model railroad, OpenRailwayMap, digitransit, SUMO!, MATSim, Transitland, Open Transport Net, railway signalling, railway interlocking, intelligent transportation system, ITS-G5, V2X, 802.11p, autonomous driving, vehicle tracking, fleet management, Traccar, multimodal transport, road routing, KDE Itinerary, airline, airport',
  'public transport':
    'public transit, transit data, bus stop, transit app, GTFS Realtime, Transportr, Öffi, Transitland, train timetable, real-time transit, NeTEx, digitransit, transit routing, timetable data, KDE Itinerary, multimodal trip planning, MOTIS!, iRail, passenger information, ticketing system, train delay',
  railway:
    'ERTMS, openETCS, train control, model railway, model railroad, OpenRailwayMap, railway interlocking, railway signalling, train simulator, OSRD, iRail, train timetable, train driver, JMRI, Open Rails',
  aviation:
    'ADS-B, flight tracking, air traffic control, flight simulator, flight planning, FlightGear, dump1090, DO-178C, DO-178, airport, airplane, avionics, XCSoar, OpenSky Network',
  maritime:
    'OpenCPN, OpenSeaMap, AIS receiver, nautical chart, NMEA 2000, Signal K, autonomous ship, autonomous boat, underwater acoustics, underwater vehicle, underwater robot',
  logistics:
    'supply chain management, warehouse management, inventory management, package delivery, fleet management, vehicle routing problem, shipping company',
  'space exploration':
    'NASA, European Space Agency, spacecraft, Mars rover, Mars mission, space mission, International Space Station, Libre Space Foundation',
  // Business
  'enterprise software':
    'CRM, ERP, business process, business rules, workflow engine, document management, document management system, enterprise content management, invoicing, accounting software, point of sale, POS system, human resources software, Alfresco, Nuxeo, Camunda, Activiti, jBPM, Bonita!, Liferay, Dolibarr, iDempiere, Axelor, SuiteCRM, enterprise application, enterprise integration, Apache OFBiz, supply chain management, warehouse management, inventory management, Pentaho, business application, booking system',
  'business process management':
    'Camunda, Activiti, jBPM, Bonita!, BPMN, BPEL, workflow engine, process mining, business process, Flowable!, business rules engine, Drools',
  'business intelligence':
    'Pentaho, Metabase, Apache Superset, OLAP, BIRT, SpagoBI, JasperReports, dashboarding, reporting tool, Mondrian!, Saiku, Redash, Knowage, ETL tool',
  'accounting software':
    'GnuCash, Ledger!, beancount, hledger, bookkeeping, invoicing, plain text accounting, double-entry accounting, XBRL, electronic invoicing, e-invoicing, KMyMoney, LedgerSMB, personal finance, SQL-Ledger',
  finance:
    'banking, online banking, FinTS, HBCI, trading system, algorithmic trading, high-frequency trading, stock market, stock exchange, QuantLib, quantitative finance, financial services, financial market, financial technology, fintech, PSD2, risk management for banks, accounting, microfinance, Mifos, personal finance, GnuCash, central bank, financial reporting, XBRL, hedge fund, investment bank, financial data, bank account, FINOS, cryptocurrency',
  payment:
    'payment processing, payment gateway, payment terminal, micropayment, electronic payment, digital payment, credit card, contactless payment, e-cash, Taler, Interledger, Web Payments, point of sale, PayPal, Stripe!, Lightning Network, EMV, SEPA, digital cash',
  'e-commerce':
    'online shop, web shop, webshop, online store, shopping cart, Spree!, Saleor, Shopware, OXID eShop, Oro Commerce, Magento 2, OroCommerce, Reaction Commerce, Satchmo!, Shopify, Drupal Commerce, Thelia, electronic commerce, VirtueMart, marketplace platform',
  marketing:
    'search engine optimization, email marketing, Mautic, marketing automation, open source marketing, branding, content marketing, press relations, public relations, social media marketing, growth hacking, product marketing, ad campaign',
  'career development':
    'job interview, job hunting, job search, hiring developers, career change, career path, freelancing, getting hired, finding a job, open source career, open source job, salary negotiation, recruiting developers, technical interview, resume writing, job market, work-life balance',
  // Games
  game: 'indie game, video game development, serious game, educational game, text adventure, interactive fiction, role-playing game, roguelike, NetHack, strategy game, real-time strategy, first-person shooter, multiplayer game, online game, MMORPG, mobile game, puzzle game, platform game, racing game, SuperTuxKart, 0 A.D., FreeCiv, Battle for Wesnoth, OpenTTD, OpenArena, Xonotic, AssaultCube, Minetest, Minecraft, Luanti, FlightGear, ScummVM, RetroArch, Lutris, Steam Deck, SteamOS, game emulator, game server, chess engine, Stockfish, GNU Chess, GNU Go, Go game, chess, game development, gamification, game jams, GNOME Games, tabletop game, card game, Quake, Warzone 2100, OpenMW, Veloren, Cataclysm!, Godot, arcade machine, retro gaming, retro game, web game, HTML5 game, game programming, game design, Ren’Py, Pygame, LÖVE, Lichess, Terasology, game accessibility, biology game, physics game, arcade game, game asset',
  'game development':
    'indie game, game AI, game physics, gameplay programming, level design, procedural generation, game framework, game server, game programming, HTML5 game, web game, game tool, Ren’Py, Bevy!, LÖVE, Defold, Phaser!, PICO-8, TIC-80, Tiled!, Box2D, SFML, Allegro!, Raylib, pygame zero, Ludum Dare, making games, writing games, libGDX, Torque 3D, Cocos2d, jMonkeyEngine, Panda3D, game engine architecture, Monogame, Unity 3D, Unreal Engine, O3DE, Armory3D, interactive fiction, video game development, mobile game, multiplayer game, game prototyping',
  'serious game':
    'educational game, gamification, learning game, biology game, game-based learning, games for health, games for science, citizen science game',
  // Publishing, libraries and archives
  publishing:
    'electronic publishing, digital publishing, academic publishing, scientific publishing, scholarly publishing, self-publishing, open access publishing, web publishing, e-book reader, ebook, digital book, Sigil!, Calibre, Pandoc, book publishing, book production, book sprint, collaborative book, newspaper, LaTeX, Open Journal Systems, PubPub, print on demand, prepress, XML publishing, DITA, DocBook, InDesign, paged media, CSS Paged Media, FLOSS Manuals, Booki, Lulu!, Kindle, PressBooks, Bookdown, Quarto, single-source publishing, Editoria, multi-channel publishing, JATS, book design, PDF generation, newspaper publishing, technical publishing, ePub reader, open access journal, comics publishing',
  'e-book':
    'EPUB, Calibre, Sigil!, e-book reader, ebook reader, Kindle, FBReader, KOReader, Readium, ereader, ePub reader, MOBI!, digital book, EPUB 3, e-reader',
  'open access':
    'open access publishing, open access journal, arXiv, institutional repository, Open Journal Systems, DOAJ, Plan S, Unpaywall, DSpace, open access repository, Sci-Hub, preprint server',
  typesetting:
    'SILE, LyX, BibTeX, TeX Live, LaTeX3, Typst, troff, KOMA-Script, Beamer!, mathematical typesetting, text layout engine, hyphenation, TeXmacs, Overleaf, ShareLaTeX, music typesetting, music engraving, LilyPond',
  'digital library':
    'library management system, integrated library system, institutional repository, Evergreen ILS, Islandora, Fedora Commons, Omeka, Samvera, VuFind, Internet Archive, Project Gutenberg, Open Library, Europeana, HathiTrust, Zenodo, library catalog, DSpace 7, digital collection, digitization, Kiwix, MARC 21, BIBFRAME, Dublin Core, library software, book scanner, book scanning, EPrints, Blacklight!, Folio LSP, digital archive, arXiv, Library Genesis',
  'digital preservation':
    'digital archive, web archive, Internet Archive, web archiving, Wayback Machine, WARC, Heritrix, ArchiveTeam, file format identification, PRONOM, JHOVE, veraPDF, PDF/A, Matroska for archiving, video preservation, audiovisual archive, film archive, film preservation, film scanning, software preservation, LOCKSS, OAIS, preservation of software, game preservation, video game preservation, BitCurator, preservation format, format migration, preservation metadata, Document Liberation Project, data archiving, long-term archive, disk imaging for archives, bit rot, DataLad, floppy preservation, KryoFlux, archivist, PREFORMA, data rescue, digitization, tape digitization, source code archive, source code archiving, Bootable floppy, DPF Manager, legacy file format, RAWcooked, QCTools, MediaArea',
  'web archiving':
    'Wayback Machine, WARC, Heritrix, Internet Archive, ArchiveTeam, Webrecorder, web archive, pywb, ArchiveBox, OpenWayback, Memento protocol',
  'cultural heritage':
    'museum, museum collection, art museum, digital archive, archaeological data, archaeological site, CollectiveAccess, Omeka, digitization, film archive, audiovisual archive, audiovisual heritage, audiovisual preservation, historical map, historical document, manuscript, IIIF, OpenGLAM, Wiki Loves Monuments, library collection, national library, national archive, CIDOC CRM, world heritage, ancient text, oral history, heritage data, Wikimedia Commons, art collection, conservation of art, historic building, intangible heritage, TEI encoding, Software Heritage',
  'digital humanities':
    'Text Encoding Initiative, TEI encoding, historical document, ancient text, stylometry, manuscript transcription, text corpus, digital edition, critical edition, Voyant Tools, Transkribus, archaeological data, IIIF, historical linguistics, literary analysis, distant reading, philology, digital scholarship, prosopography',
  archaeology:
    'archaeological data, archaeological site, ArcheOS, ARCHES heritage, photogrammetry of ruins, archaeological survey',
};
