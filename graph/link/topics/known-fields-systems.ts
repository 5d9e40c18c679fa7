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
  SQL: 'SQL standard, window function, common table expression, recursive query, stored procedure, PL/pgSQL, PL/SQL, SQL query, SQL parser, SQL dialect, SQL syntax, SQL engine, SQL statement, prepared statement, SQL function, SQL programming, SQL language, learning SQL, advanced SQL, modern SQL, SQLAlchemy, SQL/JSON, SQL on Hadoop, lateral join, query builder',
  database:
    'database performance, database server, database engine, database design, database security, database backup, database cluster, database replication, database monitoring, database testing, database administration, database benchmark, database upgrade, database driver, database access, database scaling, database tuning, database query, database proxy, database deployment, database schema, database migration, schema design, spatial database, geospatial database, XML database, object database, object-oriented database, triple store, column store, columnar database, embedded database, cloud database, multi-model database, temporal database, SQL database, transactional database, data modeling, transaction processing, sharding, stored procedure, database trigger, materialized view, database as a service, DBaaS, query optimization, query engine, query language, NewSQL, OLAP, OLTP, Vertica, Greenplum, ClickHouse, MonetDB, SQLite, PostgreSQL, MariaDB, Berkeley DB, LMDB, Firebird SQL, Ingres, Informix, IBM Db2, SQL Server, HSQLDB, Apache Derby, TiDB, YugabyteDB, FoundationDB, VoltDB, NuoDB, MemSQL, DuckDB, QuestDB, TimescaleDB, Couchbase, RethinkDB, ArangoDB, EdgeDB, SurrealDB, Trove!, LibreOffice Base, Zope Object Database, ZODB, Aerospike, Percona Server, phpMyAdmin, pgAdmin, DBeaver, Adminer, Liquibase, Flyway, change data capture, connection pooling, multi-version concurrency control, MVCC, two-phase commit, data dictionary, vector database, DBMS',
  'relational database':
    'SQL, PostgreSQL, MySQL, MariaDB, SQLite, Ingres, Informix, IBM Db2, HSQLDB, Apache Derby, H2 Database, Oracle RAC, SQL Server, TiDB, YugabyteDB, VoltDB, Vitess, Amazon Aurora, Amazon RDS, RDBMS, foreign key, relational algebra, relational model, relational data',
  SQLite: 'SQLCipher, SpatiaLite, LumoSQL, rqlite, dqlite, Litestream',
  MySQL:
    'InnoDB, MyRocks, MyISAM, TokuDB, XtraDB, XtraDB Cluster, Percona XtraDB Cluster, XtraBackup, Percona Toolkit, MySQL Cluster, NDB Cluster, MySQL NDB Cluster, MySQL Server, MySQL 5.6, MySQL 5.7, MySQL 8, MySQL 8.0, MySQL Workbench, MySQL Fabric, MySQL Router, MySQL Utilities, MySQL Shell, MySQL Sandbox, MySQL Group Replication, MySQL InnoDB Cluster, Performance Schema, ProxySQL, MaxScale, mysqldump, mydumper, sys schema, Vitess, HandlerSocket, Sphinx SE, Spider storage engine, multi-source replication, semi-synchronous replication, pt-query-digest, pt-online-schema-change, gh-ost, WebScaleSQL, Drizzle!, Galera, Galera Cluster, phpMyAdmin, dbdeployer, Continuent Tungsten, Tungsten Replicator, MariaDB Server',
  MariaDB:
    'MariaDB Server, MariaDB Galera Cluster, MariaDB ColumnStore, MaxScale, MariaDB MaxScale, Aria storage engine, MariaDB Foundation, MariaDB Connector, CONNECT storage engine, Spider storage engine',
  PostgreSQL:
    'Postgres, PostGIS, PL/pgSQL, PL/Python, PL/R, PgBouncer, pgpool, Pgpool-II, Patroni, Citus, TimescaleDB, Greenplum, pg_stat_statements, pg_upgrade, pg_basebackup, Postgres-XL, Postgres-XC, Barman, pgAdmin, pgBackRest, repmgr, Slony, Slony-I, Londiste, JSONB, Foreign Data Wrapper, PostgreSQL extension, PostgreSQL replication, BRIN, GiST, EnterpriseDB, pgRouting, pgbench, pgBadger, PoWA, Bi-Directional Replication, AGE graph extension, pgvector, AutoVacuum, streaming replication, PostgREST',
  MongoDB:
    'WiredTiger, TokuMX, Mongoose ODM, MongoDB replica set, FerretDB, MongoDB aggregation, replica set, Percona Server for MongoDB, ToroDB',
  // Databases: kinds and how they work
  NoSQL:
    'wide-column store, column family, multi-model database, Aerospike, Accumulo, ScyllaDB, Voldemort, Couchbase Server, PouchDB, FoundationDB, ArangoDB, memcached, Berkeley DB, BigCouch, Hypertable, Infinispan, InfiniDB, polyglot persistence, schemaless, XML database, MarkLogic, Amazon DynamoDB, Cosmos DB, FerretDB, TokuMX, document store',
  'document database':
    'PouchDB, RethinkDB, Couchbase, ArangoDB, BaseX, MarkLogic, FerretDB, ToroDB, document store, JSON database, Elasticsearch',
  'key-value store':
    'LevelDB, LMDB, Berkeley DB, memcached, Riak, Voldemort, FoundationDB, TiKV, etcd, Kyoto Cabinet, Tokyo Cabinet, Aerospike, DynamoDB, KeyDB, Valkey, BoltDB, BadgerDB, LedisDB, key/value store, UnQLite, Tarantool, GDBM, TDB!',
  'time series database':
    'InfluxDB, OpenTSDB, KairosDB, TimescaleDB, QuestDB, VictoriaMetrics, RRDtool, Prometheus TSDB, Warp 10, Gnocchi, Druid!, Graphite!, time series data, time-series storage, TSDB, IoTDB, Heroic!, Thanos!, Whisper!',
  'column store':
    'columnar database, columnar storage, column-oriented database, MonetDB, ClickHouse, Vertica, MariaDB ColumnStore, InfiniDB, Apache Kudu, Apache Parquet, C-Store, Infobright, DuckDB, Calpont',
  'graph database':
    'JanusGraph, TinkerPop, NebulaGraph, TigerGraph, FlockDB, InfiniteGraph, AllegroGraph, Blazegraph, property graph, graph query language, graph data model, graph data, Neo4j Spatial, Apache AGE, RedisGraph, HyperGraphDB, Sparksee, Weaver!, graph traversal, Virtuoso!, graph modeling',
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
    'InnoDB, XtraDB, MyISAM, MyRocks, TokuDB, WiredTiger, LSM tree, log-structured merge tree, B-tree, fractal tree, LMDB, LevelDB, Aria storage engine, CONNECT storage engine, Spider storage engine, write-ahead log, write-ahead logging, buffer pool, pluggable storage engine, TokuMX, B+ tree',
  'transaction processing':
    'database transaction, distributed transaction, MVCC, multi-version concurrency control, isolation level, transaction isolation, snapshot isolation, serializable isolation, two-phase commit, write-ahead log, XA transaction, optimistic locking, OLTP, ACID transaction, eventual consistency, transaction manager, deadlock detection, transactional memory',
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
    'failover, automatic failover, Pacemaker, Corosync, Keepalived, Heartbeat!, DRBD, Galera, Galera Cluster, XtraDB Cluster, Percona XtraDB Cluster, Patroni, repmgr, Linux-HA, HAProxy, VRRP, split-brain, fencing!, MySQL high availability, PostgreSQL high availability, database failover, MySQL failover, disaster recovery, redundancy!, group replication, active-active, Orchestrator!, fault tolerance, quorum!, cluster resource manager, hot standby, booth!, STONITH, multi-master replication, HA cluster, CARP, high-availability cluster, zero downtime, MySQL InnoDB Cluster, Ganeti',
  'connection pooling': 'connection pool, PgBouncer, pgpool, Pgpool-II, HikariCP, ProxySQL, c3p0',
};
