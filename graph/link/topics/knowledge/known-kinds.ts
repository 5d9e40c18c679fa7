/**
 * What well-known things of computing are, for those whose talks take it for granted: general knowledge, written for this
 * project, for what `debian-kinds.ts` and the tree of `known-broader.ts` do not have. A name stands under a kind only where a talk
 * on the one is a talk on the other. Singular; capitals as of names. A name with a mark of exclamation is an everyday word too.
 */
export const knownKinds: { readonly [kind: string]: string } = {
  hypervisor:
    'KVM, Xen, QEMU, VirtualBox, VMware, Hyper-V, bhyve, Jailhouse, Xvisor, ESXi, microhypervisor, NOVA microhypervisor, Xen Project',
  virtualization:
    'hypervisor, KVM, libvirt, oVirt, Proxmox, VirtualBox, VMware, paravirtualization, VFIO, virtio, Ganeti, XenServer, QEMU, SPICE!, libguestfs, Vagrant, OpenVZ, nested virtualization, live migration, Xvisor, nested hypervisor, PVH, virt-builder, VM scheduling, virtual machine management, microhypervisor, NOVA microhypervisor, cloud-init, KubeVirt, Virtual machine migration, VirtualBox Guest Additions, VirtualSquare',
  container:
    'Docker, LXC, LXD, Podman, rkt, systemd-nspawn, Kubernetes, runc, CRI-O, Singularity, OpenVZ, Libct, Docker Compose, Rancher, Mesos, Project Atomic, Buildah, container image, CoreOS, jails, app container, App Container Spec, container runtime, container security, containerized application, Jetpack!, Docker Swarm',
  'container orchestration': 'Kubernetes, Docker Swarm, Apache Mesos',
  'configuration management':
    'Puppet, Chef, SaltStack, CFEngine, ncf, Rudder!, Quattor, Aquilon, NixOps, bcfg2, Razor!, config management, Hiera, Foreman!, infrastructure as code',
  'infrastructure as code': 'Terraform, Pulumi, CloudFormation, Ansible, Puppet',
  'software update':
    'OTA update, over-the-air update, firmware update, firmware upgrade, security update, system update, system upgrade, atomic update, live update, transactional update, automatic update, incremental update, image-based update, delta update, in-place upgrade, rolling upgrade, zero-downtime upgrade, live upgrade, distribution upgrade, unattended upgrade, update framework, The Update Framework, update server, update system, live patching, kernel live patching, live kernel patching, hot patching, kpatch, kGraft, Ksplice, OSTree, SWUpdate, Mender, RAUC, hawkBit, Uptane, fwupd, dm-verity update, Omaha!',
  'continuous integration':
    'CI, CI/CD, Jenkins, Buildbot, Travis CI, GitLab CI, CircleCI, GitHub Actions, TeamCity, GoCD, continuous delivery, Jenkins plugin, Zuul, Buildtime Trend, nightly build, CentOS CI, kernelci.org, build automation',
  'desktop environment':
    'Xfce, LXDE, LXQt, MATE, MATE Desktop, Cinnamon!, Sugar!, Budgie, GNOME Shell, KDE Plasma, Hawaii!, Enlightenment',
  'window manager': 'i3, sway',
  'display server': 'Wayland, X11, Xorg, Weston, Mir!, XWayland, X server',
  'instant messaging':
    'XMPP, Jabber, OTR, Prosody, IRC, TextSecure, WhatsApp, Telegram!, Openfire, MongooseIM, Converse.js, Mattermost, Rocket.Chat, Kontalk, Telepathy!, XMPP client',
  'video conferencing': 'BigBlueButton, WebRTC, Jitsi, Jitsi Meet, Jitsi Videobridge, VMUX',
  telephony: 'SIP, Asterisk, FreeSWITCH, OpenSIPS, VoIP, Yate, FreePBX, Lumicall, reSIProcate, RTPproxy, softphone',
  cryptography:
    'encryption, GnuTLS, LibreSSL, OpenPGP, PGP, TLS, SSL, AES, elliptic curves, post-quantum cryptography, digital signature, hash function, key management, X.509, disk encryption, end-to-end encryption, wolfSSL, mbed TLS, libsodium, Keccak, SHA-3, homomorphic encryption, zero-knowledge proof, Let’s Encrypt, Curve25519, digital signing, random number generator, hybrid cryptography, WebCrypto, Web Crypto API, key signing, keysigning, key signing party, email encryption, public key infrastructure, encrypted messaging, Mailvelope, crypto API, PixelVault, Caml Crush, random number, S/MIME, GPG',
  'disk encryption': 'LUKS, dm-crypt, VeraCrypt, TrueCrypt, fscrypt',
  sandboxing:
    'seccomp, Capsicum, Flatpak, bubblewrap, pledge, application sandboxing, process isolation, software isolation',
  'access control':
    'SELinux, AppArmor, RBAC, mandatory access control, Smack!, capability-based security, Capsicum, role-based access control',
  'identity management':
    'FreeIPA, Keycloak, LDAP, Kerberos, SAML, OAuth, OpenID Connect, Shibboleth, Active Directory, midPoint, OpenAM, SSSD, Mozilla Persona, federated identity, single sign-on, digital identity, WebID',
  anonymity: 'Tor, I2P, mixnet, Tails!, Tor Browser, onion routing',
  fuzzing: 'libFuzzer, syzkaller, syzbot, OSS-Fuzz, AFL, american fuzzy lop, honggfuzz',
  'static analysis':
    'Coccinelle, Smatch, Coverity, Clang Static Analyzer, SonarQube, Frama-C, clang-tidy, code clone detection, abstract interpretation, linting, Splint, static code analysis, code checker, symbolic execution, type inference, clone detection, code analysis, coala, Coverity Scan',
  debugging:
    'GDB, LLDB, kgdb, strace, crash dump, core dump, kdump, post-mortem debugging, sanitizer, AddressSanitizer, reverse debugging, Helgrind, ThreadSanitizer, memory leak, heap dump, debugger, crash reporting, post-mortem analysis, bisecting, debuginfo, deadlock, reproducible debugging, data race, core analysis, kernel debugging, Delve, rr!',
  debugger: 'GDB, LLDB, kgdb, WinDbg',
  tracing:
    'ftrace, LTTng, DTrace, systemtap, bpftrace, perf, OpenTracing, Jaeger, OpenTelemetry, uprobes, kprobes, Linux tracing, flame graph, dynamic tracing, Zipkin, distributed tracing, Trace Compass, application tracing, kernel tracing',
  profiling:
    'perf, gprof, VTune, flame graph, Cachegrind, Callgrind, IgProf, OProfile, VisualVM, Massif!, pprof, call graph, memory profiling, Scalasca, heap profiling, performance analysis, JFR, Thermostat!',
  monitoring:
    'Zabbix, Prometheus, Ganglia, Munin, Grafana, Graphite, Sensu, Shinken, Cacti, OpenNMS, application monitoring, SNMP, Riemann, Netdata, Naemon, Check_MK, Centreon, observability, Telegraf, alerting, Logstash, Hystrix, network monitoring, alert management, Zipkin, application performance monitoring, OpenTSDB',
  logging: 'syslog, Logstash, Fluentd, Graylog, journald, Kibana, log analysis, ELK stack, Elastic Stack',
  'search engine':
    'Elasticsearch, Solr, Lucene, Xapian, OpenSearch, Meilisearch, YaCy, Typesense, Luwak, Nutch, Manticore, bleve, enterprise search, text indexing, full-text search, web search, elasticsearch-lua, Sphinx!',
  'machine learning':
    'deep learning, neural network, TensorFlow, PyTorch, scikit-learn, Keras, reinforcement learning, large language model, transfer learning, random forest, Theano, MADlib, FlinkML, Mahout, MLlib, XGBoost, Caffe!, MXNet, H2O, classification algorithm, predictive analytics',
  'deep learning': 'TensorFlow, PyTorch, Keras, Theano, convolutional neural network',
  'natural language processing':
    'spaCy, NLTK, BERT, word2vec, sentiment analysis, named entity recognition, machine translation, Apertium, OpenNLP, CoreNLP, IXA pipes, text mining, speech recognition, chatbots, NLP tools, spell checking, grammar checking, LanguageTool, dictionary, morphological analysis, linguistics, corpus linguistics, entity linking, text analysis, language resource, part-of-speech tagging',
  'big data':
    'Hadoop, Flink, HBase, MapReduce, HDFS, Kafka, data lake, YARN, Hive!, Impala!, Storm!, Giraph, Presto!, Bigtop, stream processing',
  'stream processing': 'Flink, Kafka Streams, Spark Streaming, Storm!, Samza, Esper',
  'message queue':
    'RabbitMQ, ZeroMQ, Kafka, ActiveMQ, NATS, MQTT, AMQP, nsq, beanstalkd, Sidekiq, Artemis!, Qpid, nanomsg, HornetQ, fedmsg, message broker, Celery!, Gearman',
  'message broker': 'RabbitMQ, Kafka, ActiveMQ, NATS',
  'graph database':
    'Neo4j, OrientDB, ArangoDB, JanusGraph, Dgraph, TinkerPop, Memgraph, openCypher, Cypher!, Gremlin!, Bio4j, LevelGraph, Titan!, graph query, graph store, GraphAware, Structr, Stardog',
  'relational database':
    'PostgreSQL, MySQL, MariaDB, SQLite, Oracle Database, Firebird, SQL Server, CockroachDB, Percona Server',
  'document database': 'MongoDB, CouchDB, RethinkDB, Couchbase, RavenDB',
  'key-value store': 'memcached, LevelDB, Riak, Berkeley DB, LMDB, Redis',
  'time series database': 'InfluxDB, OpenTSDB, Prometheus, TimescaleDB, KairosDB, Graphite',
  NoSQL:
    'MongoDB, Cassandra, CouchDB, Redis, Riak, HBase, Neo4j, RethinkDB, Couchbase, DynamoDB, graph database, document database, key-value store, Geode!, OrientDB, RavenDB, Scylla, Tarantool, NewSQL, etcd, graph store, Cypher!, Stardog, Structr, GraphAware',
  database:
    'relational database, graph database, document database, key-value store, time series database, NoSQL, MySQL, MongoDB, Cassandra, CouchDB, Neo4j, InfluxDB, CockroachDB, Firebird, LevelDB, RocksDB, SQL, RDBMS, storage engine, Apache Geode, query optimization, data warehouse, Postgres, Cache2k, Redis, distributed database, in-memory database, Scylla, RDF database, database administration, stored procedure, Foreign Data Wrapper, OrientDB, Vitess, database schema, database migration, ORM, Stardog',
  'file system':
    'ext4, XFS, ZFS, OpenZFS, NFS, CephFS, GlusterFS, FUSE, OverlayFS, UBIFS, F2FS, tmpfs, bcachefs, Lustre, JFFS2, EROFS, CIFS, HDFS, NILFS, ReiserFS, ext3, exFAT, RestFS, Tux3, AUFS, distributed file system',
  'distributed storage':
    'Ceph, GlusterFS, HDFS, MinIO, Sheepdog, Lustre, DRBD, RozoFS, XtreemFS, LizardFS, MooseFS, Camlistore, Tahoe-LAFS, OrangeFS, BeeGFS, Gluster, Archipelago, software-defined storage, scale-out storage, distributed file system, storage cluster, Heketi, OpenStack Swift, HekaFS',
  storage:
    'file system, RAID, LVM, NVMe, SCSI, iSCSI, SSD, device mapper, block layer, object storage, distributed storage, block storage, Cinder!, persistent memory, flash memory, network file system, cloud storage, software-defined storage, storage cluster, LINSTOR, DRBD',
  'init system': 'systemd, upstart, OpenRC, launchd, GNU Shepherd, s6',
  'boot loader': 'GRUB, systemd-boot, LILO, barebox, iPXE, Petitboot',
  firmware:
    'coreboot, UEFI, BIOS, OpenBMC, U-Boot, libreboot, Tianocore, TF-A, OpenSBI, ACPI, OpenBIOS, SeaBIOS, Open Firmware, Barebox, microcode, embedded controller, Intel ME, firmware update',
  compiler:
    'GCC, LLVM, Clang, rustc, V8, GraalVM, TinyCC, Cranelift, javac, Graal, Truffle!, GNAT, Free Pascal, GHC, JIT compiler, compiler optimization, auto-vectorization, LLVM toolchain, LLVM IR, superoptimization, Scala compiler, GCC-MELT, Roslyn',
  'virtual machine': 'JVM, HotSpot!, Dalvik, PyPy, GraalVM, JamVM, MoarVM, Erlang VM, Java virtual machine, Rubinius',
  'just-in-time compilation':
    'PyPy, LuaJIT, YJIT, HotSpot!, GraalVM, V8, TraceMonkey, JIT, JIT compiler, microJIT, HHVM, Graal',
  microkernel:
    'L4, seL4, Genode, MINIX, GNU Hurd, HelenOS, QNX, Fiasco.OC, Redox, Zircon, MINIX 3, Muen, Mach!, Hurd, seL4 kernel, NOVA microhypervisor, L4Re, Escape!, TORO, MH experiment, Rump kernel, microkernel OS, uKernel, microhypervisor',
  unikernel: 'MirageOS, OSv, IncludeOS, Rumprun, HermiTux, Unikraft, NanoOS, rump kernel, ClickOS, HaLVM, Solo5',
  'real-time operating system': 'Zephyr, FreeRTOS, RTEMS, NuttX, VxWorks, ChibiOS, Xenomai, Contiki',
  BSD: 'DragonFly BSD, PC-BSD, TrueOS, EdgeBSD, ElectroBSD, HardenedBSD, MidnightBSD, GhostBSD, FreeNAS, pfSense, OPNsense, bhyve, pkgsrc',
  'Linux distribution':
    'Debian, Ubuntu, Fedora, openSUSE, Arch Linux, Gentoo, CentOS, RHEL, Slackware, Alpine Linux, NixOS, Guix, Mageia, Qubes OS, Kali Linux, OpenWrt, Linux Mint, Tumbleweed, OpenMandriva, CoreOS, Scientific Linux, Linux From Scratch, Clear Linux, Void Linux, elementary OS, Solus, Devuan, Trisquel, Raspbian, Knoppix, SLES, Puppy Linux, Manjaro, DoudouLinux, Red Hat Enterprise Linux, SUSE Linux Enterprise, Rocky Linux, AlmaLinux, GNU Guix, SUSE, Gentoo Prefix, Kubuntu, Skolelinux, Debian Edu, EPEL, Debian GIS, Tizen, Baruwa, OLPC OS, Neon!, openSUSE Tumbleweed',
  'package management':
    'apt, RPM, yum, DNF, pacman, Nix, Guix, pip, Conda, Portage, zypper, Flatpak, Composer, RubyGems, AppImage, Spack, EasyBuild, pkgsrc, opkg, Snappy!, Homebrew, Chocolatey, Win-builds, Listaller, 0install, OSTree, Cargo!, Bower, MacPorts, CocoaPods, WAPT, software collections, functional package management, LuaRocks, CPAN, dependency resolution',
  'package manager':
    'apt, dpkg, RPM, yum, DNF, pacman, Nix, Guix, pip, npm, Conda, Portage, zypper, Composer, RubyGems, Spack, pkgsrc, opkg, LuaRocks, Homebrew, functional package management',
  'build system':
    'CMake, autotools, Bazel, SCons, Gradle, Maven, Buildroot, Yocto, OpenEmbedded, Webpack, sbt, Open Build Service, Koji, Copr, ABF, Ninja!, Waf, Rake!, Ant!, GNU Make',
  'version control': 'Subversion, Perforce, Pijul, monorepo, SVN',
  'code review': 'Gerrit, Phabricator, Review Board, pull request, Betterrev, Patchwork!',
  'issue tracker':
    'Bugzilla, JIRA, Redmine, MantisBT, Debbugs, Trac, Phabricator, YouTrack, Requirements Bazaar, bug reporting, crash reporting',
  'web browser':
    'Chromium, Chrome, WebKit, Servo, Gecko, Safari, Tor Browser, Epiphany, parallel web browser, QtWebKit, Midori, Iceweasel, Opera, Internet Explorer, Firefox, WebExtensions, Firefox for Android, Firefox add-on',
  'web server':
    'nginx, Apache httpd, Tomcat, Jetty, IIS, HAProxy, gunicorn, Cherokee!, Apache HTTP Server, uWSGI, Caddy',
  'web framework':
    'Django, Rails, Ruby on Rails, Laravel, Symfony, FastAPI, Sinatra, Hanami, Spring Boot, Angular, Mojolicious, TurboGears, Flask, Pyramid!, Catalyst!, Play Framework, Vaadin, Grails, CakePHP, Zend Framework, CodeIgniter, Yii, Meteor!, Tornado!, web2py, Padrino, Seaside!, OpenUI5, Dancer!, Apache Wicket',
  'JavaScript framework': 'React, Angular, Vue, Svelte, AngularJS, OpenUI5, Ember.js, Backbone.js, jQuery, Polymer!',
  'content management system':
    'WordPress, Drupal, Joomla, Plone, TYPO3, MediaWiki, Wagtail, Mezzanine, eZ Publish, Concrete5, SPIP, Magnolia!, Umbraco, Liferay, SilverStripe, Contao, ProcessWire, Django CMS',
  'load balancing': 'nginx, LVS, Traefik, keepalived, Varnish, ProxySQL, MaxScale',
  'service mesh': 'Istio, Linkerd',
  'cloud computing':
    'OpenStack, CloudStack, OpenNebula, Eucalyptus, AWS, Azure, Google Cloud, serverless, OpenShift, Cloud Foundry, IaaS, PaaS, CloudFoundry, EC2, Amazon S3, Google Compute Engine, SaaS, DigitalOcean, hybrid cloud, ManageIQ, Synnefo, cloud storage, Juju, infrastructure as a service, platform as a service, private cloud, cloud management, cloud services, cloud federation, public cloud, Apache Mesos, SUSE Studio, Layers Box',
  serverless: 'AWS Lambda, OpenFaaS, Knative, OpenWhisk, FaaS, Cloud Functions',
  'software-defined networking':
    'OpenFlow, Open vSwitch, OpenDaylight, ONOS, P4, Ryu, Floodlight, Project Calico, OVS, Midonet, OpenContrail, OpenSwitch, Mininet, vSwitch, SDN controller, Faucet!, OpenStack Neutron',
  routing: 'BGP, OSPF, Quagga, FRRouting, IS-IS, B.A.T.M.A.N., OLSR',
  'mesh networking':
    'B.A.T.M.A.N., batman-adv, OLSR, Freifunk, cjdns, 802.11s, mobile ad hoc network, MANET, community network, Community-Lab',
  firewall: 'iptables, nftables, netfilter, ipfw, pfSense, OPNsense',
  VPN: 'WireGuard, OpenVPN, IPsec, strongSwan, tinc, Libreswan',
  DNS: 'BIND, DNSSEC, Unbound, PowerDNS, NSD, Knot, mDNS, DoH, Knot DNS, PowerDNS Recursor, DNS server, DNS64, DANE, Designate!, name server, DNS resolver, Knot DNS Resolver, BIND 9',
  'mail server': 'qmail, OpenSMTPD',
  'video codec': 'H.264, H.265, HEVC, VP8, VP9, AV1, Daala, Theora, x264, x265',
  'audio codec': 'MP3, AAC, FLAC, Codec 2',
  multimedia:
    'GStreamer, libav, PulseAudio, Kodi, XBMC, MythTV, V4L2, video codec, audio codec, GPAC, Upipe, Nageru, Rygel, dLeyna, DLNA, Video4Linux, Kurento, SDL, libVLC, Opus, MediaInfo, MediaConch, Movit, Miracast, audio, video editing, streaming media, MP4, video capture, media player, media center, media server, codec, television, video streaming, DVR, subtitle, video processing, media streaming, MPEG-DASH, video preservation, HTML5 video, video filter',
  audio:
    'ALSA, PipeWire, LV2, Csound, SuperCollider, audio codec, Opus!, Vorbis, MIDI, LADSPA, audio plugin, Audacity, Web Audio API, Mixxx, LMMS, Pure Data, audio identification, sound synthesis, music, podcast, audio processing, speech, audio streaming, sound driver, digital audio workstation',
  graphics:
    'Mesa, OpenGL, Vulkan, Direct3D, Gallium3D, KMS, Nouveau, GPU, Blender, GIMP, Inkscape, Krita, Cairo, Skia, OpenCL, WebGL, Direct3D 9, D3D9, 2D graphics, 3D graphics, graphics driver, SVG, shader, Colorspaces, rendering, graphics stack, computer graphics, DRM/KMS, GFX driver, display driver, Xorg, X.org',
  GPGPU: 'CUDA, OpenCL, ROCm, SYCL, HIP, GPU computing',
  'game engine':
    'Unreal, Godot, Panda3D, Pygame, OctaForge, Ogre3D, Cocos2d, jMonkeyEngine, libGDX, Irrlicht, LÖVE, Torque 3D, Babylon.js',
  'embedded systems':
    'embedded, embedded Linux, microcontroller, real-time operating system, mbed, Yocto, OpenEmbedded, FreeRTOS, embedded development, embedded security, board support package, embedded device, device tree, bare-metal programming, Embedded Multicore Building Blocks, libmraa, MCU peripherals, RTOS, embedded software',
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
    'MQTT, CoAP, Zigbee, LoRa, LoRaWAN, 6LoWPAN, Home Assistant, Contiki, Zephyr, Node-RED, AllJoyn, IoTivity, LwM2M, Eclipse IoT, oneM2M, IoT.js, mbed, Eclipse Kura, Eclipse Paho, RIOT OS, OpenHAB, XMPP-IoT, IoT platform, IoT device, openTRV, ThingSpeak, M2M, machine-to-machine, sensor network, wireless sensor network, beacon!, Matrix IoT, Mainflux, OpenIoT, Alidron, Patchwork Toolkit, smart home, Lepton!, IEEE 802.15.4, 802.15.4, connected device, libmraa, MicroFlo, Smart.JS, Fluksometer, WPANKit',
  'home automation': 'Home Assistant, openHAB, KNX, Z-Wave, Domoticz, openTRV, MisterHouse, FHEM, HomeKit, ioBroker',
  robotics:
    'Robot Operating System, ROS 2, Gazebo!, MoveIt, humanoid robot, robot arm, robot, PhaROS, humanoid, Lego Mindstorms',
  localization:
    'translation, gettext, Pootle, Weblate, Transifex, internationalization, Zanata, Pontoon!, Virtaal, l10n, XLIFF, translatewiki.net, MediaWiki Translate, localisation tools, game translation, language support',
  accessibility:
    'screen reader, NVDA, AT-SPI, assistive technology, WCAG, ARIA, braille, Emacspeak, eye tracking, sign language, GPII, visually-impaired, dyslexia, Mail2Voice, blindness, screen magnifier, accessible application, accessible design, accessible email client, adaptive user interface',
  'office suite':
    'LibreOffice, OpenOffice, Calligra, Collabora Online, ONLYOFFICE, OpenOffice.org, Apache OpenOffice, LibreOffice Online, Google Docs, Microsoft Office, OX Documents, WebODF, LibreOffice Writer, LibreOffice Viewer, Collabora, AbiWord, Gnumeric, Calc!, WPS Office, LibreOffice Calc, Kotoba, document editor, LibreOffice core',
  'text editor': 'Vim, Neovim, Sublime Text, Kakoune, Emacs, Notepad++, Geany',
  IDE: 'Eclipse, IntelliJ, NetBeans, Visual Studio, PyCharm, VS Code, Eclipse IDE, Code::Blocks, Eclipse Che, Eclipse Orion, Xcode, MonoDevelop, IntelliJ IDEA, DrRacket, Arduino IDE, Lazarus',
  'GUI toolkit':
    'GTK, Qt, wxWidgets, Tk, EFL, FLTK, Kivy, JavaFX, Swing, QtQuick, QML, GtkAda, SWT, PyQt, PySide, Enlightenment Foundation Libraries, Flutter!, React Native',
  mapping:
    'OpenStreetMap, OpenLayers, Leaflet, Mapnik, QGIS, GeoServer, MapServer, MapProxy, Mapbox, Google Maps, OL3, JOSM, map, cartography, web mapping, GRASS GIS, SAGA GIS, gvSIG, Mapbender, Mapbender3, geocoding, web map, Cesium!, iTowns, iD editor, GNOME Maps, MAPS.ME, Marble!, Overpass, SRTM',
  GIS: 'QGIS, GeoServer, GRASS, GDAL, MapServer, OpenLayers, GRASS GIS, GeoTools, GeoNetwork, Mapbender, Mapbender3, GeoTrellis, OSGeo, GeoNode, WFS, WMS, gvSIG, Leaflet, pgRouting, rasdaman, PDAL, Orfeo Toolbox, SAGA GIS, Debian GIS, web GIS, GeoTIFF, geocoding, SRTM, OGC, Potree, iTowns, MySQL GIS, OL3',
  'open hardware':
    'Arduino, RepRap, KiCad, OpenRISC, Novena, RISC-V, BeagleBone, OpenPandora, Olimex, USB Armory, lowRISC, Parallella, Openmoko, OSHW, open source hardware, Crazyflie, rad1o, OpTiMSoC, Bitbox Console, Turris Omnia, BERI, open source laptop, OLinuXino, Arduboy, SatNOGS, OpenEnergyMonitor, openTRV, OSHW board, OpenROAD',
  'electronic design automation':
    'gEDA, Fritzing, LibrePCB, Qucs, Icarus Verilog, GHDL, Xyce, PCB design, schematic capture, circuit simulation, SPICE!, analog simulation, EDA tools, FOSS CAD, Verilog simulator, logic synthesis, circuit simulator, hardware description language, edacore, PCBmodE, VHDL simulator, schematic editor',
  CAD: 'FreeCAD, OpenSCAD, LibreCAD, BRL-CAD, OpenCASCADE, KiCad, QCAD, CadQuery, parametric modeling, FOSS CAD',
  '3D printing': 'RepRap, Slic3r, OpenSCAD, Cura, 3D printer, Printrun, Ultimaker, PrusaSlicer, OctoPrint',
  copyleft: 'GPL, AGPL, LGPL, GPLv3, GPLv2, GNU GPL, MPL, CC BY-SA',
  licensing:
    'GPL, AGPL, LGPL, copyleft, Apache License, BSD license, SPDX, Creative Commons, contributor license agreement, CLA, GPLv3, license compliance, dual licensing, FOSSology, GPL violation, GPL enforcement, patent license, licensing model, DCO, open core, open-core licensing, license compatibility, permissive license, Fiduciary License Agreement, copyright assignment, FSF license, license proliferation',
  'unit testing':
    'JUnit, RSpec, pytest, PHPUnit, KUnit, minitest, Jasmine, test double, Google Test, code coverage, test-driven development, mocking, Factoryboy',
  testing:
    'integration testing, Selenium, KUnit, kselftest, pytest, RSpec, Cucumber, fuzzing, property-based testing, mutation testing, LAVA, Autotest, load testing, test automation, TDD, BDD, test-driven development, functional testing, end-to-end testing, JUnit, performance testing, Gatling, unit testing, regression testing, test framework, test suite, PHPUnit, Appium, kernelci, kernelci.org, mocking, fault injection, conformance testing, Robot Framework, cwrap, dogtail, tox, code coverage, quality assurance, test bot, interoperability testing, embedded testing, behavior-driven development, web testing, mobile testing, Junit-contracts, contract testing, network testing, test-driven infrastructure, Serverspec, BMUnit, crowd testing',
  'web scraping': 'Scrapy, BeautifulSoup, Selenium, Playwright',
  'data visualization':
    'D3, matplotlib, Bokeh, Plotly, ggplot2, Grafana, Kibana, Altair, Seaborn, Gephi, D3.js, ggplot, gnuplot, sigma.js, graph visualization, dashboard, Cytoscape, VTK, ParaView, Manylines, graph drawing',
  'scientific computing':
    'NumPy, SciPy, Julia, Octave, SageMath, MATLAB, Fortran, Sage!, PETSc, FEniCS, deal.II, Trilinos, numerical algorithms, PHCpack, SymPy, HDF5, OpenFOAM, GNU Octave',
  'high performance computing':
    'MPI, OpenMP, Slurm, Lustre, EasyBuild, Spack, InfiniBand, OpenMPI, supercomputer, OpenHPC, HPC cluster, HPC system, HPCBIOS, Lmod, XALT, supercomputing, exascale, BeeGFS, OpenACC, HPC-UGent',
  'parallel programming':
    'OpenMP, MPI, CUDA, OpenCL, TBB, GNU Parallel, SIMD, auto-vectorization, OpenACC, Cilk, Chapel!, parallel computing, GPGPU, multithreading, MapReduce, GPU computing, data parallelism, parallel algorithm, vectorization, heterogeneous computing, work stealing, multicore programming',
  concurrency:
    'coroutine, actor model, goroutine, lock-free programming, software transactional memory, multithreading, asyncio, RCU, threads, transactional memory, Akka, async/await, Read-Copy-Update, multicore, concurrent programming, Concurrent Ruby',
  'asynchronous programming':
    'asyncio, Node.js, libuv, Tokio, async/await, event loop, coroutine, Twisted, reactive programming, Futures',
  'functional programming':
    'Haskell, Scala, Clojure, Erlang, OCaml, F#, Elixir, Idris, PureScript, lambda calculus, Scheme, Guile, GNU Guile, Racket, Standard ML, Elm!, Agda, functional language, LFE, Wisp!, functional reactive programming, MirageOS',
  blockchain: 'Bitcoin, Ethereum, smart contract, Hyperledger, cryptocurrency',
  cryptocurrency: 'Bitcoin, Ethereum, Monero, Zcash, Litecoin, GNU Taler',
  'peer-to-peer':
    'BitTorrent, IPFS, Freenet, libp2p, Secure Scuttlebutt, Hypercore, DHT, BitTorrent Sync, OpenDHT, I2P, WebTorrent, ZeroNet, OpenBazaar, Tribler, Peer5, peer-to-peer networking',
  'social network':
    'Mastodon, Diaspora, ActivityPub, GNU social, StatusNet, Friendica, pump.io, Movim, Elgg, Jappix, Retroshare, Salut à Toi, decentralized social network, Libervia, buddycloud, OStatus, federated social network, Identi.ca',
  backup:
    'Bacula, Bareos, BorgBackup, rsync, Duplicity, BackupPC, rsnapshot, Obnam, Attic!, XtraBackup, mysqldump, Relax-and-Recover, Barman!, disaster recovery, incremental backup, snapshotting, MySQL backup',
  'high availability':
    'Pacemaker, Corosync, keepalived, DRBD, Linux-HA, failover, clustering, HAProxy, disaster recovery, CRM_MON',
  replication:
    'Galera, logical replication, MySQL Replication, Slony, multi-master replication, group replication, binlog, Galera Cluster, multi-threaded replication, GTID, pseudo GTID, parallel replication',
  scheduler: 'CFS, SCHED_DEADLINE, EEVDF, sched_ext',
  'memory management':
    'NUMA, huge pages, transparent huge pages, slab allocator, page cache, DAMON, memory reclaim, zswap, KSM, memcg, garbage collection, memory allocator, malloc, jemalloc, memory leak, OOM killer, MMU, TLB, memory allocation, memory tuning, low-memory, virtual memory, memory deduplication, reference counting, manual memory management',
  'power management':
    'cpufreq, cpuidle, runtime PM, suspend, ACPI, energy aware scheduling, DVFS, energy efficiency, suspend to RAM, thermal management',
  'e-learning': 'Moodle, Sakai, Chamilo, Open edX, ILIAS, MOOC, WikiToLearn, Claroline, SCORM',
  'mobile operating system':
    'Android, iOS, Firefox OS, Tizen, Sailfish OS, Ubuntu Touch, Replicant, LineageOS, CyanogenMod, KaiOS, postmarketOS, MeeGo, Maemo, Plasma Mobile, AsteroidOS, Nemo Mobile, SailfishOS, Ubuntu Phone, AOSP, Windows Phone, Android device',
  'mobile network':
    'GSM, LTE, UMTS, 5G, OpenBTS, Osmocom, OpenAirInterface, srsLTE, srsRAN, srsUE, YateBTS, OsmocomBB, Open5GS, GPRS, libLTE, OpenBSC, base station, eNodeB, mobile broadband',
  'real-time communication': 'WebRTC, SIP, XMPP, Matrix!, Jitsi, VoIP, RTP, video conferencing, telephony',
  drone:
    'Crazyflie, ArduPilot, PX4, Paparazzi UAV, quadcopter, UAV, ArduCopter, MAVLink, unmanned aerial vehicle, Pixhawk, autonomous flight',
  decentralization:
    'peer-to-peer, ActivityPub, Diaspora, Mastodon, IPFS, blockchain, FreedomBox, Secure Scuttlebutt, GNUnet, decentralized social network, federation, self-hosting, OpenBazaar',
  'self-hosting': 'Nextcloud, ownCloud, YunoHost, FreedomBox, Sandstorm!, Mailpile',
  groupware: 'Kolab, Zimbra, Nextcloud, Open-Xchange, EGroupware, Horde!, Zarafa, Kopano, OpenChange, CalDAV, Tine 2.0',
  'file synchronization': 'ownCloud, Nextcloud, Seafile, rsync, Pydio, BitTorrent Sync, Dropbox',
  wiki: 'MediaWiki, XWiki, TWiki, Foswiki, TiddlyWiki, MoinMoin, Wikipedia, Wikidata, VisualEditor, WikiToLearn, LiquidThreads, Wikis',
  'e-commerce': 'Magento, PrestaShop, osCommerce, WooCommerce, Sylius, OpenCart, Solidus',
  'enterprise resource planning': 'Odoo, OpenERP, ERPNext, Tryton, Dolibarr, iDempiere, Adempiere, OFBiz',
  'customer relationship management': 'CiviCRM, SugarCRM, SuiteCRM, vtiger',
  'digital library': 'DSpace, Koha, Invenio, Greenstone!',
  'digital preservation':
    'MediaConch, Archivematica, BagIt, Software Heritage, web archiving, audiovisual preservation, video preservation, FFV1, long-term preservation',
  'browser engine': 'WebKit, Blink!, Gecko, Servo, QtWebKit, KHTML',
  'JavaScript engine': 'V8, SpiderMonkey, JavaScriptCore, Nashorn, Duktape, QuickJS, JerryScript, TraceMonkey, IoT.js',
  'Java virtual machine': 'HotSpot!, OpenJ9, JamVM, Jikes RVM, GraalVM, Dalvik',
  Java: 'OpenJDK, JVM, Java virtual machine, IcedTea, Jakarta EE, Java EE, JavaFX, Spring Boot, Nashorn, HotSpot!, JavaCard, Hibernate, JDK, Java 9, Jigsaw, Java Community Process, Thermostat!, Shenandoah!, IcedTea-Web, JCP!, JDK 9, Java Native Runtime, OpenJDK 8',
  Python:
    'CPython, PyPy, Jython, IronPython, MicroPython, Django, NumPy, SciPy, asyncio, Flask, pytest, SQLAlchemy, Jupyter, Scrapy, tox, Gunicorn, Eve!, virtualenv, Twisted, Cython, Numba, PySide, Plone, PyCon, Python Software Foundation, pip, Factoryboy',
  Ruby: 'JRuby, Rubinius, mruby, TruffleRuby, Rails, Ruby on Rails, RubyGems, RSpec, Sinatra, RubyMotion, MRI!, JRuby 9000, Opal!, Concurrent Ruby, Ruby C extension',
  PHP: 'HHVM, PHPUnit, Symfony, Laravel, Zend Framework, Composer!, PHP 7, Sylius, phpMyAdmin, Drupal, WordPress, PHP extension',
  Perl: 'CPAN, Moose!, Catalyst!, Mojolicious, Dancer!, MetaCPAN, Raku, MoarVM, Rakudo, RPerl, Perl Dancer, Perl 5, Perl 6, DBIx::Class, Perl Foundation',
  'Perl 6': 'MoarVM, Rakudo, Raku',
  Lisp: 'Common Lisp, Clojure, Scheme, Emacs Lisp, Elisp, SBCL, Racket, Guile, GNU Guile, LFE, Wisp!, Lisp dialect',
  Scheme: 'Guile, GNU Guile, Racket, Chicken Scheme',
  Smalltalk:
    'Pharo, Squeak, GNU Smalltalk, Amber Smalltalk, Seaside!, Cuis, Newspeak, Phratch, PhaROS, Pharo Smalltalk, Moose!, Spoon!',
  JavaScript:
    'Node.js, React, AngularJS, Vue, TypeScript, CoffeeScript, jQuery, Ember.js, Angular, npm, Backbone, Backbone.js, Smart.JS, IoT.js, sigma.js, D3.js, asm.js, Babylon.js, Meteor!, NoFlo, JavaScript engine, OpenUI5, Johnny-Five, Bower',
  Ada: 'GNAT, SPARK!, SPARK Ada, GtkAda, Ada 2012, SPARK 2014, Ada tasking, GNATprove, AdaCore, Ravenscar, GNAT GPL',
  Erlang: 'Elixir, Erlang VM, ejabberd, MongooseIM, LFE, RabbitMQ, OTP!, Erlang/OTP',
  Haskell: 'GHC, Yesod, Cabal, Stackage',
  Lua: 'LuaJIT, OpenResty, Lua modules, LuaRocks, Lmod, elasticsearch-lua, Lapis!, Sailor!, NodeMCU',
  Prolog: 'SWI-Prolog, GNU Prolog',
  'Linux kernel':
    'cgroups, eBPF, kprobes, ftrace, netfilter, device tree, dm-crypt, io_uring, kdbus, Video4Linux, kernel module, kernel API, futex, LLVMLinux, kernelci, kernelci.org, kernel development, kernel debugging, Linux driver, linux-wpan, mac80211, kernel backports, kernel mode-setting, control groups, LTTng',
  'device driver':
    'graphics driver, kernel driver, UIO, input driver, kernel mode-setting, Video4Linux, V4L2, libinput, USB driver, sound driver, display driver, GFX driver, KMS driver, OpenGL driver, network driver, driver development, user-space driver, DDE!',
  'graphics driver':
    'Nouveau, Freedreno, etnaviv, Panfrost, lima driver, Tamil driver, i965, radeon, amdgpu, Gallium3D, llvmpipe, i915, KMS, kernel mode-setting, mode-setting, atomic mode-setting, GFX driver, GPU driver, OpenGL driver, display driver, KMS driver, Intel gfx driver',
  automotive:
    'GENIVI, Automotive Grade Linux, AUTOSAR, CAN bus, IVI, in-vehicle infotainment, connected car, autonomous driving, SocketCAN, OBD-II, car, vehicle, AGL, ADAS, automated driving, autonomous car, connected vehicle, self-driving car, infotainment, Franca!, Tizen IVI, in-car entertainment',
  'checkpoint/restore': 'CRIU, P.Haul, DMTCP',
  'live migration': 'P.Haul',
  'storage engine': 'InnoDB, MyISAM, TokuDB, XtraDB, WiredTiger, MyRocks, RocksDB',
  MySQL:
    'InnoDB, Galera, Galera Cluster, MySQL Cluster, MySQL Fabric, XtraBackup, Vitess, Percona Server, TokuDB, XtraDB, ProxySQL, MaxScale, PERFORMANCE_SCHEMA, group replication, GTID, binlog, sys schema, MySQL Replication, MySQL Group Replication, mysqldump, Pseudo GTID, MyRocks',
  PostgreSQL:
    'PostGIS, PgBouncer, Slony, Patroni, pgAdmin, Postgres-XL, Citus, Barman, Foreign Data Wrapper, pg_dump, PL/pgSQL, logical decoding, PostgreSQL extension',
  OpenStack:
    'Ceilometer, TripleO, Kuryr, RDO, DevStack, Packstack, Neutron!, Cinder!, Keystone!, Designate!, OpenStack Nova, Magnum!, OpenStack Swift',
  Hadoop: 'HDFS, YARN, MapReduce, Hive!, HBase, Ambari, Oozie, Bigtop, Hadoop cluster',
  'graph processing':
    'Giraph, Gradoop, GraphX, Gelly, GraphLab, Pregel, Arabesque, graph mining, graph analytics, graph streaming, graph algorithm, graph database, graph visualization',
  'data warehouse': 'Greenplum, Redshift, GPDB',
  provisioning:
    'Foreman!, MAAS, Cobbler, FAI, Packer!, cloud-init, xCAT, Aquilon, Kadeploy, Razor!, bare-metal provisioning, virt-builder, Ironic!, kickstart!, Foreman-Discovery',
  'formal verification':
    'seL4, Coq, Frama-C, model checking, TLA+, Isabelle, CompCert, theorem proving, hybrid verification, SPARK Ada, contract-based programming, proof assistant, GNATprove, software proof',
  'symbolic execution': 'KLEE, S2E, angr, SimuVEX',
  'reverse engineering':
    'radare2, IDA Pro, Ghidra, angr, disassembler, SimuVEX, firmware analysis, binary analysis, protocol reverse engineering, decompiler, video reverse engineering, Grate',
  'penetration testing': 'Metasploit, Kali Linux, Burp Suite, OWASP ZAP',
  'trusted computing': 'TPM, TPM 2.0, TrustZone, SGX, OP-TEE, secure boot, remote attestation, integrity protection',
  authentication:
    'OAuth, SAML, OpenID Connect, Kerberos, two-factor authentication, FIDO, U2F, WebAuthn, single sign-on, Mozilla Persona, SecurePass, password, PKCS#11, SSSD, passwordless authentication, SASL',
  privacy:
    'anonymity, surveillance, Tor!, tracking protection, GDPR, differential privacy, Tor Browser, censorship, private browsing, data protection, end-to-end encryption, secure messaging, anonymous communication, online tracking, web tracking, ad blocker, adblocker',
  surveillance: 'NSA, PRISM!, mass surveillance',
  security:
    'SELinux, AppArmor, sandboxing, access control, malware, intrusion detection, firewall, TrustZone, penetration testing, vulnerabilities, web security, authentication, hardening, USBGuard, secure boot, exploit, security audit, Heartbleed, bug bounty, buffer overflow, memory safety, key management, password, trusted computing, Capsicum, capability-based security, security response, exploit mitigation, fuzzing, reverse engineering, microhypervisor, security by design, application security, embedded security, network security, SELinux policy, security updates, certificate, encryption, cryptography, malware analysis, USB security, security hardening, digital signing',
  serialization: 'JSON, Protocol Buffers, Avro, Thrift, MessagePack, Cap’n Proto, FlatBuffers, BSON, CBOR',
  'document format':
    'OpenDocument, ODF, OOXML, PDF, EPUB, DocBook, Office Open XML, ODF file, document conversion, Corinthia, DrawingML, librevenge, odpdown, office file format, ODF format, document filter, markdown',
  'remote desktop': 'SPICE!, VNC, X2Go, Guacamole!, Xpra, Spice remote computing',
  'network virtualization': 'VXLAN, Midonet, NFV, Project Calico, OpenContrail, VXVDE',
  networking:
    'TCP/IP, IPv6, IPv4, routing, DNS, software-defined networking, VPN, Netlink, DHCP, BGP, NetworkManager, DPDK, MPTCP, PicoTCP, pyroute2, connection tracking, VirtualSquare, 6LoWPAN, packet processing, network management, network programming, network virtualization, network function virtualization, router, NAT, NAT64, switch hardware, hardware switch, mobile network, wireless network, mesh network, MPLS, multicast, SDN, packet generator, packet filtering, network security, ConnMan, SOCKS, proxy server, TUN/TAP, peer-to-peer networking, RIPE Atlas, DNS64, IoT gateway, VDE',
  HTTP: 'HTTP/2, SPDY, QUIC, HTTP/3, curl, libcurl, nghttp2, HTTP server, HTTP client, REST',
  'email client': 'Thunderbird, Evolution!, Mutt, KMail, Claws Mail, Roundcube, Mailpile',
  email:
    'mail, SMTP, DKIM, DMARC, Roundcube, mail server, spam filtering, Mailpile, Rspamd, Mailman, JMAP, Thunderbird, Postfix, Exim, Dovecot, IMAP, mailing list, webmail, Mailvelope, Sieve!, mail client, SMTP server, Open-Xchange, email archive, Hyperkitty',
  TLS: 'OpenSSL, GnuTLS, LibreSSL, wolfSSL, mbed TLS, BoringSSL, Let’s Encrypt',
  'smart card': 'JavaCard, OpenSC, YubiKey, OpenPGP card',
  'time synchronization':
    'NTP, NTPD, PTP, chrony, Ntimed, NTPsec, leap second, clock synchronization, precise time, RADclock, Precision Time Protocol, clock, network time, timestamp, nanosecond synchronization',
  wireless:
    'Wi-Fi, Bluetooth, LoRa, Zigbee, 802.11, 802.15.4, IEEE 802.15.4, NFC, mesh networking, 802.11p, wireless network, 6LoWPAN, mobile ad hoc network, Bluetooth LE, Bluetooth Low Energy, BLE, IEEE 802.11p, Miracast, wpa_supplicant, BlueZ, LTE, community network, wireless camera, WLAN, IEEE 802.11',
  radio:
    'software-defined radio, amateur radio, DAB, digital radio, RDS, FM radio, OFDM, passive radar, radio astronomy, transceiver',
  'amateur radio': 'APRS, D-STAR, SatNOGS',
  'digital radio': 'DAB, ODR-mmbTools, mmbTools, Digital Radio Mondiale',
  satellite: 'SatNOGS, CubeSat, ground station, GNSS',
  geospatial:
    'GIS, OpenStreetMap, remote sensing, OSGeo, mapping, map, geocoding, spatial database, PostGIS, GeoTIFF, route planning, GeoTrellis, location-based service, geodata, geospatial data, point cloud, spatial data, geolocation',
  OpenStreetMap: 'OSM, OSM data, Overpass, Nominatim, iD editor, OSRM',
  'remote sensing': 'Orfeo Toolbox, satellite imagery, LiDAR, SRTM',
  'image processing': 'OpenCV, ImageMagick, GEGL, ImageJ, scikit-image, image recognition, computer vision, OCR, Movit',
  'computer vision':
    'OpenCV, face recognition, object detection, image recognition, face detection, visual odometry, optical flow, facial recognition',
  'video editing': 'Novacut, Movit',
  'media server': 'Rygel, Kodi, XBMC, MiniDLNA, Jellyfin, Icecast, dLeyna, Kurento',
  'video streaming':
    'MPEG-DASH, HLS, RTMP, RTSP, Icecast, Upipe, Miracast, video stream, video router, media streaming, content delivery network',
  television: 'DVB, MythTV, VDR, HbbTV, TVHeadend, HDMI CEC, DVR, SAT>IP, set-top box, digital TV, smart TV, IPTV',
  music:
    'Csound, SuperCollider, LilyPond, MuseScore, Ardour, MIDI, Sonic Pi, LMMS, music production, music player, synthesizer, Mixxx, MusicBrainz, audio plugin, computer music, music software',
  photography: 'Entangle, CHDK, Magic Lantern, Apertus, raw photo',
  '3D graphics':
    'Blender!, OpenGL, WebGL, Vulkan, three.js, Babylon.js, POV-Ray, ray tracing, 3D modeling, 3D rendering, Ogre3D, Direct3D, 3D visualization, 3D engine',
  'augmented reality': 'ARToolKit, ARCore',
  'game development':
    'game engine, Godot, Pygame, SDL, game design, game jam, game programming, Doom 3, Babylon.js, OctaForge, game console, Arduboy, RedMetrics, video game',
  game: 'Doom 3, Wesnoth, board game, flight simulator, game engine, game development, game console, game design, Arduboy, Bitbox Console, RetroPi, game jam, GCompris, Doom 3 BFG, game-data-packager, game translation',
  simulation:
    'ns-3, OpenFOAM, Gazebo!, FlightGear, OMNeT++, Modelica, agent-based modeling, flight simulator, economic simulations, circuit simulation, analog simulation, simulator, circuit simulator, Sniper!, network emulator, AAPSIM, network simulation, instruction set simulator',
  typesetting: 'LaTeX, TeX, ConTeXt, TikZ, Patoline, LuaTeX, XeTeX',
  fonts: 'FontForge, HarfBuzz, FreeType, OpenType, METAFONT, typography',
  'PCB design': 'KiCad, gEDA, Fritzing, LibrePCB, pcb-rnd, PCB',
  'hardware description language': 'VHDL, Verilog, SystemVerilog, Chisel!, MyHDL, Migen, SpinalHDL, Bluespec, SystemC',
  CPU: 'RISC-V, OpenRISC, lowRISC, CHERI, BERI, instruction set, softcore, processor design, AAP, soft processor, instruction set simulator, Altruistic Processor',
  ARM: 'AArch64, ARM64, ARM32, ARMv7, ARMv8, AArch32, Cortex-M, Cortex-A, big.LITTLE, TrustZone, armv7hl, mbed, Mali!, ARM Mali, Cortex-R, ARM big.LITTLE, ARM TrustZone',
  'operating system':
    'MINIX, MINIX 3, Haiku, ReactOS, Plan 9, HelenOS, DeforaOS, illumos, SmartOS, Genode, Redox OS, AROS, FreeDOS, Unix, RTEMS, RIOT OS, Tizen, Firefox OS, Qubes OS, Linux distribution, mobile operating system, microkernel, unikernel, FreeNAS, microkernel OS, Escape!, TORO, FLK, Frosted!, Lepton!, library operating system, RTOS, Windows, macOS, GNU/Hurd, EdgeBSD, ElectroBSD, L4Re',
  'platform as a service': 'OpenShift, Cloud Foundry, Heroku, Deis, Dokku, Google App Engine',
  'infrastructure as a service': 'OpenStack, CloudStack, Eucalyptus, OpenNebula, Synnefo, Ganeti',
  'object storage': 'Amazon S3, Minio, OpenStack Swift',
  'directory service': 'OpenLDAP, FreeIPA, 389 Directory Server, Active Directory, ApacheDS',
  'file sharing': 'Samba, NFS, SMB, CIFS, BitTorrent',
  RPC: 'gRPC, D-Bus, CORBA, Thrift, XML-RPC, SOAP',
  'inter-process communication': 'D-Bus, kdbus, nanomsg, ZeroMQ',
  'publish/subscribe': 'MQTT, PubSubHubbub, WebSub, NATS, fedmsg',
  'service discovery': 'Consul!, etcd, ZooKeeper, Avahi, mDNS, Zeroconf',
  'distributed systems':
    'consensus, Raft!, Paxos, ZooKeeper, CAP theorem, CRDT, Akka, Hazelcast, distributed database, MapReduce, volunteer computing, BOINC, grid computing, Mesos, service discovery, distributed computing, etcd, distributed storage, message passing',
  caching: 'memcached, Varnish, Squid!, Cache2k, Infinispan, Ehcache, Hazelcast',
  ORM: 'Hibernate, SQLAlchemy, ActiveRecord, Doctrine!, jOOQ',
  'query language': 'SQL, Cypher!, SPARQL, Gremlin!, GraphQL, XQuery, Datalog, openCypher',
  'semantic web':
    'RDF, SPARQL, Wikidata, DBpedia, JSON-LD, linked data, OWL ontology, ontology, RDF database, triple store, semantic graph',
  'linked data':
    'RDF, SPARQL, Wikidata, DBpedia, JSON-LD, linked open data, RDF database, RDF store, RDF data, triple store, triplestore, quad store, semantic graph, SPARQL endpoint, Apache Jena, Stardog, Openlink Virtuoso, Blazegraph, Linked Data Platform, Linked Data Fragments, RDFa, SHACL, ontology engineering',
  'open data': 'linked open data, CKAN, open government data, GTFS, Wikidata, public data, OpenStreetMap data',
  'machine translation': 'OpenNMT',
  'speech recognition': 'CMU Sphinx, PocketSphinx, Kaldi, DeepSpeech, Vosk',
  bioinformatics:
    'Bioconductor, Biopython, BioRuby, BLAST!, genomics, Bio4j, BioJava, DNA sequencing, Nextflow, biological data, protein folding, UniProt, Open Microscopy Environment, OMERO, Cytomine, bioimage informatics, sequence alignment, EBISearch',
  mathematics: 'Sage!, Maxima, PARI/GP, number theory, linear algebra, computer algebra',
  education:
    'e-learning, Scratch!, OLPC, DoudouLinux, TurtleArt, KDE Edu, Webmaker, WikiToLearn, teaching programming, MozEdu, textbook, teaching, Moodle, coding for kids, university course, Sugar Labs',
  'electronic voting': 'Agora Voting, Helios!, online voting',
  healthcare:
    'OpenMRS, GNU Health, OpenEMR, DICOM, HL7, FHIR, medical imaging, medical device, eHealth, hospital, patient monitoring, telemedicine, electronic health record, medical monitoring, health sector, DICOM viewer, health data',
  legal:
    'GPL, copyright, software patent, trademark, licensing, copyleft, DCO, contributor license agreement, license compliance, GPL violation, license, software license, Fiduciary License Agreement, trademark law, patent law, open core, open-core licensing, intellectual property, patent troll, Unitary Patent, contract law, Software Freedom Conservancy, public domain, export control, data protection',
  diversity:
    'women in tech, gender, Outreachy, Rails Girls, Django Girls, PyLadies, inclusion!, under-represented groups, women, women in technology, codes of conduct',
  mentoring: 'Google Summer of Code, Outreachy, GSoC, mentorship, Google Summer',
  funding:
    'crowdfunding, donations, Patreon, Snowdrift.coop, sponsorship, Kickstarter, bug bounty, fundraising, EU research funding, Horizon 2020, business model',
  'release engineering': 'release management, continuous delivery, nightly build',
  packaging:
    'package management, AppStream, software collections, Debian packaging, setuptools, Win-builds, Listaller, 0install, WAPT',
  spreadsheet: 'LibreOffice Calc, Calc!, Excel, EtherCalc',
  'word processor': 'LibreOffice Writer, Microsoft Word',
  'collaborative editing':
    'Etherpad, Gobby, ShareDB, operational transformation, EtherCalc, WebODF, OX Documents, Yatta, collaborative writing, group editing, LibreOffice Online, CRDT',
  'software forge':
    'GitHub, GitLab, Gitea, Gogs, Phabricator, SourceForge, FusionForge, Tuleap, Bitbucket, Kallithea, RhodeCode, Pagure',
  documentation:
    'DocBook, reStructuredText, man page, Read the Docs, Javadoc, technical writing, HelpAuthoring, API documentation, help authoring, online help, Asciidoctor, API docs, manual page, user documentation, Graphgist',
  'web standards':
    'HTML5, WebGL, WebRTC, WebAssembly, Web Components, Web Audio API, WebIDL, SVG, WebSockets, Service Workers, WebCrypto, Web Crypto API, Web API, W3C, ARIA, asm.js, WebExtensions, HTML5 video',
  'web development':
    'HTML5, web framework, web application, progressive web app, JavaScript framework, AngularJS, Angular, CSS, front-end, single-page application, Meteor, Webmaker, web design, web service, WebSocket, REST API, Ruby on Rails, Polymer!, Firefox Developer Tools, browser developer tools, Firefox OS app',
  'logic programming': 'Prolog, Datalog, miniKanren, answer set programming, Logtalk',
  LLVM: 'Clang, LLDB, libc++, MLIR, Polly!, LLVMLinux, DragonEgg',
  GCC: 'GCC-MELT, libgccjit',
  emulator: 'QEMU, MAME, ScummVM, RetroPie, RetroPi, SIMH',
  retrocomputing: 'Amiga, Commodore 64, ZX Spectrum, VAX, PDP-11, Atari, AROS, software archaeology, Unix history',
  DevOps:
    'continuous delivery, infrastructure as code, configuration management, continuous deployment, Vagrant, containers as a service, orchestration, ChatOps, Ansible, Puppet, Chef, literate DevOps, release automation',
  XMPP: 'Prosody, ejabberd, Openfire, MongooseIM, Tigase, Gajim, Converse.js, Salut à Toi, XMPP-IoT, XMPP client',
  Tor: 'Tor Browser, Orbot, onion service',
  'data science':
    'Jupyter, data mining, data analysis, KNIME, machine learning, data visualization, statistics, data analytics, pandas',
  wearables: 'AsteroidOS, smartwatch, Bangle.js',
  printing: 'CUPS, Ghostscript, PostScript',
  'disaster recovery': 'Relax-and-Recover',
  Unix: 'BSD, Solaris, AIX, HP-UX, IRIX, illumos',
  'garbage collection': 'Shenandoah!, ZGC, garbage collector',
  'energy efficiency':
    'energy measurement, energy-efficient computing, energy consumption, power consumption, low-power device, battery life, energy harvesting, energy scavenging, MAGEEC, EACOF, power modeling, energy modeling, energy analysis, energy transparency, energy consumption analysis, energy-aware computing, low-power computing, energy-efficient compilation',
  'smart metering': 'Fluksometer, OpenEnergyMonitor, smart meter, smart grid',
  performance:
    'benchmarking, profiling, performance tuning, performance testing, load testing, performance analysis, PERFORMANCE_SCHEMA, performance measurement, performance tracking, latency, code optimization, Thermostat!',
  scheduling:
    'CFS, SCHED_DEADLINE, EEVDF, CPU scheduler, process scheduling, job scheduling, VM scheduling, real-time scheduling, CPU scheduling, task scheduling',
  'community management':
    'community building, community metrics, code of conduct, community manager, volunteer management, mentoring, onboarding, outreach, user group, contributor onboarding, community health, community growth',
  'user experience':
    'usability, usability testing, user research, open source design, accessible design, user-centred work, interaction design, user-centered design, user interface design, UX design, UX research, UI design, user-centred design',
  'presentation software': 'Impress!, Sozi, reveal.js, Prezi, LibreOffice Impress, Impress Remote',
  publishing: 'desktop publishing, Scribus, e-book, EPUB, Booktype, typesetting',
  government: 'public administration, e-government, public sector, municipality, open government',
  'public administration':
    'municipality, public sector, local government, regional government, European institution, EU institution, Government Digital Service, public library, ministry, ministry of defence, ministry of justice, defence administration, federal administration',
  'knowledge base': 'Wikidata, DBpedia, Freebase, knowledge graph, semantic wiki',
  'cultural heritage': 'GLAM, Europeana, digital preservation, archaeology, digital humanities',
  navigation:
    'route planning, GNSS, Navit, OsmAnd, geolocation, indoor navigation, turn-by-turn navigation, GraphHopper, OSRM',
  'route planning':
    'journey planning, trip planning, GraphHopper, OSRM, OpenTripPlanner, Tempus!, pgRouting, multimodal trip planning, road routing, Navitia, Valhalla!',
  'public transport': 'GTFS, journey planning, OpenTripPlanner, Navitia',
  'location-based service': 'geolocation, geocoding, indoor positioning, geofencing, geoclue, beacon!',
  'space exploration': 'satellite, CubeSat',
  science:
    'bioinformatics, astronomy, physics, chemistry, scientific computing, genomics, biology, open science, scientific software, computational science, citizen science',
  biology: 'bioinformatics, genomics, microscopy, molecular biology, biodiversity, biological data',
  'spell checking': 'Hunspell, Aspell, spelling correction, spell checker, LanguageTool',
  'grammar checking': 'LanguageTool, grammar checker, Lightproof',
  'minority language': 'endangered language, digital language diversity',
  translation:
    'Weblate, Pootle, Transifex, Zanata, Pontoon!, machine translation, translatewiki.net, gettext, Virtaal, XLIFF',
  internationalization: 'gettext, CLDR, complex text layout, bidirectional text, ICU',
  camera: 'CHDK, Magic Lantern, Apertus, webcam, digital camera, wireless camera',
  'graphics stack': 'Mesa, KMS, Wayland, Xorg, X.org, graphics driver, Gallium3D, GFX driver, X-server',
  rendering: 'ray tracing, 3D rendering, volume rendering, renderer, Marlin!, 2D rendering',
  animation: 'Synfig, OpenToonz, Pencil2D, stop motion',
  desktop: 'desktop environment, desktop application, file manager, window manager, GNOME Shell, desktop Linux, Unity!',
  'input device':
    'libinput, touchscreen, touchpad, multitouch, evdev, keyboard layout, game controller, graphics tablet',
  'video encoding': 'video codec, x264, FFmpeg, transcoding, H.264, Daala, AV1, VP9',
  codec: 'video codec, audio codec, Daala, FFV1, Theora, Vorbis, H.264, VP8, VP9, Speex',
  'media player': 'Kodi, XBMC, media center',
  'media center': 'Kodi, XBMC, MythTV, OpenELEC, VDR, Plex, Emby',
  broadcasting: 'television, digital radio, DVB, radio station, live video production, Nageru, SAT>IP, EBU',
  telecommunications:
    'telephony, mobile network, GSM, LTE, osmocom, OpenBTS, 5G, SS7, network function virtualization, OPNFV, IMS core',
  LTE: 'libLTE, srsLTE, srsUE, OpenAirInterface, eNodeB, OAI',
  'secure messaging': 'OTR, TextSecure, Kontalk, end-to-end encryption, Signal!, Cryptocat, Ricochet!',
  chat: 'instant messaging, IRC, Mattermost, Rocket.Chat, chatbot',
  federation:
    'ActivityPub, OStatus, federated social network, federated identity, decentralized social network, Libervia',
  vectorization: 'SIMD, auto-vectorization, AVX, loop vectorization',
  'performance analysis': 'Scalasca, Score-P, Vampir, Extrae, profiling, perf, flame graph',
  scalability: 'sharding, horizontal scaling, load balancing, autoscaling',
  'fault tolerance': 'failover, self-healing, fault-tolerant system',
  'network file system': 'NFS, CIFS, AFS, OpenAFS, 9P',
  'flash memory': 'SSD, NAND, UBIFS, F2FS, MTD, eMMC, NVMe',
  'job scheduling': 'Slurm, HTCondor, Grid Engine, LSF, batch scheduling, resource manager',
  energy:
    'energy efficiency, energy consumption, smart metering, smart grid, energy measurement, solar power, renewable energy, electricity',
  'language implementation':
    'interpreter, just-in-time compilation, garbage collection, Truffle!, Graal, RPython, PyPy, bytecode, language runtime, JRuby, Rubinius, MoarVM, language virtual machine',
  'programming language design': 'language design, type system, language syntax',
  'language bindings':
    'foreign function interface, FFI, native extension, SWIG, GObject Introspection, C extension, JNI, Java Native Runtime, binding generator, CFFI, ctypes, C API, gopy, extension module, C library binding, Python C API, pybind11, Boost.Python',
  'formal methods':
    'formal verification, model checking, theorem proving, TLA+, proof assistant, Event-B, contract-based programming, design by contract',
  'quality assurance': 'openQA, continuous integration, regression testing, release testing',
  'program analysis':
    'static analysis, dynamic analysis, symbolic execution, binary analysis, fuzzing, Valgrind, taint analysis',
  'dynamic analysis':
    'Valgrind, AddressSanitizer, Helgrind, sanitizer, ThreadSanitizer, Memcheck, dynamic instrumentation',
  'binary analysis': 'angr, radare2, IDA Pro, disassembler, binary instrumentation, SimuVEX, decompiler',
  'requirements engineering': 'Requirements Bazaar, requirements management, requirements traceability',
  'project management': 'Taiga, Kanban, Scrum, OpenProject, issue tracker, agile development',
  'software distribution': 'package management, app store, packaging, Flatpak, application bundle',
  'app store': 'F-Droid, Flathub, AppStream, Snap Store',
  'process isolation': 'container, sandboxing, seccomp, Capsicum, jails',
  'system administration':
    'configuration management, monitoring, backup, provisioning, log management, patch management, server management, Cockpit!, cfg2html, admin interface, Relax-and-Recover, ClusterShell',
  metrics: 'community metrics, Graphite, Grafana, telemetry, software metrics, StatsD',
  'in-memory database': 'Redis, memcached, Tarantool, VoltDB, Infinispan, Hazelcast, Geode!',
  'distributed database':
    'Cassandra, CockroachDB, HBase, Riak, Vitess, Galera, Scylla, MySQL Cluster, Couchbase, Postgres-XL, Greenplum, YugabyteDB, TiDB, distributed SQL',
  'database administration': 'DBA, pgAdmin, phpMyAdmin, database monitoring, Percona Toolkit, PERFORMANCE_SCHEMA',
  'data analysis':
    'data mining, statistics, business intelligence, log analysis, OLAP, graph analytics, pandas, exploratory data analysis, data visualization',
  'artificial intelligence':
    'machine learning, neural network, expert system, evolutionary algorithm, genetic algorithm, metaheuristics, chatbot, deep learning, computer vision',
  'recommender system': 'recommendation engine, collaborative filtering',
  'network programming':
    'ZeroMQ, nanomsg, libevent, Twisted, Netty, networking library, event-driven networking, socket programming, picoTCP, pyroute2',
  'packet processing':
    'DPDK, XDP, Snabb, netmap, pflua, packet filtering, packet generator, MoonGen, packet capture, Snabb Switch',
  'network management':
    'OpenNMS, SNMP, NETCONF, YANG, NetworkManager, network monitoring, LibreNMS, pyroute2, ConnMan, network automation, OpenDaylight, OpenSwitch, networkd, systemd-networkd, NMS',
  'network security': 'firewall, intrusion detection, VPN, Suricata, Snort, packet filtering, DDoS, nftables',
  'network function virtualization': 'ClickOS, OPNFV, service function chaining, VNF',
  router: 'OpenWrt, Turris, Turris Omnia, software router, BSD router, home router',
  'web service': 'REST API, SOAP, web API, OData, RESTful service',
  'web application': 'webapp, single-page application, progressive web app, web framework',
  'browser extension': 'Greasemonkey, WebExtensions, Firefox add-on, userscript, ad blocker, adblocker',
  'mobile application': 'Android app, Cordova, PhoneGap, iOS app, Firefox OS app, mobile web',
  'mobile device': 'smartphone, tablet computer, mobile phone, Fairphone, Android device, Jolla, Openmoko, Neo900',
  'mobile phone': 'Fairphone, Openmoko, Neo900, Jolla, GTA04, Android phone',
  Android:
    'F-Droid, AOSP, CyanogenMod, LineageOS, Replicant, Android Studio, Android app, Android device, Android runtime',
  'real-time system': 'real-time operating system, PREEMPT_RT, Xenomai, real-time Linux, RTEMS, Ravenscar',
  'hardware design':
    'PCB design, hardware description language, digital design, FPGA, chip design, schematic capture, electronic design automation',
  hardware: 'open hardware, FPGA, system-on-chip, single-board computer, hardware design, firmware',
  electronics:
    'PCB design, circuit simulation, Arduino, electronic design automation, oscilloscope, sigrok, electronic component, soldering, PCB',
  'circuit simulation':
    'SPICE!, ngspice, Qucs, Gnucap, analog simulation, Xyce, semiconductor device modeling, compact modeling',
  'system-on-chip':
    'Allwinner, sunxi, Tegra, Zynq, Xilinx Zynq, Exynos, i.MX6, OMAP, BayTrail, Bay Trail, Snapdragon, lowRISC, OpTiMSoC, MiSoC, LiteX, RK3288',
  booting: 'boot loader, UEFI, U-Boot, Barebox, boot process, BIOS, secure boot',
  Windows: 'Wine, ReactOS, Win-builds, MinGW, Mingw-w64, PowerShell, WAPT, Windows compatibility',
  'Windows compatibility': 'Wine, ReactOS, Pipelight, CrossOver, Mono',
  Wine: 'Pipelight, CrossOver, PlayOnLinux, Wine Staging',
  sensor: 'sensor network, wireless sensor network, accelerometer, weather station, sensor node, Android sensors, IIO',
  M2M: 'MQTT, CoAP, LwM2M, oneM2M, Mihini',
  GPS: 'GNSS, satellite navigation, GPS watch',
  'virtual reality': 'VR headset, Oculus Rift, WebVR',
  hardening:
    'exploit mitigation, ASLR, grsecurity, PaX, CHERI, stack protector, privilege separation, AddressSanitizer',
  vulnerability:
    'Heartbleed, CVE, security vulnerability, security response, zero-day, Shellshock, security audit, security auditing, security scanner, web security scanner, AddressSanitizer, Address Sanitizer, memory corruption, penetration testing, EU-FOSSA, Meltdown!, Spectre!, exploit mitigation, security wound, fuzzing tool',
  password: 'password manager, KeePass, password hashing, password storage',
  'key management':
    'key signing, keysigning, key signing party, HSM, PKCS#11, SoftHSM, key server, Caml Crush, PixelVault, key exchange',
  'public key infrastructure': 'X.509, certificate authority, Let’s Encrypt, EJBCA, Dogtag, certificate transparency',
  encryption:
    'disk encryption, email encryption, end-to-end encryption, OpenPGP, PGP, homomorphic encryption, OTR, file encryption, S/MIME, encrypted file system, GPG',
  'email encryption': 'OpenPGP, PGP, S/MIME, Mailvelope, Enigmail, Autocrypt, GPG',
  censorship: 'censorship circumvention, OONI, Psiphon, Tor!',
  'enterprise software':
    'enterprise resource planning, customer relationship management, business process management, Odoo, Tryton, business intelligence',
  payment: 'GNU Taler, payment system, mobile payment, Bitcoin',
  'crisis response':
    'disaster management, humanitarian, crisis mapping, Ushahidi, Sahana, humanitarian mapping, Sigmah, disaster response',
  environment: 'climate, environmental monitoring, biodiversity, landslide, natural disaster',
  'free software': 'Free Software Foundation, FSFE, free software advocacy, software freedom',
  'free software advocacy': 'FSFE, Free Software Foundation, software freedom',
  'open standard': 'OpenDocument, standardization, W3C, IETF, standards organization',
  'history of computing': 'Unix history, software archaeology, retrocomputing, computing history, Minix-vmd',
  'programming language':
    'Jancy, Rizzly, Swift, Dylan, Julia, Crystal!, Elixir, Clojure, Groovy, Dart!, OCaml, LFE, RPerl, MicroPython, mbeddr, Eiffel, Rebol, Squeak, Guile, Raku, Common Lisp, TypeScript, Scratch!, Vala, Hack!, domain-specific language, Perl 6, JRuby, CoffeeScript, Newspeak, Smalltalk, APL',
  'information retrieval': 'search engine, full-text search, text search, semantic search, Lucene',
  KDE: 'KDE Connect, KDE Frameworks, Calligra, KDevelop, Kontact, KDE Neon, KDE Plasma, Plasma Mobile, KDE Edu, Dolphin!',
  GNOME: 'GNOME Shell, GNOME Builder, GNOME Maps, GNOME Foundation, GTK, Nautilus, GStreamer!',
  Wikimedia: 'Wikipedia, Wikidata, Wikimedia Commons, MediaWiki, VisualEditor',
  GPL: 'GPLv2, GPLv3, LGPL, AGPL, GPL violation, GPL enforcement, GPL compliance',
  Clang: 'clang-cl, LLVMLinux, libclang, Clang Static Analyzer, clang-tidy, clang-format',
  Valgrind: 'Helgrind, Memcheck, Cachegrind, Callgrind, Massif!',
  orchestration: 'Juju, Kubernetes, container orchestration, service orchestration, Heat!, Mesos, cloud orchestration',
  copyright: 'copyright assignment, fair use, DRM circumvention, public domain, copyright law',
  'business model': 'open core, dual licensing, open-core licensing, support subscription, crowdfunding',
  Unicode: 'character encoding',
  'dependency management':
    'npm, Composer!, Bundler, Maven, LuaRocks, RubyGems, pip, Bower, CocoaPods, Ivy!, Statika, virtualenv',
  'REST API': 'REST, RESTful, hypermedia, hypermedia API, HATEOAS, JSON API, OpenAPI',
  benchmarking: 'YCSB, micro-benchmarking, benchmark',
  'community metrics':
    'MetricsGrimoire, GrimoireLib, participation metrics, contributor metrics, software repository mining, Bitergia',
  'signal processing': 'OFDM, forward error correction, FFT, digital signal processing, radar, Viterbi',
  'type system': 'gradual typing, static typing, type inference, type checking, dependent types',
  refactoring: 'RedBaron, CScout, code refactoring',
  'data center': 'asset management, DCIM, Ralph!',
  'D-Bus': 'kdbus, dbus-broker, GDBus',
  'GNU Radio': 'gr-theano, GNU Radio Companion, RFNoC',
  Elasticsearch: 'elasticsearch-lua, ELK stack',
  Docker: 'Docker Compose, Docker Swarm, docker-machine',
  Xen: 'PVH, XenServer, Xen Orchestra, Xen Project',
  oVirt: 'oVirt Engine, oVirt Hosted Engine',
  Mozilla: 'Firefox, Thunderbird, Firefox OS, Mozilla Persona, Servo, Webmaker, SpiderMonkey, Pontoon!, WebExtensions',
  LibreOffice:
    'LibreOffice Online, LibreOffice Calc, LibreOffice Writer, LibreOffice Impress, LibreOffice Viewer, Collabora Online',
  OpenOffice: 'Apache OpenOffice',
  Jenkins: 'Jenkins plugin, Jenkins pipeline',
  Debian: 'Debian GIS, Debian Edu, Debian packaging',
  Fedora: 'Fedora 21, EPEL, Fedora.NEXT',
  Guix: 'GNU Guix, Guix-tox',
  GStreamer: 'GStreamer plugin',
  Tizen: 'Tizen IVI, Tizen 3',
  Neo4j: 'Cypher!, Structr, GraphAware, Graphgist',
  Rust: 'Servo, Cargo!',
};
