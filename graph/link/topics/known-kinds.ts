/**
 * What well-known things of computing are, for those whose talks take it for granted: general knowledge, written for this
 * project, beyond the tree of `known-broader.ts`. A name stands under a kind only where a talk on the one is a talk on the
 * other. Singular; capitals as of names.
 */
export const knownKinds: { readonly [kind: string]: string } = {
  hypervisor: 'KVM, Xen, QEMU, VirtualBox, VMware, Hyper-V, bhyve, Jailhouse, Xvisor, ESXi',
  virtualization: 'hypervisor, KVM, Xen, libvirt, oVirt, Proxmox, VirtualBox, VMware, paravirtualization, VFIO, virtio',
  container: 'Docker, LXC, LXD, Podman, rkt, systemd-nspawn, Kubernetes, containerd, runc, CRI-O, Singularity, OpenVZ',
  'container orchestration': 'Kubernetes, Docker Swarm, Apache Mesos',
  'configuration management': 'Puppet, Chef, Ansible, SaltStack, CFEngine',
  'infrastructure as code': 'Terraform, Pulumi, CloudFormation, Ansible, Puppet',
  'continuous integration': 'Jenkins, Buildbot, Travis CI, GitLab CI, CircleCI, GitHub Actions, TeamCity',
  'desktop environment': 'Xfce, LXDE, LXQt',
  'window manager': 'i3, sway, Openbox, dwm, xmonad',
  'display server': 'Wayland, X11, Xorg, Weston',
  'instant messaging': 'XMPP, Jabber, OTR, Prosody, ejabberd',
  'video conferencing': 'BigBlueButton, WebRTC',
  telephony: 'SIP, Asterisk, FreeSWITCH, Kamailio, OpenSIPS, VoIP',
  cryptography:
    'encryption, OpenSSL, GnuTLS, LibreSSL, OpenPGP, GnuPG, PGP, TLS, SSL, AES, elliptic curves, post-quantum cryptography, digital signature, hash function, key management, X.509, disk encryption, end-to-end encryption',
  'disk encryption': 'LUKS, dm-crypt, VeraCrypt, TrueCrypt, fscrypt',
  sandboxing: 'seccomp, Capsicum, Firejail, Flatpak, bubblewrap, pledge',
  'access control': 'SELinux, AppArmor, RBAC, mandatory access control',
  'identity management': 'FreeIPA, Keycloak, LDAP, Kerberos, SAML, OAuth, OpenID Connect, Shibboleth, Active Directory',
  anonymity: 'Tor, I2P, mixnet',
  fuzzing: 'libFuzzer, syzkaller, syzbot, OSS-Fuzz',
  'static analysis': 'Coccinelle, Smatch, Coverity, Clang Static Analyzer, SonarQube, Frama-C',
  debugging:
    'GDB, LLDB, Valgrind, kgdb, strace, crash dump, core dump, kdump, post-mortem debugging, sanitizer, AddressSanitizer',
  debugger: 'GDB, LLDB, kgdb, WinDbg',
  tracing:
    'ftrace, LTTng, DTrace, SystemTap, bpftrace, strace, perf, OpenTracing, Jaeger, OpenTelemetry, uprobes, kprobes',
  profiling: 'perf, gprof, VTune, flame graph, Valgrind',
  monitoring:
    'Nagios, Zabbix, Icinga, Prometheus, Ganglia, Munin, Grafana, Graphite, collectd, Sensu, Shinken, Cacti, OpenNMS',
  logging: 'syslog, Logstash, Fluentd, Graylog, rsyslog, journald, syslog-ng',
  'search engine': 'Elasticsearch, Solr, Lucene, Xapian, OpenSearch, Meilisearch, YaCy, Typesense',
  'machine learning':
    'deep learning, neural network, TensorFlow, PyTorch, scikit-learn, Keras, reinforcement learning, large language model, transfer learning, random forest, Theano, computer vision, natural language processing',
  'deep learning': 'TensorFlow, PyTorch, Keras, Theano, convolutional neural network',
  'natural language processing':
    'spaCy, NLTK, BERT, word2vec, sentiment analysis, named entity recognition, machine translation',
  'big data': 'Hadoop, Flink, HBase, MapReduce, HDFS, Kafka, data lake',
  'stream processing': 'Flink, Kafka Streams, Spark Streaming',
  'message queue': 'RabbitMQ, ZeroMQ, Kafka, ActiveMQ, NATS, MQTT, AMQP, nsq, beanstalkd, Sidekiq',
  'message broker': 'RabbitMQ, Kafka, ActiveMQ, NATS, Mosquitto',
  'graph database': 'Neo4j, OrientDB, ArangoDB, JanusGraph, Dgraph, TinkerPop, Memgraph',
  'relational database':
    'PostgreSQL, MySQL, MariaDB, SQLite, Oracle Database, Firebird, SQL Server, CockroachDB, Percona Server',
  'document database': 'MongoDB, CouchDB, RethinkDB, Couchbase, RavenDB',
  'key-value store': 'Redis, memcached, LevelDB, RocksDB, etcd, Riak, Berkeley DB, LMDB',
  'time series database': 'InfluxDB, OpenTSDB, Prometheus, TimescaleDB, KairosDB, Graphite',
  NoSQL:
    'MongoDB, Cassandra, CouchDB, Redis, Riak, HBase, Neo4j, RethinkDB, Couchbase, DynamoDB, graph database, document database, key-value store',
  database:
    'relational database, graph database, document database, key-value store, time series database, NoSQL, PostgreSQL, MySQL, MariaDB, SQLite, MongoDB, Cassandra, CouchDB, Redis, Neo4j, InfluxDB, ClickHouse, CockroachDB, Firebird, LevelDB, RocksDB, SQL',
  'file system':
    'ext4, XFS, Btrfs, ZFS, OpenZFS, NFS, CephFS, GlusterFS, FUSE, OverlayFS, UBIFS, F2FS, tmpfs, bcachefs, Lustre, JFFS2, EROFS, CIFS, HDFS',
  'distributed storage': 'Ceph, GlusterFS, HDFS, MinIO, Sheepdog, Lustre, DRBD',
  storage:
    'file system, RAID, LVM, NVMe, SCSI, iSCSI, SSD, device mapper, block layer, object storage, distributed storage',
  'init system': 'systemd, upstart, OpenRC, runit, sysvinit, launchd',
  'boot loader': 'GRUB, U-Boot, coreboot, systemd-boot, LILO, barebox, iPXE, syslinux, rEFInd',
  firmware: 'coreboot, UEFI, BIOS, OpenBMC, U-Boot, libreboot, Tianocore, TF-A, OpenSBI, ACPI',
  compiler: 'GCC, LLVM, Clang, rustc, V8, GraalVM, TinyCC, Cranelift, javac',
  'virtual machine': 'JVM, HotSpot, Dalvik, PyPy, GraalVM',
  'just-in-time compilation': 'PyPy, LuaJIT, YJIT, HotSpot, GraalVM, V8, TraceMonkey',
  microkernel: 'L4, seL4, Genode, MINIX, GNU Hurd, HelenOS, QNX, Fiasco.OC, Redox, Zircon',
  unikernel: 'MirageOS, OSv, IncludeOS, Rumprun, HermiTux, Unikraft, NanoOS',
  'real-time operating system': 'Zephyr, FreeRTOS, RTEMS, NuttX, VxWorks, ChibiOS, Xenomai, Contiki',
  BSD: 'DragonFly BSD, PC-BSD, TrueOS',
  'Linux distribution':
    'Debian, Ubuntu, Fedora, openSUSE, Arch Linux, Gentoo, CentOS, RHEL, Slackware, Alpine Linux, NixOS, Guix, Mageia, Qubes OS, Kali Linux, Yocto, OpenWrt, Linux Mint',
  'package management':
    'apt, dpkg, RPM, yum, DNF, pacman, Nix, Guix, pip, npm, Conda, Portage, zypper, Flatpak, Composer, RubyGems, AppImage, Spack, EasyBuild, pkgsrc, opkg, PackageKit',
  'package manager':
    'apt, dpkg, RPM, yum, DNF, pacman, Nix, Guix, pip, npm, Conda, Portage, zypper, Composer, RubyGems, Spack, pkgsrc, opkg',
  'build system':
    'CMake, Meson, autotools, Bazel, SCons, Gradle, Maven, Buildroot, Yocto, OpenEmbedded, Webpack, sbt, Kbuild',
  'version control': 'Subversion, Darcs, Perforce, Pijul, Gerrit, monorepo, SVN',
  'code review': 'Gerrit, Phabricator, Review Board, pull request',
  'issue tracker': 'Bugzilla, JIRA, Redmine, MantisBT, Debbugs',
  'web browser': 'Firefox, Chromium, Chrome, WebKit, Servo, Gecko, Safari, Konqueror, Tor Browser, Epiphany',
  'web server': 'nginx, Apache httpd, lighttpd, Tomcat, Jetty, IIS, HAProxy, gunicorn',
  'web framework':
    'Django, Rails, Ruby on Rails, Laravel, Symfony, FastAPI, Sinatra, Hanami, Spring Boot, Angular, Mojolicious, TurboGears',
  'JavaScript framework': 'React, Angular, Vue, Svelte, AngularJS',
  'content management system':
    'WordPress, Drupal, Joomla, Plone, TYPO3, MediaWiki, Wagtail, Mezzanine, eZ Publish, Concrete5',
  'load balancing': 'HAProxy, nginx, LVS, Traefik, keepalived, Varnish',
  'service mesh': 'Istio, Linkerd',
  'cloud computing':
    'OpenStack, CloudStack, OpenNebula, Eucalyptus, AWS, Azure, Google Cloud, serverless, OpenShift, Cloud Foundry, IaaS, PaaS, CloudFoundry, EC2',
  serverless: 'AWS Lambda, OpenFaaS, Knative, OpenWhisk, FaaS, Cloud Functions',
  'software-defined networking': 'OpenFlow, Open vSwitch, OpenDaylight, ONOS, P4, NFV, DPDK, Ryu, Floodlight',
  routing: 'BGP, OSPF, Quagga, FRRouting, IS-IS, B.A.T.M.A.N., OLSR',
  'mesh networking': 'B.A.T.M.A.N., batman-adv, OLSR, Freifunk, cjdns, 802.11s',
  firewall: 'iptables, nftables, netfilter, ipfw, pfSense, OPNsense, firewalld',
  VPN: 'WireGuard, OpenVPN, IPsec, strongSwan, tinc, Libreswan',
  DNS: 'BIND, DNSSEC, Unbound, PowerDNS, NSD, Knot, dnsmasq, mDNS, DoH',
  'mail server': 'Postfix, Exim, Dovecot, Sendmail, qmail, OpenSMTPD',
  'video codec': 'H.264, H.265, HEVC, VP8, VP9, AV1, Daala, Theora, x264, x265',
  'audio codec': 'MP3, AAC, FLAC, Codec 2',
  multimedia:
    'GStreamer, FFmpeg, VLC, libav, PulseAudio, PipeWire, Kodi, XBMC, MPlayer, MythTV, V4L2, video codec, audio codec',
  audio: 'ALSA, PulseAudio, PipeWire, Ardour, LV2, Csound, SuperCollider, audio codec',
  graphics:
    'Mesa, OpenGL, Vulkan, Direct3D, Gallium3D, KMS, Nouveau, GPU, Blender, GIMP, Inkscape, Krita, Cairo, Skia, OpenCL',
  GPGPU: 'CUDA, OpenCL, ROCm, SYCL, HIP',
  'game engine': 'Unreal, Godot, Panda3D, Pygame',
  'embedded Linux': 'Yocto, Buildroot, OpenEmbedded, PTXdist',
  'single-board computer': 'Raspberry Pi, BeagleBone, ODROID, Banana Pi, PandaBoard, Olimex',
  microcontroller: 'Arduino, ESP8266, ESP32, AVR, STM32, MicroPython, MSP430',
  'instruction set': 'RISC-V, ARM, x86, MIPS, PowerPC, SPARC, AArch64, OpenRISC, LoongArch, s390x',
  FPGA: 'Yosys, MyHDL, IceStorm, Migen',
  'software-defined radio': 'GNU Radio, RTL-SDR, HackRF, USRP, Gqrx, OsmoSDR, LimeSDR',
  'Internet of Things':
    'MQTT, CoAP, Zigbee, LoRa, LoRaWAN, 6LoWPAN, Home Assistant, Contiki, Zephyr, Node-RED, AllJoyn, IoTivity',
  'home automation': 'Home Assistant, openHAB, KNX, Z-Wave, Domoticz',
  robotics: 'Robot Operating System',
  localization: 'translation, gettext, Pootle, Weblate, Transifex, internationalization, Zanata',
  accessibility: 'screen reader, NVDA, AT-SPI, assistive technology, WCAG, ARIA, braille, Emacspeak',
  'office suite': 'LibreOffice, OpenOffice, Calligra, Collabora Online, ONLYOFFICE, OpenOffice.org, Apache OpenOffice',
  'text editor': 'Vim, Neovim, Sublime Text, Kakoune',
  IDE: 'Eclipse, KDevelop, IntelliJ, NetBeans, Visual Studio, PyCharm, Qt Creator, GNOME Builder, VS Code',
  'GUI toolkit': 'GTK, GTK+, Qt, wxWidgets, Tk, EFL, FLTK, Kivy, JavaFX, Swing',
  mapping: 'OpenStreetMap, OpenLayers, Leaflet, Mapnik, QGIS, GeoServer, MapServer',
  GIS: 'QGIS, PostGIS, GeoServer, GRASS, GDAL, MapServer, OpenLayers, GRASS GIS',
  'open hardware': 'Arduino, RepRap, KiCad, OpenRISC, Novena, RISC-V',
  'electronic design automation': 'KiCad, gEDA, Fritzing, Yosys, ngspice, LibrePCB, Verilator',
  CAD: 'FreeCAD, OpenSCAD, LibreCAD, BRL-CAD, OpenCASCADE, KiCad',
  '3D printing': 'RepRap, Slic3r, OpenSCAD',
  copyleft: 'GPL, AGPL, LGPL, GPLv3, GPLv2, GNU GPL, MPL, CC BY-SA',
  licensing:
    'GPL, AGPL, LGPL, copyleft, Apache License, BSD license, SPDX, Creative Commons, contributor license agreement, CLA, GPLv3, license compliance',
  'unit testing': 'JUnit, RSpec, pytest, PHPUnit, KUnit, minitest, Jasmine, test double, Google Test',
  testing:
    'integration testing, Selenium, KUnit, kselftest, pytest, RSpec, Cucumber, fuzzing, property-based testing, mutation testing, LAVA, OpenQA, Autotest, load testing',
  'web scraping': 'Scrapy, BeautifulSoup, Selenium, Playwright',
  'data visualization': 'D3, matplotlib, Bokeh, Plotly, ggplot2, Grafana, Kibana, Altair, Seaborn, Gephi',
  'scientific computing': 'NumPy, SciPy, Julia, Octave, Scilab, SageMath, MATLAB, Fortran',
  'high performance computing': 'MPI, OpenMP, Slurm, Lustre, EasyBuild, Spack, InfiniBand, OpenMPI, supercomputer',
  'parallel programming': 'OpenMP, MPI, CUDA, OpenCL, TBB, GNU Parallel',
  concurrency:
    'coroutine, actor model, goroutine, lock-free programming, software transactional memory, multithreading, asyncio, RCU',
  'asynchronous programming': 'asyncio, Node.js, libuv, Tokio',
  'functional programming':
    'Haskell, Scala, Clojure, Erlang, OCaml, F#, Elixir, Lisp, Idris, PureScript, lambda calculus',
  blockchain: 'Bitcoin, Ethereum, smart contract, Hyperledger, cryptocurrency',
  cryptocurrency: 'Bitcoin, Ethereum, Monero, Zcash, Litecoin, GNU Taler',
  'peer-to-peer': 'BitTorrent, GNUnet, IPFS, Freenet, libp2p, Secure Scuttlebutt, Hypercore, DHT, BitTorrent Sync',
  'social network': 'Mastodon, Diaspora, ActivityPub, GNU social, StatusNet, Friendica, pump.io',
  backup: 'Bacula, Bareos, BorgBackup, rsync, restic, Duplicity, BackupPC, rsnapshot, Obnam',
  'high availability': 'Pacemaker, Corosync, keepalived, Galera, DRBD, Patroni, Linux-HA',
  replication:
    'Galera, logical replication, MySQL Replication, Slony, multi-master replication, group replication, binlog',
  scheduler: 'CFS, SCHED_DEADLINE, EEVDF, sched_ext',
  'memory management':
    'NUMA, huge pages, transparent huge pages, slab allocator, page cache, DAMON, memory reclaim, zswap, KSM, memcg, garbage collection',
  'power management': 'cpufreq, cpuidle, runtime PM, suspend, ACPI, energy aware scheduling, DVFS',
  'e-learning': 'Moodle, Sakai, Chamilo, Open edX',
};
