/**
 * What well-known things of computing are, for those whose talks take it for granted: general knowledge, written for this
 * project, for what `debian-kinds.ts` and the tree of `known-broader.ts` do not have. A name stands under a kind only where a talk
 * on the one is a talk on the other. Singular; capitals as of names. A name with a mark of exclamation is an everyday word too.
 */
export const knownKinds: { readonly [kind: string]: string } = {
  hypervisor: 'KVM, Xen, QEMU, VirtualBox, VMware, Hyper-V, bhyve, Jailhouse, Xvisor, ESXi',
  virtualization:
    'hypervisor, KVM, libvirt, oVirt, Proxmox, VirtualBox, VMware, paravirtualization, VFIO, virtio, Ganeti, XenServer, QEMU, SPICE!, libguestfs, Vagrant, OpenVZ, nested virtualization, live migration, VMUX, Xvisor',
  container:
    'Docker, LXC, LXD, Podman, rkt, systemd-nspawn, Kubernetes, runc, CRI-O, Singularity, OpenVZ, Libct, Docker Compose, Rancher, Mesos, Project Atomic, Buildah, container image, CoreOS, jails',
  'container orchestration': 'Kubernetes, Docker Swarm, Apache Mesos',
  'configuration management': 'Puppet, Chef, SaltStack, CFEngine',
  'infrastructure as code': 'Terraform, Pulumi, CloudFormation, Ansible, Puppet',
  'continuous integration': 'CI, CI/CD, Jenkins, Buildbot, Travis CI, GitLab CI, CircleCI, GitHub Actions, TeamCity',
  'desktop environment':
    'Xfce, LXDE, LXQt, MATE, MATE Desktop, Cinnamon!, Sugar!, Budgie, GNOME Shell, KDE Plasma, Hawaii!, Enlightenment',
  'window manager': 'i3, sway',
  'display server': 'Wayland, X11, Xorg, Weston, Mir!, XWayland, X server',
  'instant messaging':
    'XMPP, Jabber, OTR, Prosody, IRC, TextSecure, WhatsApp, Telegram!, Openfire, MongooseIM, Converse.js, Mattermost, Rocket.Chat, Kontalk, Telepathy!, XMPP client',
  'video conferencing': 'BigBlueButton, WebRTC, Jitsi, Jitsi Meet, Jitsi Videobridge',
  telephony: 'SIP, Asterisk, FreeSWITCH, OpenSIPS, VoIP, Yate, FreePBX, Lumicall, reSIProcate, RTPproxy, softphone',
  cryptography:
    'encryption, GnuTLS, LibreSSL, OpenPGP, PGP, TLS, SSL, AES, elliptic curves, post-quantum cryptography, digital signature, hash function, key management, X.509, disk encryption, end-to-end encryption, wolfSSL, mbed TLS, NaCl, libsodium, Keccak, SHA-3, homomorphic encryption, zero-knowledge proof, Let’s Encrypt, Curve25519, digital signing, random number generator, hybrid cryptography',
  'disk encryption': 'LUKS, dm-crypt, VeraCrypt, TrueCrypt, fscrypt',
  sandboxing:
    'seccomp, Capsicum, Flatpak, bubblewrap, pledge, application sandboxing, process isolation, software isolation',
  'access control': 'SELinux, AppArmor, RBAC, mandatory access control',
  'identity management':
    'FreeIPA, Keycloak, LDAP, Kerberos, SAML, OAuth, OpenID Connect, Shibboleth, Active Directory, midPoint, OpenAM, SSSD, Mozilla Persona, federated identity, single sign-on, digital identity',
  anonymity: 'Tor, I2P, mixnet, Tails!, Tor Browser, onion routing',
  fuzzing: 'libFuzzer, syzkaller, syzbot, OSS-Fuzz, AFL, American Fuzzy Lop, honggfuzz',
  'static analysis':
    'Coccinelle, Smatch, Coverity, Clang Static Analyzer, SonarQube, Frama-C, clang-tidy, code clone detection, abstract interpretation, linting, Splint',
  debugging:
    'GDB, LLDB, Valgrind, kgdb, strace, crash dump, core dump, kdump, post-mortem debugging, sanitizer, AddressSanitizer, reverse debugging, Helgrind, ThreadSanitizer, memory leak, heap dump, SystemTap, debugger',
  debugger: 'GDB, LLDB, kgdb, WinDbg',
  tracing:
    'ftrace, LTTng, DTrace, SystemTap, bpftrace, perf, OpenTracing, Jaeger, OpenTelemetry, uprobes, kprobes, Linux tracing, flame graph, dynamic tracing',
  profiling:
    'perf, gprof, VTune, flame graph, Valgrind, Cachegrind, Callgrind, IgProf, OProfile, VisualVM, Massif!, pprof',
  monitoring:
    'Zabbix, Prometheus, Ganglia, Munin, Grafana, Graphite, Sensu, Shinken, Cacti, OpenNMS, application monitoring, SNMP, Riemann, Netdata, Naemon, Check_MK, Centreon, observability, Telegraf, alerting, Logstash',
  logging: 'syslog, Logstash, Fluentd, Graylog, journald',
  'search engine': 'Elasticsearch, Solr, Lucene, Xapian, OpenSearch, Meilisearch, YaCy, Typesense',
  'machine learning':
    'deep learning, neural network, TensorFlow, PyTorch, scikit-learn, Keras, reinforcement learning, large language model, transfer learning, random forest, Theano, MADlib, FlinkML, Mahout, MLlib, XGBoost, Caffe!, MXNet',
  'deep learning': 'TensorFlow, PyTorch, Keras, Theano, convolutional neural network',
  'natural language processing':
    'spaCy, NLTK, BERT, word2vec, sentiment analysis, named entity recognition, machine translation, Apertium, OpenNLP, CoreNLP, IXA pipes, text mining, speech recognition, chatbots, NLP tools',
  'big data':
    'Hadoop, Flink, HBase, MapReduce, HDFS, Kafka, data lake, YARN, Hive!, Impala!, Storm!, Giraph, Presto!, Bigtop, stream processing',
  'stream processing': 'Flink, Kafka Streams, Spark Streaming, Storm!, Samza, Esper',
  'message queue':
    'RabbitMQ, ZeroMQ, Kafka, ActiveMQ, NATS, MQTT, AMQP, nsq, beanstalkd, Sidekiq, Artemis!, Qpid, nanomsg, HornetQ, fedmsg, message broker, Celery!, Gearman',
  'message broker': 'RabbitMQ, Kafka, ActiveMQ, NATS',
  'graph database':
    'Neo4j, OrientDB, ArangoDB, JanusGraph, Dgraph, TinkerPop, Memgraph, openCypher, Cypher!, Gremlin!, Bio4j, LevelGraph, Titan!, graph query',
  'relational database':
    'PostgreSQL, MySQL, MariaDB, SQLite, Oracle Database, Firebird, SQL Server, CockroachDB, Percona Server',
  'document database': 'MongoDB, CouchDB, RethinkDB, Couchbase, RavenDB',
  'key-value store': 'memcached, LevelDB, Riak, Berkeley DB, LMDB, Redis',
  'time series database': 'InfluxDB, OpenTSDB, Prometheus, TimescaleDB, KairosDB, Graphite',
  NoSQL:
    'MongoDB, Cassandra, CouchDB, Redis, Riak, HBase, Neo4j, RethinkDB, Couchbase, DynamoDB, graph database, document database, key-value store, Geode!, OrientDB, RavenDB',
  database:
    'relational database, graph database, document database, key-value store, time series database, NoSQL, MySQL, MongoDB, Cassandra, CouchDB, Neo4j, InfluxDB, CockroachDB, Firebird, LevelDB, RocksDB, SQL, RDBMS, storage engine, Apache Geode, query optimization, data warehouse, Postgres, Cache2k, Redis',
  'file system':
    'ext4, XFS, ZFS, OpenZFS, NFS, CephFS, GlusterFS, FUSE, OverlayFS, UBIFS, F2FS, tmpfs, bcachefs, Lustre, JFFS2, EROFS, CIFS, HDFS, NILFS, ReiserFS, ext3, exFAT, RestFS, Tux3, AUFS, distributed file system',
  'distributed storage':
    'Ceph, GlusterFS, HDFS, MinIO, Sheepdog, Lustre, DRBD, RozoFS, XtreemFS, LizardFS, MooseFS, Camlistore, Tahoe-LAFS, OrangeFS, BeeGFS, Gluster, Archipelago',
  storage:
    'file system, RAID, LVM, NVMe, SCSI, iSCSI, SSD, device mapper, block layer, object storage, distributed storage',
  'init system': 'systemd, upstart, OpenRC, launchd, GNU Shepherd, s6',
  'boot loader': 'GRUB, coreboot, systemd-boot, LILO, barebox, iPXE, Petitboot',
  firmware:
    'coreboot, UEFI, BIOS, OpenBMC, U-Boot, libreboot, Tianocore, TF-A, OpenSBI, ACPI, OpenBIOS, SeaBIOS, Open Firmware, Barebox',
  compiler:
    'GCC, LLVM, Clang, rustc, V8, GraalVM, TinyCC, Cranelift, javac, Graal, Truffle!, GNAT, Free Pascal, GHC, JIT compiler, compiler optimization, auto-vectorization, LLVM toolchain, LLVM IR, superoptimization, Scala compiler, GCC-MELT, Roslyn',
  'virtual machine': 'JVM, HotSpot, Dalvik, PyPy, GraalVM, JamVM, MoarVM, Erlang VM, Java virtual machine, Rubinius',
  'just-in-time compilation':
    'PyPy, LuaJIT, YJIT, HotSpot, GraalVM, V8, TraceMonkey, JIT, JIT compiler, microJIT, HHVM, Graal',
  microkernel:
    'L4, seL4, Genode, MINIX, GNU Hurd, HelenOS, QNX, Fiasco.OC, Redox, Zircon, MINIX 3, Muen, Mach!, Hurd, seL4 kernel, NOVA microhypervisor',
  unikernel: 'MirageOS, OSv, IncludeOS, Rumprun, HermiTux, Unikraft, NanoOS, rump kernel, ClickOS, HaLVM, Solo5',
  'real-time operating system': 'Zephyr, FreeRTOS, RTEMS, NuttX, VxWorks, ChibiOS, Xenomai, Contiki',
  BSD: 'DragonFly BSD, PC-BSD, TrueOS, EdgeBSD, ElectroBSD, HardenedBSD, MidnightBSD, GhostBSD, FreeNAS, pfSense, OPNsense, bhyve, pkgsrc',
  'Linux distribution':
    'Debian, Ubuntu, Fedora, openSUSE, Arch Linux, Gentoo, CentOS, RHEL, Slackware, Alpine Linux, NixOS, Guix, Mageia, Qubes OS, Kali Linux, OpenWrt, Linux Mint, Tumbleweed, OpenMandriva, CoreOS, Scientific Linux, Linux From Scratch, Clear Linux, Void Linux, elementary OS, Solus, Devuan, Trisquel, Raspbian, Knoppix, SLES, Puppy Linux, Manjaro, DoudouLinux, Red Hat Enterprise Linux, SUSE Linux Enterprise, Rocky Linux, AlmaLinux, GNU Guix',
  'package management':
    'apt, RPM, yum, DNF, pacman, Nix, Guix, pip, Conda, Portage, zypper, Flatpak, Composer, RubyGems, AppImage, Spack, EasyBuild, pkgsrc, opkg, Snappy!, Homebrew, Chocolatey, Win-builds, Listaller, 0install, OSTree, Cargo!, Bower, MacPorts, CocoaPods, WAPT',
  'package manager':
    'apt, dpkg, RPM, yum, DNF, pacman, Nix, Guix, pip, npm, Conda, Portage, zypper, Composer, RubyGems, Spack, pkgsrc, opkg',
  'build system':
    'CMake, autotools, Bazel, SCons, Gradle, Maven, Buildroot, Yocto, OpenEmbedded, Webpack, sbt, Open Build Service, Koji, Copr, ABF, Ninja!, Waf, Rake!, Ant!, GNU Make',
  'version control': 'Subversion, Perforce, Pijul, Gerrit, monorepo, SVN',
  'code review': 'Gerrit, Phabricator, Review Board, pull request, Betterrev, Patchwork!',
  'issue tracker': 'Bugzilla, JIRA, Redmine, MantisBT, Debbugs, Trac, Phabricator, YouTrack, Requirements Bazaar',
  'web browser':
    'Chromium, Chrome, WebKit, Servo, Gecko, Safari, Tor Browser, Epiphany, parallel web browser, QtWebKit, Midori, Iceweasel, Opera, Internet Explorer, Firefox',
  'web server':
    'nginx, Apache httpd, Tomcat, Jetty, IIS, HAProxy, gunicorn, Cherokee!, Apache HTTP Server, uWSGI, Caddy',
  'web framework':
    'Django, Rails, Ruby on Rails, Laravel, Symfony, FastAPI, Sinatra, Hanami, Spring Boot, Angular, Mojolicious, TurboGears, Flask, Pyramid!, Catalyst!, Play Framework, Vaadin, Grails, CakePHP, Zend Framework, CodeIgniter, Yii, Meteor!, Tornado!, web2py, Padrino, Seaside!, OpenUI5, Dancer!, Apache Wicket',
  'JavaScript framework': 'React, Angular, Vue, Svelte, AngularJS, OpenUI5, Ember.js, Backbone.js, jQuery, Polymer!',
  'content management system':
    'WordPress, Drupal, Joomla, Plone, TYPO3, MediaWiki, Wagtail, Mezzanine, eZ Publish, Concrete5, SPIP, Magnolia!, Umbraco, Liferay, SilverStripe, Contao, ProcessWire, Django CMS',
  'load balancing': 'nginx, LVS, Traefik, keepalived, Varnish',
  'service mesh': 'Istio, Linkerd',
  'cloud computing':
    'OpenStack, CloudStack, OpenNebula, Eucalyptus, AWS, Azure, Google Cloud, serverless, OpenShift, Cloud Foundry, IaaS, PaaS, CloudFoundry, EC2, Amazon S3, Google Compute Engine, SaaS, DigitalOcean, hybrid cloud, ManageIQ, Synnefo, cloud storage, Juju, infrastructure as a service, platform as a service',
  serverless: 'AWS Lambda, OpenFaaS, Knative, OpenWhisk, FaaS, Cloud Functions',
  'software-defined networking':
    'OpenFlow, Open vSwitch, OpenDaylight, ONOS, P4, Ryu, Floodlight, Project Calico, OVS, Midonet, OpenContrail, OpenSwitch, Mininet, vSwitch',
  routing: 'BGP, OSPF, Quagga, FRRouting, IS-IS, B.A.T.M.A.N., OLSR',
  'mesh networking':
    'B.A.T.M.A.N., batman-adv, OLSR, Freifunk, cjdns, 802.11s, mobile ad hoc network, MANET, community network, Community-Lab',
  firewall: 'iptables, nftables, netfilter, ipfw, pfSense, OPNsense',
  VPN: 'WireGuard, OpenVPN, IPsec, strongSwan, tinc, Libreswan',
  DNS: 'BIND, DNSSEC, Unbound, PowerDNS, NSD, Knot, mDNS, DoH, Knot DNS, PowerDNS Recursor',
  'mail server': 'qmail, OpenSMTPD',
  'video codec': 'H.264, H.265, HEVC, VP8, VP9, AV1, Daala, Theora, x264, x265',
  'audio codec': 'MP3, AAC, FLAC, Codec 2',
  multimedia:
    'GStreamer, libav, PulseAudio, Kodi, XBMC, MythTV, V4L2, video codec, audio codec, GPAC, Upipe, Nageru, Rygel, dLeyna, DLNA, Video4Linux, Kurento, SDL, libVLC, Opus, MediaInfo, MediaConch, Movit, Miracast, audio, video editing, streaming media, MP4, video capture',
  audio:
    'ALSA, PipeWire, LV2, Csound, SuperCollider, audio codec, Opus!, Vorbis, MIDI, LADSPA, audio plugin, Audacity, Web Audio API, Mixxx, LMMS, Pure Data, audio identification',
  graphics:
    'Mesa, OpenGL, Vulkan, Direct3D, Gallium3D, KMS, Nouveau, GPU, Blender, GIMP, Inkscape, Krita, Cairo, Skia, OpenCL, WebGL, Direct3D 9, D3D9, 2D graphics, 3D graphics, graphics driver, SVG, shader, Colorspaces',
  GPGPU: 'CUDA, OpenCL, ROCm, SYCL, HIP, GPU computing, GPU offloading',
  'game engine':
    'Unreal, Godot, Panda3D, Pygame, OctaForge, Ogre3D, Cocos2d, jMonkeyEngine, libGDX, Irrlicht, LÖVE, Torque 3D, Babylon.js',
  'embedded systems': 'embedded, embedded Linux, microcontroller, real-time operating system, mbed',
  'embedded Linux': 'Yocto, Buildroot, OpenEmbedded, PTXdist, OpenWrt, uClinux, BusyBox, uClibc',
  'single-board computer':
    'Raspberry Pi, BeagleBone, ODROID, Banana Pi, PandaBoard, Olimex, Cubieboard, MinnowBoard, Wandboard, Parallella, BeagleBoard, Novena, Pine64, UDOO, Raspberry Pi 2, SBC',
  microcontroller:
    'Arduino, ESP8266, ESP32, AVR, STM32, MicroPython, MSP430, Cortex-M, mbed, Teensy, micro:bit, Arduboy, Espruino, MCU, microcontroller programming',
  'instruction set': 'RISC-V, ARM, x86, MIPS, PowerPC, SPARC, AArch64, OpenRISC, LoongArch, s390x',
  FPGA: 'MyHDL, IceStorm, Migen, iCE40, Zynq, Xilinx, Xilinx Zynq, MiSoC, LiteX, high-level synthesis',
  'software-defined radio':
    'GNU Radio, RTL-SDR, HackRF, USRP, Gqrx, OsmoSDR, LimeSDR, osmocom, RFNoC, Red Pitaya, rad1o, Pothos, embedded SDR, srsUE, OpenAirInterface',
  'Internet of Things':
    'MQTT, CoAP, Zigbee, LoRa, LoRaWAN, 6LoWPAN, Home Assistant, Contiki, Zephyr, Node-RED, AllJoyn, IoTivity, LwM2M, Eclipse IoT, oneM2M, IoT.js, mbed, Eclipse Kura, Eclipse Paho, RIOT OS, OpenHAB, XMPP-IoT, IoT platform, IoT device, openTRV, ThingSpeak',
  'home automation': 'Home Assistant, openHAB, KNX, Z-Wave, Domoticz, openTRV, MisterHouse, FHEM, HomeKit, ioBroker',
  robotics: 'Robot Operating System, ROS 2, Gazebo!, MoveIt, humanoid robot, robot arm',
  localization:
    'translation, gettext, Pootle, Weblate, Transifex, internationalization, Zanata, Pontoon!, Virtaal, l10n',
  accessibility:
    'screen reader, NVDA, AT-SPI, assistive technology, WCAG, ARIA, braille, Emacspeak, eye tracking, sign language, GPII, visually-impaired, dyslexia, Mail2Voice',
  'office suite':
    'LibreOffice, OpenOffice, Calligra, Collabora Online, ONLYOFFICE, OpenOffice.org, Apache OpenOffice, LibreOffice Online, Google Docs, Microsoft Office, OX Documents, WebODF, LibreOffice Writer, LibreOffice Viewer',
  'text editor': 'Vim, Neovim, Sublime Text, Kakoune, Emacs, Notepad++, Geany',
  IDE: 'Eclipse, IntelliJ, NetBeans, Visual Studio, PyCharm, VS Code, Eclipse IDE, Code::Blocks, Eclipse Che, Eclipse Orion, Xcode, MonoDevelop, IntelliJ IDEA, DrRacket, Arduino IDE, Lazarus',
  'GUI toolkit':
    'GTK, Qt, wxWidgets, Tk, EFL, FLTK, Kivy, JavaFX, Swing, QtQuick, QML, GtkAda, SWT, PyQt, PySide, Enlightenment Foundation Libraries, Flutter!, React Native',
  mapping:
    'OpenStreetMap, OpenLayers, Leaflet, Mapnik, QGIS, GeoServer, MapServer, MapProxy, Mapbox, Google Maps, OL3, JOSM',
  GIS: 'QGIS, GeoServer, GRASS, GDAL, MapServer, OpenLayers, GRASS GIS, GeoTools, GeoNetwork, Mapbender, Mapbender3, GeoTrellis, OSGeo, GeoNode, WFS, WMS, gvSIG, Leaflet, pgRouting, rasdaman, PDAL, Orfeo Toolbox, SAGA GIS, Debian GIS, web GIS, GeoTIFF, geocoding, SRTM, OGC, Potree, iTowns, MySQL GIS, OL3',
  'open hardware':
    'Arduino, RepRap, KiCad, OpenRISC, Novena, RISC-V, BeagleBone, OpenPandora, Olimex, USB Armory, lowRISC, Parallella, Openmoko, OSHW, open source hardware, Crazyflie, rad1o',
  'electronic design automation':
    'gEDA, Fritzing, LibrePCB, Qucs, Icarus Verilog, GHDL, Xyce, PCB design, schematic capture, circuit simulation, SPICE!, analog simulation, EDA tools',
  CAD: 'FreeCAD, OpenSCAD, LibreCAD, BRL-CAD, OpenCASCADE, KiCad, QCAD, CadQuery, parametric modeling, FOSS CAD',
  '3D printing': 'RepRap, Slic3r, OpenSCAD, Cura, 3D printer, Printrun, Ultimaker, PrusaSlicer, OctoPrint',
  copyleft: 'GPL, AGPL, LGPL, GPLv3, GPLv2, GNU GPL, MPL, CC BY-SA',
  licensing:
    'GPL, AGPL, LGPL, copyleft, Apache License, BSD license, SPDX, Creative Commons, contributor license agreement, CLA, GPLv3, license compliance, dual licensing, FOSSology, GPL violation, GPL enforcement, patent license, licensing model, DCO',
  'unit testing': 'JUnit, RSpec, pytest, PHPUnit, KUnit, minitest, Jasmine, test double, Google Test',
  testing:
    'integration testing, Selenium, KUnit, kselftest, pytest, RSpec, Cucumber, fuzzing, property-based testing, mutation testing, LAVA, Autotest, load testing, test automation, TDD, BDD, test-driven development, functional testing, end-to-end testing, JUnit, performance testing, Gatling',
  'web scraping': 'Scrapy, BeautifulSoup, Selenium, Playwright',
  'data visualization': 'D3, matplotlib, Bokeh, Plotly, ggplot2, Grafana, Kibana, Altair, Seaborn, Gephi',
  'scientific computing':
    'NumPy, SciPy, Julia, Octave, SageMath, MATLAB, Fortran, Sage!, PETSc, FEniCS, deal.II, Trilinos, numerical algorithms, PHCpack, SymPy, HDF5, OpenFOAM, GNU Octave',
  'high performance computing':
    'MPI, OpenMP, Slurm, Lustre, EasyBuild, Spack, InfiniBand, OpenMPI, supercomputer, OpenHPC, HPC cluster, HPC system, HPCBIOS, Lmod, XALT, supercomputing, exascale, BeeGFS, OpenACC, HPC-UGent',
  'parallel programming':
    'OpenMP, MPI, CUDA, OpenCL, TBB, GNU Parallel, SIMD, auto-vectorization, OpenACC, Cilk, Chapel!, parallel computing, GPGPU, multithreading, MapReduce, GPU computing',
  concurrency:
    'coroutine, actor model, goroutine, lock-free programming, software transactional memory, multithreading, asyncio, RCU, threads, transactional memory, Akka, async/await, Read-Copy-Update, multicore, concurrent programming, Concurrent Ruby',
  'asynchronous programming': 'asyncio, Node.js, libuv, Tokio',
  'functional programming':
    'Haskell, Scala, Clojure, Erlang, OCaml, F#, Elixir, Lisp, Idris, PureScript, lambda calculus, Scheme, Guile, GNU Guile, Racket, Common Lisp, Standard ML, Elm!, Agda, functional language',
  blockchain: 'Bitcoin, Ethereum, smart contract, Hyperledger, cryptocurrency',
  cryptocurrency: 'Bitcoin, Ethereum, Monero, Zcash, Litecoin, GNU Taler',
  'peer-to-peer': 'BitTorrent, IPFS, Freenet, libp2p, Secure Scuttlebutt, Hypercore, DHT, BitTorrent Sync',
  'social network':
    'Mastodon, Diaspora, ActivityPub, GNU social, StatusNet, Friendica, pump.io, Movim, Elgg, Jappix, Retroshare, Salut à Toi, decentralized social network',
  backup:
    'Bacula, Bareos, BorgBackup, rsync, Duplicity, BackupPC, rsnapshot, Obnam, Attic!, XtraBackup, mysqldump, Relax-and-Recover, Barman!',
  'high availability': 'Pacemaker, Corosync, keepalived, DRBD, Linux-HA, failover',
  replication:
    'Galera, logical replication, MySQL Replication, Slony, multi-master replication, group replication, binlog, Galera Cluster, multi-threaded replication, GTID, pseudo GTID, parallel replication',
  scheduler: 'CFS, SCHED_DEADLINE, EEVDF, sched_ext',
  'memory management':
    'NUMA, huge pages, transparent huge pages, slab allocator, page cache, DAMON, memory reclaim, zswap, KSM, memcg, garbage collection, memory allocator, malloc, jemalloc, memory leak, OOM killer, MMU, TLB',
  'power management':
    'cpufreq, cpuidle, runtime PM, suspend, ACPI, energy aware scheduling, DVFS, energy efficiency, suspend to RAM, thermal management',
  'e-learning': 'Moodle, Sakai, Chamilo, Open edX, ILIAS, MOOC, WikiToLearn, Claroline, SCORM',
  'mobile operating system':
    'Android, iOS, Firefox OS, Tizen, Sailfish OS, Ubuntu Touch, Replicant, LineageOS, CyanogenMod, KaiOS, postmarketOS, MeeGo, Maemo, Plasma Mobile, AsteroidOS',
  'mobile network':
    'GSM, LTE, UMTS, 5G, OpenBTS, Osmocom, OpenAirInterface, srsLTE, srsRAN, srsUE, YateBTS, OsmocomBB, Open5GS, GPRS, libLTE',
  'real-time communication': 'WebRTC, SIP, XMPP, Matrix!, Jitsi, VoIP, RTP, video conferencing, telephony',
  drone: 'Crazyflie, ArduPilot, PX4, Paparazzi UAV, quadcopter, UAV, ArduCopter, MAVLink, unmanned aerial vehicle',
  decentralization:
    'peer-to-peer, ActivityPub, Diaspora, Mastodon, IPFS, blockchain, FreedomBox, Secure Scuttlebutt, GNUnet, decentralized social network',
  'self-hosting': 'Nextcloud, ownCloud, YunoHost, FreedomBox, Sandstorm!, Mailpile',
  groupware: 'Kolab, Zimbra, Nextcloud, Open-Xchange, EGroupware, Horde!, Zarafa, Kopano',
  'file synchronization': 'ownCloud, Nextcloud, Seafile, rsync, Pydio, BitTorrent Sync, Dropbox',
  wiki: 'MediaWiki, XWiki, TWiki, Foswiki, TiddlyWiki, MoinMoin',
  'e-commerce': 'Magento, PrestaShop, osCommerce, WooCommerce, Sylius, OpenCart, Solidus',
  'enterprise resource planning': 'Odoo, OpenERP, ERPNext, Tryton, Dolibarr, iDempiere, Adempiere, OFBiz',
  'customer relationship management': 'CiviCRM, SugarCRM, SuiteCRM, vtiger',
  'digital library': 'DSpace, Koha, Invenio, Greenstone!',
  'digital preservation': 'MediaConch, Archivematica, BagIt, Software Heritage, web archiving',
  'browser engine': 'WebKit, Blink!, Gecko, Servo, QtWebKit, KHTML',
  'JavaScript engine': 'V8, SpiderMonkey, JavaScriptCore, Nashorn, Duktape, QuickJS, JerryScript, TraceMonkey, IoT.js',
  'Java virtual machine': 'HotSpot, OpenJ9, JamVM, Jikes RVM, GraalVM, Dalvik',
  Java: 'OpenJDK, JVM, Java virtual machine, IcedTea, Jakarta EE, Java EE, JavaFX, Spring Boot, Nashorn, HotSpot, JavaCard, Hibernate',
  Python:
    'CPython, PyPy, Jython, IronPython, MicroPython, Django, NumPy, SciPy, asyncio, Flask, pytest, SQLAlchemy, Jupyter',
  Ruby: 'JRuby, Rubinius, mruby, TruffleRuby, Rails, Ruby on Rails, RubyGems, RSpec, Sinatra',
  PHP: 'HHVM, PHPUnit, Symfony, Laravel, Zend Framework, Composer!',
  Perl: 'CPAN, Moose!, Catalyst!, Mojolicious, Dancer!, MetaCPAN, Raku, MoarVM, Rakudo',
  'Perl 6': 'MoarVM, Rakudo, Raku',
  Lisp: 'Common Lisp, Clojure, Scheme, Emacs Lisp, Elisp, SBCL, Racket, Guile, GNU Guile',
  Scheme: 'Guile, GNU Guile, Racket, Chicken Scheme',
  Smalltalk: 'Pharo, Squeak, GNU Smalltalk, Amber Smalltalk, Seaside!',
  JavaScript: 'Node.js, React, AngularJS, Vue, TypeScript, CoffeeScript, jQuery, Ember.js',
  Ada: 'GNAT, SPARK!, SPARK Ada, GtkAda, Ada 2012',
  Erlang: 'Elixir, Erlang VM, ejabberd, MongooseIM',
  Haskell: 'GHC, Yesod, Cabal, Stackage',
  Lua: 'LuaJIT, OpenResty, Lua modules',
  Prolog: 'SWI-Prolog, GNU Prolog',
  'Linux kernel':
    'cgroups, eBPF, kprobes, ftrace, netfilter, device tree, dm-crypt, io_uring, kdbus, Video4Linux, kernel module, kernel API, futex, LLVMLinux',
  'device driver': 'graphics driver, kernel driver, UIO',
  'graphics driver':
    'Nouveau, Freedreno, Etnaviv, Panfrost, lima driver, Tamil driver, i965, radeon, amdgpu, Gallium3D, llvmpipe',
  automotive:
    'GENIVI, Automotive Grade Linux, AUTOSAR, CAN bus, IVI, in-vehicle infotainment, connected car, autonomous driving, SocketCAN, OBD-II',
  'checkpoint/restore': 'CRIU, P.Haul, DMTCP',
  'live migration': 'P.Haul',
  'storage engine': 'InnoDB, MyISAM, TokuDB, XtraDB, WiredTiger, MyRocks, RocksDB',
  MySQL:
    'InnoDB, Galera, Galera Cluster, MySQL Cluster, MySQL Fabric, XtraBackup, Vitess, Percona Server, TokuDB, XtraDB',
  PostgreSQL: 'PostGIS, PgBouncer, Slony, Patroni, pgAdmin, Postgres-XL, Citus, Postgres, Barman',
  OpenStack:
    'Ceilometer, TripleO, Kuryr, RDO, DevStack, Packstack, Neutron!, Cinder!, Keystone!, Designate!, OpenStack Nova',
  Hadoop: 'HDFS, YARN, MapReduce, Hive!, HBase, Ambari, Oozie, Bigtop, Hadoop cluster',
  'graph processing': 'Giraph, Gradoop, GraphX, Gelly, GraphLab, Pregel, Arabesque, graph mining',
  'data warehouse': 'Greenplum, Redshift, GPDB',
  provisioning: 'Foreman!, MAAS, Cobbler, FAI, Packer!, cloud-init, xCAT, Aquilon',
  'formal verification':
    'seL4, Coq, Frama-C, model checking, TLA+, Isabelle, CompCert, theorem proving, hybrid verification, SPARK Ada',
  'symbolic execution': 'KLEE, S2E, angr, SimuVEX',
  'reverse engineering': 'radare2, IDA Pro, Ghidra, angr, disassembler, SimuVEX',
  'penetration testing': 'Metasploit, Kali Linux, Burp Suite, OWASP ZAP',
  'trusted computing': 'TPM, TPM 2.0, TrustZone, SGX, OP-TEE, secure boot, remote attestation, integrity protection',
  authentication:
    'OAuth, SAML, OpenID Connect, Kerberos, two-factor authentication, FIDO, U2F, WebAuthn, single sign-on, Mozilla Persona, SecurePass',
  privacy: 'anonymity, surveillance, Tor!, tracking protection, GDPR, differential privacy, Tor Browser',
  surveillance: 'NSA, PRISM!, mass surveillance',
  security:
    'SELinux, AppArmor, sandboxing, access control, malware, intrusion detection, firewall, TrustZone, penetration testing, vulnerabilities, web security, authentication, hardening, USBGuard, secure boot',
  serialization: 'JSON, Protocol Buffers, Avro, Thrift, MessagePack, Cap’n Proto, FlatBuffers, BSON, CBOR',
  'document format': 'OpenDocument, ODF, OOXML, PDF, EPUB, DocBook, Office Open XML, ODF file',
  'remote desktop': 'SPICE!, VNC, X2Go, Guacamole!, Xpra, Spice remote computing',
  'network virtualization':
    'Open vSwitch, OVS, VXLAN, OpenFlow, Midonet, NFV, Project Calico, OpenContrail, VXVDE, vSwitch',
  networking:
    'TCP/IP, IPv6, IPv4, routing, DNS, software-defined networking, VPN, Netlink, DHCP, BGP, NetworkManager, DPDK, MPTCP, PicoTCP, pyroute2, connection tracking, VirtualSquare, 6LoWPAN',
  HTTP: 'HTTP/2, SPDY, QUIC, HTTP/3',
  'email client': 'Thunderbird, Evolution!, Mutt, KMail, Claws Mail, Roundcube, Mailpile',
  email:
    'mail, SMTP, DKIM, DMARC, Roundcube, mail server, spam filtering, Mailpile, Rspamd, Mailman, JMAP, Thunderbird, Postfix, Exim, Dovecot',
  TLS: 'OpenSSL, GnuTLS, LibreSSL, wolfSSL, mbed TLS, BoringSSL, Let’s Encrypt',
  'smart card': 'JavaCard, OpenSC, YubiKey, OpenPGP card',
  'time synchronization': 'NTP, NTPD, PTP, chrony',
  wireless:
    'Wi-Fi, Bluetooth, LoRa, Zigbee, 802.11, 802.15.4, IEEE 802.15.4, NFC, mesh networking, 802.11p, wireless network',
  radio: 'software-defined radio, amateur radio, DAB, digital radio',
  'amateur radio': 'APRS, D-STAR, SatNOGS',
  'digital radio': 'DAB, ODR-mmbTools, mmbTools, Digital Radio Mondiale',
  satellite: 'SatNOGS, CubeSat, ground station, GNSS',
  geospatial: 'GIS, OpenStreetMap, remote sensing, OSGeo',
  OpenStreetMap: 'OSM, OSM data, Overpass, Nominatim, iD editor, OSRM',
  'remote sensing': 'Orfeo Toolbox, satellite imagery, LiDAR, SRTM',
  'image processing': 'OpenCV, ImageMagick, GEGL, ImageJ, scikit-image, image recognition, computer vision, OCR, Movit',
  'computer vision': 'OpenCV, face recognition, object detection',
  'video editing': 'Novacut, Movit',
  'media server': 'Rygel, Kodi, XBMC, MiniDLNA, Jellyfin, Icecast, dLeyna, Kurento',
  'video streaming': 'MPEG-DASH, HLS, RTMP, RTSP, Icecast, Upipe, Miracast, video stream',
  television: 'DVB, MythTV, VDR, HbbTV, TVHeadend, HDMI CEC',
  music: 'Csound, SuperCollider, LilyPond, MuseScore, Ardour, MIDI, Sonic Pi, LMMS',
  photography: 'Entangle',
  '3D graphics':
    'Blender!, OpenGL, WebGL, Vulkan, three.js, Babylon.js, POV-Ray, ray tracing, 3D modeling, 3D rendering, Ogre3D, Direct3D, 3D visualization, 3D engine',
  'augmented reality': 'ARToolKit, ARCore',
  'game development': 'game engine, Godot, Pygame, SDL, game design',
  game: 'Doom 3, Wesnoth, board game, flight simulator',
  simulation:
    'ns-3, OpenFOAM, Gazebo!, FlightGear, OMNeT++, Modelica, agent-based modeling, flight simulator, economic simulations, circuit simulation, analog simulation',
  typesetting: 'LaTeX, TeX, ConTeXt, TikZ, Patoline, LuaTeX, XeTeX',
  fonts: 'FontForge, HarfBuzz, FreeType, OpenType, METAFONT, typography',
  'PCB design': 'KiCad, gEDA, Fritzing, LibrePCB, pcb-rnd, PCB',
  'hardware description language': 'VHDL, Verilog, SystemVerilog, Chisel!, MyHDL, Migen, SpinalHDL, Bluespec, SystemC',
  CPU: 'RISC-V, OpenRISC, lowRISC, CHERI, BERI, instruction set',
  ARM: 'AArch64, ARM64, ARM32, ARMv7, ARMv8, AArch32, Cortex-M, Cortex-A, big.LITTLE, TrustZone, armv7hl',
  'operating system':
    'MINIX, MINIX 3, Haiku, ReactOS, Plan 9, HelenOS, DeforaOS, illumos, SmartOS, Genode, Redox OS, AROS, FreeDOS, Unix, RTEMS, RIOT OS, Tizen, Firefox OS, Qubes OS, Linux distribution, mobile operating system, microkernel, unikernel, FreeNAS',
  'platform as a service': 'OpenShift, Cloud Foundry, Heroku, Deis, Dokku, Google App Engine',
  'infrastructure as a service': 'OpenStack, CloudStack, Eucalyptus, OpenNebula, Synnefo, Ganeti',
  'object storage': 'Amazon S3, Minio, OpenStack Swift',
  'directory service': 'OpenLDAP, FreeIPA, 389 Directory Server, Active Directory, ApacheDS',
  'file sharing': 'Samba, NFS, SMB, CIFS, BitTorrent',
  RPC: 'gRPC, D-Bus, CORBA, Thrift, XML-RPC, SOAP',
  'inter-process communication': 'D-Bus, kdbus, nanomsg, ZeroMQ',
  'publish/subscribe': 'MQTT, PubSubHubbub, WebSub, NATS, fedmsg',
  'service discovery': 'Consul!, etcd, ZooKeeper, Avahi, mDNS, Zeroconf',
  'distributed systems': 'consensus, Raft!, Paxos, ZooKeeper, CAP theorem, CRDT, Akka, Hazelcast, distributed database',
  caching: 'memcached, Varnish, Squid!, Cache2k, Infinispan, Ehcache, Hazelcast',
  ORM: 'Hibernate, SQLAlchemy, ActiveRecord, Doctrine!, jOOQ',
  'query language': 'SQL, Cypher!, SPARQL, Gremlin!, GraphQL, XQuery, Datalog, openCypher',
  'semantic web': 'RDF, SPARQL, Wikidata, DBpedia, JSON-LD, linked data',
  'linked data': 'RDF, SPARQL, Wikidata, DBpedia, JSON-LD, linked open data',
  'open data': 'linked open data, CKAN, open government data',
  'machine translation': 'OpenNMT',
  'speech recognition': 'CMU Sphinx, PocketSphinx, Kaldi, DeepSpeech, Vosk',
  bioinformatics: 'Bioconductor, Biopython, BioRuby, BLAST!, genomics, Bio4j, BioJava, DNA sequencing, Nextflow',
  mathematics: 'Sage!, Maxima, PARI/GP, number theory, linear algebra, computer algebra',
  education: 'e-learning, Scratch!, OLPC, DoudouLinux, TurtleArt, KDE Edu, Webmaker',
  'electronic voting': 'Agora Voting, Helios!, online voting',
  healthcare: 'OpenMRS, GNU Health, OpenEMR, DICOM, HL7, FHIR, medical imaging',
  legal:
    'GPL, copyright, software patent, trademark, licensing, copyleft, DCO, contributor license agreement, license compliance, GPL violation',
  diversity:
    'women in tech, gender, Outreachy, Rails Girls, Django Girls, PyLadies, inclusion!, under-represented groups',
  mentoring: 'Google Summer of Code, Outreachy, GSoC, mentorship',
  funding: 'crowdfunding, donations, Patreon, Snowdrift.coop, sponsorship, Kickstarter',
  'release engineering': 'release management, continuous delivery, reproducible builds, nightly build',
  packaging:
    'package management, AppStream, software collections, Debian packaging, setuptools, Win-builds, Listaller, 0install, WAPT',
  spreadsheet: 'LibreOffice Calc, Calc!, Excel, EtherCalc',
  'word processor': 'LibreOffice Writer, Microsoft Word',
  'collaborative editing': 'Etherpad, Gobby, ShareDB, operational transformation, EtherCalc, WebODF',
  'software forge':
    'GitHub, GitLab, Gitea, Gogs, Phabricator, SourceForge, FusionForge, Tuleap, Bitbucket, Kallithea, RhodeCode, Pagure',
  documentation:
    'DocBook, reStructuredText, man page, Read the Docs, Javadoc, technical writing, HelpAuthoring, API documentation',
  'web standards':
    'HTML5, WebGL, WebRTC, WebAssembly, Web Components, Web Audio API, WebIDL, SVG, WebSockets, Service Workers',
  'web development': 'HTML5, web framework, web application, progressive web app, JavaScript framework',
  'logic programming': 'Prolog, Datalog, miniKanren, answer set programming, Logtalk',
  LLVM: 'Clang, LLDB, libc++, MLIR, Polly!, LLVMLinux, DragonEgg',
  GCC: 'GCC-MELT, libgccjit',
  emulator: 'QEMU, MAME, ScummVM, RetroPie, RetroPi, SIMH',
  retrocomputing: 'Amiga, Commodore 64, ZX Spectrum, VAX, PDP-11, Atari, AROS',
  DevOps: 'continuous delivery, infrastructure as code, configuration management, continuous deployment, Vagrant',
  XMPP: 'Prosody, ejabberd, Openfire, MongooseIM, Tigase, Gajim, Converse.js, Salut à Toi, XMPP-IoT, XMPP client',
  Tor: 'Tor Browser, Orbot, onion service',
  'data science': 'Jupyter, data mining, data analysis, KNIME, machine learning',
  wearables: 'AsteroidOS, smartwatch, Bangle.js',
  printing: 'CUPS, Ghostscript, PostScript',
  'disaster recovery': 'Relax-and-Recover',
  Unix: 'BSD, Solaris, AIX, HP-UX, IRIX, illumos',
  'garbage collection': 'Shenandoah!, ZGC, garbage collector',
  'energy efficiency': 'energy measurement, energy-efficient computing, energy consumption',
  'smart metering': 'Fluksometer, OpenEnergyMonitor, smart meter, smart grid',
  performance: 'benchmarking, profiling, performance tuning, performance testing',
  scheduling: 'CFS, SCHED_DEADLINE, EEVDF, CPU scheduler',
};

