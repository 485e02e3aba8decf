/**
 * Makes the generated wrappers the beans of a Spring Boot application. {@link
 * dev.spansmith.spring.TracedAutoConfiguration} does it by being on the class path; an application
 * names {@link dev.spansmith.spring.BeanDecorator} only for decorators of interfaces that are not
 * its own.
 */
package dev.spansmith.spring;
