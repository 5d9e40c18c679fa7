/**
 * What well-known things and sub-fields of databases, storage, networking, operating systems and kernels are, as `known-kinds.ts` has
 * programs: areas that people ask for, and the protocols, standards, methods and problems of each. General knowledge, written for this
 * project, field by field. The same rules hold: a name stands under a kind only where a talk on the one is a talk on the other;
 * singular; capitals as of names; a mark of exclamation on everyday words.
 */
export const knownFieldsSystems: { readonly [kind: string]: string } = {
  // Databases
  'query optimization':
    'query optimizer, query planner, query planning, query plan, query performance, query tuning, slow query, slow query log, index selection, database index, database indexing, index tuning, join algorithm, join optimization, hash join, cost model, cardinality estimation, cost-based optimizer, execution plan, EXPLAIN plan, optimizer hint, optimizer trace, SQL optimization, SQL tuning, SQL performance, subquery optimization, query rewriting, materialized view, partial index, covering index, multi-column index, index-only scan, query profiling, query parallelism, parallel query, pt-query-digest, histogram statistics',
  SQL: 'SQL standard, window function, common table expression, recursive query, stored procedure, PL/pgSQL, PL/SQL, SQL query, SQL parser, SQL dialect, SQL syntax, SQL engine, SQL statement, prepared statement, SQL function, SQL programming, SQL language, learning SQL, advanced SQL, modern SQL, SQL/JSON, SQL on Hadoop, lateral join, query builder',
  database:
    'database performance, database server, database engine, database design, database security, database backup, database cluster, database replication, database monitoring, database testing, database administration, database benchmark, database upgrade, database driver, database access, database scaling, database tuning, database query, database proxy, database deployment, database schema, database migration, schema design, spatial database, geospatial database, XML database, object database, object-oriented database, triple store, column store, columnar database, embedded database, cloud database, multi-model database, temporal database, SQL database, transactional database, data modeling, transaction processing, sharding, stored procedure, database trigger, materialized view, database as a service, DBaaS, query optimization, query engine, query language, NewSQL, OLAP, OLTP, Vertica, Greenplum, ClickHouse, MonetDB, SQLite, PostgreSQL, MariaDB, Berkeley DB, LMDB, Firebird SQL, Ingres, Informix, IBM Db2, SQL Server, HSQLDB, Apache Derby, TiDB, YugabyteDB, FoundationDB, VoltDB, NuoDB, MemSQL, DuckDB, QuestDB, TimescaleDB, Couchbase, RethinkDB, ArangoDB, EdgeDB, SurrealDB, Trove!, LibreOffice Base, Zope Object Database, ZODB, Aerospike, Percona Server, phpMyAdmin, pgAdmin, DBeaver, Adminer, Liquibase, Flyway, change data capture, connection pooling, multi-version concurrency control, MVCC, two-phase commit, data dictionary, vector database, DBMS',
  'relational database':
    'PostgreSQL, MySQL, MariaDB, SQLite, Ingres, Informix, IBM Db2, HSQLDB, Apache Derby, H2 Database, Oracle RAC, SQL Server, TiDB, YugabyteDB, VoltDB, Vitess, Amazon Aurora, Amazon RDS, RDBMS, foreign key, relational algebra, relational model, relational data',
  SQLite: 'SQLCipher, SpatiaLite, LumoSQL, rqlite, dqlite, Litestream',
  MySQL:
    'InnoDB, MyRocks, MyISAM, TokuDB, XtraDB, XtraDB Cluster, Percona XtraDB Cluster, XtraBackup, Percona Toolkit, MySQL Cluster, NDB Cluster, MySQL NDB Cluster, MySQL Server, MySQL 5.6, MySQL 5.7, MySQL 8, MySQL 8.0, MySQL Workbench, MySQL Fabric, MySQL Router, MySQL Utilities, MySQL Shell, MySQL Sandbox, MySQL Group Replication, MySQL InnoDB Cluster, Performance Schema, ProxySQL, MaxScale, mysqldump, mydumper, sys schema, Vitess, HandlerSocket, Sphinx SE, Spider storage engine, multi-source replication, semi-synchronous replication, pt-query-digest, pt-online-schema-change, gh-ost, WebScaleSQL, Drizzle!, Galera, Galera Cluster, phpMyAdmin, dbdeployer, Continuent Tungsten, Tungsten Replicator, MariaDB Server',
  MariaDB:
    'MariaDB Server, MariaDB Galera Cluster, MariaDB ColumnStore, MariaDB MaxScale, Aria storage engine, MariaDB Foundation, MariaDB Connector, CONNECT storage engine, Spider storage engine',
  PostgreSQL:
    'Postgres, PostGIS, PL/pgSQL, PL/Python, PL/R, PgBouncer, pgpool, Pgpool-II, Patroni, Citus, TimescaleDB, Greenplum, pg_stat_statements, pg_upgrade, pg_basebackup, Postgres-XL, Postgres-XC, Barman, pgAdmin, pgBackRest, repmgr, Slony, Slony-I, Londiste, JSONB, Foreign Data Wrapper, PostgreSQL extension, PostgreSQL replication, BRIN, GiST, EnterpriseDB, pgRouting, pgbench, pgBadger, PoWA, Bi-Directional Replication, AGE graph extension, pgvector, AutoVacuum, streaming replication, PostgREST',
  MongoDB:
    'WiredTiger, TokuMX, Mongoose ODM, MongoDB replica set, FerretDB, MongoDB aggregation, replica set, Percona Server for MongoDB, ToroDB',
  // Databases: kinds and how they work
  NoSQL:
    'wide-column store, column family, multi-model database, Aerospike, Accumulo, ScyllaDB, Voldemort, Couchbase Server, PouchDB, FoundationDB, ArangoDB, memcached, Berkeley DB, BigCouch, Hypertable, Infinispan, InfiniDB, polyglot persistence, schemaless, XML database, MarkLogic, Amazon DynamoDB, Cosmos DB, FerretDB, TokuMX, document store',
  'document database':
    'PouchDB, RethinkDB, Couchbase, ArangoDB, BaseX, MarkLogic, FerretDB, ToroDB, document store, JSON database',
  'key-value store':
    'LevelDB, LMDB, Berkeley DB, memcached, Riak, Voldemort, FoundationDB, TiKV, etcd, Kyoto Cabinet, Tokyo Cabinet, Aerospike, DynamoDB, KeyDB, Valkey, BoltDB, BadgerDB, LedisDB, key/value store, UnQLite, Tarantool, GDBM, TDB!',
  'time series database':
    'InfluxDB, OpenTSDB, KairosDB, TimescaleDB, QuestDB, VictoriaMetrics, RRDtool, Prometheus TSDB, Warp 10, Gnocchi, Druid!, Graphite!, time series data, time-series storage, TSDB, IoTDB, Heroic!, Thanos!, Whisper!',
  'column store':
    'columnar database, columnar storage, column-oriented database, MonetDB, ClickHouse, Vertica, MariaDB ColumnStore, InfiniDB, Apache Kudu, Apache Parquet, C-Store, Infobright, DuckDB, Calpont',
  'graph database':
    'JanusGraph, TinkerPop, NebulaGraph, TigerGraph, FlockDB, InfiniteGraph, AllegroGraph, Blazegraph, property graph, graph query language, graph data model, Neo4j Spatial, Apache AGE, RedisGraph, HyperGraphDB, Sparksee, Weaver!, graph traversal, Virtuoso!, graph modeling',
  'triple store':
    'Virtuoso!, Apache Jena, Blazegraph, Stardog, RDF4J, OpenRDF Sesame, 4store, Mulgara, AllegroGraph, SPARQL, SPARQL endpoint, RDF database, RDF store, quad store, Fuseki',
  'XML database': 'BaseX, eXist-db, XQuery, MarkLogic, Sedna!',
  'object database': 'ZODB, db4o, GemStone, ObjectDB, Zope Object Database, ObjectStore, object-oriented database',
  'spatial database':
    'PostGIS, SpatiaLite, spatial index, spatial indexing, spatial query, R-tree, GeoMesa, Rasdaman, array database, Neo4j Spatial, Tile38, geospatial database, spatial data',
  'embedded database':
    'SQLite, LevelDB, LMDB, Berkeley DB, RocksDB, UnQLite, BoltDB, HSQLDB, Apache Derby, H2 Database, EJDB, DuckDB, WiredTiger',
  'in-memory database':
    'Redis, memcached, VoltDB, MemSQL, Tarantool, Apache Ignite, Hazelcast, SAP HANA, Apache Geode, in-memory data grid, in-memory computing, H2 Database, Aerospike, KeyDB, Valkey, TimesTen',
  'in-memory data grid':
    'Infinispan, Hazelcast, Apache Geode, Apache Ignite, JGroups, Oracle Coherence, GridGain, data grid, GemFire, Ehcache',
  'distributed database':
    'Cassandra, CockroachDB, TiDB, YugabyteDB, HBase, Riak, FoundationDB, Google Spanner, ScyllaDB, Vitess, Galera, Galera Cluster, MySQL Cluster, Postgres-XL, Citus, sharding, distributed transaction, consistent hashing, database cluster, database clustering, Bigtable, BigCouch, Accumulo, NewSQL, NDB Cluster, CrateDB, distributed SQL, VoltDB, NuoDB',
  sharding:
    'database sharding, Vitess, MySQL Fabric, Citus, horizontal partitioning, Spider storage engine, consistent hashing, resharding, table partitioning, data partitioning, ShardingSphere, shard key',
  'storage engine':
    'InnoDB, MyISAM, MyRocks, TokuDB, WiredTiger, LSM tree, log-structured merge tree, B-tree, fractal tree, LMDB, LevelDB, Aria storage engine, CONNECT storage engine, Spider storage engine, write-ahead log, write-ahead logging, buffer pool, pluggable storage engine, TokuMX, B+ tree, XtraDB storage engine',
  'transaction processing':
    'database transaction, distributed transaction, MVCC, multi-version concurrency control, isolation level, transaction isolation, snapshot isolation, serializable isolation, two-phase commit, write-ahead log, XA transaction, optimistic locking, OLTP, ACID transaction, transaction manager, deadlock detection',
  'database performance':
    'query optimization, database benchmark, database benchmarking, database tuning, sysbench, TPC-H, TPC-C, pgbench, HammerDB, connection pooling, Performance Schema, slow query, MySQL performance, PostgreSQL performance, database scaling, MySQL tuning, index tuning, query performance, LinkBench, YCSB, MySQL tuning primer, database caching, sys schema, pg_stat_statements, pt-query-digest',
  'database replication':
    'MySQL Replication, logical replication, streaming replication, multi-master replication, multi-source replication, semi-synchronous replication, group replication, parallel replication, multi-threaded replication, asynchronous replication, synchronous replication, Galera, Galera Cluster, binlog, binary log, GTID, pseudo GTID, Slony, Londiste, Tungsten Replicator, Bi-Directional Replication, replica set, change data capture, pglogical, Bucardo, replication lag, PostgreSQL replication, replication slot, Global Transaction ID',
  replication:
    'database replication, MySQL Replication, streaming replication, multi-source replication, semi-synchronous replication, asynchronous replication, synchronous replication, data replication, geo-replication, replication lag, state machine replication, binary log, pglogical, Bucardo, Londiste, Tungsten Replicator, Bi-Directional Replication, replica set, DRBD, log replication, disk replication, replication slot, Global Transaction ID, master-slave replication, cross data center replication, ZFS replication',
  'database backup':
    'XtraBackup, mysqldump, mydumper, pgBackRest, Barman, pg_basebackup, point-in-time recovery, WAL archiving, logical backup, hot backup, MySQL backup, pg_dump, backing up MySQL, WAL-E, WAL-G',
  'database migration':
    'schema migration, Flyway, Liquibase, Alembic, online schema change, pt-online-schema-change, gh-ost, schema change, schema evolution, migrating to PostgreSQL, migrating to MariaDB, migrating to MySQL, migrating from Oracle, ora2pg, Oracle migration, database upgrade, database refactoring',
  'database administration':
    'MySQL DBA, PostgreSQL DBA, database backup, database upgrade, database monitoring, database operations, phpMyAdmin, pgAdmin, Percona Toolkit, MySQL Utilities, DBA toolkit, MySQL administration, PostgreSQL administration, database deployment, MySQL operations, dbdeployer, schema change, online schema change',
  'database security':
    'SQL injection, row-level security, row level security, database encryption, database auditing, transparent data encryption, encryption at rest, database firewall, MySQL security, PostgreSQL security, data masking, SE-PostgreSQL, audit plugin',
  'high availability':
    'failover, automatic failover, Pacemaker, Corosync, Keepalived, Heartbeat!, DRBD, Galera, Galera Cluster, XtraDB Cluster, Percona XtraDB Cluster, Patroni, repmgr, Linux-HA, HAProxy, VRRP, split-brain, fencing!, MySQL high availability, PostgreSQL high availability, database failover, MySQL failover, disaster recovery, redundancy!, group replication, active-active, Orchestrator!, fault tolerance, quorum!, cluster resource manager, hot standby, booth!, STONITH, multi-master replication, HA cluster, CARP, high-availability cluster, zero downtime, MySQL InnoDB Cluster',
  'connection pooling': 'connection pool, PgBouncer, pgpool, Pgpool-II, HikariCP, ProxySQL, c3p0',
  // Analytics, search and data formats
  'big data':
    'Hive!, Pig!, Spark!, Apache Spark, Apache Hive, Apache Pig, Apache Drill, Apache Tez, Apache Apex, Apache Beam, Apache Kudu, Apache NiFi, Apache Sqoop, Apache Flume, Apache Oozie, Apache Ambari, Apache Zeppelin, Apache Kylin, Apache Crunch, Apache Mahout, Apache Phoenix, Apache Accumulo, Apache Storm, Apache Samza, Apache Impala, Apache Presto, Apache Iceberg, Delta Lake, Spark SQL, Spark Streaming, GraphX, PySpark, MLlib, Cascading!, Cloudera, Hortonworks, MapR, big data analytics, big data analysis, big data processing, big data platform, big graph, large-scale data, large-scale data processing, large-scale data analysis, massive data, distributed data processing, data-intensive computing, batch processing, data lake, data warehouse, Parquet, Avro, ORC file, Elastic MapReduce, petabyte, terabyte, Trino, Dask, SQL on Hadoop, Hue!, real-time analytics, Hadoop cluster, Hadoop ecosystem, Pivotal HD, Alluxio, Tachyon!, ODPi, data processing',
  Hadoop:
    'Apache Hive, Apache Pig, Apache Tez, Apache Sqoop, Apache Flume, Apache Oozie, Apache Ambari, Apache Crunch, MapReduce, HBase, HDFS, YARN, Hive!, Pig!, Hue!, Cloudera, Hortonworks, MapR, Hadoop cluster, SQL on Hadoop, Bigtop, Elastic MapReduce, Apache Slider, Hadoop ecosystem, Hadoop MapReduce, ODPi, Hadoop security, Impala!',
  Spark: 'Spark SQL, Spark Streaming, GraphX, PySpark, MLlib, SparkR, Spark MLlib',
  'data processing':
    'data pipeline, batch processing, stream processing, MapReduce, Spark!, Apache Spark, Flink, Apache Beam, Dask, pandas, distributed data processing, data-intensive computing, data transformation, ETL, Apache NiFi, real-time data processing, dataflow programming, Apache Arrow',
  'stream processing':
    'Apache Flink, Apache Storm, Apache Spark Streaming, Apache Beam, Apache Apex, Apache Samza, Apache Heron, Kafka, complex event processing, event processing, event stream processing, event streaming, streaming data, data stream, data streaming, stream analytics, streaming analytics, streaming SQL, streaming query, continuous query, real-time analytics, real-time data, real-time data processing, Siddhi, Drools Fusion, Hazelcast Jet, KSQL, Kafka Connect, Riemann, stream reasoning, StreamSQL, streaming graph, Apache Pulsar, Akka Streams, windowing semantics, Heron!, Beam!',
  'complex event processing': 'Esper, Siddhi, Drools Fusion, event processing, event stream processing, EventDB',
  'event sourcing': 'CQRS, Axon Framework, event store, EventStoreDB, event-driven architecture',
  'data pipeline':
    'ETL, Apache NiFi, Apache Airflow, Luigi!, Apache Sqoop, Apache Flume, Fluentd, Logstash, Kafka Connect, change data capture, Debezium, Embulk, data ingestion, workflow scheduler, Spring Cloud Data Flow, Prefect!, Dagster',
  'data integration':
    'ETL, extract transform load, Pentaho Data Integration, Talend, Kettle!, Apache Camel, enterprise integration, OpenRefine, data cleaning, data cleansing, data federation, data virtualization, master data management, entity resolution, record linkage, ontology matching, schema mapping, change data capture, Debezium, Apache NiFi, data exchange, data migration, data wrangling, data interoperability, Teiid, Foreign Data Wrapper, linked data integration',
  'data quality':
    'data cleaning, data cleansing, data validation, OpenRefine, data profiling, data curation, entity resolution, record linkage, Great Expectations, quality of data',
  'data management':
    'master data management, data governance, data catalog, metadata management, data lifecycle, research data management, CKAN, DataLad, data versioning, data curation, data lineage, data provenance, data lake, iRODS, Dataverse, data archiving, data retention, data platform, git-annex, data catalogue, data stewardship',
  metadata:
    'Dublin Core, metadata extraction, metadata management, metadata standard, EXIF, XMP metadata, schema.org, DCAT, data catalog, metadata schema, MusicBrainz, metadata harvesting, OAI-PMH, AppStream metadata, metadata tagging, Apache Tika, ID3',
  'business intelligence':
    'Pentaho, JasperReports, BIRT, Metabase, Apache Superset, SpagoBI, Saiku!, Mondrian!, OLAP, OLAP cube, data warehouse, data warehousing, Apache Kylin, business analytics, reporting tool, Redash, Eclipse BIRT, JasperServer, KPI dashboard',
  'data warehouse':
    'OLAP, Apache Hive, Amazon Redshift, Greenplum, Vertica, star schema, dimensional modeling, ETL, data warehousing, MonetDB, Snowflake!, Apache Kylin, data vault modeling, data mart, Mondrian!',
  'data modeling':
    'dimensional modeling, database design, schema design, entity-relationship model, graph data modeling, data model, star schema, graph data model, domain model, domain modeling, logical data model, conceptual model, conceptual modeling, ontology modeling, data vault modeling, ER diagram',
  'query language':
    'SPARQL, SQL, Cypher!, Gremlin!, GraphQL, XQuery, XPath, Datalog, LINQ, GQL standard, graph query language, jq, SQL dialect, CQL, openCypher, JSONiq, PRQL, N1QL, Apache Pig Latin',
  'full-text search':
    'Elasticsearch, Solr, Lucene, Xapian, Sphinx Search, Manticore Search, inverted index, relevance ranking, faceted search, text search, autocomplete suggestion, text indexing, search index, search relevance, PostgreSQL full-text search, OpenSearch, Tantivy, Whoosh, Meilisearch, Typesense, Recoll, Notmuch, search server, search platform, fuzzy search, stemming!, tokenizer, Lucene index',
  'search engine':
    'Apache Solr, Apache Lucene, Apache Nutch, SolrCloud, Sphinx Search, Manticore Search, desktop search, faceted search, semantic search, distributed search, search relevance, search index, search indexing, relevance ranking, code search, Elastic Stack, ELK stack, Whoosh, Tantivy, Recoll, Searx, DuckDuckGo, MetaGer, search platform, federated search, web crawler, crawler, document indexing, inverted index, image search, Qwant, search server, metasearch engine, hybrid search, vector search, Common Crawl, Apache Tika, personal search, search technology',
  'information retrieval':
    'relevance ranking, search relevance, learning to rank, semantic search, inverted index, faceted search, document retrieval, content-based image retrieval, music information retrieval, recommender system, search engine, query expansion, cross-language retrieval, question answering, TF-IDF, Terrier!, Lemur Project, full-text search, near-duplicate detection, text mining',
  'web crawling':
    'web crawler, Nutch, Apache Nutch, Scrapy, StormCrawler, Heritrix, Common Crawl, web archiving, web scraping, web scraper, web spider',
  'desktop search': 'Recoll, Tracker!, Beagle!, Baloo, NEPOMUK, Strigi, personal search, Zeitgeist!',
  'data format':
    'Protocol Buffers, Avro, Apache Parquet, Parquet, JSON, XML, YAML, CSV, HDF5, NetCDF, BSON, CBOR, MessagePack, Apache Arrow, ASN.1, JSON-LD, JSON Schema, ORC file, file format, binary format, binary file format, data serialization, GeoJSON, FlatBuffers, TOML, EXI!, XML Schema, data interchange, tabular data, comma-separated values, columnar format, Kaitai Struct, FITS!, DFDL',
  serialization:
    'Apache Thrift, Avro, Apache Avro, BSON, CBOR, ASN.1, data serialization, object serialization, deserialization, MessagePack, EXI!, zero-copy serialization, binary serialization, Java serialization, Pickle!, JSON serialization, SBE encoding, Kaitai Struct, marshalling, Boost.Serialization, protobuf',
  JSON: 'JSON Schema, JSON-LD, JSONB, jq, JSON parser, BSON, JSON API, GeoJSON, JSON database, JSONiq, JSON Web Token, JSON-RPC, JSONPath, JSON format',
  XML: 'XSLT, XPath, XQuery, XML Schema, RELAX NG, libxml2, Schematron, DocBook, BaseX, eXist-db, XML database, XML processing, XML parser, XForms, XProc, SAX parser, DITA!, XInclude, XML Signature, Saxon!, XML format, EXI!, SVG, XMLStarlet',
  compression:
    'data compression, gzip, zstd, Zstandard, Brotli, LZ4, LZMA, bzip2, zlib, deflate, LZO, Snappy!, xz, lossless compression, delta compression, Huffman coding, entropy coding, arithmetic coding, image compression, HTTP compression, compressed data, text compression, lzip, p7zip, filesystem compression, memory compression, zram, time series compression, texture compression, genomic data compression, LZHAM, Squash compression',
  // Distributed systems, as databases and storage need them
  'distributed systems':
    'consensus algorithm, consensus protocol, distributed consensus, Raft, Paxos, ZooKeeper, Apache ZooKeeper, etcd, CRDT, conflict-free replicated data type, eventual consistency, CAP theorem, causal consistency, strong consistency, Jepsen, vector clock, gossip protocol, leader election, distributed lock, distributed locking, distributed transaction, distributed hash table, Byzantine fault tolerance, distributed algorithm, distributed application, distributed operating system, distributed database, distributed storage, distributed file system, distributed cache, distributed ledger, consistent hashing, service discovery, microservices, message passing, network partition, distributed architecture, distributed tracing, Apache Mesos, Akka, actor model, Erlang distribution, JGroups, grid computing, volunteer computing, BOINC, state machine replication, quorum system, fog computing, edge computing, Serf!, distributed Erlang, clock skew, distributed computation, Apache Helix',
  'distributed consensus':
    'Raft, Paxos, ZooKeeper, Apache ZooKeeper, etcd, Zab protocol, leader election, Byzantine fault tolerance, consensus algorithm, consensus protocol, proof of work, proof of stake, Multi-Paxos, rqlite, Nakamoto consensus',
  'eventual consistency':
    'CRDT, conflict-free replicated data type, CAP theorem, causal consistency, vector clock, conflict resolution in replication, Riak, AntidoteDB, Dynamo paper, Automerge, Yjs',
  'service discovery':
    'Consul, etcd, ZooKeeper, Avahi, mDNS, DNS-SD, Zeroconf, Bonjour!, SSDP, UPnP, Eureka!, SmartStack, SLP protocol, multicast DNS, SkyDNS, registrator',
  caching:
    'Varnish, Varnish Cache, memcached, Squid cache, Squid proxy, cache invalidation, Infinispan, Hazelcast, Ehcache, Cache2k, JCache, distributed cache, HTTP caching, web caching, caching proxy, proxy cache, content delivery network, in-memory cache, Caffeine cache, Apache Traffic Server, page caching, database caching, opcode cache, bcache, dm-cache, mcrouter, cache coherence, Redis caching',
  'content delivery network':
    'CDN, Varnish, Apache Traffic Server, edge caching, Fastly, Akamai, Cloudflare, mirror network, anycast, peer-assisted CDN, content distribution',
  // Storage and file systems
  storage:
    'block device, storage management, storage virtualization, storage server, network-attached storage, NAS server, storage area network, Fibre Channel, NVMe over Fabrics, logical volume manager, LVM thin provisioning, thin provisioning, solid-state drive, hard disk, shingled magnetic recording, zoned storage, open-channel SSD, disk array, software RAID, data deduplication, deduplication, erasure coding, storage tiering, tiered storage, storage performance, storage benchmarking, fio!, storage stack, multipath I/O, multipath, tape storage, tape library, LTFS, object store, OpenStack Cinder, OpenStack Swift, Ceph, Ceph RBD, MinIO, FreeNAS, TrueNAS, OpenMediaVault, Rockstor, NAS4Free, XigmaNAS, openATTIC, OpenEBS, Longhorn!, Rook!, storage provisioning, container storage, persistent volume, Container Storage Interface, libStorageMgmt, Stratis, udisks, blk-mq, multi-queue block layer, I/O scheduler, bcache, dm-cache, data integrity, hyperconvergence, hyperconverged storage, disk encryption, SPDK, LIO target, SCSI target, tcmu-runner, storage device, storage management API, archival storage, data tiering, hierarchical storage management, ZFS, mdadm, disk scheduler, EMC storage, VDO deduplication, blivet, disk partitioning, SMART monitoring, smartmontools, storage orchestration, storage array, NetApp, SAN storage, persistent storage, swift object storage, snapshot management, USB mass storage, DRBD',
  'distributed storage':
    'scale-out NAS, erasure coding, replicated storage, Ceph RBD, CephFS, RADOS, Ceph OSD, librados, object storage, RiakCS, Riak CS, Skylable SX, SeaweedFS, Rook!, OpenEBS, Longhorn!, LeoFS, LINSTOR, clustered storage, hyperconvergence, Quobyte, OpenIO, GlusterFS volume, Filecoin, Storj, Infinit, Garage!, Open vStorage, dCache, Openstack Swift, Hadoop Distributed File System, Cluster file system, iRODS, PVFS, pNFS, parallel file system, storage cluster',
  Ceph: 'CephFS, Ceph RBD, RADOS, RADOS Gateway, Ceph OSD, librados, BlueStore, Rook!, Calamari!, CRUSH map, ceph-deploy, cephadm, Ceph cluster, Ceph storage, Inktank, RBD mirroring',
  'object storage':
    'OpenStack Swift, MinIO, RADOS Gateway, Amazon S3, S3 API, RiakCS, Riak CS, SeaweedFS, OpenIO, LeoFS, Garage!, Ceph, object store, Skylable SX, S3QL, Swift object storage, Swift3, s3cmd',
  'distributed file system':
    'GlusterFS, CephFS, HDFS, Lustre, XtreemFS, LizardFS, MooseFS, OrangeFS, BeeGFS, OpenAFS, AFS!, Coda!, OCFS2, GFS2, RozoFS, Tahoe-LAFS, IPFS, SeaweedFS, JuiceFS, Alluxio, PVFS, parallel file system, GPFS, FhGFS, Quantcast File System, pNFS, CernVM-FS, CVMFS, clustered file system, shared-disk file system, POHMELFS, Intermezzo!',
  'network file system':
    'NFS, CIFS, SMB protocol, SMB3, NFSv4, NFSv3, pNFS, NFS Ganesha, NFS-Ganesha, OpenAFS, 9P, SSHFS, WebDAV, DAVfs, NFS server, ksmbd, AFP protocol, Netatalk, network share, virtio-fs, kNFSd, vfs_glusterfs',
  'file system':
    'Btrfs, ext2, FAT32, NTFS, NTFS-3G, HFS+, APFS, UFS, FFS!, HAMMER2, HAMMER!, YAFFS, LogFS, SquashFS, CramFS, ISO 9660, UDF!, bcachefs, file system design, filesystem development, filesystem check, fsck, file system fuzzing, file system testing, xfstests, journaling file system, log-structured file system, copy-on-write file system, flash file system, union file system, union mount, unionfs, read-only file system, versioning file system, encrypted file system, eCryptfs, EncFS, fscrypt, user-space file system, FUSE file system, virtual file system, VFS layer, extended attribute, file system snapshot, parallel file system, disk quota, file locking, inotify, fanotify, file system hierarchy, Filesystem Hierarchy Standard, POSIX ACL, 9P, virtio-fs, procfs, sysfs, debugfs, SSHFS, rump file system, SnapRAID, Snapper!, mhddfs, mergerfs, semantic file system, tag-based file system, database file system, gitfs, network file system, OpenAFS, OCFS2, GFS2, MTD!, UBI!, file metadata, hard link, symbolic link, ZFS on Linux, ext4 encryption, littlefs',
  ZFS: 'OpenZFS, ZFS on Linux, zpool, ZFS replication, ZFS snapshot, RAID-Z',
  Btrfs: 'Snapper!, btrfs snapshot, btrfs-progs, Rockstor',
  RAID: 'software RAID, mdadm, RAID-Z, SnapRAID, erasure coding, RAID 5, RAID 6, MD RAID, unRAID, hardware RAID',
  'volume management':
    'LVM, logical volume manager, device mapper, thin provisioning, LVM2, Stratis, ZFS, disk partitioning, dm-thin, blivet, mdadm, udisks, snapshot management',
  'block storage':
    'iSCSI, Ceph RBD, OpenStack Cinder, DRBD, NVMe over Fabrics, block device, block layer, LIO target, Sheepdog, Archipelago, network block device, NBD, blk-mq, bcache, dm-cache, open-iscsi, block device driver, io_uring, I/O scheduler, tgt!, SCSI target, LINSTOR, qcow2, device mapper',
  'block layer':
    'blk-mq, multi-queue block layer, I/O scheduler, device mapper, io_uring, bcache, blktrace, block device, bio!, BFQ, zoned block device, block device driver, network block device',
  'flash memory':
    'NAND flash, NOR flash, MTD!, UBI!, UBIFS, JFFS2, YAFFS, F2FS, flash file system, flash storage, wear leveling, SSD, NVMe, open-channel SSD, eMMC, SD card, flash translation layer, LightNVM, memory technology device, raw flash, littlefs, LogFS, MLC NAND, solid-state drive',
  'persistent memory':
    'DAX!, NVDIMM, NVML, PMDK, 3D XPoint, storage class memory, storage-class memory, pmem!, NVM programming, Intel Optane, non-volatile memory programming',
  // Networking: protocols and the stack
  networking:
    'network protocol, network stack, TCP/IP stack, Linux networking, kernel networking, network driver, network interface, network interface card, network architecture, network testing, network traffic, network performance, network emulation, network simulation, network simulator, network automation, network configuration, network topology, network function, network device, network appliance, network operating system, network analysis, network protocol analysis, network security monitoring, packet capture, packet forwarding, packet switching, packet scheduling, congestion control, TCP congestion control, traffic control, traffic shaping, quality of service, bufferbloat, bandwidth management, routing protocol, router firmware, Multipath TCP, multipath networking, QUIC, SCTP, DCCP, UDP!, TCP, TCP Fast Open, ICMP, ARP!, IPv6 deployment, IPv6 transition, address translation, Ethernet, Ethernet switch, VLAN, VXLAN, GRE tunnel, L2TP, network tunnel, tunneling, traffic generator, network namespace, Linux bridge, bonding!, network bonding, link aggregation, Open vSwitch, virtual switch, software switch, OpenFlow, programmable network, P4 language, data plane, control plane, switchdev, rtnetlink, iproute2, ethtool, tcpdump, Wireshark, Scapy, socket API, BSD sockets, zero-copy networking, netmap, PF_RING, XDP!, AF_XDP, user-space networking, userspace networking, DHCP server, Kea!, ISC DHCP, captive portal, community network, Internet exchange, autonomous system, peering!, LLDP, Spanning Tree Protocol, multicast routing, anycast, network time, delay-tolerant networking, information-centric networking, named data networking, content-centric networking, OpenWrt, VyOS, DD-WRT, LEDE, data center network, network fabric, RDMA, InfiniBand, RoCE, deep packet inspection, NetFlow, sFlow, IPFIX, ntop, ntopng, ns-3, Mininet, GNS3, CORE network emulator, wide area network, local area network, Internet architecture, network protocol design, lwIP, uIP, network topology discovery, FD.io, VPP!, Snabb, Snabb Switch, network operations, IETF, IPsec, IP address management, NetBox, systemd-networkd, wireless, DNS server, load balancing, LISP protocol, Tcpcrypt, netlink, packet filter, firewalld, nftables, iptables, netfilter',
  'network protocol':
    'TCP, UDP!, QUIC, SCTP, DCCP, TCP/IP, HTTP/2, HTTP/3, SPDY, WebSocket, MQTT, CoAP, AMQP, BGP, OSPF, SNMP, DHCP, SMTP, IMAP, SOCKS, Telnet, FTP!, SSH protocol, Multipath TCP, MPTCP, protocol design, protocol implementation, protocol specification, protocol parser, protocol analysis, protocol stack, network protocol design, LDAP protocol, Gopher protocol, RTP!, SIP, XMPP, NTP, PTP, IETF, ASN.1, STUN!, application protocol, routing protocol, wire protocol, TLS 1.3, ZeroMQ, WAMP!, Kerberos, Radius protocol, 9P',
  TCP: 'TCP Fast Open, TCP congestion control, congestion control, Multipath TCP, MPTCP, TCP tuning, TCP performance, Tcpcrypt, TCP stack, BBR!, bufferbloat, TCP offload',
  IPv6: '6LoWPAN, NAT64, DNS64, DHCPv6, SLAAC, 6rd, 464XLAT, IPv6 deployment, IPv6 transition, IPv6 security, IPv6 address, IPv6-only network, 6to4, IPv6 migration, Teredo, Jool, DS-Lite, Happy Eyeballs, Neighbor Discovery, IPv6 multicast',
  HTTP: 'HTTP/2, HTTP/3, QUIC, SPDY, HTTPS, WebSocket, HTTP server, HTTP client, HTTP proxy, HTTP caching, HTTP header, libcurl, cURL, Server-Sent Events, HTTP API, nghttp2, HTTP library, HTTP cookie, WebDAV',
  'packet processing':
    'DPDK, XDP!, AF_XDP, netmap, PF_RING, Snabb, Snabb Switch, VPP!, FD.io, packet generator, packet capture, packet filtering, packet forwarding, OpenDataPlane, user-space networking, traffic generator, deep packet inspection, packet I/O, P4 language, fast path networking, data plane, high-speed packet, 10 Gigabit Ethernet, 40 Gigabit Ethernet, MoonGen, Scapy, network processor, nDPI, flow classification, packet switching, software router',
  'traffic control':
    'traffic shaping, quality of service, packet scheduling, bufferbloat, fq_codel, CoDel, queueing discipline, bandwidth management, network QoS, rate limiting, WAN emulation, netem, active queue management, AQM',
  routing:
    'FRRouting, BIRD!, Quagga, Babel!, BATMAN!, B.A.T.M.A.N. Advanced, batman-adv, OLSRd, OSPFv3, MPLS, BGP routing, BGPsec, RPKI, route server, Internet exchange, route reflector, routing protocol, routing daemon, routing table, policy routing, source routing, multicast routing, mesh routing, segment routing, LISP protocol, OpenBGPD, OpenOSPFD, ExaBGP, GoBGP, VRF!, anycast, IP routing, software router, Open-source routing, dynamic routing, EIGRP, RIPng, looking glass, BGP monitoring, AODV, Locator/ID Separation Protocol, XORP, VyOS, Vyatta, FIB lookup, Cumulus Linux, RPL routing',
  BGP: 'BGP routing, RPKI, BGPsec, route server, route reflector, ExaBGP, GoBGP, OpenBGPD, BIRD!, BGP monitoring, BGP hijacking, Internet exchange, BGP EVPN, flowspec',
  multicast: 'IGMP, IP multicast, multicast routing, multicast DNS, PIM-SM, reliable multicast, multicast streaming',
  Ethernet:
    'Ethernet switch, VLAN, 10 Gigabit Ethernet, Gigabit Ethernet, Power over Ethernet, EtherCAT, Time-Sensitive Networking, Audio Video Bridging, Ethernet bridge, industrial Ethernet, Ethernet driver, switchdev, Avnu',
  'network stack':
    'TCP/IP stack, lwIP, uIP, PicoTCP, Linux networking, kernel networking, user-space networking, userspace networking, socket API, network namespace, rump kernel networking, mTCP, Multipath TCP, kernel bypass, zero-copy networking, TCP stack, netgraph, Linux network stack',
  // Networking: fields
  'software-defined networking':
    'OpenFlow, OpenDaylight, Open vSwitch, ONOS, Ryu!, Floodlight!, POX controller, NOX controller, Trema, P4 language, Neutron!, OpenStack Neutron, OpenContrail, Tungsten Fabric, Cumulus Linux, Mininet, SDN controller, SDN switch, virtual switch, OVN!, Open Virtual Network, OpenSwitch, switchdev, programmable network, programmable switch, network programmability, network operating system, network disaggregation, network overlay, overlay network, VXLAN, MidoNet, Project Calico, Calico!, Flannel!, SD-WAN, OpenNFP, Lagopus, RouteFlow, intent-based networking, ONF!, SDN application, OFTest, SONiC, white-box switch, white box switch, Stratum!',
  'network virtualization':
    'VXLAN, Open vSwitch, OpenStack Neutron, MidoNet, OpenContrail, OVN!, virtual switch, network overlay, overlay network, network namespace, macvlan, VLAN, GRE tunnel, OpenDove, container networking, SR-IOV, virtual network, vhost-user, VirtualSquare, VDE',
  'container networking':
    'Flannel!, Calico!, Project Calico, Weave!, Weave Net, Cilium, Container Network Interface, network namespace, pod network, Kubernetes networking, Docker networking, macvlan',
  'network function virtualization':
    'OPNFV, ETSI NFV, virtual network function, service function chaining, service chaining, virtual router, OpenBaton, Open Source MANO, virtual CPE, network service orchestration, ONAP, Cloudify NFV, vCPE, VNF!, telco cloud',
  'network management':
    'network automation, network configuration, NetDisco, NAPALM, Netmiko, NetBox, RESTCONF, TR-069, RANCID, Oxidized, SNMP monitoring, OpenConfig, OpenNMS Horizon, Observium, wicked!, netplan, ifupdown, network inventory, IP address management, network operations, netconfd, Zero Touch Provisioning, libnl, network troubleshooting, network controller, LLDP, nmstate, iproute2, ISP network, BGP automation',
  'network monitoring':
    'Wireshark, tcpdump, ntop, ntopng, NetFlow, sFlow, IPFIX, SNMP, packet capture, network traffic analysis, traffic analysis, traffic monitoring, flow monitoring, RIPE Atlas, SmokePing, LibreNMS, Observium, OpenNMS, Cacti, MRTG, perfSONAR, OONI, Measurement Lab, M-Lab, network measurement, Internet measurement, network probe, Netdisco, nDPI, deep packet inspection, iperf, bandwidth measurement, network performance measurement, network telemetry, streaming telemetry, pmacct, nfdump, Zeek, Bro IDS, network forensics, packet analysis, packet analyzer, network sniffer, protocol analyzer, Moloch!, speed test, latency measurement, BGP monitoring, active measurement',
  monitoring:
    'Nagios, Icinga, Icinga 2, OpenTSDB, VictoriaMetrics, collectd, StatsD, Observium, LibreNMS, OMD!, Op5, Bosun!, Thanos!, Alertmanager, Monit!, Xymon, Hobbit!, server monitoring, system monitoring, infrastructure monitoring, database monitoring, cloud monitoring, container monitoring, performance monitoring, log monitoring, health check, metrics collection, time series monitoring, PNP4Nagios, Thruk, Pandora FMS, Sensu Go, Performance Co-Pilot, sysstat, Nagios plugin, Percona Monitoring and Management, website monitoring, uptime monitoring, Prometheus exporter, Ceilometer!, Monasca, Hawkular, RHQ, Kapacitor, monitoring tool, monitoring system',
  DNS: 'DNS over TLS, DNS over HTTPS, DNS over QUIC, DNS privacy, DNS security, getdns, dnsmasq, dnsdist, Stubby!, CoreDNS, TinyDNS, djbdns, Namecoin, root server, root zone, top-level domain, domain name, domain registry, domain registration, domain registrar, reverse DNS, dynamic DNS, DynDNS, DNS proxy, DNS amplification, DNS hijacking, DNS filtering, DNS blocking, DNS zone, zone transfer, zone signing, OpenDNSSEC, SoftHSM, DNS-based service discovery, multicast DNS, DNS-SD, split-horizon DNS, DNS caching, DNS cache poisoning, authoritative DNS, authoritative name server, recursive resolver, recursive DNS, stub resolver, resolver library, ICANN, alternative root, QNAME minimization, GNU Name System, Pi-hole, DNSCrypt, RPZ!, internationalized domain name, Gandi LiveDNS, BIND 10, Yadifa, ldns, DNS Flag Day, DNS query, DNS load balancing, WHOIS, RDAP, EPP protocol, DNS monitoring, .onion domain, DNS tunneling',
  DNSSEC:
    'OpenDNSSEC, SoftHSM, DANE, zone signing, root zone signing, NSEC3, key rollover, KSK rollover, DNSSEC validation, DNSSEC signer, TLSA record, DNSSEC-Trigger',
  'time synchronization':
    'NTP, Network Time Protocol, NTPsec, Ntimed, OpenNTPD, linuxptp, White Rabbit!, White Rabbit Project, NTP pool, NTP server, IEEE 1588, IEEE 1588v2, GPS disciplined oscillator, PPS API, leap smear, leap second, Network Time Security, Roughtime, atomic clock, time server, time protocol, stratum 1, ptpd, GPSd, chronyd, time source, clock drift, systemd-timesyncd, time transfer, time keeping, timestamping, hardware timestamping, clock skew',
  NTP: 'NTPsec, NTPD, Ntimed, chrony, OpenNTPD, NTP pool, Network Time Protocol, NTP server, leap second, NTP reference implementation, NTPD replacement, Network Time Foundation, systemd-timesyncd, Network Time Security, stratum 1',
  VPN: 'PPTP, L2TP, OpenConnect, AnyConnect, SoftEther, fastd, ZeroTier, Nebula!, Tailscale, Openswan, FreeS/WAN, OpenIKED, IKEv2, vpnc, n2n, PeerVPN, GNUnet VPN, site-to-site VPN, mesh VPN, VPN server, VPN client, SSL VPN, SSTP, freelan, LEAP Encryption, Bitmask!, decentralized VPN, cjdns, Streisand!, VPN tunnel, NetworkManager VPN, ocserv, road warrior',
  IPsec:
    'strongSwan, Libreswan, Openswan, IKEv2, OpenIKED, FreeS/WAN, racoon!, opportunistic encryption, IKE daemon, isakmpd',
  tunneling:
    'GRE tunnel, VXLAN, L2TP, DNS tunneling, SSH tunnel, HTTP tunnel, 6to4, Teredo, TUN/TAP, port forwarding, reverse tunnel',
  'mesh networking':
    'B.A.T.M.A.N. Advanced, batman-adv, BATMAN!, OLSR, OLSRd, Babel!, cjdns, Hyperboria, Freifunk, guifi.net, Funkfeuer, Ninux, qMp, Commotion!, Commotion Wireless, LibreMesh, Serval!, Serval Project, Serval Mesh, 802.11s, IEEE 802.11s, open80211s, wireless mesh, wireless mesh network, wireless community network, community network, ad hoc network, mobile ad hoc network, Byzantium Linux, Briar!, Meshtastic, mesh routing, B.A.T.M.A.N., Gluon!, bmx6, BMX7, village telco, Yggdrasil!, goTenna, mesh protocol, free network, free networks, LibreRouter, Thread protocol, Battlemesh, Wireless Battle Mesh',
  'community network':
    'Freifunk, guifi.net, Funkfeuer, Ninux, LibreMesh, Commotion Wireless, NYC Mesh, wireless community network, Battlemesh, Wireless Battle Mesh, do-it-yourself ISP, DIY ISP, FFDN, French Data Network, Neutrinet, Gluon!, LibreRouter, community ISP, Rhizomatica, AirJaldi, Wlan Slovenija',
  wireless:
    'Wi-Fi Direct, WiFi, Wi-Fi driver, hostapd, wpa_supplicant, WPA2, WPA3, OpenWrt, ath9k, ath10k, cfg80211, nl80211, wireless driver, wireless stack, wireless LAN, wireless security, wireless regulatory, radio lockdown, wireless access point, access point, Captive portal, wireless sensor, wireless protocol, wireless hacking, Aircrack-ng, Kismet!, Wi-Fi mesh, Freifunk, guifi.net, community wireless, wireless community network, LoRaWAN, The Things Network, Sigfox, Z-Wave, EnOcean, DASH7, Thread protocol, OpenThread, UWB!, RFID, Near Field Communication, Bluetooth mesh, Bluetooth stack, Ubertooth, Bluetooth audio, beacon!, iBeacon, Eddystone, WiMAX, white space device, WISP!, 802.11ac, 802.11n, 802.11s, 802.11ax, 802.11ad, B.A.T.M.A.N., iwd!, ConnMan, wireless link, spectrum sensing, wireless testbed, IEEE 802.15.4g, LPWAN, NB-IoT, MiWi, Contiki, nRF24L01, Wi-Fi positioning, ESP8266, make-wifi-fast',
  'Wi-Fi':
    '802.11, IEEE 802.11, 802.11s, 802.11p, 802.11ac, 802.11n, 802.11ax, hostapd, wpa_supplicant, mac80211, cfg80211, ath9k, ath10k, OpenWrt, WPA2, WPA3, Aircrack-ng, wireless access point, Wi-Fi Direct, Miracast, iwd!, make-wifi-fast, captive portal, WLAN, nl80211, open80211s, Wi-Fi driver, WiFi mesh',
  Bluetooth:
    'BlueZ, Bluetooth Low Energy, Bluetooth LE, Bluetooth mesh, Ubertooth, iBeacon, Eddystone, Bluetooth stack, Bluetooth audio, BLE, Bluetooth Smart, Bluedroid, MyNewt NimBLE, Web Bluetooth, Bluetooth profile',
};
