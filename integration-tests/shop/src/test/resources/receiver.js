// Starts @elastic/mockotlpserver on free ports of this machine. Says where it listens, then the ids
// of each span that arrives with those of its parent and its links, one line each; ends when its
// standard input does.
const { MockOtlpServer, normalizeTrace } = require('@elastic/mockotlpserver');

const server = new MockOtlpServer({
  logLevel: 'warn',
  services: ['http', 'grpc'],
  httpHostname: '127.0.0.1',
  httpPort: 0,
  grpcHostname: '127.0.0.1',
  grpcPort: 0,
  onTrace: (request) => {
    for (const resource of normalizeTrace(request).resourceSpans) {
      for (const scope of resource.scopeSpans) {
        for (const span of scope.spans) {
          const links = (span.links || []).map((link) => `${link.traceId}-${link.spanId}`);
          console.log(
            `span ${span.traceId} ${span.spanId} ${span.parentSpanId || '-'} ${links.join(',') || '-'}`
          );
        }
      }
    }
  },
});

server.start().then(() => {
  console.log(`http/protobuf ${server.httpUrl}`);
  console.log(`grpc ${server.grpcUrl}`);
});

process.stdin.resume();
process.stdin.on('end', () => process.stdout.write('', () => process.exit(0)));
