/** "mentorhub-demo", hashed as sign-in does it. The demo is for one machine: everybody in it has this password. */
export const demoPasswordHash =
  '$scrypt$ln=14,r=8,p=5$84ys7lbvQaHYRFYVO8ZZiA$8jNHLDpHhMYW5Es0Pg91nOGV9yULPbPNe8ktPnXSASg'
