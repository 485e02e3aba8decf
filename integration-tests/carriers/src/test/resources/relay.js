'use strict';

// A service on OpenTelemetry's own SDK for JavaScript. It calls on, to the address that it was started
// with, and prints its spans: "span <name> <trace id> <span id> <parent's span id>".

const http = require('node:http');
const { context, propagation, trace, SpanKind } = require('@opentelemetry/api');
const { NodeTracerProvider, SimpleSpanProcessor } = require('@opentelemetry/sdk-trace-node');

const printer = {
  export(spans, done) {
    for (const span of spans) {
      const { traceId, spanId } = span.spanContext();
      console.log(`span ${span.name} ${traceId} ${spanId} ${span.parentSpanContext?.spanId ?? '-'}`);
    }
    done({ code: 0 });
  },
  shutdown: () => Promise.resolve(),
};

new NodeTracerProvider({ spanProcessors: [new SimpleSpanProcessor(printer)] }).register();
const tracer = trace.getTracer('relay');

const server = http.createServer((request, response) => {
  const caller = propagation.extract(context.active(), request.headers);
  const serving = tracer.startSpan('serving', { kind: SpanKind.SERVER }, caller);
  const here = trace.setSpan(caller, serving);
  const calling = tracer.startSpan('calling', { kind: SpanKind.CLIENT }, here);
  const headers = {};
  propagation.inject(trace.setSpan(here, calling), headers);
  http.get(process.argv[2], { headers }, (answer) => {
    answer.resume().on('end', () => {
      calling.end();
      serving.end();
      response.writeHead(204).end();
    });
  });
});

server.listen(0, '127.0.0.1', () => console.log(`port ${server.address().port}`));
process.stdin.on('end', () => process.exit()).resume();
