/** Help that is offered by a stranger: whether somebody asks or fears that it is a swindle. */

/** Somebody whom the household does not know. */
export const stranger =
  /\b(?:(?:a|an|some|this|so[- ]called|one|these) (?:\S+ ){0,3}?(?:people|offices?|compan(?:y|ies)|outfit|firm|group|(?:law|legal) (?:office|center|group)|consultant|helper|guy|man|fellow|lady|person|agency|text|email|call|broker|investor|ad|flyer|letter)|the outfit|someone|somebody|caller|text|emailed|the (?:email|call)|scammers?|scam artist|lawyer|cousin|he's from|un(?:os|a)? (?:senor\w*|hombre|tipo|notari\w+|abogad\w+|licenciad\w+|bufete|despacho|grupo|oficina|gestor\w*|consultor\w*|compania|empresa|texto|vecin\w+|prim\w+)|alguien|me (?:llamo|llamaron|llego))\b/;
/** Signs of a scam count as one only where a stranger is told of. */
export const scamByStranger = (low: string): boolean =>
  stranger.test(low.replace(/\b(?:lawyers?'?s?|letter|title company|offer letter)\b/g, ''));
