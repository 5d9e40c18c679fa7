#!/usr/bin/env node
// The way in. Written so that any Node since version 4 can parse it: an older one has to be able to say that it is too
// old. Where the package brings a Node of its own (the development dependency "node"), the command is run on that.
'use strict';

var childProcess = require('child_process');
var fs = require('fs');
var path = require('path');

var WANTED = 24;
var root = path.join(__dirname, '..');

if (parseInt(process.versions.node, 10) >= WANTED) {
  require('./start.js');
} else {
  var own = [
    path.join(root, 'node_modules', '.bin', 'node'),
    path.join(root, 'node_modules', 'node', 'bin', 'node.exe'),
  ].filter(function (file) {
    return fs.existsSync(file);
  })[0];
  if (own && !process.env.CONFGRAPH_RERUN) {
    rerun(own);
  } else {
    process.stderr.write(
      'confgraph needs Node ' + WANTED + ' or newer; this is Node ' + process.versions.node + ' (' + process.execPath + ').\n' +
        'Install a newer one from https://nodejs.org/, or, in a clone of confgraph, run "npm ci", which brings its own.\n'
    );
    process.exitCode = 1;
  }
}

function rerun(node) {
  var environment = {};
  Object.keys(process.env).forEach(function (name) {
    environment[name] = process.env[name];
  });
  // Keeps a Node that is too old itself from starting itself for ever.
  environment.CONFGRAPH_RERUN = '1';
  var child = childProcess.spawn(node, [__filename].concat(process.argv.slice(2)), {
    // The channel tells the child when this process dies, so that a kill ends the command and not only its wrapper.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: environment,
  });
  // Ctrl-C reaches the child by itself; this process only has to outlive it to pass its exit code on.
  process.on('SIGINT', function () {});
  process.on('SIGTERM', function () {
    child.kill('SIGTERM');
  });
  child.on('error', function (error) {
    process.stderr.write('confgraph: ' + node + ' does not start: ' + error.message + '\nRun "npm ci" again.\n');
    process.exitCode = 1;
  });
  child.on('exit', function (code, signal) {
    process.exitCode = code === null ? (signal === 'SIGINT' ? 130 : 1) : code;
  });
}
