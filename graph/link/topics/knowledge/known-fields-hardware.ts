/**
 * What well-known things and sub-fields of virtualization, containers, clouds, high performance computing, embedded systems, electronics,
 * radio, robots and graphics are, as `known-kinds.ts` has programs. General knowledge, written for this project, field by field. The same
 * rules hold: a name stands under a kind only where a talk on the one is a talk on the other; singular; capitals as of names; a mark of
 * exclamation on everyday words.
 */
export const knownFieldsHardware: { readonly [kind: string]: string } = {
  // Virtualization and containers
  virtualization:
    'full virtualization, hardware virtualization, hardware-assisted virtualization, GPU virtualization, I/O virtualization, desktop virtualization, server virtualization, embedded virtualization, ARM virtualization, PCI passthrough, device passthrough, GPU passthrough, SR-IOV, virt-manager, vhost, vhost-user, virtio-fs, virtio-gpu, memory ballooning, VM snapshot, VM migration, virtual disk image, Kata Containers, Virtuozzo, Qubes OS, User-mode Linux, virtual desktop infrastructure, VDI, GNOME Boxes, vSphere, Firecracker!, Harvester!, Kimchi!, WebVirtMgr, virt-v2v, virt-install, guest agent, Intel VT-x, AMD-V',
  hypervisor:
    'type-1 hypervisor, bare-metal hypervisor, partitioning hypervisor, virtual machine monitor, separation kernel, XCP-ng, crosvm, ACRN, rust-vmm, Cloud Hypervisor, xhyve, OpenBSD vmm, XtratuM, Bareflank, Muen, kvmtool, Xen hypervisor, KVM hypervisor, hypervisor security, Lguest',
  KVM: 'KVM on ARM, KVM/ARM, kvmtool, kvm-unit-tests, QEMU/KVM, KVM Forum, nested KVM, kvmclock',
  QEMU: 'Tiny Code Generator, QEMU guest agent, QEMU block layer, QEMU user mode, qcow2',
  libvirt: 'virt-manager, virsh, virt-install, libvirt-python, libvirtd',
  'live migration':
    'VM migration, virtual machine migration, post-copy migration, container migration, process migration',
  'desktop virtualization':
    'virtual desktop infrastructure, VDI, virtual desktop, SPICE!, thin client, X2Go, oVirt VDI, RemoteFX',
  'thin client':
    'Linux Terminal Server Project, LTSP, Thinstation, terminal server, diskless client, X2Go, Sun Ray, DRBL',
  container:
    'containerd, crun, Kata Containers, gVisor, Apptainer, OCI image, Open Container Initiative, Linux container, system container, rootless container, Dockerfile, Docker image, Docker container, Docker registry, container registry, container networking, container storage, container engine, container platform, container build, container orchestration, container management, container host, container migration, containerized service, containerizing, Container Network Interface, Skopeo, Incus, LXCFS, Linux-VServer, Solaris Zones, user namespaces, Linux namespaces, Clear Containers, Charliecloud, balenaEngine, Distrobox, Kaniko, Docker Hub, base image, distroless image, FreeBSD jail, lmctfy, Flatcar Container Linux, Nulecule, Atomic Host, Vagga, Virtuozzo, Docker Engine, Docker plugin, dockerizing, dockerized application',
  Docker:
    'Dockerfile, Docker image, Docker container, Docker Hub, Docker registry, Docker Engine, Docker networking, Docker plugin, Docker security, dockerizing',
  'container orchestration':
    'Nomad!, k3s, MicroK8s, minikube, Kubespray, kubeadm, Helm chart, Kubernetes operator, Kubernetes cluster, HashiCorp Nomad, DC/OS, Apache Mesos, container cluster, container scheduler, container scheduling, Mesosphere, Apache Aurora',
  Kubernetes:
    'k3s, MicroK8s, minikube, Kubespray, kubeadm, kubectl, kubelet, Kubernetes operator, Helm chart, Kubernetes cluster, Cluster API, KubeVirt, Knative, CRI-O, Argo CD, Kustomize, Tekton, Kubeflow, ingress controller, Container Storage Interface, kube-proxy, KubeEdge, Rancher',
  // Clouds
  'cloud computing':
    'multi-cloud, cloud platform, cloud infrastructure, cloud security, cloud native, cloud native computing, cloud bursting, cloud deployment, cloud migration, cloud portability, cloud interoperability, cloud orchestration, cloud automation, cloud provider, cloud hosting, cloud provisioning, cloud image, cloud stack, cloud application, cloud API, elastic computing, OCCI, TOSCA, Apache Libcloud, Libcloud, jclouds, fog computing, edge computing, edge cloud, virtual private server, spot instance, autoscaling, Linode, OVH, Scaleway, Rackspace Cloud, Amazon Web Services, Google Cloud Platform, Microsoft Azure, OpenShift Origin, SlipStream!, StratusLab, Scalr, Apache Brooklyn, Apache Stratos, CloudFormation, sovereign cloud, Gaia-X, inter-cloud, federated cloud, FinOps, CloudForms, Apache CloudStack, Deltacloud, BOSH!, Cloudify, cloud-init, DevStack',
  OpenStack:
    'OpenStack Cinder, OpenStack Glance, OpenStack Heat, OpenStack Horizon, OpenStack Ironic, OpenStack Keystone, OpenStack Kolla, OpenStack Magnum, OpenStack Manila, OpenStack Murano, OpenStack Neutron, OpenStack Sahara, OpenStack Trove, OpenStack deployment, OpenStack cluster, OpenStack Foundation, Puppet OpenStack, Manila!, Murano!, Octavia!, Barbican!, Dragonflow, StarlingX',
  OpenShift: 'OpenShift Origin, OKD, Source-to-Image, OpenShift cartridge',
  AWS: 'EC2, AWS Lambda, CloudFormation, Elastic Beanstalk, DynamoDB',
  serverless:
    'function as a service, functions as a service, Fission!, Kubeless, Serverless Framework, Fn Project, Cloudflare Workers, Apache OpenWhisk, Zappa',
  'platform as a service':
    'Cloudify, Flynn!, Tsuru, CapRover, Piku, Stackato, Apache Stratos, buildpack, BOSH!, Platform.sh',
  'edge computing':
    'fog computing, edge device, edge cloud, KubeEdge, EdgeX Foundry, StarlingX, Akraino, mobile edge computing, multi-access edge computing, cloudlet',
  microservice:
    'microservice architecture, service mesh, API gateway, Dapr, Istio, Linkerd, Dropwizard, Spring Cloud, WildFly Swarm, Vert.x',
  orchestration:
    'Docker Swarm, HashiCorp Nomad, TOSCA, Cloudify, OpenStack Heat, container cluster, cluster orchestration, infrastructure orchestration, MCollective, StackStorm, Rundeck',
  'grid computing':
    'Globus Toolkit, gLite, BOINC, HTCondor, Grid Engine, European Grid Infrastructure, Worldwide LHC Computing Grid, volunteer computing, desktop grid, Open Science Grid, Grid’5000, SETI@home, XtremWeb, XtreemOS',
  'volunteer computing': 'BOINC, Folding@home, SETI@home',
  mainframe: 's390x, z/OS, Linux on Z, System z, LinuxONE, z/VM, IBM Z',
  // Infrastructure
  infrastructure:
    'infrastructure as code, IT infrastructure, server infrastructure, Fedora infrastructure, Debian infrastructure, project infrastructure, infrastructure management, infrastructure automation, infrastructure monitoring, infrastructure testing, immutable infrastructure, bare-metal provisioning, server management, converged infrastructure, hyperconverged infrastructure',
  'infrastructure as code':
    'Ansible, OpenTofu, Crossplane, Vagrant, Chef!, SaltStack, CFEngine, NixOps, immutable infrastructure, GitOps, Test Kitchen, Serverspec, Terragrunt, infrastructure testing, infrastructure automation',
  'configuration management':
    'Ansible, Puppet module, PuppetDB, Puppet Server, Ansible playbook, Ansible role, Ansible Tower, AWX!, Cdist, Propellor, Augeas, LCFG, etckeeper, Chef cookbook, Chef server, Salt Stack, StackStorm, Rundeck, MCollective, desired state configuration, configuration drift, mgmt!, Salt!, Rex!, OpenLMI, configuration automation, automated configuration, test-driven infrastructure, Serverspec, Test Kitchen, infrastructure testing',
  'immutable infrastructure':
    'OSTree, rpm-ostree, Project Atomic, Flatcar Container Linux, Container Linux, Talos Linux, Bottlerocket, image-based OS, Fedora Silverblue, Fedora CoreOS, immutable operating system, Atomic Host',
  DevOps:
    'site reliability engineering, GitOps, DevSecOps, NoOps, blue-green deployment, canary deployment, deployment pipeline, infrastructure automation, infrastructure testing, Capistrano, deployment automation, immutable infrastructure, incident management, chaos engineering, automated deployment, software deployment, DevOps culture, Terraform, SaltStack, CFEngine',
  'site reliability engineering':
    'incident management, incident response, postmortem, chaos engineering, error budget, service level objective, capacity planning, on-call rotation',
  deployment:
    'Capistrano, continuous deployment, blue-green deployment, canary deployment, rolling update, zero-downtime deployment, deployment automation, automated deployment, software deployment, application deployment, deployment tool, Kadeploy, cloud deployment, mass deployment, OpenStack deployment, deployment pipeline, WAPT, OPSI',
  'bare-metal provisioning':
    'MAAS, PXE, network booting, Cobbler, OpenStack Ironic, xCAT, Tinkerbell!, Kadeploy, Foreman-Discovery, Digital Rebar, Warewulf',
  'network booting': 'PXE, iPXE, gPXE, Etherboot, netboot.xyz, diskless boot, PXE boot, LTSP, netboot',
  'server management':
    'IPMI, Redfish, OpenBMC, baseboard management controller, FreeIPMI, ipmitool, Cockpit!, Webmin, OpenLMI, out-of-band management',
  'data center':
    'Open Compute Project, NetBox, RackTables, OpenDCIM, data center automation, data center infrastructure, server room, power usage effectiveness, composable infrastructure, data center management, data center network, rack server',
  // High performance computing and performance
  'high performance computing':
    'cluster computing, compute cluster, computing cluster, Beowulf cluster, MVAPICH, MPICH, Open MPI, RDMA, parallel file system, PBS Pro, OpenPBS, TOP500, GPFS, Spectrum Scale, exascale computing, burst buffer, Warewulf, Environment Modules, environment module, Guix-HPC, EESSI, ReFrame, Apptainer, Charliecloud, HPC container, HPC software, HPC software stack, HPC storage, HPC benchmark, HPC application, HPC environment, HPC user, HPC site, HPC code, HPC resource, HPC in the cloud, Omni-Path, OpenFabrics, libfabric, OpenSHMEM, partitioned global address space, Chapel!, Kokkos, HPX!, Legion!, StarPU, OmpSs, Charm++, OpenBLAS, ScaLAPACK, PETSc, Trilinos, LINPACK, performance portability, GPU cluster, Score-P, Scalasca, LIKWID, HPCToolkit, Paraver, massively parallel, job scheduling, batch system, hwloc, scientific software installation, software installation on clusters, Xeon Phi, many-core processor, MPI application',
  'cluster computing':
    'Beowulf cluster, compute cluster, computing cluster, HPC cluster, GPU cluster, Raspberry Pi cluster, ARM cluster, OpenMosix, Kerrighed, OpenSSI, single system image, Warewulf, OpenHPC, xCAT, Slurm, cluster management, cluster manager',
  'job scheduling':
    'batch scheduler, Torque!, OAR!, PBS Pro, OpenPBS, Moab!, Sun Grid Engine, Univa Grid Engine, Slurm Workload Manager, Open Grid Scheduler, LoadLeveler, resource scheduling, Chronos!, cluster scheduler, meta-scheduler',
  'parallel programming':
    'task parallelism, task-based parallelism, parallel language, Pthreads, POSIX threads, parallel runtime, automatic parallelization, automatic parallelisation, manycore, many-core processor, message passing, message passing interface, Threading Building Blocks, oneAPI, SYCL, Kokkos, HPX!, Legion!, StarPU, OmpSs, Charm++, Coarray Fortran, OpenSHMEM, partitioned global address space, parallel computation, parallel execution, parallel application, parallel code, parallel Haskell, parallel Python, parallel R, parallel pattern, parallel library, algorithmic skeleton, parallelizing, fork-join, joblib, mpi4py, C++ AMP, pocl, Rayon!, Dask, nested parallelism, multicore, multi-core, heterogeneous programming, Apache Hama, parallel program',
  MPI: 'Open MPI, OpenMPI, MPICH, MVAPICH, mpi4py, message passing interface, MPI application, MPI library, Boost.MPI',
  OpenMP: 'OpenMP task, OpenMP offloading, libgomp, OmpSs',
  GPGPU:
    'GPU compute, OpenACC, ArrayFire, PyCUDA, PyOpenCL, CuPy, pocl, Beignet!, clBLAS, cuBLAS, cuDNN, Vulkan compute, ViennaCL, compute shader, VexCL, Rusticl, hipSYCL, AdaptiveCpp, ComputeCpp, OpenCL kernel, Heterogeneous System Architecture, oneAPI, Aparapi, CUDA kernel, Boost.Compute, C++ AMP, CLBlast, Futhark, GPU kernel',
  OpenCL:
    'pocl, Beignet!, PyOpenCL, clBLAS, CLBlast, ViennaCL, VexCL, Boost.Compute, Rusticl, OpenCL kernel, OpenCL application, OpenCL C, OpenCL driver, OpenCL compiler, WebCL',
  CUDA: 'PyCUDA, CuPy, cuBLAS, cuDNN, CUDA kernel, CUDA Fortran, CUDA Toolkit',
  'heterogeneous computing':
    'OpenCL, OpenACC, SYCL, Heterogeneous System Architecture, StarPU, oneAPI, heterogeneous programming, hardware accelerator, accelerated computing, Xeon Phi',
  'hardware accelerator':
    'FPGA accelerator, Xeon Phi, neural processing unit, NVDLA, Adapteva Epiphany, Google Coral, machine learning accelerator',
  'hardware acceleration':
    'VA-API, VDPAU, hardware video decoding, hardware video acceleration, hardware video encoding, video acceleration, hardware decoding, FPGA accelerator, OpenMAX, hardware accelerator, hardware offload, hardware offloading, hardware-accelerated graphics',
  vectorization:
    'AVX-512, AVX2, SSE2, AltiVec, SIMD instruction, SIMD.js, vector instruction, vector extension, RISC-V vector extension, Boost.SIMD, auto-vectorizing, NEON!',
  SIMD: 'AVX-512, AVX2, SSE2, AltiVec, SIMD instruction, SIMD.js, vector instruction, Boost.SIMD, AVX, NEON!',
  RDMA: 'InfiniBand, RoCE, iWARP, libfabric, OpenFabrics, Omni-Path',
  'parallel file system': 'Lustre, GPFS, Spectrum Scale, BeeGFS, OrangeFS, PVFS, FhGFS',
  NUMA: 'NUMA balancing, automatic NUMA balancing, libnuma, numactl, NUMA-aware scheduling, NUMA placement',
  performance:
    'performance monitoring, performance profiling, performance regression, performance regression testing, performance modeling, performance model, low latency, tail latency, throughput, bottleneck, flame graph, hardware performance counter, performance counter, cache locality, cache miss, CPU cache, memory bandwidth, response time, micro-optimization, performance portability, microbenchmark, performance tool, roofline model, performance comparison, performance improvement, performance bug, performance problem, performance issue, performance bottleneck, performance evaluation, performance optimisation, performance debugging, performance troubleshooting, performance observability, startup time, boot time, boot time optimization, fast boot, autotuning, auto-tuning, code tuning, systems performance, performance counters for Linux, Linux performance, database performance, network performance, storage performance, web performance, query performance, kernel performance, Java performance, Python performance, JVM performance, MySQL performance, PostgreSQL performance, garbage collection tuning, MySQL tuning, PostgreSQL tuning, JVM tuning',
  'performance analysis':
    'performance profiling, performance measurement, performance modeling, performance tool, hardware performance counter, LIKWID, HPCToolkit, Paraver, roofline model, flame graph, performance monitoring, performance troubleshooting, Intel VTune, bottleneck analysis',
  profiling:
    'perf_events, Linux perf, sampling profiler, CPU profiler, CPU profiling, heap profiler, memory profiler, profiler, hardware performance counter, LIKWID, gperftools, Pyroscope, continuous profiling, async-profiler, heaptrack, py-spy, cProfile, Sysprof, Intel VTune, Java Flight Recorder, HPCToolkit, performance profiling, profile-guided optimization, energy profiling, GPU profiling, off-CPU analysis, KCachegrind, XDebug profiler, Hotspot!, JProfiler',
  benchmarking:
    'Phoronix Test Suite, sysbench, LINPACK, TPC-H, TPC-C, pgbench, HammerDB, iperf, LMbench, OpenBenchmarking, microbenchmark, benchmark suite, performance regression, performance comparison, database benchmark, graph benchmark, HPC benchmark, LDBC, Linked Data Benchmark Council, JMH, fio!, load generator, SPEC CPU',
  // Embedded systems
  'embedded systems':
    'board bring-up, firmware update, over-the-air update, embedded board, embedded platform, embedded application, embedded GUI, embedded graphics, embedded hardware, embedded processor, embedded operating system, embedded build system, embedded networking, embedded Android, embedded Java, embedded Python, embedded Rust, embedded JavaScript, embedded C, embedded virtualization, deeply embedded, LVGL, JTAG, OpenOCD, device tree overlay, TinyOS, NuttX, MISRA C, crosstool-NG, SWUpdate, RAUC, Mender!, BitBake, Poky!, lwIP, newlib, picolibc, CMSIS, libopencm3, Modbus, GPIO, resource-constrained device, constrained device, set-top box, board farm, hardware-in-the-loop, low-power microcontroller, PLC, industrial automation, ELBE, Emdebian, GPIO driver, tinyML, board support, consumer electronics',
  'embedded Linux':
    'Yocto Project, BitBake, Poky!, Emdebian, ELBE, Isar!, OpenEmbedded, uClibc-ng, Armbian, SWUpdate, RAUC, Mender!, device tree, board support package, MontaVista, Wind River Linux, Linux4Tegra, Timesys, Civil Infrastructure Platform, automotive Linux, Automotive Grade Linux, LEDE, DENX, crosstool-NG, embedded distribution, Angstrom distribution, LTSI, MeeGo, Baserock, Barebox',
  'device tree': 'device tree overlay, devicetree, device tree binding, device tree compiler',
  'firmware update':
    'fwupd, LVFS, Linux Vendor Firmware Service, SWUpdate, RAUC, Mender!, over-the-air update, OTA update, hawkBit, A/B update, MCUboot, Uptane, remote update, embedded update, updating embedded devices',
  'cross-compilation':
    'cross compiler, cross-compiler, crosstool-NG, cross toolchain, cross building, cross-building, cross development, cross-compiling, cross compile, Scratchbox, sysroot, cross-bootstrapping, Emdebian',
  'bare-metal programming':
    'libopencm3, bare-metal software, bare-metal application, CMSIS, newlib, bare-metal Rust, bare-metal C',
  microcontroller:
    'Arduino sketch, PIC microcontroller, 8051, ATmega, ATtiny, STM8, nRF52, nRF51, RP2040, Raspberry Pi Pico, CircuitPython, NodeMCU, Energia!, PlatformIO, TinyGo, libopencm3, avr-gcc, avr-libc, simavr, TinyUSB, V-USB, SDCC, Tock OS, ESP-IDF, XMOS, ARM Cortex-M, Cortex M0, Cortex M3, Cortex M4, 8-bit microcontroller, 32-bit microcontroller, micro-controller, Parallax Propeller, Arduino Due, Arduino Zero, Firmata, Johnny-Five, MicroPython board, Ardublock, BBC micro:bit, Mecrisp',
  Arduino:
    'Arduino IDE, Arduino sketch, Arduino Due, Arduino Zero, Arduino Yún, Arduboy, Ardublock, Firmata, Energia!, Arduino library, Arduino board, Gobot',
  'Raspberry Pi':
    'Raspbian, RetroPie, VideoCore, Raspberry Pi 2, Raspberry Pi 3, Raspberry Pi Zero, Raspberry Pi Pico, Raspberry Pi OS, Raspberry Pi camera, Raspberry Pi cluster, Compute Module, Pidora, OctoPi, Pi Zero, PiBakery, BerryBoot',
  'single-board computer':
    'Raspberry Pi 3, Raspberry Pi Zero, BeagleBone Black, Rock64, RockPro64, HummingBoard, CuBox, Intel Edison, Intel Galileo, OLinuXino, Orange Pi, NanoPi, Jetson TK1, Jetson Nano, HiKey, 96Boards, DragonBoard, Cubietruck, Gumstix, PC Engines, VisionFive, Radxa, Armbian, GizmoSphere, ARM board, development board, Udoo Neo, credit-card sized computer, ARM single-board computer, NextThing C.H.I.P.',
  'system-on-chip':
    'i.MX, i.MX8, Rockchip, Amlogic, RK3399, RK3588, AM335x, BCM2835, Marvell Armada, R-Car, ARM SoC, linux-sunxi, Allwinner A20, Allwinner A10, Allwinner SoC, Tegra K1, Tegra X1, SoC design, SoC support, MediaTek SoC, SoC FPGA',
  'real-time system':
    'real-time Linux, RTAI, hard real-time, real-time kernel, real-time scheduling, realtime Linux, cyclictest, RTLinux, schedulability analysis, worst-case execution time, WCET, real-time Java, EtherCAT, OSADL, real-time control, real-time task, real-time application, time-sensitive networking, Ravenscar profile, real-time programming, RT-Preempt, time-triggered',
  'real-time operating system':
    'RIOT OS, mbed OS, TinyOS, eCos, QNX, Apache Mynewt, Mynewt, Contiki-NG, ERIKA Enterprise, Nut/OS, MicroC/OS, ThreadX, OSEK, Tock OS, RT-Thread, Apache NuttX, Zephyr Project, Zephyr RTOS, DuinOS, MaRTE OS, PikeOS, RIOT!',
  'industrial automation':
    'PLC, programmable logic controller, Modbus, OPC UA, EtherCAT, PROFINET, Profibus, Eclipse 4diac, IEC 61131, IEC 61499, SCADA, LinuxCNC, OSADL, Industry 4.0, factory automation, machine control, motion control, process control, BACnet, Tango Controls, industrial control system, industrial Ethernet, process automation, ICS security, fieldbus',
  'control system':
    'Tango Controls, SCADA, motion control, industrial control system, PID controller, distributed control system, telescope control, machine control, process control, accelerator control, instrument control',
  'functional safety':
    'ISO 26262, IEC 61508, SIL2LinuxMP, safety-critical system, safety-critical software, safety certification, DO-178C, safety case, hazard analysis, safety critical, safety-critical Linux, high-integrity software, high-integrity system, safety-related system, safety related system, safety engineering, safety-critical device, safety-critical FOSS',
  'hardware testing':
    'labgrid, board farm, hardware-in-the-loop, automated hardware testing, embedded testing, board lab, test lab, device testing, LAVA lab, hardware test, KernelCI, boot testing, LAVA, kernelci.org, Linaro Automated Validation Architecture',
  // Electronics and chips
  electronics:
    'electronic circuit, analog circuit, digital electronics, circuit design, breadboard, breadboarding, multimeter, logic analyzer, power electronics, electronics lab, test equipment, signal generator, Bus Pirate, e-textile, surface-mount, KiCad, Fritzing, hardware hacking, electronics prototyping, printed circuit board, power supply, LED matrix, LED strip, electronics design, electronics engineer, circuit board, motor controller, battery charger, PulseView, operational amplifier, DIY electronics, electronic badge, electronics project, PCB layout, EDA software',
  'test and measurement':
    'oscilloscope, logic analyzer, multimeter, sigrok, PulseView, LabVIEW, GPIB, SCPI, signal generator, spectrum analyzer, OpenHantek, data acquisition, Comedi, measurement instrument, measurement device, lab equipment, laboratory equipment, test equipment',
  'data acquisition': 'Comedi, data logger, data logging, LabVIEW, measurement data',
  sigrok: 'PulseView, libsigrok, libsigrokdecode',
  'electronic design automation':
    'Magic VLSI, KLayout, Yosys, nextpnr, OpenLane, Electric VLSI, PCB layout, place and route, chip layout, circuit design, KiCad, Horizon EDA, DipTrace, Verilator, gerbv, VLSI, Verilog-to-Routing, cocotb, FuseSoC, Edalize, GTKWave, static timing analysis, OpenTimer, OpenSTA, SymbiFlow, electronic CAD, netlist, autorouter, schematic design, circuit board design, EDA software, EDA flow, EDA workflow, FOSS EDA, free EDA, HDL simulator, gschem, PCB editor, symbol library, footprint library, Xcircuit, pcb-rnd, gnucap, ngspice, Verilog-A, Oregano!, TinyCAD',
  KiCad: 'Eeschema, Pcbnew, KiBot, KiCost, KiCad library',
  gEDA: 'gschem, gerbv, pcb-rnd, Lepton EDA',
  'PCB design':
    'PCB layout, autorouter, autorouting, Horizon EDA, gerbv, Gerber file, PCB routing, printed circuit board, circuit board, Pcbnew, Eeschema, FreeRouting, PCBmodE, PCB editor, PCB fabrication, PCB milling, PCB manufacturing, board layout, push and shove, differential pair, schematic editor',
  'circuit simulation':
    'LTspice, Verilog-A, Verilog-AMS, SPICE simulation, mixed-signal simulation, KTechLab, eSim!, OpenVAF, device model, circuit analysis, SPICE simulator, mixed-signal simulator, electronic simulation, transistor model, analog circuit simulation',
  'hardware design':
    'ASIC, ASIC design, VLSI, OpenROAD, OpenLane, SkyWater PDK, process design kit, CHIPS Alliance, lowRISC, LibreSilicon, logic synthesis, place and route, Tiny Tapeout, Magic VLSI, KLayout, high-level synthesis, OpenTitan, silicon design, open silicon, integrated circuit, standard cell, IP core, Rocket Chip, SoC design, register-transfer level, cocotb, Verilator, FuseSoC, hardware verification, HDL simulator, hardware simulation, hardware synthesis, circuit design, open source silicon, hardware description, digital circuit, hardware development, hardware engineering, processor core, semiconductor, IP-XACT, hardware/software co-design, network-on-chip, gateware',
  'hardware verification':
    'cocotb, Verilator, OSVVM, VUnit, SymbiYosys, formal hardware verification, HDL simulator, Icarus Verilog, GHDL, UVVM, SystemVerilog assertion, HDL simulation, HDL verification, chip verification, mixed-language simulator',
  FPGA: 'Yosys, nextpnr, Project IceStorm, SymbiFlow, F4PGA, Altera, Spartan-6, Artix-7, ECP5, Vivado, Quartus, soft processor, softcore, nMigen, Amaranth!, SpinalHDL, Clash!, ZPUino, Papilio, TinyFPGA, reconfigurable computing, partial reconfiguration, FPGA manager, FPGA accelerator, FPGA toolchain, FPGA design, FPGA development, FPGA programming, FPGA board, FPGA flow, FPGA tool, NetFPGA, White Rabbit!, HDMI2USB, Milkymist, LatticeMico32, FuseSoC, RapidWright, Verilog-to-Routing, MicroBlaze, PYNQ, MiSTer, IcoBoard, field-programmable gate array, reconfigurable hardware, reconfigurable logic, Lattice FPGA, SoC FPGA, CPLD, Arachne-pnr, logic synthesis, VexRiscv, PicoRV32, reconfigurable computer, gateware',
  'hardware description language':
    'nMigen, Amaranth!, Clash!, PyRTL, PyMTL, GHDL, Icarus Verilog, Verilator, FIRRTL, Hardcaml, VHDL simulator, Verilog simulator, SpinalHDL, IP-XACT, VHDL 2008, HDL simulator, Verilog simulation, register-transfer level, CλaSH, hardware construction language, mixed-language simulator, mixed-language simulation',
  VHDL: 'GHDL, VUnit, OSVVM, VHDL simulator, UVVM, VHDL compiler',
  Verilog: 'Icarus Verilog, Verilator, Verilog simulator, Yosys, SystemVerilog, Verilog simulation',
  'RISC-V':
    'Rocket Chip, lowRISC, PicoRV32, VexRiscv, SiFive, OpenSBI, HiFive Unleashed, PULPino, OpenTitan, RISC-V ISA, RISC-V Linux, RISC-V port, RISC-V processor, RISC-V toolchain, RISC-V vector extension, RISC-V core',
  OpenRISC: 'mor1kx, OR1K, or1ksim, OpenRISC 1000, OpTiMSoC',
  CPU: 'microarchitecture, branch prediction, out-of-order execution, multicore processor, x86-64, OpenPOWER, POWER8, POWER9, soft CPU, soft core, J-core, Mill CPU, speculative execution, processor core, open processor, open source processor, free processor, hyper-threading, OpenSPARC, Z80, LEON3, LatticeMico32, CPU microcode, MIPS processor, ARM processor, VexRiscv, PicoRV32, CPU cache, capability hardware, many-core processor, tagged memory, GPGPU processor',
  ARM: 'ARM server, ARM SoC, Linaro, ARM TrustZone, ARM port, ARM Linux, armhf, ARM Neoverse, ARM architecture, ARM virtualization, ARM board, ARM processor, AArch64 port, 64-bit ARM, ARM support, ARM platform, ARM device, KVM on ARM, ARM Cortex-M, Debian ARM port, linux-sunxi, Scaleway, ARM laptop, 96Boards, NEON!, ARM single-board computer',
  PowerPC: 'POWER8, POWER9, OpenPOWER, ppc64le, ppc64el, Power Architecture, Talos II, PowerPC notebook',
  MIPS: 'MIPS processor, Loongson, Creator CI20, MIPS64',
  x86: 'x86-64, AMD64, x86 architecture, i386',
  // Hardware, making, things
  'open hardware':
    'open hardware license, CERN OHL, CERN Open Hardware Licence, TAPR Open Hardware License, OSHWA, Open Source Hardware Association, open silicon, libre silicon, Open Compute Project, OpenSPARC, Open Source Ecology, Bus Pirate, MNT Reform, Libre-SOC, EOMA68, EOMA-68, Milkymist, Ben NanoNote, Qi Hardware, Neo900, GTA04, Pyra!, HackRF, Ubertooth, Nitrokey, OpenBCI, OpenPCR, OpenROV, Open Hardware Repository, White Rabbit!, Adafruit, SparkFun, open processor, open laptop, open source processor, ZPUino, Papilio, OpenEEG, LibreSilicon, Axoloti, HDMI2USB, hardware licensing, open source silicon, open source CPU, open hardware laptop, open hardware project, open hardware design, open hardware platform, open hardware business, open design, Chumby, open electronics, TERES-I, Pinebook, PowerPC notebook, open source chip, lab equipment, Librem 5, open source microscope, open source car, Reform laptop, hardware freedom',
  hardware:
    'open source laptop, motherboard, hardware hacking, hardware enablement, hardware support, hardware testing, hardware accelerator, hardware reverse engineering, hardware compatibility, hardware database, hardware certification, hardware description, hardware platform, hardware prototyping, hardware manufacturing, hardware startup, chip design, electronics, OpenPOWER, ARM server, Talos II, electronic badge, server hardware, PCI Express, hardware project, prototype board, hardware crowdfunding, digital fabrication, peripheral device',
  'hardware hacking':
    'Bus Pirate, JTAG, modchip, ChipWhisperer, soldering, circuit bending, electronic badge, hardware reverse engineering, chip reverse engineering, console hacking, glitching attack, badge hacking, HackRF, toy hacking, logic analyzer, Facedancer',
  USB: 'libusb, USB gadget, USB-C, USB Type-C, USB stack, USB/IP, usbredir, USB Armory, BadUSB, USBGuard, USB device, USB driver, USB host, usbmon, WebUSB, TinyUSB, V-USB, USB protocol, USB debugging, USB 3.0, Facedancer, USB Power Delivery, USB redirection',
  'digital fabrication':
    '3D printing, laser cutter, laser cutting, CNC machine, CNC milling, fab lab, FabLab, makerspace, milling machine, personal fabrication, Fab Academy, G-code, numerical control',
  CNC: 'LinuxCNC, GRBL, G-code, milling machine, CNC machine, CNC milling, Machinekit, PCB milling, computer-aided manufacturing, laser cutter, numerical control, machine tool',
  'maker movement':
    'makerspace, hackerspace, fab lab, FabLab, Maker Faire, DIY electronics, maker culture, maker community, tinkering!',
  hackerspace: 'makerspace, hacklab, hackspace',
  '3D printing':
    'additive manufacturing, Marlin firmware, Repetier, slicing software, G-code, bioprinting, Prusa!, LulzBot, MakerBot, Thingiverse, printable model, Klipper!, fused filament fabrication, fused deposition modeling, Tinkercad, 3D-printed, 3D printed object, 3D printed part, 3D printed prosthetic, 3D printable model, 3D print, open source 3D printer, Delta printer, Slic3r PE, filament recycling, Original Prusa, Aleph Objects, Repsnapper',
  '3D scanning':
    '3D scanner, structured light, point cloud, MeshLab, photogrammetry, FabScan, laser scanning, LiDAR, 3D reconstruction, Kinect Fusion',
  CAD: 'SolveSpace, 3D CAD, 2D CAD, mechanical CAD, CAD software, CAD system, CAD file, CAD application, CAD tool, DXF, STEP file, constructive solid geometry, parametric design, boundary representation, computer-aided manufacturing, HeeksCAD, ImplicitCAD, OpenJSCAD, JSCAD, build123d, PythonOCC, LibreDWG, AutoCAD, CAD kernel, geometric modeling kernel, geometric modeling, Open CASCADE Technology, solid modeling, sketch constraint, code CAD, programmatic CAD, mechanical design, electronic CAD, Sweet Home 3D, architectural design, sheet metal design, constraint solver for sketches',
  'mechanical engineering': 'mechanical design, FreeCAD, CalculiX, mechanical CAD, Code_Aster, kinematic simulation',
  'computer-aided engineering':
    'Code_Aster, CalculiX, SALOME, OpenFOAM, finite element analysis, mesh generation, Gmsh, Elmer FEM',
  camera:
    'image sensor, video camera, libcamera, gphoto2, libgphoto2, IP camera, Frankencamera, Elphel, AXIOM camera, Axiom Beta, AXIOM Gamma, camera firmware, camera stack, camera pipeline, image signal processor, depth camera, ONVIF, ZoneMinder, motionEye, Raspberry Pi camera, digital cinema camera, cinema camera, open source camera, Open Cine Camera, camera driver, camera sensor, camera phone, high-speed camera, camera app, camera API',
  sensor:
    'sensor data, sensor fusion, temperature sensor, environmental sensor, air quality sensor, motion sensor, gyroscope, LiDAR, Industrial I/O, data logger, smart sensor, magnetometer, hwmon, lm-sensors, Geiger counter, sensor reading, radiation sensor, sensor hub, sensor framework, humidity sensor, inertial measurement unit, SensorThings API, sensor readout',
  wearables:
    'smart watch, Pebble!, Rebble, Gadgetbridge, PineTime, InfiniTime, fitness tracker, e-textile, LilyPad, smart glasses, wearable device, wearable computing, Google Glass, Android Wear, Open source watch, OpenWatch, GPS watch',
  'game console':
    'OpenPandora, Arduboy, Steam Deck, Uzebox, GCW Zero, Dreamcast, PlayStation, Pyra!, Gamebuino, Nintendo 3DS, Nintendo DS, handheld console, game console emulator, DragonBox Pyra',
  'stage lighting': 'DMX512, Art-Net, QLC+, Open Lighting Architecture, Open Lighting Project',
  'digital signage': 'info-beamer, Xibo, Screenly, video wall',
  // Internet of Things, cars, robots
  'Internet of Things':
    'Web of Things, industrial IoT, IIoT, IoT security, IoT gateway, IoT protocol, IoT operating system, IoT framework, IoT OS, IoT application, IoT solution, IoT development, IoT project, IoT cloud, IoT standard, IoT hub, IoT network, IoT data, smart city, smart building, smart object, OpenThread, Sigfox, NB-IoT, ESPHome, Tasmota, Eclipse SmartHome, Eclipse Mosquitto, Mosquitto, Eclipse Hono, Eclipse Ditto, Eclipse hawkBit, Eclipse Californium, Eclipse Leshan, Eclipse Vorto, ThingsBoard, Kaa!, FIWARE, OpenRemote, DeviceHive, The Things Network, Mongoose OS, Contiki-NG, TinyOS, Apache Mynewt, Zephyr Project, RIOT!, Open Connectivity Foundation, Open Interconnect Consortium, SenML, Physical Web, constrained device, IoT sensor, sensor data platform, AWS Greengrass, Azure IoT, Bluetooth mesh, ThingML, Cylon.js, Johnny-Five, Gobot, Resin.io, balenaOS, Android Things, Google Brillo, home gateway, LPWAN, low-power wide-area network, emonCMS, SensorThings API, connected home, connected object, connected thing, network of things, thing description, web thing, Mozilla IoT, NodeMCU, ESP8266, home automation, Weave protocol, smart thing, edge device, Open Horizon, Wyliodrin, Ponte!',
  MQTT: 'Mosquitto, Eclipse Mosquitto, Eclipse Paho, HiveMQ, EMQ X, MQTT broker, MQTT-SN, VerneMQ',
  'home automation':
    'Zigbee2MQTT, ESPHome, Tasmota, Jeedom, Calaos, LinuxMCE, Homegear, Eclipse SmartHome, PiDome, EnOcean, Insteon, OpenZWave, Pimatic, Homebridge, Freedomotic, pilight, smart thermostat, heating control, smart lighting, building automation, HomeMatic, linknx, knxd, agoControl, Philips Hue, rtl_433, house automation, connected home, automated home, home control, home energy management, smart plug, intelligent home, home gateway',
  'building automation': 'KNX, BACnet, EnOcean, smart building, LonWorks, building management system',
  'smart city': 'smart building, urban sensing, FIWARE, city dashboard, citizen sensing, intelligent street lighting',
  automotive:
    'in-vehicle network, vehicle network, CAN FD, FlexRay, SOME/IP, vsomeip, COVESA, Vehicle Signal Specification, Eclipse SDV, software-defined vehicle, openpilot, Autoware, OpenXC, automotive Linux, automotive security, automotive platform, automotive system, automotive application, car hacking, vehicle data, instrument cluster, digital cockpit, head unit, electric vehicle, electric car, EV charging, OSVehicle, can-utils, ISO 26262, engine control unit, rusEFI, Speeduino, Android Auto, Android Automotive, MirrorLink, vehicular network, vehicle-to-vehicle, V2X, IEEE 802.11p, 802.11p, automotive Ethernet, telematics, eCall, car computer, carputer, smart car, vehicle API, GENIVI Development Platform, GENIVI Demo Platform, Remote Vehicle Interaction, Vehicle communication, driver assistance, open source car, CAN controller, CAN driver, drive-by-wire, in-vehicle',
  'autonomous driving':
    'autonomous vehicle, Autoware, openpilot, autonomous car, automated driving, Donkey Car, driverless car, lane detection, self-driving car, driver assistance, CARLA simulator, self-driving vehicle',
  'electric vehicle':
    'EV charging, charging station, OpenEVSE, electric car, Open Vehicle Monitoring System, electric bike, OCPP',
  'CAN bus':
    'SocketCAN, can-utils, CAN FD, OBD-II, CANopen, J1939, SavvyCAN, controller area network, CAN driver, CAN controller',
  robotics:
    'robot programming, robot control, robot simulation, robot software, mobile robot, robotic arm, autonomous robot, industrial robot, social robot, educational robot, swarm robotics, robot vision, simultaneous localization and mapping, SLAM!, motion planning, inverse kinematics, Orocos, iCub, TurtleBot, Roomba, InMoov, Poppy Project, Thymio, e-puck, Webots, V-REP, CoppeliaSim, MORSE simulator, OpenRAVE, ev3dev, RoboCup, robot competition, autonomous underwater vehicle, OpenROV, FIRST Robotics, MRPT, Aseba, hexapod robot, quadruped robot, legged robot, exoskeleton, telepresence robot, micro-ROS, robotics middleware, robotic platform, robotics platform, robot kit, robot framework for ROS, ROS package, ROS-Industrial, ROS 1, Dronecode, self-balancing robot, drawing robot, open source robot, robotic system, cobot, robot perception, rover robot, servo motor, NAO robot, Lego EV3, robot car, telerobotics',
  drone:
    'multirotor, quadrotor, Betaflight, Cleanflight, Dronecode, QGroundControl, autopilot, LibrePilot, OpenPilot, AR.Drone, Paparazzi autopilot, flight controller, unmanned aircraft, unmanned aircraft system, DroneKit, INAV, Bebop drone, hexacopter, multicopter, fixed-wing aircraft, drone software, drone programming, ArduPlane, flight control, Paparazzi!',
  'power management':
    'wake lock, suspend/resume, hibernation, runtime power management, PowerTOP, CPU frequency scaling, cpufreq governor, dynamic voltage and frequency scaling, battery management, voltage regulator, thermal framework, power capping, RAPL, power domain, energy model, low power mode, power saving, deep sleep, autosuspend, system suspend, battery life, operating performance point, power supply class, sleep state, idle state, CPU idle, low-power design, battery, battery drain, battery usage',
  'energy efficiency':
    'power saving, energy model, energy profiling, RAPL, energy-aware, power capping, low power, low-power microcontroller, ultra-low-power, energy optimization, power optimization, PowerTOP, energy usage, energy-efficient software, energy-efficient system, energy-efficient embedded system, energy debugging, energy modelling, power modelling, power measurement, power-aware, low energy, energy harvesting device, green data center, battery-powered device',
  // Radio
  radio:
    'FM radio, shortwave, antenna, radio communication, radio receiver, radio transmitter, radio signal, radio propagation, spectrum sensing, spectrum monitoring, cognitive radio, direction finding, radar, ADS-B, trunked radio, TETRA, digital modulation, modulation recognition, radio frequency, POCSAG, radiosonde, weather satellite, software radio, beamforming, MIMO, radio regulation, Radio Equipment Directive, Radio Lockdown Directive, spectrum regulation, spectrum allocation, radio link, radio spectrum, radio protocol, radio lab, channel sounding, wireless spectrum, white space radio, TV white space, RF circuit, RF design, radio telescope, hydrogen line, radio stack, software-defined radar, channel coding, satellite communication, spectrum sharing, demodulator',
  'software-defined radio':
    'software radio, SDR hardware, SDR application, SDR software, SDR platform, SDR framework, SDR implementation, SDR development, UHD!, bladeRF, SoapySDR, Universal Radio Hacker, SDRangel, CubicSDR, OpenWebRX, KiwiSDR, Airspy, PlutoSDR, ADALM-PLUTO, FunCube Dongle, liquid-dsp, Software Communications Architecture, OpenCPI, REDHAWK, gr-osmosdr, gr-gsm, gr-ieee802-11, srsRAN, dump1090, rtl_433, inspectrum, cognitive radio, Ettus Research, VOLK!, LuaRadio, GNSS-SDR, SDRplay, welle.io, software-defined GNSS, software-defined receiver, software receiver, software-defined radar, passive radar, ADS-B, OpenBTS, LTE receiver, GNU Radio Companion, spectrum sensing, spectrum monitoring, radio lab, radio hacking, DAB receiver, software modem, software-defined wireless, gqrx, baseband processing, USRP hardware, out-of-tree module, OFDM, OOT module, wireless physical layer, SDR receiver, radio DSP',
  'GNU Radio':
    'VOLK!, gr-osmosdr, gr-gsm, gr-ieee802-11, gr-fec, gr-satellites, gr-dab, gr-radar, gr-air-modes, gr-lora, gr-bokehgui, GNU Radio block, GNU Radio flowgraph, out-of-tree module, OOT module',
  'amateur radio':
    'WSJT-X, FT8, Fldigi, Codec 2, FreeDV, packet radio, AX.25, Direwolf!, HAMNET, Hamlib, AREDN, AMPRNet, M17 project, Xastir, AMSAT, SSTV, Morse code, Winlink, EchoLink, amateur satellite, OpenRTX, MMDVM, radio amateur, slow-scan television, SDRangel, shortwave',
  'digital radio':
    'DAB+, HD Radio, Opendigitalradio, Open Digital Radio, digital audio broadcasting, welle.io, dablin, digital voice, DAB transmitter, DAB receiver, digital broadcasting, ODR-DabMux, DRM transmitter',
  radar: 'passive radar, software-defined radar, ADS-B, synthetic aperture radar, weather radar, gr-radar',
  satellite:
    'nanosatellite, small satellite, satellite communication, weather satellite, DVB-S2, satellite ground station, satellite tracking, Gpredict, Libre Space Foundation, UPSat, amateur satellite, Starlink, satellite telemetry, satellite receiver, satellite internet, SatNOGS network, satellite data reception, satellite operation, satellite modem, Outernet, satellite software',
  GPS: 'gpsd, u-blox, RTKLIB, Galileo!, GLONASS, GNSS receiver, GNSS-SDR, GPS receiver, GPS tracker, GPS tracking, GPS track, GPX, BeiDou, satellite positioning, GPS logger, GPS device, GPS spoofing, GNSS positioning, software-defined GNSS, precise positioning, OpenMoko GPS',
  'signal processing':
    'FFT, fast Fourier transform, digital filter, FIR filter, liquid-dsp, channel coding, error correction code, forward error correction, LDPC, polar code, turbo code, Viterbi decoder, OFDM, beamforming, audio signal processing, digital signal processing, wavelet, digital modulation, FFTW, VOLK!, channel estimation, synchronization algorithm, source separation, DSP algorithm, DSP block, FAUST!, stream-processing DSP, radio astronomy correlator, demodulation, demodulator, FM demodulator, software demodulator, audio DSP',
  'forward error correction':
    'LDPC, polar code, turbo code, Viterbi decoder, channel coding, Reed-Solomon, erasure coding, error correction code, gr-fec, convolutional code',
  wireless:
    'cfg80211, mac80211, ath9k, ath10k, hostapd, Wi-Fi Direct, wireless driver, wireless mesh, wireless mesh network, wireless security, WPA2, WPA3, access point, RFID, Z-Wave, Bluetooth mesh, Bluetooth stack, Bluetooth driver, BTstack, WiMAX, LPWAN, wireless protocol, wireless stack, wireless link, wireless access, wireless community, wireless LAN, Wi-Fi network, Wi-Fi driver, Wi-Fi stack, Wi-Fi access, Wi-Fi access point, Wi-Fi positioning, wireless testbed, ultra-wideband, wireless standard, wireless technology, wireless hacking, OpenThread, Sigfox, wireless router, Freifunk, near field communication, white space radio, wireless internet service provider, wireless spectrum, open source wireless, wireless testing, IEEE 802.11ah',
  Bluetooth:
    'BlueZ, Bluetooth LE, Bluetooth Low Energy, BLE, BTstack, Bluetooth mesh, Eddystone, iBeacon, Ubertooth, Bluetooth audio, A2DP, Bluetooth stack, Bluetooth Smart, Bluetooth driver, Apache NimBLE',
  NFC: 'near field communication, libnfc, NFC tag, MIFARE, NFC stack, neard',
  'mobile network':
    'OsmoBTS, SIM card, SIMtrace, SIM toolkit, 3G, 4G, UMTS network, OpenLTE, IMSI catcher, femtocell, sysmocom, OpenCellular, Rhizomatica, community cellular network, O-RAN, 5G core, eSIM, GSM network, GSM security, GSM protocol, mobile telephony, mobile operator, cellular base station, cellular modem, cellular technology, OsmoSGSN, OsmoMSC, OsmoNITB, OsmoHLR, SS7, gr-gsm, UMTS, 3G network, mobile switching center, baseband, baseband firmware, rural telephony, Fairwaves, cellular infrastructure, mobile core network, evolved packet core, radio access network, ModemManager, oFono, GSM base station, osmo-trx, mobile communications, LTE network, LTE receiver, LTE base station',
  GSM: 'OpenBSC, OpenBTS, OsmocomBB, OsmoBTS, YateBTS, gr-gsm, GSM network, GSM security, GSM base station, GPRS, OsmoNITB, osmo-trx, IMSI catcher, Um interface',
  // Graphics
  graphics:
    'graphics API, graphics library, graphics programming, graphics acceleration, accelerated graphics, graphics subsystem, graphics pipeline, graphics framework, graphics toolkit, graphics software, graphics application, graphics system, graphics debugging, graphics testing, GPU driver, vector graphics, raster graphics, OpenGL ES, EGL, GLSL, DirectX, WebGPU, wgpu, Zink!, virglrenderer, SPIR-V, ray tracing, color management, OpenVG, AMDGPU, Intel graphics, freedreno, VA-API, VDPAU, GPU scheduling, DRI2, DRI3, framebuffer, DirectFB, dma-buf, hybrid graphics, apitrace, RenderDoc, Piglit!, graphics card, graphics hardware, graphics performance, Pixman, GEGL, embedded graphics, Linux graphics, open source graphics, X server, Wayland, compositor, KMS driver, atomic mode-setting, mode-setting, DRM driver, direct rendering, Direct Rendering Manager, tiled rendering, shader compiler, WebGL, procedural graphics, animation, Processing language, Graphite!, generative graphics, real-time graphics, display server',
  '2D graphics':
    'vector graphics, raster graphics, 2D rendering, Cairo, Skia, Pixman, OpenVG, SVG, HTML5 canvas, Direct2D, Anti-Grain Geometry, Scalable Vector Graphics, 2D engine, GIMP, Krita, Inkscape, GEGL, digital painting',
  'vector graphics': 'SVG, Inkscape, Scalable Vector Graphics, OpenVG, sK1, librsvg, Karbon!, Xara!, resvg',
  OpenGL:
    'OpenGL ES, GLSL, Mesa, Mesa 3D, EGL, GLX, GLFW, GLEW, freeglut, PyOpenGL, JOGL, LWJGL, OpenSceneGraph, libepoxy, VirtualGL, GLVND, libglvnd, OpenGL extension, OpenGL application, OpenGL program, OpenGL shader, OpenGL implementation, OpenGL 3, OpenGL 4, Gallium3D, i965, RadeonSI, llvmpipe, Piglit!, apitrace, modern OpenGL, shader compiler',
  Vulkan:
    'RADV, MoltenVK, SPIR-V, AMDVLK, DXVK, vkd3d, Lavapipe, PanVK, Vulkan driver, Vulkan API, Vulkan compute, Vulkan application, Turnip driver',
  WebGL:
    'three.js, Babylon.js, WebGL 2, A-Frame!, PlayCanvas, X3DOM, SceneJS, WebGL application, WebGL shader, Potree, glTF',
  Mesa: 'Gallium3D, Mesa 3D, RADV, i965, RadeonSI, llvmpipe, VC4, Rusticl, Gallium Nine, softpipe, virglrenderer, Lavapipe, Mesa driver, NIR!, Zink!, Mesa development, r600g',
  Direct3D: 'DXVK, vkd3d, Gallium Nine, Direct3D 9, Direct3D 11, DirectX, WineD3D',
  shader:
    'GLSL, HLSL, shader compiler, shader language, shader programming, compute shader, fragment shader, geometry shader, tessellation shader, pixel shader, vertex shader, Shadertoy, GPU shader',
  'graphics driver':
    'RADV, AMDVLK, Intel graphics, Intel graphics driver, NVIDIA driver, VC4, PowerVR, Mali GPU, Vivante, Adreno, DRM driver, DRM subsystem, Direct Rendering Manager, Mesa driver, modesetting driver, framebuffer driver, virtio-gpu, simpledrm, GPU reverse engineering, reverse engineered GPU driver, envytools, Turnip driver, RadeonSI, r600g, fglrx, NVK, Poulsbo, Vivante GPU, Vulkan driver, open source GPU driver, open source graphics driver, Linux graphics driver, AMD graphics, Mali driver, i915 driver, nouveau driver, DRM panel, graphics card driver, Gallium driver, GPU command stream, DRI driver, Mesa 3D, OpenGL implementation',
  GPU: 'GPU driver, GPU computing, GPGPU, graphics card, GPU virtualization, GPU passthrough, GPU scheduling, GPU acceleration, GPU memory, GPU programming, GPU architecture, VirtualGL, Mali GPU, Adreno, PowerVR, Vivante GPU, GPU reverse engineering, Nyuzi, GPU cluster, GPU debugging, GPU profiling, GPU rendering, GPU-accelerated, hybrid graphics, GPU hardware, GPU support, open source GPU, CUDA',
  'graphics stack':
    'graphics subsystem, Linux graphics, Linux graphics stack, direct rendering, Direct Rendering Manager, DRM subsystem, DRI2, DRI3, dma-buf, libdrm, GBM, EGLStreams, graphics pipeline, atomic mode-setting, mode-setting, kernel mode-setting, buffer sharing, Mesa 3D, display server, compositor, DRM driver',
  'display server':
    'Wayland compositor, X.Org Server, XFree86, Kdrive, Xephyr, Xvfb, XCB, Xlib, libweston, wlroots, SurfaceFlinger, DirectFB, XQuartz, display protocol, Arcan!, X.Org, X protocol, nested X server',
  Wayland:
    'Weston, wlroots, XWayland, Sway compositor, libwayland, Wayland compositor, Wayland protocol, libweston, Hyprland, Wayfire, Wayland-based, Wayland session, Wayland support, Wayland port, Wayland client, KWin Wayland, waltham protocol',
  X11: 'XCB, Xlib, XFree86, Xephyr, XRandR, XInput2, X protocol, GLX, RandR, DRI3, Xpra, X11 protocol, X11 forwarding, X input, X.Org Foundation, Xdmx, X client, X extension',
  compositor:
    'Wayland compositor, Compiz, Weston, KWin, Mutter, wlroots, window compositing, compositing manager, compositing window manager, Picom, libweston, Hyprland',
  'window manager':
    'tiling window manager, tiling window management, window management, dwm, xmonad, Openbox, KWin, Mutter, Compiz, bspwm, herbstluftwm, StumpWM, ratpoison, JWM, EXWM, Qtile, Hyprland, awesome window manager, compositing window manager, spectrwm',
  rendering:
    'text rendering, path tracing, global illumination, physically based rendering, GPU rendering, software rendering, software renderer, LuxRender, LuxCoreRender, YafaRay, render farm, cel shading, off-screen rendering, WebRender, real-time rendering, tiled rendering, font rendering, rendering engine, rendering pipeline, Cycles!, RenderMan, appleseed!, Embree, page rendering, web page rendering, map rendering, HTML rendering, non-photorealistic rendering',
  'ray tracing':
    'POV-Ray, path tracing, Embree, LuxRender, LuxCoreRender, YafaRay, appleseed!, OptiX, raytracing, ray tracer, raytracer',
  '3D graphics':
    '3D model, 3D scene, 3D animation, 3D content, 3D computer graphics, real-time 3D, 3D on the web, Irrlicht, Panda3D, OGRE, OpenSceneGraph, glTF, COLLADA, Wings 3D, Art of Illusion, K-3D, LuxRender, LuxCoreRender, YafaRay, MeshLab, MakeHuman, Sweet Home 3D, VRML, X3D, X3DOM, ParaView, point cloud, mesh processing, voxel, procedural modeling, Qt 3D, Java 3D, JOGL, Mesa 3D, CGAL, scene graph, physically based rendering, path tracing, global illumination, 3D modelling, 3D modeler, 3D rendering, shader, 3D driver, 3D acceleration, 3D application, 3D game engine, 3D city model, 3D web, 3D viewer, 3D mesh, Direct3D 9, 3D geometry, virtual world, virtual reality, augmented reality, 3D creation suite, Cesium.js, JanusVR',
  '3D modeling':
    'OpenSCAD, FreeCAD, Wings 3D, MakeHuman, K-3D, Art of Illusion, SketchUp, Tinkercad, ImplicitCAD, solid modeling, parametric modeling, procedural modeling, CadQuery, SolveSpace, Sweet Home 3D, constructive solid geometry, 3D sculpting, 3D modeler, geometric modeling, mesh modeling, OpenJSCAD',
  Blender:
    'Blender add-on, Blender Python API, Grease Pencil, Big Buck Bunny, Blender Game Engine, UPBGE, BlenderBIM, Blender rendering, Blender compositor, Blender Foundation, Blender Institute, Cycles!',
  animation:
    '2D animation, 3D animation, computer animation, character animation, animated film, animated movie, animation film, Morevna Project, Grease Pencil, Big Buck Bunny, skeletal animation, Tupi 2D, Tahoma2D, motion capture, SVG animation, animation software, cartoon animation, Synfig Studio',
  'virtual reality':
    'OpenHMD, OSVR, A-Frame!, HTC Vive, head-mounted display, Monado!, OpenXR, OpenVR, WebXR, Google Cardboard, 360-degree video, virtual world, OpenSimulator, Second Life, JanusVR, stereoscopic 3D, High Fidelity VR, mixed reality, immersive environment',
  'augmented reality':
    'Vuforia, AR.js, mixed reality, WebXR, OpenXR, HoloLens, marker tracking, Mixare, ARGeo, AR application',
  'input device':
    'keyboard!, joystick, gamepad, Wacom, gesture recognition, touch screen, multi-touch, touch input, Kinect, Leap Motion, uinput, on-screen keyboard, virtual keyboard, eye tracking, Steam Controller, chorded keyboard, mechanical keyboard, input handling, input stack, force feedback, XInput2, input driver, input subsystem, graphics tablet driver, multi-touch gesture, touch gesture, drawing tablet, computer mouse, HID device, stylus!, gesture control',
  // Emulation
  emulator:
    'Bochs, DOSBox, PCem, 86Box, RetroArch, libretro, PearPC, SheepShaver, Basilisk II, Renode, simavr, FS-UAE, WinUAE, jslinux, Game Boy emulator, NES emulator, console emulator, binary translation, instruction set simulator, gem5, hardware emulation, system emulation, arcade emulator, emulating, game console emulator, Amiga emulator, VICE!, Dolphin!, Hercules!, Tiny Code Generator, QEMU user mode, virtual platform, hardware emulator',
  'binary translation': 'dynamic binary translation, DynamoRIO, Tiny Code Generator, QEMU user mode, Rosetta!, box86',
  retrocomputing:
    'Commodore 64, Amiga, Atari ST, ZX Spectrum, AmigaOS, AROS, MorphOS, Apple II, DOSBox, Z80, 6502, MSX, FreeDOS, vintage computer, retro gaming, demoscene, OpenVMS, Haiku!, ColecoVision, FS-UAE, WinUAE, old computer',
  'in-vehicle infotainment':
    'Tizen IVI, GENIVI, Automotive Grade Linux, AGL, head unit, in-car entertainment, MirrorLink, Android Auto, car radio, in-vehicle, digital cockpit',
  'cognitive radio': 'spectrum sharing, spectrum sensing, dynamic spectrum access, white space radio, TV white space',
  'sensor network': 'sensor node, wireless sensor node, TinyOS, Contiki-NG, sensor mote, 6LoWPAN',
  firmware:
    'firmware development, firmware security, UEFI firmware, firmware blob, embedded firmware, open source firmware, firmware update, fwupd, OpenBMC, U-Boot, Tianocore, EDK II, Heads!, linuxboot, ARM Trusted Firmware',
  'Wi-Fi':
    'hostapd, wpa_supplicant, Wi-Fi Direct, Wi-Fi driver, Wi-Fi access point, access point, ath9k, ath10k, cfg80211, mac80211, WPA2, WPA3, Miracast, iwd, eduroam',
};
