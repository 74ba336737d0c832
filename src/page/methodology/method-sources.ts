/** Where published methods come from; titles stay as they were published. */
export const METHOD_SOURCES = [
	"M. D. McKay, R. J. Beckman, W. J. Conover, “A comparison of three methods for selecting values of input variables in the analysis of output from a computer code”, Technometrics 21 (1979), 239–245: Latin hypercube sampling.",
	"D. G. Malcolm, J. H. Roseboom, C. E. Clark, W. Fazar, “Application of a technique for research and development program evaluation”, Operations Research 7 (1959), 646–669: PERT.",
	"S. Kotz, J. R. van Dorp, “Beyond Beta” (2004): the triangular distribution.",
	"R. J. Hyndman, Y. Fan, “Sample quantiles in statistical packages”, The American Statistician 50 (1996), 361–365: type 7.",
	"D. Blackman, S. Vigna, xoshiro128** 1.1, prng.di.unimi.it: the generator.",
	"C. Spearman, “The proof and measurement of association between two things”, The American Journal of Psychology 15 (1904), 72–101: rank correlation.",
	"E. B. Wilson, “Probable inference, the law of succession, and statistical inference”, Journal of the American Statistical Association 22 (1927), 209–212: intervals of a share.",
	"R. G. Newcombe, “Interval estimation for the difference between independent proportions: comparison of eleven methods”, Statistics in Medicine 17 (1998), 873–890, method 10: intervals of a difference.",
] as const;
