package dev.spansmith.spring;

public class TracedAutoConfiguration {}
