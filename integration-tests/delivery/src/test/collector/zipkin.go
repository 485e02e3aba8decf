package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"

	"go.opentelemetry.io/collector/component"
	"go.opentelemetry.io/collector/consumer/consumererror"
	"go.opentelemetry.io/collector/exporter"
	"go.opentelemetry.io/collector/exporter/exporterhelper"
	"go.opentelemetry.io/collector/pdata/pcommon"
	"go.opentelemetry.io/collector/pdata/ptrace"
)

// The contrib repository's Zipkin exporter is not among Debian's packages; this one has as much of it
// as a test reads back.
type zipkinConfig struct {
	Endpoint string `mapstructure:"endpoint"`
}

type zipkinSpan struct {
	TraceID       string            `json:"traceId"`
	ID            string            `json:"id"`
	ParentID      string            `json:"parentId,omitempty"`
	Name          string            `json:"name"`
	Kind          string            `json:"kind,omitempty"`
	Timestamp     int64             `json:"timestamp"`
	Duration      int64             `json:"duration"`
	LocalEndpoint map[string]string `json:"localEndpoint"`
	Tags          map[string]string `json:"tags,omitempty"`
}

func zipkinFactory() exporter.Factory {
	return exporter.NewFactory(
		component.MustNewType("zipkin"),
		func() component.Config { return &zipkinConfig{} },
		exporter.WithTraces(createZipkin, component.StabilityLevelDevelopment))
}

func createZipkin(ctx context.Context, set exporter.Settings, config component.Config) (exporter.Traces, error) {
	endpoint := config.(*zipkinConfig).Endpoint
	return exporterhelper.NewTraces(ctx, set, config, func(ctx context.Context, traces ptrace.Traces) error {
		return send(ctx, endpoint, convert(traces))
	})
}

func send(ctx context.Context, endpoint string, spans []zipkinSpan) error {
	body, err := json.Marshal(spans)
	if err != nil {
		return consumererror.NewPermanent(err)
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, endpoint, bytes.NewReader(body))
	if err != nil {
		return consumererror.NewPermanent(err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	if response.StatusCode/100 != 2 {
		return fmt.Errorf("Zipkin answered %s", response.Status)
	}
	return nil
}

func convert(traces ptrace.Traces) []zipkinSpan {
	var spans []zipkinSpan
	for _, resource := range traces.ResourceSpans().All() {
		service, _ := resource.Resource().Attributes().Get("service.name")
		for _, scope := range resource.ScopeSpans().All() {
			for _, span := range scope.Spans().All() {
				spans = append(spans, convertSpan(span, service.AsString(), scope.Scope().Name()))
			}
		}
	}
	return spans
}

func convertSpan(span ptrace.Span, service string, scope string) zipkinSpan {
	tags := map[string]string{"otel.scope.name": scope}
	span.Attributes().Range(func(key string, value pcommon.Value) bool {
		tags[key] = value.AsString()
		return true
	})
	if span.Status().Code() == ptrace.StatusCodeError {
		tags["error"] = span.Status().Message()
	}
	parent := ""
	if !span.ParentSpanID().IsEmpty() {
		parent = span.ParentSpanID().String()
	}
	start := int64(span.StartTimestamp()) / 1000
	return zipkinSpan{
		TraceID:       span.TraceID().String(),
		ID:            span.SpanID().String(),
		ParentID:      parent,
		Name:          span.Name(),
		Kind:          kind(span.Kind()),
		Timestamp:     start,
		Duration:      max(1, int64(span.EndTimestamp())/1000-start),
		LocalEndpoint: map[string]string{"serviceName": service},
		Tags:          tags,
	}
}

// Zipkin has no word for INTERNAL.
func kind(kind ptrace.SpanKind) string {
	switch kind {
	case ptrace.SpanKindServer:
		return "SERVER"
	case ptrace.SpanKindClient:
		return "CLIENT"
	case ptrace.SpanKindProducer:
		return "PRODUCER"
	case ptrace.SpanKindConsumer:
		return "CONSUMER"
	}
	return ""
}