/** Other names of kinds, where people use both: general knowledge, as above. */
export const otherNames: { readonly [kind: string]: string } = {
  'amateur radio': 'ham radio',
  'boot loader': 'boot manager',
  CAD: 'computer-aided design',
  'checkpoint/restore': 'checkpoint and restore',
  'content management system': 'CMS, content management',
  'customer relationship management': 'CRM',
  'digital forensics': 'computer forensics, forensics',
  DNS: 'domain name system',
  drone: 'UAV, unmanned aerial vehicle',
  'e-learning': 'online learning',
  'electronic design automation': 'EDA',
  'electronic voting': 'e-voting, online voting',
  email: 'electronic mail',
  'email client': 'mail client, mail reader, mail user agent',
  'enterprise resource planning': 'ERP',
  fuzzing: 'fuzz testing',
  'GUI toolkit': 'UI toolkit, widget toolkit',
  GIS: 'geographic information system',
  'hardware description language': 'HDL',
  'high performance computing': 'HPC',
  'home automation': 'smart home, domotics',
  IDE: 'integrated development environment',
  'identity management': 'identity and access management',
  'infrastructure as a service': 'IaaS',
  'instruction set': 'instruction set architecture',
  'inter-process communication': 'IPC, interprocess communication',
  'intrusion detection': 'intrusion detection system',
  'issue tracker': 'bug tracker, bug tracking, issue tracking',
  'just-in-time compilation': 'JIT compilation, just-in-time compiler',
  'key-value store': 'key-value database',
  'mail server': 'mail transfer agent, mail transport agent, email server',
  'message queue': 'message queuing, message queueing',
  'mobile network': 'cellular network',
  'mobile operating system': 'mobile OS',
  'natural language processing': 'NLP',
  'network function virtualization': 'NFV',
  OCR: 'optical character recognition',
  'office suite': 'office productivity suite, office software',
  ORM: 'object-relational mapping, object-relational mapper',
  'peer-to-peer': 'P2P',
  'penetration testing': 'pentesting',
  'platform as a service': 'PaaS',
  'publish/subscribe': 'pub/sub',
  'real-time operating system': 'RTOS',
  'relational database': 'relational database management system',
  RPC: 'remote procedure call',
  'single-board computer': 'SBC',
  'software-defined networking': 'SDN',
  'software-defined radio': 'SDR',
  'spam filtering': 'spam filter, anti-spam',
  'speech recognition': 'voice recognition',
  'speech synthesis': 'text-to-speech',
  television: 'TV',
  TLS: 'transport layer security, SSL/TLS',
  'version control': 'revision control, source control, version control system',
  'video conferencing': 'video conference',
  VPN: 'virtual private network',
  'web server': 'HTTP server',
};
