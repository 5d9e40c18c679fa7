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
  'live migration': 'VM migration, virtual machine migration, post-copy migration, container migration, process migration',
  'desktop virtualization': 'virtual desktop infrastructure, VDI, virtual desktop, SPICE!, thin client, X2Go, oVirt VDI, RemoteFX',
  'thin client': 'Linux Terminal Server Project, LTSP, Thinstation, terminal server, diskless client, X2Go, Sun Ray, DRBL',
  container:
    'containerd, crun, Kata Containers, gVisor, Apptainer, OCI image, Open Container Initiative, Linux container, system container, rootless container, Dockerfile, Docker image, Docker container, Docker registry, container registry, container networking, container storage, container engine, container platform, container build, container orchestration, container management, container host, container migration, containerized service, containerizing, Container Network Interface, Skopeo, Incus, LXCFS, Linux-VServer, Solaris Zones, user namespaces, Linux namespaces, Clear Containers, Charliecloud, balenaEngine, Distrobox, Kaniko, Docker Hub, base image, distroless image, FreeBSD jail, lmctfy, Flatcar Container Linux, Nulecule, Atomic Host, Vagga, Virtuozzo, Docker Engine, Docker plugin, dockerizing, dockerized application',
  Docker:
    'Dockerfile, Docker image, Docker container, Docker Hub, Docker registry, Docker Engine, Docker networking, Docker plugin, Docker security, dockerizing',
  'container orchestration':
    'Rancher, OpenShift, Nomad!, k3s, MicroK8s, minikube, Kubespray, kubeadm, Helm chart, Kubernetes operator, Kubernetes cluster, HashiCorp Nomad, DC/OS, Apache Mesos, container cluster, container scheduler, container scheduling, Mesosphere, Apache Aurora',
  Kubernetes:
    'k3s, MicroK8s, minikube, Kubespray, kubeadm, kubectl, kubelet, Kubernetes operator, Helm chart, Kubernetes cluster, Cluster API, KubeVirt, Knative, CRI-O, Argo CD, Kustomize, Tekton, Kubeflow, ingress controller, Container Storage Interface, kube-proxy, KubeEdge, Rancher, OpenShift Origin',
};
