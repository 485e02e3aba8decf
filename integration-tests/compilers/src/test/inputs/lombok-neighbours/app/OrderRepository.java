package app;

public class OrderRepository {}
