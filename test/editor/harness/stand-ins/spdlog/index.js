// VS Code writes its log files through a native module. This one does the same job in plain JavaScript,
// so that nothing has to be compiled. The log files also back the channels of the Output panel.
const fs = require('node:fs');
const path = require('node:path');

const levels = ['trace', 'debug', 'info', 'warning', 'error', 'critical'];

class Logger {
  constructor(_name, file) {
    this.file = file;
    this.level = levels.indexOf('info');
    this.bare = false;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.closeSync(fs.openSync(file, 'a'));
  }

  write(level, message) {
    if (level < this.level) return;
    const line = this.bare ? message : `${new Date().toISOString()} [${levels[level]}] ${message}\n`;
    fs.appendFileSync(this.file, line);
  }

  getLevel() {
    return this.level;
  }

  setLevel(level) {
    this.level = level;
  }

  clearFormatters() {
    this.bare = true;
  }

  setPattern() {}
  flush() {}
  drop() {}
}

for (const [level, name] of levels.entries()) {
  const method = { warning: 'warn' }[name] ?? name;
  Logger.prototype[method] = function (message) {
    this.write(level, message);
  };
}

exports.version = 0;
exports.Logger = Logger;
exports.setLevel = () => {};
exports.setFlushOn = () => {};
exports.shutdown = () => {};
exports.createRotatingLogger = async (name, file) => new Logger(name, file);
exports.createAsyncRotatingLogger = exports.createRotatingLogger;
