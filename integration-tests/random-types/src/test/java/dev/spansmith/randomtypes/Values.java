package dev.spansmith.randomtypes;

import java.util.Random;

/** Makes values of one type. */
@FunctionalInterface
interface Values {

  Object next(Random random);
}
