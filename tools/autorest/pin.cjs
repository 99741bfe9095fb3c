// The test server binds every interface; this keeps every server of the process on loopback.
const { Server } = require("net");
const listen = Server.prototype.listen;
Server.prototype.listen = function (first, ...rest) {
  const options = typeof first === "object" && first !== null ? first : { port: first };
  const called = rest.filter((one) => typeof one === "function");
  return listen.call(this, { ...options, host: "127.0.0.1" }, ...called);
};
